package document

import "vademecum/app/ident"

// Name is how a resolution is named to others: "WTSA Resolution 44 (Rev. Hammamet,
// 2016)". Where its text does not say whose it is, it is as printed: "Resolution
// COM5/1 (Dubai, 2018)".
func Name(r Resolution) string {
	name := r.Type + " " + r.Number
	if i, err := ident.FromID(r.ID); err == nil {
		name = i.Family().Code()
	}
	if edition := r.edition(); edition != "" {
		name += " (" + edition + ")"
	}
	return name
}

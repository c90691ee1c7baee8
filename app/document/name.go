package document

import (
	"fmt"

	"vademecum/app/ident"
)

// Name is how a resolution is named to others: "WTSA Resolution 44 (Rev. Hammamet,
// 2016)". Where its text does not say whose it is, it is as printed: "Resolution
// COM5/1 (Dubai, 2018)".
func Name(r Resolution) string {
	name := r.Type + " " + r.Number
	if i, err := ident.FromID(r.ID); err == nil {
		name = i.Family().Code()
	}
	if r.Place == "" && r.Year == 0 {
		return name
	}
	edition := ""
	if r.Revised {
		edition = "Rev. "
	}
	switch {
	case r.Place == "":
		edition += fmt.Sprint(r.Year)
	case r.Year == 0:
		edition += r.Place
	default:
		edition += fmt.Sprintf("%s, %d", r.Place, r.Year)
	}
	return name + " (" + edition + ")"
}

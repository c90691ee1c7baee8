package ident

import "vademecum/app"

var handbookWords = vocab("handbook", "hb", "hdb", "manual", "manuel")

// readHandbook reads "ITU-R Handbook 46", "HB-46", "ITU-R 46.HDB", and "ITU-R 46"
// as the Relaton data prints some.
func readHandbook(c cursor) []Ident {
	sector, c := c.sector()
	if sector != "" && sector != "itu-r" {
		return nil
	}
	c, before := handbookWords.in(c)
	n, rest, ok := c.skip("-").digits(2)
	if !ok || !before && sector == "" {
		return nil
	}
	if !before {
		if after, ok := handbookWords.in(rest.skip(".")); ok {
			rest = after
		}
	}
	i, ok := rest.tail(Ident{Body: "itu-r", Number: "HB-" + n, Kind: app.Handbook})
	if !ok || len(i.Parts) > 0 || i.Version != "" {
		return nil
	}
	return []Ident{i}
}

package ident

import (
	"slices"

	"vademecum/app"
)

// A lead is what stands before the number of a text: "Rec. ITU-T", "ITU-R
// Report". What it leaves unsaid is empty.
type lead struct {
	sector string // "itu-t", "itu-r", "itu-d"
	kind   app.Kind
	rest   cursor
}

// leads gives every way to read the beginning of c as a lead, the longest first.
// There are several because the T of "ITU T.4" can be the Sector or the series. They are
// appended to room, which is empty.
func (c cursor) leads(room []lead) []lead {
	all := append(room, lead{rest: c})
	if len(c) == 0 || c[0].lexeme == nil || len(*c[0].lexeme) == 0 {
		return all
	}
	for n := 0; n < len(all) && len(all) < 12; n++ {
		l := all[n]
		rest := l.rest.filler()
		if l.kind == "" {
			if r, ok := recWords.in(rest); ok {
				all = append(all, lead{l.sector, app.Recommendation, r.skipAll(":-./")})
			}
			if r, ok := reportWords.in(rest); ok {
				all = append(all, lead{l.sector, app.Report, r.skipAll(":-./")})
			}
		}
		if l.sector == "" {
			for _, s := range sectors {
				if r, ok := s.words.in(rest); ok {
					all = append(all, lead{s.sector, l.kind, r.skipAll(":-./,")})
				}
			}
		}
		if r, ok := ituWords.in(l.rest); ok {
			all = append(all, lead{l.sector, l.kind, r.skip("-")})
		}
	}
	slices.Reverse(all)
	return all
}

var sectors = []struct {
	sector string
	words  vocabulary
}{
	{"itu-t", sectorTWords},
	{"itu-r", sectorRWords},
	{"itu-d", sectorDWords},
}

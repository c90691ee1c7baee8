package ident

import (
	"slices"
	"strings"

	"vademecum/app"
)

// seriesR are the series of ITU-R, of Recommendations and Reports alike.
var seriesR = []string{"bo", "br", "bs", "bt", "f", "is", "m", "p", "pi", "pn", "ra", "rs", "s", "sa", "sf", "sm", "sng", "tf", "v"}

// readRadio reads ITU-R Recommendations and Reports: "BT2100", "bt.500-15",
// "Report ITU-R M.2083", "ITU-R R.17-3" (a resolution, as the Relaton data prints
// it). Both kinds use the same series, so that without the word both are
// readings. A date tells no edition, since those of ITU-R have numbers; it is kept beside.
func readRadio(c cursor) []Ident {
	var found []Ident
	var room [4]lead
	for _, l := range c.leads(room[:0]) {
		if l.sector == "itu-t" || l.sector == "itu-d" {
			continue
		}
		for _, n := range l.rest.radioNumbers(l.sector) {
			i, ok := n.rest.tail(Ident{})
			if !ok || len(i.Parts) > 0 || i.Version != "" {
				continue
			}
			series, _, _ := strings.Cut(n.i.Number, ".")
			if series == "R" {
				if l.kind == "" {
					n.i.Number, n.i.Kind = "Res-"+n.i.Number, app.Resolution
					found = append(found, n.i)
				}
				continue
			}
			n.i.Dated = i.Edition
			if l.kind != app.Report {
				found = append(found, n.i)
			}
			if l.kind != app.Recommendation && !strings.Contains(n.i.Number, "/") {
				n.i.Number, n.i.Kind, n.i.Joint = "Report-"+n.i.Number, app.Report, nil
				found = append(found, n.i)
			}
		}
	}
	return found
}

// radioNumbers reads "BT.500-12", "RS.1745/SA.1745" and the numbers that drafts
// bore before they were approved, "M.5/BL/10" and "S.4/101".
func (c cursor) radioNumbers(sector string) []reading {
	series, rest, ok := c.letters(3)
	if !ok || series != "r" && !slices.Contains(seriesR, series) {
		return nil
	}
	marked := rest
	digits, rest, ok := rest.skip(".,-:").digits(4)
	if !ok || digits[0] == '0' {
		return nil
	}
	i := Ident{Body: "itu-r", Number: strings.ToUpper(series) + "." + digits, Kind: app.Recommendation}
	if edition, after, ok := rest.radioEdition(); ok {
		i.Edition, rest = edition, after
	}
	if slash, ok := rest.mark("/"); ok && i.Edition == "" {
		draft := ""
		after := slash
		if bl, ok := slash.word("bl"); ok {
			draft, after = "/BL", bl.skip("/")
		}
		if n, after, ok := after.digits(4); ok && sector == "itu-r" {
			i.Number += draft + "/" + n
			return []reading{{i, after}}
		}
		if other := slash.radioNumbers(sector); len(other) == 1 && len(other[0].i.Joint) == 0 {
			i.Joint, i.Edition, rest = []string{other[0].i.Number}, other[0].i.Edition, other[0].rest
		}
	}
	if len(marked) > 0 && marked[0].text == "/" {
		return nil
	}
	return []reading{{i, rest}}
}

// radioEdition reads the number of an edition behind its hyphen: the 12 of BT.500-12.
func (c cursor) radioEdition() (string, cursor, bool) {
	rest, ok := c.mark("-")
	if !ok {
		return "", c, false
	}
	edition, rest, ok := rest.digits(2)
	if !ok || len(edition) > 1 && edition[0] == '0' {
		return "", c, false
	}
	return edition, rest, true
}

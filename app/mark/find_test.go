package mark

import (
	"strings"
	"testing"
)

// TestFindOnADesk asks a desk for what stands on it. What is left is told as stars, notes,
// collections with the number of their entries, and recents.
func TestFindOnADesk(t *testing.T) {
	m := desk()
	m.Collections[1].Name = "Später"
	m.Stars = append(m.Stars, Star{on("itu-t/G.7041", "G.7041/Y.1303", "Framing"), at(3)})
	names := func(m Marks) string {
		var list []string
		for _, s := range m.Stars {
			list = append(list, "star "+s.Name())
		}
		for _, n := range m.Notes {
			list = append(list, "note "+n.Name())
		}
		for _, c := range m.Collections {
			list = append(list, c.Name+":")
			for _, e := range c.Entries {
				list = append(list, e.Name())
			}
		}
		for _, r := range m.Recents {
			list = append(list, "recent "+r.Name())
		}
		return strings.Join(list, "; ")
	}
	const place = "A paper on waste considering e)"
	const committee = "WTSA-28 Committee 3:; WTSA Resolution 44; " + place + "; X.509"
	for query, want := range map[string]string{
		"":     "",
		" . /": "", // no word

		// A code in every spelling, whole or begun.
		"X.509":          "star X.509; note X.509; WTSA-28 Committee 3:; X.509; recent X.509",
		"x509":           "star X.509; note X.509; WTSA-28 Committee 3:; X.509; recent X.509",
		"x 509":          "star X.509; note X.509; WTSA-28 Committee 3:; X.509; recent X.509",
		"x.5":            "star X.509; note X.509; WTSA-28 Committee 3:; X.509; recent X.509",
		"itu-t/x":        "star X.509; note X.509; WTSA-28 Committee 3:; X.509; recent X.509",
		"09":             "", // a word is begun at its beginning
		"g7041y1303":     "star G.7041/Y.1303",
		"y.1303 g.7041":  "star G.7041/Y.1303",
		"y1303":          "", // only the whole code is typed in haste
		"G.7041 framing": "star G.7041/Y.1303",

		// A title, whatever its case and accents.
		"PUBLIC-KEY frame": "star X.509; note X.509; WTSA-28 Committee 3:; X.509; recent X.509",
		"wäste":            "star " + place + "; note " + place + "; WTSA-28 Committee 3:; " + place,

		// What the person wrote.
		"depeche":       "note X.509",
		"rapporteur":    "note " + place,
		"second draft":  "WTSA-28 Committee 3:; WTSA Resolution 44",
		"considering e": "star " + place + "; note " + place + "; WTSA-28 Committee 3:; " + place,

		// A collection that answers itself is there whole; its name helps its entries.
		"what we bring":   committee,
		"wtsa-28":         committee,
		"committee":       committee,
		"committee quote": "WTSA-28 Committee 3:; X.509",
		"spater":          "Später:",
		"later":           "",

		// Each word has to be there.
		"x.509 nonsense": "",
		"nonsense":       "",
	} {
		if got := names(m.Find(query)); got != want {
			t.Errorf("%q finds %q, want %q", query, got, want)
		}
	}
	m.Find("committee quote")
	if got := len(m.Collections[0].Entries); got != 3 {
		t.Errorf("a query has left %d entries where it looked", got)
	}
}

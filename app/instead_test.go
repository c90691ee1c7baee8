package app

import "testing"

// TestInstead: what to read is the newest edition in force, whatever hangs on it, and
// what is in force needs nothing in its place.
func TestInstead(t *testing.T) {
	text := func(id string, part Part, s Status) Edition { return Edition{ID: id, Part: part, Status: s} }
	for name, c := range map[string]struct {
		editions       []Edition // newest first
		current        string
		asked, instead string
	}{
		"none": {nil, "", "", ""},
		"superseded": {[]Edition{text("2019", PartEdition, InForce), text("2016", PartEdition, Superseded)},
			"2019", "2016", "2019"},
		"the one in force": {[]Edition{text("2019", PartEdition, InForce), text("2016", PartEdition, Superseded)},
			"2019", "2019", ""},
		"two in force": {[]Edition{text("2019", PartEdition, InForce), text("2016", PartEdition, InForce)},
			"2019", "2016", ""},
		"prepublished beside one in force": {[]Edition{text("2026", PartEdition, Prepublished), text("2019", PartEdition, InForce)},
			"2019", "2026", "2019"},
		"prepublished and an old one": {[]Edition{text("2026", PartEdition, Prepublished), text("2019", PartEdition, Superseded)},
			"2026", "2019", ""},
		"one of which nothing is known above an old one in force": {[]Edition{text("2019", PartEdition, Unknown), text("2016", PartEdition, InForce)},
			"2016", "2019", "2016"},
		"all withdrawn": {[]Edition{text("1996", PartEdition, Withdrawn), text("1993", PartEdition, Superseded)},
			"1996", "1993", ""},
		"an amendment in force is no edition": {[]Edition{text("2019", PartEdition, Superseded), text("2019!Amd1", PartAmendment, InForce)},
			"2019", "2019", ""},
		"a superseded amendment": {[]Edition{text("2019", PartEdition, InForce), text("2016", PartEdition, Superseded), text("2016!Amd1", PartAmendment, Superseded)},
			"2019", "2016!Amd1", "2019"},
		"amendments only": {[]Edition{text("2016!Amd1", PartAmendment, InForce)}, "", "2016!Amd1", ""},
	} {
		p := &Page{Editions: c.editions}
		id := func(e *Edition) string {
			if e == nil {
				return ""
			}
			return e.ID
		}
		if got := id(Current(p)); got != c.current {
			t.Errorf("%s: current is %q, want %q", name, got, c.current)
		}
		for _, e := range c.editions {
			if e.ID == c.asked {
				if got := id(Instead(p, e)); got != c.instead {
					t.Errorf("%s: instead of %s %q, want %q", name, e.ID, got, c.instead)
				}
			}
		}
	}
}

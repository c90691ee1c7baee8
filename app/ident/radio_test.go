package ident

import "testing"

// TestDatedBesideItsNumber: a date says nothing of an edition of ITU-R that its number does
// not say, so that it is no part of the id; but it is kept, for it may be wrong.
func TestDatedBesideItsNumber(t *testing.T) {
	for _, c := range []struct{ text, id, dated string }{
		{"BT.500-15", "itu-r/BT.500@15", ""},
		{"BT.500-15 (2031)", "itu-r/BT.500@15", "2031"},
		{"BT.500-15 (05/2023)", "itu-r/BT.500@15", "2023-05"},
		{"Recommendation ITU-R BT.500-15 (May 2023)", "itu-r/BT.500@15", "2023-05"},
		{"ITU-R BT.500 (05/2023)", "itu-r/BT.500", "2023-05"},
		{"Report ITU-R BT.2247-4 (2015)", "itu-r/Report-BT.2247@4", "2015"},
		{"X.509 (10/2019)", "itu-t/X.509@2019-10", ""}, // here it is the edition
	} {
		readings := Parse(c.text)
		if len(readings) == 0 || readings[0].ID() != c.id || readings[0].Dated != c.dated {
			t.Errorf("%s is read as %+v; want %s, dated %q", c.text, readings, c.id, c.dated)
			continue
		}
		if family := readings[0].Family(); family.Dated != "" {
			t.Errorf("%s: the item is dated %s", c.text, family.Dated)
		}
	}
}

package ident

import "testing"

// TestElsewhere: what a number is in the other Sector, if anything is numbered so there.
func TestElsewhere(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"ITU-R G.652", "itu-t/G.652"},
		{"Rec. ITU-R G.652 (07/2010)", "itu-t/G.652@2010-07"},
		{"itu r p.862", "itu-t/P.862"},
		{"ITU-T BT.500-15", "itu-r/BT.500@15"},
		{"recommendation itu-t sm 1541", "itu-r/SM.1541"},
		{"UIT-R X.509", "itu-t/X.509"},
		{"ITU-R BT.500", ""},
		{"Report ITU-R G.652", ""},
		{"ITU-D G.652", ""},
		{"G.652", ""},
		{"ITU-R", ""},
		{"ITU-R boats", ""},
		{"ITU-T Resolution 44", ""},
		{"\x00", ""},
		{"", ""},
	} {
		got := ""
		if all := Elsewhere(c.text); len(all) > 0 {
			got = all[0].ID()
		}
		if got != c.want {
			t.Errorf("%q is elsewhere %q, want %q", c.text, got, c.want)
		}
	}
}

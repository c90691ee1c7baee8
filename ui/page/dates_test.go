package page

import "testing"

func TestEditionDate(t *testing.T) {
	for _, test := range []struct{ iso, edition string }{
		{"2019-10-14", "10/2019"},
		{"2019-10-01", "10/2019"},
		{"1988-11", "11/1988"},
		{"2012", "2012"},
		{"", ""},
		{"2019-13-40", "2019-13-40"}, // a printed error stays as it is
		{"about 2013", "about 2013"},
	} {
		if got := editionDate(test.iso); got != test.edition {
			t.Errorf("editionDate(%q) = %q, want %q", test.iso, got, test.edition)
		}
	}
}

func TestYear(t *testing.T) {
	for iso, want := range map[string]string{"2019-10-14": "2019", "2019-10": "2019", "2019": "2019", "": ""} {
		if got := year(iso); got != want {
			t.Errorf("year(%q) = %q, want %q", iso, got, want)
		}
	}
}

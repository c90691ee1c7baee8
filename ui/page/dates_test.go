package page

import "testing"

func TestDates(t *testing.T) {
	for _, test := range []struct{ iso, edition, long string }{
		{"2019-10-14", "10/2019", "14 October 2019"},
		{"2019-10-01", "10/2019", "1 October 2019"},
		{"1988-11", "11/1988", "November 1988"},
		{"2012", "2012", "2012"},
		{"", "", ""},
		{"2019-13-40", "2019-13-40", "2019-13-40"}, // a printed error stays as it is
		{"about 2013", "about 2013", "about 2013"},
	} {
		if got := editionDate(test.iso); got != test.edition {
			t.Errorf("editionDate(%q) = %q, want %q", test.iso, got, test.edition)
		}
		if got := longDate(test.iso); got != test.long {
			t.Errorf("longDate(%q) = %q, want %q", test.iso, got, test.long)
		}
	}
}

func TestDateRange(t *testing.T) {
	for _, test := range []struct{ start, end, want string }{
		{"2022-03-01", "2022-03-09", "1–9 March 2022"},
		{"2022-05-30", "2022-06-03", "30 May – 3 June 2022"},
		{"2024-12-30", "2025-01-04", "30 December 2024 – 4 January 2025"},
		{"2006-02-24", "", "24 February 2006"},
		{"2006-02-24", "2006-02-24", "24 February 2006"},
		{"2010-05", "", "May 2010"},
		{"2020", "", "2020"},
		{"2010-05", "2010-06", "May 2010 – June 2010"},
		{"2016-04-05", "2016-04-31", "5 April 2016 – 2016-04-31"}, // April has no 31st day
		{"", "", ""},
	} {
		if got := dateRange(test.start, test.end); got != test.want {
			t.Errorf("dateRange(%q, %q) = %q, want %q", test.start, test.end, got, test.want)
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

package language_test

import (
	"strings"
	"testing"

	"vademecum/ui/language"
)

func TestDates(t *testing.T) {
	for iso, want := range map[string]string{
		"2019-10-14": "14 October 2019",
		"2019-10-01": "1 October 2019",
		"1988-11":    "November 1988",
		"2012":       "2012",
		"":           "",
		"2019-13-40": "2019-13-40", // a printed error stays as it is
		"about 2013": "about 2013",
	} {
		if got := language.Date(iso); got != want {
			t.Errorf("%q is %q, want %q", iso, got, want)
		}
	}
}

func TestRanges(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
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
		if got := language.Range(c.from, c.to); got != c.want {
			t.Errorf("from %q to %q is %q, want %q", c.from, c.to, got, c.want)
		}
	}
}

// One date of each form, in every language.
func TestDatesInEveryLanguage(t *testing.T) {
	type dates struct{ day, month, first, days, across, years string }
	for tag, want := range map[string]dates{
		"fr": {"14 octobre 2019", "mai 1988", "1er mars 2022", "1er–9 mars 2022", "30 mai – 3 juin 2022", "30 décembre 2024 – 4 janvier 2025"},
		"es": {"14 de octubre de 2019", "mayo de 1988", "1 de marzo de 2022", "1–9 de marzo de 2022", "30 de mayo – 3 de junio de 2022", "30 de diciembre de 2024 – 4 de enero de 2025"},
		"ru": {"14 октября 2019 года", "май 1988 года", "1 марта 2022 года", "1–9 марта 2022 года", "30 мая – 3 июня 2022 года", "30 декабря 2024 года – 4 января 2025 года"},
		"zh": {"2019年10月14日", "1988年5月", "2022年3月1日", "2022年3月1–9日", "2022年5月30日至6月3日", "2024年12月30日至2025年1月4日"},
		"ar": {"14 أكتوبر 2019", "مايو 1988", "1 مارس 2022", "1–9 مارس 2022", "30 مايو – 3 يونيو 2022", "30 ديسمبر 2024 – 4 يناير 2025"},
	} {
		speak(t, tag)
		got := dates{
			language.Date("2019-10-14"), language.Date("1988-05"), language.Date("2022-03-01"),
			language.Range("2022-03-01", "2022-03-09"), language.Range("2022-05-30", "2022-06-03"), language.Range("2024-12-30", "2025-01-04"),
		}
		for _, s := range []*string{&got.day, &got.month, &got.first, &got.days, &got.across, &got.years} {
			*s = strings.ReplaceAll(*s, "\u200e", "") // which has nothing to show
		}
		if got != want {
			t.Errorf("%s: %q, want %q", tag, got, want)
		}
	}
}

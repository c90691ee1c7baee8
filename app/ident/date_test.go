package ident

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"
)

// TestDatesOfEditions goes to the ends of what can be a date behind a number. What is
// none makes the whole no identifier: it is not dropped.
func TestDatesOfEditions(t *testing.T) {
	for date, want := range map[string]string{
		"12/2019":         "2019-12",
		"1/2019":          "2019-01",
		"01.2019":         "2019-01",
		"13/2019":         "",
		"00/2019":         "",
		"0/2019":          "",
		"2019-10":         "2019-10",
		"2019.10":         "2019-10",
		"2019-1":          "2019-01",
		"2019-13":         "",
		"2019-00":         "",
		"2019-10-31":      "2019-10",
		"2019-10-32":      "",
		"2019-10-00":      "",
		"1900":            "1900",
		"2099":            "2099",
		"1899":            "",
		"2100":            "",
		"201910":          "2019-10",
		"201912":          "2019-12",
		"201913":          "",
		"201900":          "",
		"190001":          "1900-01",
		"209912":          "2099-12",
		"189912":          "",
		"210001":          "",
		"20191":           "",
		"2019100":         "",
		"10/60":           "1960-10", // two digits of the year were printed up to 1999
		"12/99":           "1999-12",
		"10/59":           "",
		"13/99":           "",
		"00/99":           "",
		"1/99":            "",
		"10/199":          "",
		"October 2019":    "2019-10",
		"14 October 2019": "2019-10",
		"31 Oct, 2019":    "2019-10",
		"32 October 2019": "",
		"0 October 2019":  "",
		"octobre 2019":    "2019-10",
		"mayo de 2019":    "2019-05",
		"1 Sept. 1999":    "1999-09",
		"October":         "",
		"October 1899":    "",
		"2022 г.":         "2022",
		"2022 год":        "2022",

		"1er octobre 2019":  "2019-10",
		"janv. 2019":        "2019-01",
		"7 févr. 2019":      "2019-02",
		"1 de dic. de 2019": "2019-12",
		"setiembre 2019":    "2019-09",

		"октябрь 2019 г.":      "2019-10",
		"14 октября 2019 г.":   "2019-10",
		"14 октября 2019 года": "2019-10",
		"окт. 2019":            "2019-10",
		"май 2019":             "2019-05",
		"мая 2019 г.":          "2019-05",
		"октябрина 2019":       "",
		"32 октября 2019 г.":   "",

		"2019年10月":    "2019-10",
		"2019 年 10 月": "2019-10",
		"2019年1月":     "2019-01",
		"2019年10月14日": "2019-10",
		"２０１９年１０月":    "2019-10",
		"2019年":       "2019",
		"2019年13月":    "",
		"2019年10":     "",
		"2019年10月32日": "",

		"جانفي 2019":  "2019-01", // as the Maghreb calls the months: in Algiers and Tunis
		"فيفري 2019":  "2019-02",
		"أفريل 2019":  "2019-04",
		"ماي 2019":    "2019-05",
		"جوان 2019":   "2019-06",
		"جويلية 2019": "2019-07",
		"أوت 2019":    "2019-08",
		"يوليوز 2019": "2019-07", // and in Rabat
		"غشت 2019":    "2019-08",
		"شتنبر 2019":  "2019-09",
		"نونبر 2019":  "2019-11",
		"دجنبر 2019":  "2019-12",

		"Oktober 2019":       "2019-10",
		"März 2019":          "2019-03",
		"14. Dezember 2019":  "",
		"outubro de 2019":    "2019-10",
		"fevereiro 2019":     "2019-02",
		"Spring 2019":        "",
		"II квартал 2019 г.": "",

		"أكتوبر 2019":             "2019-10",
		"اكتوبر ٢٠١٩":             "2019-10",
		"14 أكتوبر 2019":          "2019-10",
		"تشرين الأول 2019":        "2019-10",
		"تشرين الأول/أكتوبر 2019": "2019-10",
		"كانون الثاني/يناير 2019": "2019-01",
		"تشرين الأول/نوفمبر 2019": "", // two months
		"تشرين 2019":              "",
	} {
		if want != "" {
			want = "itu-t/X.509@" + want
		}
		if got := ids(Parse("X.509 (" + date + ")")); got != want {
			t.Errorf("X.509 (%s) is %q, want %q", date, got, want)
		}
	}
}

// TestAnyDateAsPrinted: every month from 1900 to 2099 is read as it is printed on
// texts, and as the ids have it.
func TestAnyDateAsPrinted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		year, month := rapid.IntRange(firstYear, lastYear).Draw(t, "year"), rapid.IntRange(1, 12).Draw(t, "month")
		want := fmt.Sprintf("itu-t/X.509@%d-%02d", year, month)
		for _, form := range []string{"X.509 (%02[2]d/%[1]d)", "X.509 (%[2]d/%[1]d)", "x509 %[1]d-%02[2]d", "ITU-T X.509 (%[1]d%02[2]d)", "X.509 (%02[2]d.%[1]d)", "itu-t/X.509@%[1]d-%02[2]d"} {
			text := fmt.Sprintf(form, year, month)
			if got := ids(Parse(text)); got != want {
				t.Fatalf("%s is %q, want %q", text, got, want)
			}
		}
	})
}

// TestAnyDateThatIsNone: no month beyond the twelfth, and no year outside of two
// centuries, makes an edition.
func TestAnyDateThatIsNone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		year := rapid.OneOf(rapid.IntRange(1000, firstYear-1), rapid.IntRange(lastYear+1, 9999)).Draw(t, "year")
		month := rapid.IntRange(13, 99).Draw(t, "month")
		for _, text := range []string{fmt.Sprintf("X.509 (10/%d)", year), fmt.Sprintf("X.509 (%d/2019)", month), fmt.Sprintf("X.509 (2019-%d)", month)} {
			if got := ids(Parse(text)); got != "" {
				t.Fatalf("%s is %q", text, got)
			}
		}
	})
}

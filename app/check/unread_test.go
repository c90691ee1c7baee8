package check

import (
	"strings"
	"testing"

	"vademecum/app/refs"
)

// TestEditionsInWords: a reference that says which edition it means, in words that cannot be
// read, is not in order; one that can be read is looked at like any other.
func TestEditionsInWords(t *testing.T) {
	const newest = "; the newest the catalogue has is X.509 (10/2019)"
	const old = "superseded; the newest edition is X.509 (10/2019)"
	for _, c := range []struct {
		text    string
		finding Finding
		advice  string
	}{
		{"ITU-T X.509 (Spring 2016)", EditionNotRead, "the edition could not be read: “Spring 2016”" + newest},
		{"МСЭ-Т X.509 (II квартал 2016 г.)", EditionNotRead, "the edition could not be read: “II квартал 2016 г.”" + newest},
		{"ITU-T X.509 (draft)", EditionNotRead, "the edition could not be read: “draft”" + newest},
		{"ITU-T X.509 (October)", EditionNotRead, "the edition could not be read: “October”" + newest},
		{"ITU-T X.509 (published 2016)", EditionNotRead, "the edition could not be read: “published 2016”" + newest},
		{"ITU-T X.509 (third edition)", EditionNotRead, "the edition could not be read: “third edition”" + newest},
		{"ITU-T X.509 (10/2019, as corrected)", EditionNotRead, "the edition could not be read: “10/2019, as corrected”" + newest},
		{"ITU-T X.509 (10/2019) Amd. 1 (Spring 2024)", EditionNotRead, "the edition could not be read: “Spring 2024”" + newest},
		{"ITU-R BO.7-5 (Spring 2019)", EditionNotRead, "the edition could not be read: “Spring 2019”; the newest the catalogue has is BO.7-5"},
		{"ITU-R BO.7-3 (Spring 1999)", Superseded, "superseded; the newest edition is BO.7-5"}, // its number is enough to know so
		{"ITU-R BO.7 (Ed. 5)", EditionNotRead, "the edition could not be read: “Ed. 5”; the newest the catalogue has is BO.7-5"},

		{"ITU-T X.509（二〇一六年十月）", Superseded, old},
		{"ITU-T X.509 (Oktober 2016)", Superseded, old},
		{"ITU-T X.509 (edition of October 2016)", Superseded, old},
		{"ITU-T X.509 (2016 edition)", Superseded, old},
		{"ITU-T X.509:2016", Superseded, old},
		{"ITU-T X.509, October 2016", Superseded, old},
		{"ITU-T X.509 (جانفي 2016)", EditionNotFound, "no (01/2016) of it; the newest it has is X.509 (10/2019)"},

		{"ITU-T X.509 (latest edition)", OK, ""}, // means what is in force
		{"ITU-T X.509 (the Directory)", OK, ""},
		{"ITU-T X.509 (revised)", OK, ""},
		{"ITU-T X.27 (Spring 1988)", Withdrawn, "withdrawn"}, // whichever of them is meant

		// Where ITU prints versions, editions are told by them, whatever they are called.
		{"МСЭ-Т H.1 версия 1", Superseded, "the newest edition is H.1 (V3) (06/2026)"},
		{"ITU-T H.1 (version 3)", OK, ""},
		{"ITU-T H.1 (Ed. 3)", OK, ""},
		{"ITU-T H.1第1版", Superseded, "the newest edition is H.1 (V3) (06/2026)"},
		{"version 1 of ITU-T H.1", Superseded, "the newest edition is H.1 (V3) (06/2026)"},
		{"ITU-T H.1, 14th edition", EditionNotFound, "no (Ed. 14) of it; the newest it has is H.1 (V3) (06/2026)"},
		{"ITU-T H.1 (V1, 08/2024)", EditionNotFound, "no (V1) (08/2024) of it; the newest it has is H.1 (V3) (06/2026)"},
		// Where it prints none, a version behind the number is that of something else, but
		// not within brackets or before the number; nor is an edition.
		{"ITU-T X.509 v3 certificates", OK, ""},
		{"ITU-T X.509 (version 14)", EditionNotRead, "the edition could not be read: “V14”" + newest},
		{"ITU-T X.509 (v3)", EditionNotRead, "the edition could not be read: “V3”" + newest},
		{"version 3 of ITU-T X.509", EditionNotRead, "the edition could not be read: “Ed. 3”" + newest},
		{"ITU-T X.509 Ed. 14", EditionNotRead, "the edition could not be read: “Ed. 14”" + newest},
		{"ITU-T X.509, 14-е издание", EditionNotRead, "the edition could not be read: “Ed. 14”" + newest},
		{"ITU-T X.509第14版", EditionNotRead, "the edition could not be read: “Ed. 14”" + newest},
	} {
		rows := rowsOf(t, c.text)
		if len(rows) != 1 || rows[0].Finding != c.finding || !strings.HasSuffix(rows[0].Advice, c.advice) || c.advice == "" && rows[0].Advice != "" {
			t.Errorf("%q: %+v; want %s, %q", c.text, rows, c.finding, c.advice)
		}
		if read := c.finding != EditionNotRead; len(rows) == 1 && !read && (rows[0].Unread == "" || !rows[0].Finding.NeedsAttention()) {
			t.Errorf("%q: %+v does not say what was not read", c.text, rows[0])
		}
	}
}

// TestEditionsOfResolutionsInWords: place and year are read in six languages; where they
// cannot be, the edition is not taken for the one in force.
func TestEditionsOfResolutionsInWords(t *testing.T) {
	page := catalogue["wtsa/44"]
	for _, c := range []struct{ detail, unread string }{
		{"", ""},
		{"Rev. Geneva, 2022", ""},
		{"Пересм. Женева, 2022 г.", ""},
		{"2022年，日内瓦，修订版", ""},
		{"المراجَع في جنيف، 2022", ""},
		{"Rev. Doha, 2017", ""}, // read, though there is no such edition
		{"Rev. Spring 2022", "Rev. Spring 2022"},
		{"2022年，巴黎，修订版", "2022年，巴黎，修订版"},
		{"المراجَع في باريس، 2022", "المراجَع في باريس، 2022"},
	} {
		m := refs.Mention{ID: "wtsa/44", Detail: c.detail}
		if got := unread(page, m); got != c.unread {
			t.Errorf("of %q is not read %q, want %q", c.detail, got, c.unread)
		}
		row := look(0, m, "", page)
		if not := c.unread != ""; not != (row.Finding == EditionNotRead) {
			t.Errorf("%q: %+v", c.detail, row)
		}
	}
}

// TestEditionBesideItsDate: the edition of a date may bear the number that stands beside it.
func TestEditionBesideItsDate(t *testing.T) {
	page := catalogue["itu-t/X.32"] // whose editions the sources number
	for _, c := range []struct{ detail, unread string }{
		{"(Ed. 9) (10/2019)", ""},
		{"(Ed. 3) (10/2019)", "(Ed. 3)"},
		{"(Ed. 3)", "(Ed. 3)"},
		{"(Ed. 3) (10/2018)", "(Ed. 3)"},
		{"(V3) (10/2019)", ""},
		{"(13/2019)", ""}, // no words: there is no such edition
	} {
		if got := unread(page, refs.Mention{ID: "itu-t/X.32", As: "X.32 " + c.detail, Detail: c.detail}); got != c.unread {
			t.Errorf("of %q is not read %q, want %q", c.detail, got, c.unread)
		}
	}
}

// TestMonthYear prints dates as texts bear them.
func TestMonthYear(t *testing.T) {
	for date, want := range map[string]string{"2023-05": "05/2023", "2023-05-14": "05/2023", "2023": "2023", "": ""} {
		if got := monthYear(date); got != want {
			t.Errorf("%q is printed %q, want %q", date, got, want)
		}
	}
}

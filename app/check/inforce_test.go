package check

import (
	"strings"
	"testing"

	"vademecum/app/document"
	"vademecum/app/refs"
)

// TestEditionsAsDraftsWriteThem: however a date or a version is written, the edition is
// found; what only looks like one is said not to be there, and never taken for a
// reference that names no edition.
func TestEditionsAsDraftsWriteThem(t *testing.T) {
	const old, none = "superseded; the newest edition is X.509 (10/2019)", "; the newest it has is X.509 (10/2019)"
	for _, c := range []struct {
		text    string
		finding Finding
		advice  string
	}{
		{"ITU-T X.509 (10/16)", Superseded, old},
		{"ITU-T X.509 (October 2016)", Superseded, old},
		{"ITU-T X.509 (Oct. 2016)", Superseded, old},
		{"UIT-T X.509 (octobre 2016)", Superseded, old},
		{"UIT-T X.509 (octubre de 2016)", Superseded, old},
		{"МСЭ-Т X.509 (октябрь 2016 г.)", Superseded, old},
		{"ITU-T X.509建议书（2016年10月）", Superseded, old},
		{"ITU-T X.509 (تشرين الأول/أكتوبر 2016)", Superseded, old},
		{"ITU-T X.509 (14/10/2016)", Superseded, old},
		{"ITU-T X.509, 10/2016", Superseded, old},
		{"ITU-T X.509 (10/19)", OK, ""},
		{"ITU-T X.509, 10/2019", OK, ""},
		{"ITU-T X.509 (9/2016)", EditionNotFound, "no (09/2016) of it" + none},
		{"ITU-T X.509 (13/2019)", EditionNotFound, "no (13/2019) of it" + none},
		{"ITU-T X.509 (13/19)", EditionNotFound, "no (13/19) of it" + none},
		{"ITU-T X.509 (2019-13)", EditionNotFound, "no (2019-13) of it" + none},
		{"ITU-T H.1 v1", Superseded, "the newest edition is H.1 (V3) (06/2026)"},
		{"ITU-T H.1 (V1)", Superseded, "the newest edition is H.1 (V3) (06/2026)"},
		{"ITU-T H.1 (V3)", OK, ""},
		{"ITU-T H.1 version 4", EditionNotFound, "no (V4) of it; the newest it has is H.1 (V3) (06/2026)"},
		{"ITU-T H.1v1", Superseded, "the newest edition is H.1 (V3) (06/2026)"},
		{"ITU-T H.1 (V1) (08/2024)", EditionNotFound, "no (V1) (08/2024) of it; the newest it has is H.1 (V3) (06/2026)"},
		{"ITU-T X.509 v9", OK, ""}, // no source numbers its editions
		{"ITU-T X.32v3", OK, ""},   // the sources do, but ITU does not print it
		{"ITU-T X.32 v3 certificates", OK, ""},
		{"ITU-T X.32v3 (10/2019)", OK, ""},
		{"ITU-T X.32 (08/1997)", Superseded, "the newest edition is X.32 (10/2019)"},
		{"Recommendation ITU-R BO.7 (10/2019)", OK, ""},
		{"Recommendation ITU-R BO.7 (1999)", Superseded, "superseded; the newest edition is BO.7-5"},
		{"Recommendation ITU-R BO.7 (2000)", EditionNotFound, "no (2000) of it; the newest it has is BO.7-5"},
		{"Recommendation ITU-R BO.7-5 (10/2019)", OK, ""},
		{"Recommendation ITU-R BO.7-5 (10/2018)", EditionNotFound, "no -5 (10/2018) of it; BO.7-5 is dated 10/2019"},
		{"Council Resolution 1106 (1996, last modified 2001)", OK, ""},
	} {
		rows := rowsOf(t, c.text)
		if len(rows) != 1 || rows[0].Finding != c.finding || !strings.HasSuffix(rows[0].Advice, c.advice) || c.advice == "" && rows[0].Advice != "" {
			t.Errorf("%q: %+v; want %s, %q", c.text, rows, c.finding, c.advice)
		}
	}
}

// TestSeveralInForce: an edition that is in force is not the newest for that, and what
// takes the place of an amendment is another amendment of the same edition.
func TestSeveralInForce(t *testing.T) {
	for _, c := range []struct {
		text    string
		finding Finding
		by      string
		advice  string
	}{
		{"ITU-T H.1", OK, "", ""},
		{"ITU-T H.1 (06/2026)", OK, "", ""},
		{"ITU-T H.1 (08/2024)", NewerInForce, "H.1 (V3) (06/2026)", "in force; a newer edition is in force too: H.1 (V3) (06/2026)"},
		{"ITU-T H.1 (V2)", NewerInForce, "H.1 (V3) (06/2026)", "in force; a newer edition is in force too: H.1 (V3) (06/2026)"},
		{"ITU-T H.1 (2024) Cor. 1", NewerInForce, "H.1 (V3) (06/2026)", "in force; a newer edition is in force too: H.1 (V3) (06/2026)"},
		{"ITU-T H.1 (08/2021)", Superseded, "H.1 (V3) (06/2026)", "superseded; the newest edition is H.1 (V3) (06/2026)"},
		{"ITU-R BO.7-4", NewerInForce, "BO.7-5", "in force; a newer edition is in force too: BO.7-5"},
		{"ITU-R BO.7-3", Superseded, "BO.7-5", "superseded; the newest edition is BO.7-5"},
		{"ITU-T X.31 (2011) Amd. 1", Superseded, "X.31 (2011) Amd. 3 (03/2018)", "superseded; the newest in force on that edition is X.31 (2011) Amd. 3 (03/2018)"},
		{"ITU-T X.31 (2011) Amd. 2", OK, "", ""},
		{"ITU-T X.31 (2011) Amd. 3", OK, "", ""},
		{"ITU-T X.31 (2011) Cor. 1", Superseded, "", "superseded; the catalogue does not say by what"}, // an amendment is no corrigendum
		{"ITU-T X.31 (2001) Amd. 1", Superseded, "X.31 (04/2011)", "superseded; the newest edition is X.31 (04/2011)"},
		{"ITU-T X.31 (04/2001)", Superseded, "X.31 (04/2011)", "superseded; the newest edition is X.31 (04/2011)"},
		{"ITU-T H.2 Annex L", OK, "", "status not known to the catalogue"},
		{"WTSA Resolution 44 (Rev. Geneva, 2022)", OK, "", "status not known to the catalogue"},
		{"SDG 9", OK, "", ""}, // of a kind that has no status
	} {
		d := &document.Document{Passages: []document.Passage{{Text: c.text, Within: -1}}}
		rows, err := Document(t.Context(), d, refs.In(d, func(id string) bool { return catalogue[id] != nil }), catalogue)
		if err != nil || len(rows) != 1 {
			t.Fatalf("%q: %d rows (%v)", c.text, len(rows), err)
		}
		if r := rows[0]; r.Finding != c.finding || r.By != c.by || r.Advice != c.advice {
			t.Errorf("%q: %s by %q, %q; want %s by %q, %q", c.text, r.Finding, r.By, r.Advice, c.finding, c.by, c.advice)
		}
	}
}

// TestWhatThereIsNot: what a text clearly names is reported though there is no such
// thing, and needs attention.
func TestWhatThereIsNot(t *testing.T) {
	for _, text := range []string{
		"SDG 18", "SDG target 4.9", "Sustainable Development Goal 19", "WSIS action line C12",
		"Study Group 99", "ITU-T SG30", "Opinion 99 of PP", "Decision 3 of WTSA", "ITU-T X.99999",
	} {
		d := &document.Document{Passages: []document.Passage{{Text: "The draft serves " + text + " alone.", Within: -1}}}
		rows, err := Document(t.Context(), d, refs.In(d, func(id string) bool { return catalogue[id] != nil }), catalogue)
		if err != nil || len(rows) != 1 || rows[0].Finding != Unknown || rows[0].Advice != "not in the catalogue" {
			t.Errorf("%q: %+v (%v)", text, rows, err)
		}
	}
}

// TestBaseAndBeside: what a text hangs on is what its source says, else the edition of
// the year in its own name; and beside it stand only texts of its kind.
func TestBaseAndBeside(t *testing.T) {
	for _, c := range []struct{ item, edition, base, beside string }{
		{"itu-t/H.1", "itu-t/H.1@2026-06", "itu-t/H.1@2026-06", ""},
		{"itu-t/H.1", "itu-t/H.1@2024!Cor1@2025-01", "itu-t/H.1@2024-08", "H.1 (2024) Cor. 1 (01/2025)"},
		{"itu-t/X.31", "itu-t/X.31@2011!Amd1@2012-03", "itu-t/X.31@2011-04", "X.31 (2011) Amd. 3 (03/2018)"},
		{"itu-t/X.31", "itu-t/X.31@2011!Cor1@2013-03", "itu-t/X.31@2011-04", ""},
		{"itu-t/X.31", "itu-t/X.31@2001!Amd1@2002-03", "itu-t/X.31@2001-04", ""},
		{"wtsa/10", "wtsa/10!Add1", "wtsa/10!Add1", ""}, // of no edition that is known
	} {
		page := catalogue[c.item]
		for _, e := range page.Editions {
			if e.ID != c.edition {
				continue
			}
			if got := base(page, e); got != c.base {
				t.Errorf("%s hangs on %s, want %s", e.ID, got, c.base)
			}
			if got := beside(page, e); got != c.beside {
				t.Errorf("in force beside %s is %q, want %q", e.ID, got, c.beside)
			}
		}
	}
}

package document

import "testing"

func TestSectionOf(t *testing.T) {
	for heading, want := range map[string]string{
		"Action Line C2: Information and communication infrastructure": "wsis/C2",
		"Action Line C5":                          "wsis/C5",
		"WSIS Action Line C10 – Ethics":           "wsis/C10",
		"Action Line C7: ICT applications":        "wsis/C7",
		"Action Line C7: E-Government":            "wsis/C7-egovernment",
		"Action Line C7: E-Health":                "wsis/C7-ehealth",
		"Action Line C7 - E-environment":          "wsis/C7-eenvironment",
		"Recommendation ITU-T X.509":              "itu-t/X.509",
		"Lights of Action Lines C2, C5 and C6":    "",
		"Annex A":                                 "",
		"Background":                              "",
		"WSIS Forum 2022":                         "event/wsis-forum-2022",
		"C5":                                      "",
		"2030 Agenda for Sustainable Development": "",
		"Measuring the Information Society (C2)":  "",
		"Goal 2 – Lamps for all":                  "sdg/2",
		"":                                        "",
	} {
		if got := sectionOf(heading); got != want {
			t.Errorf("sectionOf(%q) = %q, want %q", heading, got, want)
		}
	}
}

func TestAnnexNumber(t *testing.T) {
	for heading, want := range map[string]string{
		"Annex A":                       "Annex A",
		"Annex A – Lamps":               "Annex A",
		"ANNEX B":                       "ANNEX B",
		"Appendix II (for information)": "Appendix II",
		"Annexe 1":                      "Annexe 1",
		"Anexo C":                       "Anexo C",
		"Приложение 1":                  "Приложение 1",
		"Annexes":                       "",
		"Lamps of Annex A":              "",
		"Appendices":                    "",
	} {
		if got := annexNumber(heading); got != want {
			t.Errorf("annexNumber(%q) = %q, want %q", heading, got, want)
		}
	}
	for text, want := range map[string]bool{
		"Annex A": true, "Annex A – Lamps": true, "Annex A (lamps)": true, "Annex A describes lamps": false,
	} {
		if got := annexed(text); got != want {
			t.Errorf("annexed(%q) = %v", text, got)
		}
	}
}

// TestOutline writes headings in order and the level each must have.
func TestOutline(t *testing.T) {
	type step struct {
		heading string
		level   int
	}
	cases := []struct {
		name  string
		steps []step
	}{
		{"repeated and skipped numerals", []step{{"I. Lamps", 1}, {"(a) Old", 2}, {"(c) New", 2}, {"I. Wicks", 1}, {"(a) Long", 2}, {"(IV) Oil", 1}}},
		{"i behind h is a letter", []step{{"I. Lamps", 1}, {"(h) Old", 2}, {"(i) New", 2}, {"(j) Lost", 2}}},
		{"i behind b is a numeral", []step{{"I. Lamps", 1}, {"(b) Old", 2}, {"(i) Red", 3}, {"(ii) Blue", 3}, {"(c) New", 2}}},
		{"items below numbers", []step{{"(b) Lines", 1}, {"Action Line C2: Lamps", 2}, {"Action Line C5: Wicks", 2}, {"(i) Long", 3}, {"(c) Oil", 1}}},
		{"sub-lines below their line", []step{{"Action Line C7: Uses", 1}, {"Action Line C7: E-Health", 2}, {"Action Line C7: E-Science", 2}, {"Action Line C8: Songs", 1}}},
		{"sub-lines without their line", []step{{"Action Line C7: E-Health", 1}, {"Action Line C7: E-Science", 1}, {"Action Line C8: Songs", 1}}},
		{"clauses", []step{{"1 Scope", 1}, {"1.1 Lamps", 2}, {"1.1.1 Old", 3}, {"1.2 Wicks", 2}, {"2 Oil", 1}, {"Annex A", 1}, {"A.1 Nuts", 2}}},
		{"without number", []step{{"I. Lamps", 1}, {"Old ones", 2}, {"New ones", 2}, {"1. Wicks", 2}, {"Long ones", 3}, {"2. Oil", 2}}},
	}
	for _, c := range cases {
		var o outline
		for i, s := range c.steps {
			p := piece{role: headed, text: s.heading, marker: parseMarker(s.heading)}
			if level, _ := o.heading(&p, i); level != s.level {
				t.Errorf("%s: %q has level %d, want %d", c.name, s.heading, level, s.level)
			}
		}
	}
}

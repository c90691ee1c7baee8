package page

import (
	"strings"
	"testing"

	"vademecum/app"
)

func init() {
	// A list says that the number is in force; which edition, nobody says.
	pp14 := app.Item{ID: "event/pp-14", Kind: app.Event, Code: "PP-14", Title: "Plenipotentiary Conference 2014"}
	p := &app.Page{
		Item: app.Item{
			ID: "pp/199", Kind: app.Resolution, Code: "PP Resolution 199", Title: "Software-defined networking", Body: "PP", Date: "2014",
			Status: app.InForce, StatusNote: "in force after PP-22 (listed in basic texts 2023)", Cite: from("basic-texts", ""),
		},
		Editions: []app.Edition{
			{ID: "pp/199@2014", Part: app.PartEdition, Code: "Rev. Busan, 2014", Date: "2014", Place: "Busan", Status: app.Unknown, StatusNote: "no status in the source", Cite: from("pp-14", "")},
			{ID: "pp/199@2010", Part: app.PartEdition, Code: "Guadalajara, 2010", Date: "2010", Place: "Guadalajara", Status: app.Superseded, StatusNote: "a newer edition exists", Cite: from("pp-10", "")},
		},
		Out: []app.Link{{To: "event/pp-14", Relation: app.HeldAt, Note: "Rev. Busan, 2014", Other: pp14, Cite: from("pp-14", "")}},
	}
	samples["resolution-edition-unknown"] = p
	samples["edition-newest-known"], asked["edition-newest-known"] = p, "pp/199@2014"
	samples["edition-older-known"], asked["edition-older-known"] = p, "pp/199@2010"
}

// TestEditionHead: whoever asks for an edition sees that edition at the head, with its own
// status, and one click away what to read today.
func TestEditionHead(t *testing.T) {
	r, wtsa := samples["itu-r-recommendation"], samples["resolution"]
	twoInForce := samples["recommendation-two-in-force"]
	for _, c := range []struct {
		page       *app.Page
		asked      string
		code, line string
		status     app.Status
	}{
		{samples["recommendation"], "itu-t/X.509@2016-10", "X.509 (10/2016)", "14 October 2016 · edition 8 · edition in force: X.509 (10/2019) → itu-t/X.509@2019-10", app.Superseded},
		{samples["recommendation"], "itu-t/X.509@2019-10", "X.509 (10/2019)", "14 October 2019 · edition 9", app.InForce},
		{samples["recommendation"], "itu-t/X.509@2019!Cor1@2021-10", "X.509 (2019) Cor. 1 (10/2021)", "14 October 2021 · edition 9.1", app.InForce},
		{r, "itu-r/BT.500@14", "BT.500-14", "October 2019 · edition in force: BT.500-15 → itu-r/BT.500@15", app.Superseded},
		{samples["question"], "itu-r/Q-226/7@1995-01", "Question 226/7", "January 1995", app.Unknown},
		{samples["annex"], "itu-t/G.729.AnnexA@1996-11", "G.729 Annex A (11/1996)", "8 November 1996 · edition 1", app.Superseded},
		{wtsa, "wtsa/44@2004", "WTSA Resolution 44 (Florianópolis, 2004)", "WTSA · edition in force: Rev. New Delhi, 2024 → wtsa/44@2024", app.Superseded},
		{wtsa, "wtsa/44@2024", "WTSA Resolution 44 (Rev. New Delhi, 2024)", "WTSA-24 → event/wtsa-24", app.InForce},
		{samples["resolution-edition-unknown"], "pp/199@2014", "PP Resolution 199 (Rev. Busan, 2014)", "PP-14 → event/pp-14 · resolution: in force → pp/199", app.Unknown},
		{samples["resolution-edition-unknown"], "pp/199@2010", "PP Resolution 199 (Guadalajara, 2010)", "PP · newest edition: Rev. Busan, 2014 → pp/199@2014 · resolution: in force → pp/199", app.Superseded},
	} {
		h := Compose(c.page, c.asked)[0].(Head)
		if got := spans(h.Line); h.Code != c.code || h.Status != c.status || got != c.line {
			t.Errorf("%s: %s, %s, %q; want %s, %s, %q", c.asked, h.Code, h.Status, got, c.code, c.status, c.line)
		}
		if got, want := h.Actions[0].Copy, app.CitationOf(c.page, c.asked); got != want {
			t.Errorf("%s: Cite copies %q, want %q", c.asked, got, want)
		}
		for _, a := range h.Actions {
			if a.Label == "Cite as …" && a.Do != "open cite/"+c.asked || a.Label == "Copy link" && a.Copy != "vademecum:"+c.asked {
				t.Errorf("%s: %s gives %s%s", c.asked, a.Label, a.Do, a.Copy)
			}
		}
	}
	for _, e := range twoInForce.Editions {
		if line := spans(Compose(twoInForce, e.ID)[0].(Head).Line); strings.Contains(line, "in force") {
			t.Errorf("of two in force %s is told to be replaced: %q", e.ID, line)
		}
	}
}

// TestShownAbove: exactly the edition that was asked for is marked, on the timeline and in
// its row, which leads nowhere; where none was, none is.
func TestShownAbove(t *testing.T) {
	for _, c := range []struct{ sample, asked, row, point string }{
		{"recommendation", "", "", ""},
		{"recommendation", "itu-t/X.509@2016-10", "X.509 (10/2016)", "10/2016"},
		{"recommendation", "itu-t/X.509@2019!Amd1@2024-10", "X.509 (2019) Amd. 1 (10/2024)", "10/2019"}, // the edition that it is to
		{"resolution", "wtsa/44@2004", "Florianópolis, 2004", ""},
	} {
		var row, point []string
		for _, b := range Compose(samples[c.sample], c.asked) {
			s, ok := b.(Section)
			if !ok || s.Title != "Editions" {
				continue
			}
			for _, inner := range s.Body {
				switch x := inner.(type) {
				case Row:
					if x.Note == "the one shown above" && x.To == "" {
						row = append(row, x.Code)
					}
				case Timeline:
					for _, p := range x.Points {
						if p.Here {
							point = append(point, p.Label)
						}
					}
				}
			}
		}
		if got := strings.Join(row, ", ") + "|" + strings.Join(point, ", "); got != c.row+"|"+c.point {
			t.Errorf("%s: marked are %s, want %s|%s", c.asked, got, c.row, c.point)
		}
	}
}

// TestCalled: a window on an edition bears its name.
func TestCalled(t *testing.T) {
	for asked, want := range map[string]string{
		"": "X.509", "itu-t/X.509": "X.509", "itu-t/X.509@2016-10": "X.509 (10/2016)", "itu-t/X.509@1999": "X.509",
	} {
		if got := Called(samples["recommendation"], asked); got != want {
			t.Errorf("%q is called %q, want %q", asked, got, want)
		}
	}
}

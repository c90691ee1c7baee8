package page

import (
	"fmt"
	"strings"
	"testing"

	"vademecum/app"
)

func init() {
	text := func(code string, kind app.Kind, status app.Status, date string) app.Link {
		return app.Link{
			From: "itu-t/" + code, Relation: app.ResponsibleGroup, Note: code + " (some edition)",
			Other: app.Item{ID: "itu-t/" + code, Kind: kind, Code: code, Title: "Title of " + code, Status: status, Date: date},
			Cite:  from("relaton-itu", code),
		}
	}
	samples["study-group"] = &app.Page{
		Item: app.Item{ID: "sg/itu-t/21", Kind: app.StudyGroup, Code: "Study Group 21", Title: "Technologies for multimedia, content delivery and cable television", Body: "ITU-T", Cite: from("sg21-mandate", "")},
		Facts: []app.Fact{
			{Name: "title 2025–2028", Value: "Technologies for multimedia, content delivery and cable television", Cite: from("sg21-mandate", "")},
			{Name: "status 2025–2028", Value: "active; formed by the merger of SG9 and SG16", Cite: from("sg21-mandate", "")},
			{Name: "scope 2022–2024", Value: "multimedia", Cite: from("sg16-results", "")},
			{Name: "status 2022–2024", Value: "active", Cite: from("sg16-results", "")},
		},
		Out: []app.Link{{To: "sg/itu-t/16", Relation: app.Continues, Note: "active; merged into SG21 at WTSA-24", Other: app.Item{ID: "sg/itu-t/16", Kind: app.StudyGroup, Code: "Study Group 16"}, Cite: from("sg16-results", "")}},
		In: []app.Link{
			text("H.264", app.Recommendation, app.InForce, "2024-08-13"),
			text("H.9", app.Recommendation, app.InForce, "2024-08"),
			text("H.261", app.Recommendation, app.InForce, "1993-03"),
			text("H.Suppl.1", app.Supplement, app.InForce, "1999-05"),
			text("H.100", app.Recommendation, app.Superseded, "1988-11"),
			text("H.110", app.Recommendation, app.Unknown, ""),
			text("H.120", app.Recommendation, app.Prepublished, "2026-07"),
			text("H.130", app.Recommendation, app.Withdrawn, "1984-10"),
			text("Q1/21", app.Question, "", ""),
		},
	}
	samples["study-group-unread"] = &app.Page{
		Item: app.Item{ID: "sg/itu-t/TSAG", Kind: app.StudyGroup, Code: "TSAG", Body: "ITU-T"},
	}
	samples["event"] = &app.Page{
		Item: app.Item{ID: "event/wtsa-20", Kind: app.Event, Code: "WTSA-20", Title: "World Telecommunication Standardization Assembly 2020", Date: "2022-03-01", Cite: from("wtsa-20-page", "")},
		Facts: []app.Fact{
			{Name: "place", Value: "Geneva", Cite: from("wtsa-20-page", "")},
			{Name: "dates", Value: "2022-03-01 to 2022-03-09", Cite: from("wtsa-20-page", "")},
			{Name: "note", Value: "held in 2022", Cite: from("wtsa-20-page", "")},
		},
		In: []app.Link{
			{From: "wtsa/44", Relation: app.HeldAt, Note: "Rev. Geneva, 2022", Other: wtsa44, Cite: from("wsis-report-2022", "paragraph 297")},
			{From: "wtsa/100", Relation: app.HeldAt, Note: "Geneva, 2022", Other: app.Item{ID: "wtsa/100", Kind: app.Resolution, Code: "WTSA Resolution 100", TitleNote: "title not verified", Status: app.Unknown}, Cite: from("workshop-2026", "")},
		},
	}
	samples["event-without-dates"] = &app.Page{
		Item: app.Item{ID: "event/wtdc-98", Kind: app.Event, Code: "WTDC-98", Title: "World Telecommunication Development Conference 1998", Cite: from("doc", "")},
	}
}

// The largest study groups answer for some 3 000 texts: each stands on the page
// once, under its status and year, and a section opens short.
func TestThreeThousandTexts(t *testing.T) {
	p := &app.Page{Item: app.Item{ID: "sg/itu-t/15", Kind: app.StudyGroup, Code: "Study Group 15"}}
	statuses := []app.Status{app.InForce, app.Superseded, app.Withdrawn}
	for i := range 3000 {
		p.In = append(p.In, app.Link{Relation: app.ResponsibleGroup, Other: app.Item{
			ID: fmt.Sprintf("itu-t/G.%d", i), Kind: app.Recommendation, Code: fmt.Sprintf("G.%d", i),
			Status: statuses[i%3], Date: fmt.Sprintf("%d-05", 1980+i%40),
		}})
	}
	seen := map[string]int{}
	sections := 0
	for _, b := range Compose(p, "") {
		s, ok := b.(Section)
		if !ok || !strings.HasPrefix(s.Count, "1\u00a0000 Rec") {
			continue
		}
		sections++
		if s.Short == 0 {
			t.Errorf("%s shows all its rows at once", s.Title)
		}
		year, left := "", 0
		for _, inner := range s.Body {
			switch x := inner.(type) {
			case Subheading:
				if left != 0 || (year != "" && x.Text >= year) {
					t.Errorf("%s: the heading %s comes after %s with %d rows left to come", s.Title, x.Text, year, left)
				}
				year, left = x.Text, x.Count
			case Row:
				left--
				seen[x.Code]++
				if x.Meta != "05/"+year {
					t.Errorf("%s: %s of %s stands under %s", s.Title, x.Code, x.Meta, year)
				}
			}
		}
	}
	if sections != 3 || len(seen) != 3000 {
		t.Errorf("%d sections with %d different texts, want 3 with 3000", sections, len(seen))
	}
}

func TestGroupNames(t *testing.T) {
	for id, want := range map[string]string{
		"sg/itu-t/17":   "Study Group 17",
		"sg/itu-t/TSAG": "TSAG",
		"sg/itu-t/16A":  "16A",
		"":              "",
	} {
		if got := group(id).Text; got != want {
			t.Errorf("group(%q) = %q, want %q", id, got, want)
		}
	}
}

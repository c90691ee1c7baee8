package page

import (
	"testing"

	"vademecum/app"
)

func init() {
	wtsa24 := app.Item{ID: "event/wtsa-24", Kind: app.Event, Code: "WTSA-24", Title: "World Telecommunication Standardization Assembly 2024", Date: "2024-10-15"}
	pp123 := app.Item{ID: "pp/123", Kind: app.Resolution, Code: "PP Resolution 123", Title: "Bridging the standardization gap", Status: app.InForce, Body: "PP"}
	wtdc59 := app.Item{ID: "wtdc/59", Kind: app.Resolution, Code: "WTDC Resolution 59", Title: "Strengthening coordination among the three Sectors", Status: app.Unknown, Body: "WTDC"}
	pp139 := app.Item{ID: "pp/139", Kind: app.Resolution, Code: "PP Resolution 139", Title: "Bridging the digital divide", Status: app.InForce, Body: "PP"}

	samples["resolution"] = &app.Page{
		Item: app.Item{
			ID: "wtsa/44", Kind: app.Resolution, Code: "WTSA Resolution 44", Body: "WTSA",
			Title:  "Bridging the standardization gap between developing and developed countries",
			Status: app.InForce, StatusNote: "in force (WTSA-24 edition seen)", Date: "2024", Cite: from("sg20-afr-mandate", ""),
		},
		Editions: []app.Edition{
			{ID: "wtsa/44@2024", Part: app.PartEdition, Code: "Rev. New Delhi, 2024", Date: "2024", Place: "New Delhi", Status: app.InForce, StatusNote: "in force (WTSA-24 edition seen)", Cite: from("sg20-afr-mandate", "")},
			{ID: "wtsa/44@2004", Part: app.PartEdition, Code: "Florianópolis, 2004", Date: "2004", Place: "Florianópolis", Status: app.Superseded, Cite: from("wtsa-12-plan", "")},
		},
		Facts: []app.Fact{
			{Name: "number", Value: "44"},
			{Name: "keywords", Value: "development ; regional", Cite: from("wtsa-12-plan", "")},
			{Name: "other title", Value: "Bridging the gap", Cite: from("wtsa-12-plan", "")},
			{Name: "note", Value: "the source prints 2042 for 2024", Cite: from("sg20-afr-mandate", "")},
		},
		Out: []app.Link{
			{To: "event/wtsa-24", Relation: app.HeldAt, Note: "Rev. New Delhi, 2024", Other: wtsa24, Cite: from("sg20-afr-mandate", "")},
			{To: "wtdc/59", Relation: app.Counterpart, Note: "coordination; related subject; WTDC Resolution 59 cites WTSA Resolution 44", Other: wtdc59, Cite: from("wtdc-59", "")},
			{To: "wsis/C4", Relation: app.Mandates, Note: "Rev. Dubai, 2012", Other: app.Item{ID: "wsis/C4", Kind: app.ActionLine, Code: "C4", Title: "Capacity building"}, Cite: from("wtsa-12-plan", "resolves 1")},
		},
		In: []app.Link{
			{From: "pp/139", Relation: app.Counterpart, Note: "digital divide; related subject; PP Resolution 139 cites WTSA Resolution 44", Other: pp139, Cite: from("akn4itu-pp18", "recalling e)")},
			{From: "pp/123", Relation: app.Counterpart, Note: "standardization gap; related subject; named together", Other: pp123, Cite: from("focal-points", "")},
			{From: "pp/123", Relation: app.Counterpart, Note: "standardization gap; same subject; PP Resolution 123 cites WTSA Resolution 44", Other: pp123, Cite: from("akn4itu-pp18", "recognizing q)")},
			{From: "pp/139", Relation: app.Cites, Label: "WTSA Resolution 44 (Rev. Hammamet, 2016)", Note: "Rev. Dubai, 2018", Other: pp139, Cite: from("akn4itu-pp18", "recalling e)")},
		},
	}

	samples["edition-of-resolution"], asked["edition-of-resolution"] = samples["resolution"], "wtsa/44@2004"

	// The number was read in a list, the title nowhere.
	samples["resolution-without-title"] = &app.Page{
		Item: app.Item{
			ID: "pp/144", Kind: app.Resolution, Code: "PP Resolution 144", Body: "PP", TitleNote: "title not verified",
			Status: app.InForce, StatusNote: "in force after PP-22 (listed in basic texts 2023)", Cite: from("legal-sources", ""),
		},
	}

	samples["decision"] = &app.Page{
		Item: app.Item{ID: "pp/Decision-5", Kind: app.Decision, Code: "PP Decision 5", Title: "Revenue and expenses", Body: "PP", Status: app.Withdrawn, StatusNote: "abrogated as far as the list shows", Cite: from("akn4itu-pp18", "cmp_dec_5")},
		Out: []app.Link{
			{To: "pp/130", Relation: app.Cites, Label: "PP Resolution 130 (Rev. Dubai, 2018)", Note: "Rev. Dubai, 2018", Other: pp130, Cite: from("akn4itu-pp18", "considering a)")},
			{To: "pp/130", Relation: app.Cites, Label: "PP Resolution 130 (Rev. Dubai, 2018)", Note: "Rev. Dubai, 2018", Other: pp130, Cite: from("akn4itu-pp18", "noting b)")},
			{To: "itu-t/X.500", Relation: app.Cites, Note: "Rev. Dubai, 2018", Other: x500, Cite: from("akn4itu-pp18", "noting c)")},
			{Relation: app.Cites, Label: "WSIS Tunis Agenda § 35", Note: "Rev. Dubai, 2018", Cite: from("akn4itu-pp18", "recalling a)")},
		},
	}
}

// What a conference calls a Recommendation is listed and shown like its
// resolutions: it has editions by place, not a number of a Sector.
func TestRecommendationOfAConference(t *testing.T) {
	p := &app.Page{
		Item:     app.Item{ID: "pp/Recommendation-7", Kind: app.Recommendation, Code: "PP Recommendation 7", Title: "A title", Body: "PP"},
		Editions: []app.Edition{{ID: "pp/Recommendation-7@2018", Part: app.PartEdition, Code: "Dubai, 2018", Date: "2018"}},
	}
	if got, want := spans(Compose(p, "")[0].(Head).Line), "Dubai, 2018 · PP"; got != want {
		t.Errorf("the line under its title is %q, want %q", got, want)
	}
}

package page

import (
	"fmt"
	"testing"

	"vademecum/app"
)

var (
	sg17   = app.Item{ID: "sg/itu-t/17", Kind: app.StudyGroup, Code: "Study Group 17", Title: "Security"}
	x500   = app.Item{ID: "itu-t/X.500", Kind: app.Recommendation, Code: "X.500", Title: "Overview of concepts, models and services", Status: app.InForce, Date: "2019-10-14", Body: "ITU-T"}
	x1254  = app.Item{ID: "itu-t/X.1254", Kind: app.Recommendation, Code: "X.1254", Title: "Entity authentication assurance framework", Status: app.InForce, Date: "2020-09-03", Body: "ITU-T"}
	pp130  = app.Item{ID: "pp/130", Kind: app.Resolution, Code: "PP Resolution 130", Title: "Building confidence and security", Status: app.InForce, Body: "PP"}
	wtsa44 = app.Item{ID: "wtsa/44", Kind: app.Resolution, Code: "WTSA Resolution 44", Title: "Bridging the standardization gap", Status: app.InForce, Body: "WTSA"}
)

// publication is an item of ITU-T with the editions given as date and status.
func publication(kind app.Kind, code, title string, status app.Status, editions ...app.Edition) *app.Page {
	p := &app.Page{
		Item:     app.Item{ID: "itu-t/" + code, Kind: kind, Code: code, Title: title, Status: status, Body: "ITU-T", Cite: from("relaton-itu", code)},
		Editions: editions,
	}
	for i := range p.Editions {
		e := &p.Editions[i]
		e.Of, e.Cite = p.Item.ID, from("relaton-itu", e.Code)
		if e.Part == "" {
			e.Part, e.Title = app.PartEdition, title
		}
	}
	if len(editions) > 0 {
		p.Item.Date = editions[0].Date
	}
	return p
}

func init() {
	p := publication(app.Recommendation, "X.509", "The Directory: Public-key and attribute certificate frameworks", app.InForce,
		app.Edition{ID: "itu-t/X.509@2019-10", Code: "X.509 (10/2019)", Date: "2019-10-14", Version: "9", Status: app.InForce, Address: "https://www.itu.int/rec/T-REC-X.509-201910-I"},
		app.Edition{ID: "itu-t/X.509@2019!Cor1@2021-10", Part: app.PartCorrigendum, Code: "X.509 (2019) Cor. 1 (10/2021)", Date: "2021-10-14", Version: "9.1", Status: app.InForce},
		app.Edition{ID: "itu-t/X.509@2019!Amd1@2024-10", Part: app.PartAmendment, On: "itu-t/X.509@2019-10", Code: "X.509 (2019) Amd. 1 (10/2024)", Title: "Miscellaneous enhancements", Date: "2024-10-29", Version: "9.3", Status: app.InForce},
		app.Edition{ID: "itu-t/X.509@2016-10", Code: "X.509 (10/2016)", Date: "2016-10-14", Version: "8", Status: app.Superseded},
		app.Edition{ID: "itu-t/X.509@1988-11", Code: "X.509 (11/1988)", Date: "1988-11", Version: "1", Status: app.Superseded},
	)
	p.Editions[4].Title = "The Directory – Authentication framework"
	p.Item.StatusNote, p.Item.Group = "address ends in I", "sg/itu-t/17"
	p.Out = []app.Link{
		{To: "sg/itu-t/17", Relation: app.ResponsibleGroup, Note: "X.509 (10/2019)", Other: sg17, Cite: from("relaton-itu", "X.509 (10/2019)")},
		{Relation: app.TwinOf, Label: "ISO/IEC 9594-8", Cite: from("relaton-itu", "X.509 (10/2019)")},
		{To: "itu-t/X.500", Relation: app.Cites, Label: "X.500", Other: x500, Cite: from("relaton-itu", "X.509 (10/2019)")},
	}
	p.In = []app.Link{
		{From: "pp/130", Relation: app.Cites, Label: "X.509", Note: "Rev. Dubai, 2018", Other: pp130, Cite: from("akn4itu-pp18", "recognizing b)")},
		{From: "itu-t/X.1254", Relation: app.Cites, Label: "X.509", Other: x1254, Cite: from("relaton-itu", "X.1254 (09/2020)")},
		{From: "itu-t/X.509.Suppl.1", Relation: app.PartOf, Other: app.Item{ID: "itu-t/X.509.Suppl.1", Kind: app.Supplement, Code: "X.509 Suppl. 1", Title: "A supplement", Status: app.InForce}},
	}
	p.Terms = []string{"attribute", "certificate", "public-key", "revocation"}
	samples["recommendation"] = p
	for name, id := range map[string]string{"edition-superseded": "itu-t/X.509@2016-10", "edition-amendment": "itu-t/X.509@2019!Amd1@2024-10"} {
		samples[name], asked[name] = p, id
	}

	// The source says that both are in force; that is not ours to settle.
	samples["recommendation-two-in-force"] = publication(app.Recommendation, "G.100", "Definitions", app.InForce,
		app.Edition{ID: "itu-t/G.100@2001-02", Code: "G.100 (02/2001)", Date: "2001-02-02", Version: "2", Status: app.InForce},
		app.Edition{ID: "itu-t/G.100@1993-03", Code: "G.100 (03/1993)", Date: "1993-03-12", Version: "1", Status: app.InForce},
	)

	samples["recommendation-withdrawn"] = publication(app.Recommendation, "X.408", "Message handling systems: Encoded information type conversion rules", app.Withdrawn,
		app.Edition{ID: "itu-t/X.408@1988-11", Code: "X.408 (11/1988)", Date: "1988-11-25", Version: "1", Status: app.Withdrawn, StatusNote: "address ends in W"},
	)

	p = publication(app.Recommendation, "L.10", "Optical fibre cables for duct and tunnel application", app.Superseded,
		app.Edition{ID: "itu-t/L.10@2002-12", Code: "L.10 (12/2002)", Date: "2002-12-22", Version: "2", Status: app.Superseded},
	)
	p.In = []app.Link{{
		From: "itu-t/L.100", Relation: app.TwinOf, Label: "L.10", Note: "joint number",
		Other: app.Item{ID: "itu-t/L.100", Kind: app.Recommendation, Code: "L.100/L.10", Title: "Optical fibre cables for duct and tunnel application", Status: app.InForce},
		Cite:  from("relaton-itu", "L.100/L.10 (05/2021)"),
	}}
	samples["recommendation-superseded-by-twin"] = p

	p = publication(app.Recommendation, "Z.999", "", app.Unknown)
	p.Item.StatusNote = "no status in the source"
	samples["recommendation-nothing-known"] = p

	// The source holds a corrigendum, and not the text that it corrects.
	p = publication(app.Recommendation, "SEC-QKD", "", app.Unknown,
		app.Edition{ID: "itu-t/SEC-QKD@2020!Cor1@2021-04", Part: app.PartCorrigendum, Code: "SEC-QKD (2020) Cor. 1 (04/2021)", Date: "2021-04-30", Status: app.Unknown},
	)
	p.Item.TitleNote = "no edition in the source"
	samples["recommendation-without-edition"] = p

	p = publication(app.Annex, "G.729.AnnexA", "Reduced complexity speech codec", app.Superseded,
		app.Edition{ID: "itu-t/G.729.AnnexA@1996-11", Code: "G.729 Annex A (11/1996)", Date: "1996-11-08", Version: "1", Status: app.Superseded},
	)
	p.Item.Code, p.Item.Parent = "G.729 Annex A", "itu-t/G.729"
	p.Out = []app.Link{{To: "itu-t/G.729", Relation: app.PartOf, Other: app.Item{ID: "itu-t/G.729", Kind: app.Recommendation, Code: "G.729", Title: "Coding of speech at 8 kbit/s", Status: app.InForce}}}
	samples["annex"] = p

	p = publication(app.Recommendation, "BT.500", "Methodologies for the subjective assessment of the quality of television images", app.InForce,
		app.Edition{ID: "itu-r/BT.500@15", Code: "BT.500-15", Date: "2023-05", Version: "15", Status: app.InForce, Address: "https://www.itu.int/rec/R-REC-BT.500-15-202305-I"},
		app.Edition{ID: "itu-r/BT.500@14", Code: "BT.500-14", Date: "2019-10", Version: "14", Status: app.Superseded},
	)
	p.Item.ID, p.Item.Body = "itu-r/BT.500", "ITU-R"
	samples["itu-r-recommendation"] = p

	p = publication(app.Question, "Q-226/7", "Frequency sharing between space science services", app.Unknown,
		app.Edition{ID: "itu-r/Q-226/7@1995-01", Code: "226/7", Date: "1995-01", Status: app.Unknown},
	)
	p.Item.ID, p.Item.Code, p.Item.Body = "itu-r/Q-226/7", "Question 226/7", "ITU-R"
	samples["question"] = p
}

func TestCurrentEdition(t *testing.T) {
	for _, test := range []struct {
		name     string
		statuses []app.Status // newest first
		want     int          // index of the edition to read; -1 for none
	}{
		{"none", nil, -1},
		{"newest in force", []app.Status{app.InForce, app.Superseded}, 0},
		{"a prepublished one does not displace the one in force", []app.Status{app.Prepublished, app.InForce}, 1},
		{"prepublished before what is superseded", []app.Status{app.Unknown, app.Prepublished, app.Superseded}, 1},
		{"two in force: the newer", []app.Status{app.Superseded, app.InForce, app.InForce}, 1},
		{"nothing in force: the newest", []app.Status{app.Withdrawn, app.Withdrawn}, 0},
	} {
		p := &app.Page{Editions: []app.Edition{{ID: "amendment", Part: app.PartAmendment, Status: app.InForce}}}
		for i, s := range test.statuses {
			p.Editions = append(p.Editions, app.Edition{ID: fmt.Sprint(i), Part: app.PartEdition, Status: s})
		}
		got := -1
		if e := app.Current(p); e != nil {
			fmt.Sscan(e.ID, &got)
		}
		if got != test.want {
			t.Errorf("%s: edition %d, want %d", test.name, got, test.want)
		}
	}
}

func TestEditionNumber(t *testing.T) {
	for _, test := range []struct{ code, version, want string }{
		{"X.509 (10/2019)", "9", "edition 9"},
		{"Q.3403 (02/2016)", "V1", "version V1"},
		{"BT.500-15", "15", ""},
		{"X.1 (01/2000)", "", ""},
	} {
		if got := editionNumber(app.Edition{Code: test.code, Version: test.version}); got != test.want {
			t.Errorf("%s, version %q: %q, want %q", test.code, test.version, got, test.want)
		}
	}
}

func TestTimelineCountsWhatHangsOnEachEdition(t *testing.T) {
	points := timeline(samples["recommendation"].Editions, nil).Points
	var got []string
	for _, p := range points {
		got = append(got, fmt.Sprintf("%s+%d %s", p.Label, p.Marks, p.To))
	}
	want := []string{"11/1988+0 itu-t/X.509@1988-11", "10/2016+0 itu-t/X.509@2016-10", "10/2019+2 itu-t/X.509@2019-10"}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("points %q, want %q", got, want)
	}
}

package page

import (
	"strings"
	"testing"

	"vademecum/app"
)

func init() {
	foreword := app.Cite{Sources: []string{"wtsa-res-53", "a1-fr"}, Locator: "foreword ; French: foreword"}
	samples["term"] = &app.Page{
		Item: app.Item{ID: "term/wtsa", Kind: app.Term, Code: "WTSA", Title: "World Telecommunication Standardization Assembly", Cite: foreword},
		Facts: []app.Fact{
			{Name: "French", Value: "AMNT", Cite: foreword},
			{Name: "French", Value: "Assemblée mondiale de normalisation des télécommunications", Cite: foreword},
			{Name: "also", Value: "ВАСЭ", Cite: foreword},
		},
		Out: []app.Link{
			{Relation: app.Names, From: "term/wtsa", To: "wtsa/1", Cite: foreword, Other: app.Item{
				ID: "wtsa/1", Kind: app.Resolution, Code: "WTSA Resolution 1", Status: app.InForce,
				Title: "Rules of procedure of the ITU Telecommunication Standardization Sector",
			}},
			{Relation: app.Names, From: "term/wtsa", To: "event/wtsa-24", Cite: foreword, Other: app.Item{
				ID: "event/wtsa-24", Kind: app.Event, Code: "WTSA-24", Title: "World Telecommunication Standardization Assembly 2024",
			}},
		},
	}
	record := from("relaton-itu", "itu-t-g-709-06-2020")
	samples["term-that-leads-nowhere"] = &app.Page{
		Item: app.Item{ID: "term/pon", Kind: app.Term, Code: "PON", Title: "Passive optical network", Cite: record},
	}
}

// The page of what a term leads to tells of the term, whatever its kind.
func TestItemsTellOfTheirTerms(t *testing.T) {
	for _, k := range app.Kinds {
		p := &app.Page{
			Item: app.Item{ID: "x/1", Kind: k, Code: "CODE-1", Title: "A title"},
			In: []app.Link{{Relation: app.Names, From: "term/bsg", To: "x/1", Other: app.Item{
				ID: "term/bsg", Kind: app.Term, Code: "BSG", Title: "Bridging the standardization gap",
			}}},
		}
		if got := text(Compose(p, "")); !strings.Contains(got, "\nTerms\n  BSG  Bridging the standardization gap") {
			t.Errorf("the page of a %s does not tell of the term BSG:\n%s", k, got)
		}
	}
}

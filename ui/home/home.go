// Package home composes the first page: what can be typed, and ways in for
// someone who does not yet know what to look for. Everything on it but the
// examples comes from the catalogue.
package home

import (
	"cmp"
	"slices"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/mark"
	"vademecum/ui/language"
	"vademecum/ui/page"
)

// Contents is what the first page tells of the snapshot.
type Contents struct {
	Catalogue Catalogue
	Retrieved string // when the publications were read at their source: "2026-08-22"; may be empty
	Editions  int    // ITU-T editions with all that hangs on them; zero when not counted

	// Rows that lead to the learning paths, and to pictures and overviews, in the
	// language of the moment; may be nil.
	Tours, Views func() []page.Block

	Marks  mark.Marks   // the person's own
	News   []page.Block // what changed since the snapshot that they opened before
	Themes []Theme

	Documents []document.Stored // the person's own, the one imported last first
	Problem   string            // a sentence on why they cannot be read; may be empty
}

// examples are things worth typing, by what they teach. A test in cmd looks
// every one of them up.
var examples = []struct {
	teaches string
	queries []string
}{
	{language.Later("A number, in any spelling"), []string{"x509", "g709 amd2", "Y.1331", "K suppl 24", "BT2100"}},
	{language.Later("A resolution, with or without its body and place"), []string{"res 44", "pp 140", "res 123 antalya", "A/70/125"}},
	{language.Later("An action line, a goal, a target"), []string{"c7 health", "sdg 9c"}},
	{language.Later("Words of a title, or the beginnings of them"), []string{"optical fibre", "public key cert", "bridging the gap"}},
	{language.Later("What is linked with something"), []string{"cites x.509", "who facilitates e-health", "what mandates c5", "action lines for sdg 9.c"}},
	{language.Later("Filters, with words or without"), []string{"resolutions on counterfeit", "kind:rec sg:17 in:force", "wtsa year:2024"}},
}

// Compose makes the first page. What is the person's own comes first, and before there
// is any, what can be typed and where to begin.
func Compose(c Contents) []page.Block {
	blocks := []page.Block{page.Head{
		Code:  "Vademecum",
		Title: language.Say("ITU Recommendations, resolutions, WSIS action lines, SDGs"),
		Line:  ownLine(c),
	}}
	teach, more := page.Section{Title: language.Say("Type what you know")}, page.Section{}
	for _, e := range examples {
		teach.Body = append(teach.Body, page.Words{Name: language.Say(e.teaches), List: e.queries})
	}
	if !c.Marks.Empty() {
		more = page.Section{Title: language.Say("What else can be typed"), Body: teach.Body}
		teach.Body = []page.Block{page.Words{List: brief}}
	}
	documents := own(c)
	blocks = append(blocks, yours(c.Marks)...)
	if len(c.Documents) > 0 || c.Problem != "" {
		blocks = append(blocks, documents)
		documents = page.Section{}
	}
	blocks = append(append(blocks, c.News...), teach,
		page.Section{Title: language.Say("Learning paths"), Body: made(c.Tours)},
		page.Section{Title: language.Say("At a glance"), Body: made(c.Views)},
		documents, more,
		section(language.Say("Explained"), 6, c.Catalogue.topics),
		section(language.Say("WSIS action lines"), 0, c.Catalogue.lines),
		themes(c.Themes, c.Catalogue),
		section(language.Say("Study groups"), 0, c.Catalogue.groups),
		section(language.Say("Sustainable Development Goals"), 6, c.Catalogue.goals),
		section(language.Say("Newest Recommendations"), 0, c.Catalogue.newest),
		page.Section{Title: language.Say("In this snapshot"), Body: counts(c)},
	)
	return slices.DeleteFunc(blocks, func(b page.Block) bool {
		s, ok := b.(page.Section)
		return ok && len(s.Body) == 0
	})
}

func made(rows func() []page.Block) []page.Block {
	if rows == nil {
		return nil
	}
	return rows()
}

func section(title string, short int, items []app.Item) page.Section {
	s := page.Section{Title: title, Short: short}
	for _, i := range items {
		i = language.Item(i)
		s.Body = append(s.Body, page.Row{
			Code: i.Code, Title: cmp.Or(i.Title, i.TitleNote), Meta: meta(i), Status: i.Status, To: i.ID, Cite: i.Cite,
		})
	}
	return s
}

// meta is what stands at the right of a row: the date of a Recommendation, the
// Sector of a study group.
func meta(i app.Item) string {
	switch i.Kind {
	case app.Recommendation:
		return i.Date
	case app.StudyGroup:
		return language.Body(i.Body)
	}
	return ""
}

func paragraph(text string) page.Block {
	return page.Paragraph{Spans: []page.Span{{Text: text}}}
}

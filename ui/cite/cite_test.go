package cite

import (
	"context"
	"errors"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/briefing/briefingtest"
	"vademecum/app/cite"
	"vademecum/app/mark"
	"vademecum/ui/page"
	"vademecum/ui/page/pagetest"
	"vademecum/ui/router"
)

type library struct{ err error }

func (l library) Marks(context.Context) (mark.Marks, error) {
	return mark.Marks{Collections: []mark.Collection{briefingtest.Input().Collection}}, l.err
}

func compose(t *testing.T, route router.Route) []page.Block {
	t.Helper()
	shown, err := Screen{briefingtest.Catalogue(), library{}}.Compose(t.Context(), route)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(shown.Title, "Cite ") {
		t.Errorf("the window is called %q", shown.Title)
	}
	return shown.Blocks
}

// copies are what the sections copy, by their titles.
func copies(blocks []page.Block) map[string]string {
	found := map[string]string{}
	for _, b := range blocks {
		if s, ok := b.(page.Section); ok {
			if p, ok := s.Body[0].(page.Paragraph); ok {
				found[s.Title], _ = strings.CutPrefix(p.Spans[0].Do, "copy ")
			}
		}
	}
	return found
}

// TestEveryForm: whatever app/cite writes is on the page, and its button copies all of it.
func TestEveryForm(t *testing.T) {
	p, _ := briefingtest.Catalogue().Page(t.Context(), "itu-t/B.1")
	references := []cite.Reference{cite.Of(p, "")}
	blocks := compose(t, "cite/itu-t/B.1")
	got, text := copies(blocks), pagetest.Text(blocks)
	if len(got) != len(cite.Styles)+len(cite.Formats) {
		t.Errorf("%d forms of %d", len(got), len(cite.Styles)+len(cite.Formats))
	}
	for title, style := range map[string]cite.Style{"ITU": cite.House, "Short": cite.Short, "IEEE": cite.IEEE, "APA": cite.APA} {
		want := cite.Text(references, style)
		if got[title] != want || !strings.Contains(text, strings.TrimSpace(want)) {
			t.Errorf("%s copies %q, want %q, which also has to be shown", title, got[title], want)
		}
	}
	for title, format := range map[string]cite.Format{"BibTeX": cite.BibTeX, "RIS": cite.RIS, "CSL-JSON": cite.CSL, "Relaton": cite.Relaton} {
		want, err := cite.Write(references, format)
		if err != nil || got[title] != want {
			t.Errorf("%s copies %q, want %q", title, got[title], want)
		}
	}
}

// TestEditions: each edition can be cited, and the page says which one is.
func TestEditions(t *testing.T) {
	text := pagetest.Text(compose(t, "cite/itu-t/B.1@2012-03"))
	for _, want := range []string{
		"Recommendation ITU-T B.1 (03/2012), Boats",
		"- B.1 (10/2019) | 10/2019 | in force → cite/itu-t/B.1@2019-10 ‹records: b-1-2019›\n- B.1 (03/2012) | 03/2012 | superseded → cite/itu-t/B.1@2012-03 ‹records: b-1-2012›\n  (the one cited above)",
		"the page → itu-t/B.1@2012-03",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("there is no %q in\n%s", want, text)
		}
	}
	if strings.Contains(pagetest.Text(compose(t, "cite/wsis/C5")), "another edition") {
		t.Error("editions of what has none")
	}
}

func TestCollection(t *testing.T) {
	if Collection(1) != "cite/collection/1" {
		t.Error(Collection(1))
	}
	blocks := compose(t, Collection(1))
	text := pagetest.Text(blocks)
	for _, want := range []string{"Committee 3: boats & <rafts>", "4 citations", "4 entries are documents of yours, or are not in this snapshot", "the collection → marks/1"} {
		if !strings.Contains(text, want) {
			t.Errorf("there is no %q in\n%s", want, text)
		}
	}
	short := strings.Split(strings.TrimSpace(copies(blocks)["Short"]), "\n")
	if len(short) != 4 || short[1] != "ITU-T B.1 (03/2012)" {
		t.Errorf("the collection is cited as %q", short)
	}
}

// TestLongTextsAreCut: on the page, and not when they are copied.
func TestLongTextsAreCut(t *testing.T) {
	long := strings.Repeat("a line\n", 100)
	section := form("Name", "about", long)
	if last := pagetest.Text(section.Body[len(section.Body)-1:]); !strings.Contains(last, "and 40 more lines") || len(section.Body) != 1+mostLines+1 {
		t.Errorf("%d blocks, the last %q", len(section.Body), last)
	}
	if do := section.Body[0].(page.Paragraph).Spans[0].Do; do != "copy "+long {
		t.Error("not all of it is copied")
	}
}

func TestErrors(t *testing.T) {
	s := Screen{briefingtest.Catalogue(), library{}}
	for _, route := range []router.Route{"cite/itu-t/B.99", "cite/collection/2", "cite/collection/x", "cite/collection/", "cite"} {
		if _, err := s.Compose(t.Context(), route); !errors.Is(err, app.ErrNotFound) {
			t.Errorf("%s: %v", route, err)
		}
	}
	if _, err := (Screen{s.Pages, library{errors.New("damaged")}}).Compose(t.Context(), Collection(1)); err == nil {
		t.Error("a damaged library is no error")
	}
}

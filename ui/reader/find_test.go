package reader

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"github.com/google/go-cmp/cmp"

	"vademecum/ui/page"
	"vademecum/ui/theme"
)

func TestFoldedTextsAreFound(t *testing.T) {
	for _, c := range []struct {
		text, words string
		want        []string // as they stand in the text
	}{
		{"The Digital Divide", "digital d", []string{"Digital D"}},
		{"a divide, a Divide", "divide", []string{"divide", "Divide"}},
		{"aaaa", "aa", []string{"aa", "aa"}},
		{"Série de télécommunications", "serie de tele", []string{"Série de télé"}},
		{"serie", "Série", []string{"serie"}},
		{"2019 – 2022", "2019 - 2022", []string{"2019 – 2022"}},
		{"ITU’s “role”", `itu's "role"`, []string{"ITU’s “role”"}},
		{"2\u00a0986 texts", "2 986", []string{"2\u00a0986"}},
		{"tele\u00adcommunication", "telecommunication", []string{"tele\u00adcommunication"}},
		{"Ł is not L", "l", []string{"L"}},
		{"МСЭ-Т", "мсэ", []string{"МСЭ"}},
		{"nothing", "some", nil},
		{"broken \xff bytes", "bytes", []string{"bytes"}},
	} {
		var got []string
		foldText(c.text).each(foldText(c.words).text, func(from, to int) { got = append(got, c.text[from:to]) })
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q in %q (-want +got)\n%s", c.words, c.text, diff)
		}
	}
}

// marks are the texts that stand on the ground of a marker, and which has an outline.
func (d *desk) marks() (marked []string, atHand string) {
	for i := range d.sheet.strips {
		parts := d.finder.marked(d.sheet.strips[i].parts)
		for j := range parts {
			if parts[j].form != bar || parts[j].color != theme.Marker {
				continue
			}
			k := j + 1
			for parts[k].form != letters {
				k++
			}
			marked = append(marked, parts[k].text)
			if k > j+1 {
				atHand = parts[k].text
			}
		}
	}
	return marked, atHand
}

func TestFind(t *testing.T) {
	d := newDesk(t, paper()...)
	if got := d.Find("ON"); got != 5 {
		t.Errorf("found %d, want 5", got)
	}
	marked, atHand := d.marks()
	if got := strings.Join(marked, "|"); got != "on|on|on|on|on" || atHand != "on" {
		t.Errorf("marked: %s, at hand %q", got, atHand)
	}
	// Over the edge of a link, and over the end of it.
	if got := d.Find("as resolution 44 asks"); got != 1 {
		t.Errorf("across a link found %d", got)
	}
	marked, _ = d.marks()
	if got := strings.Join(marked, "|"); got != "as |Resolution 44| asks" {
		t.Errorf("marked: %s", got)
	}
	if got := d.Find("  "); got != 0 {
		t.Errorf("found %d of nothing", got)
	}
	if got := d.Find("not there"); got != 0 {
		t.Errorf("found %d of what is not there", got)
	}
	d.EndFind()
	if marked, _ = d.marks(); len(marked) > 0 {
		t.Errorf("after the end %q is marked", marked)
	}
}

// TestWordsAreFoundOverTheEndOfALine: lines end anywhere; words do not.
func TestWordsAreFoundOverTheEndOfALine(t *testing.T) {
	d := newDesk(t, numbered(3)...)
	words := "telebiometrics in cloud environments"
	for width := float32(300); width < 700; width += 23 {
		d.window.Resize(fyne.NewSize(width, 400))
		if got := d.Find(words); got != 3 {
			t.Errorf("at width %g found %d", width, got)
		}
		marked, _ := d.marks()
		if got := strings.Join(marked, " "); strings.Count(strings.Join(strings.Fields(got), " "), words) != 3 {
			t.Errorf("at width %g marked: %s", width, got)
		}
		d.EndFind()
	}
}

func TestMarksStandUnderTheirLetters(t *testing.T) {
	test.NewTempApp(t)
	face := theme.Body
	whole := set("The groups met again", face, theme.Ink, 100, 50)
	f := finder{words: "met", matches: []match{{0, 11, 14}}}
	parts := f.marked([]part{whole})
	want := 100 + face.Width("The groups ")
	var x float32 = 100
	for _, p := range parts {
		switch {
		case p.form == letters:
			if p.x < x-0.01 || p.x > x+0.01 {
				t.Errorf("%q starts at %g, what is before it ends at %g", p.text, p.x, x)
			}
			x = p.x + p.w
		case p.x > want || p.x+p.w < want+face.Width("met"):
			t.Errorf("the mark stands from %g to %g, its word at %g", p.x, p.x+p.w, want)
		}
	}
}

func TestFindNextGoesRound(t *testing.T) {
	d := newDesk(t, numbered(80)...)
	d.Jump("§41")
	d.Find("directory")
	if nth, count := d.Finding(); nth != 41 || count != 80 {
		t.Errorf("from §41 on, the first is %d of %d", nth, count)
	}
	d.press(fyne.KeyHome)
	before := d.State().Offset
	if nth, _ := d.FindNext(+1); nth != 42 || d.State().Offset == before {
		t.Errorf("the next is %d, and the page is at %g", nth, d.State().Offset)
	}
	for range 38 {
		d.FindNext(+1)
	}
	if nth, _ := d.FindNext(+1); nth != 1 {
		t.Errorf("behind the last comes %d", nth)
	}
	if nth, _ := d.FindNext(-1); nth != 80 {
		t.Errorf("before the first comes %d", nth)
	}
	d.EndFind()
	if got := d.Here(); got != "§80" {
		t.Errorf("in the end the focus is at %s", got)
	}
	if nth, count := d.FindNext(+1); nth+count != 0 {
		t.Errorf("with nothing to find, the next is %d of %d", nth, count)
	}
}

// TestWhatIsFoldedAwayIsFound: sections open while something is looked for, and
// close again.
func TestWhatIsFoldedAwayIsFound(t *testing.T) {
	d := newDesk(t, sample()...)
	before := d.shown()
	if got := d.Find("X.513"); got != 1 { // one of the rows behind "Show all"
		t.Errorf("found %d", got)
	}
	if !strings.Contains(d.shown(), "X.513") {
		t.Errorf("shown: %s", d.shown())
	}
	d.EndFind()
	d.press(fyne.KeyHome)
	if got := d.shown(); got != before {
		t.Errorf("afterwards shown: %s", got)
	}
}

func TestFindingGoesOnOnTheNextPage(t *testing.T) {
	d := newDesk(t, sample()...)
	d.Find("groups")
	d.SetPage(paper(), nil, State{})
	if nth, count := d.Finding(); nth != 1 || count != 1 {
		t.Errorf("on the next page: %d of %d", nth, count)
	}
	if marked, _ := d.marks(); strings.Join(marked, "") != "groups" {
		t.Errorf("marked: %q", marked)
	}
	d.SetTextSize(2)
	if marked, _ := d.marks(); strings.Join(marked, "") != "groups" {
		t.Errorf("in large letters marked: %q", marked)
	}
}

func TestAllTextOfAPageIsLookedThrough(t *testing.T) {
	blocks := []page.Block{
		page.Head{Code: "Acode", Title: "Atitle", TitleNote: "Anote", Line: []page.Span{{Text: "Aline"}}, Actions: []page.Action{{Label: "Abutton", Copy: "x"}}},
		page.Section{Title: "Asection", Count: "Acount", Body: []page.Block{
			page.Subheading{Text: "Asubheading"},
			page.Row{Code: "Arow", Title: "Atitleofrow", Note: "Anoteofrow", Meta: "Ameta"},
			page.Fact{Name: "Aname", Value: []page.Span{{Text: "Avalue"}}},
			page.Paragraph{Spans: []page.Span{{Text: "Aparagraph"}}},
			page.Words{List: []string{"Aword"}},
			page.Passage{Anchor: "a", Margin: "Amargin", Spans: []page.Span{{Text: "Apassage"}}},
		}},
	}
	d := newDesk(t, blocks...)
	for word := range strings.FieldsSeq("Acode Atitle Anote Aline Abutton Asection Acount Asubheading Arow Atitleofrow Anoteofrow Ameta Aname Avalue Aparagraph Aword Amargin Apassage") {
		if d.Find(word) == 0 {
			t.Errorf("%s is not found", word)
		}
	}
}

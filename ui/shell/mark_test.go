package shell

import (
	"context"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"vademecum/app/mark"
	"vademecum/assets"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// openMarked opens a window with documents and marks.
func openMarked(t *testing.T, p *pad) *bench {
	l := newShelf()
	b := openWith(t, &catalogue{}, l)
	b.config.Marks = p
	b.config.Screens["doc"] = readable{l}
	b.config.Screens["marks"] = screenOf("Your marks")
	return b
}

// readable is a shelf whose passages can be marked.
type readable struct{ *shelf }

func (r readable) Compose(ctx context.Context, route router.Route) (screen.Shown, error) {
	shown, err := r.shelf.Compose(ctx, route)
	for i, b := range shown.Blocks {
		if p, ok := b.(page.Passage); ok {
			p.On = mark.Target{Item: string(route.Page()), Locator: p.Anchor, Hash: mark.HashOf(p.Anchor)}
			shown.Blocks[i] = p
		}
	}
	return shown, err
}

type screenOf string

func (s screenOf) Compose(context.Context, router.Route) (screen.Shown, error) {
	return screen.Shown{Title: string(s), Blocks: []page.Block{page.Head{Code: string(s)}}}, nil
}

func (b *bench) foot() string { return b.status.note.segment.Text }

func TestStarByKey(t *testing.T) {
	p := &pad{}
	b := openMarked(t, p)
	b.keys("<Ctrl+S>")
	b.settle()
	if !strings.Contains(b.foot(), "nothing to mark") || p.exist {
		t.Errorf("on the first page it says %q", b.foot())
	}
	b.keys("x509")
	b.settle()
	b.keys("<Return>")
	b.settle()
	b.keys("<Ctrl+S>")
	b.settle()
	if m := p.now(); len(m.Stars) != 1 || m.Stars[0].Item != "itu-t/X.509" || m.Stars[0].Title != "Public-key certificates" {
		t.Fatalf("starred is %+v", m.Stars)
	}
	if signOn(b.bar.star) != assets.Starred || !strings.Contains(b.headLine(), "starred by you") || b.foot() != "Starred: X.509" {
		t.Errorf("the head says %q, the foot %q", b.headLine(), b.foot())
	}
	b.keys("<Ctrl+S>")
	b.settle()
	if m := p.now(); len(m.Stars) != 0 || signOn(b.bar.star) != assets.Star || !strings.Contains(b.foot(), "Ctrl+Z") {
		t.Errorf("starred is %+v, the foot says %q", m.Stars, b.foot())
	}
	b.keys("<Ctrl+Z>") // nothing was typed since
	b.settle()
	if m := p.now(); len(m.Stars) != 1 || b.foot() != "Brought back: the star on X.509" || b.Query() == "" {
		t.Errorf("starred is %+v, the foot says %q", m.Stars, b.foot())
	}
	b.stands("after all that", "itu-t/X.509", "itu-t/X.509")
}

// headLine is the line of short facts of the page shown.
func (b *bench) headLine() string {
	var text strings.Builder
	if h, ok := b.drawn[0].(page.Head); ok {
		for _, s := range h.Line {
			text.WriteString(s.Text)
		}
	}
	return text.String()
}

func TestNoteByKey(t *testing.T) {
	p := &pad{}
	b := openMarked(t, p)
	b.Open("itu-t/X.509")
	b.settle()
	b.keys("<Ctrl+E>")
	b.settle()
	b.keys("doubtful")
	b.keys("<Ctrl+S> <F1>") // no other key works meanwhile
	b.keys("<Escape>")
	b.settle()
	if len(p.now().Notes)+len(p.now().Stars) != 0 || b.marking.sheet != nil || b.Query() != "" {
		t.Fatalf("laid aside there are %+v, and the box holds %q", p.now(), b.Query())
	}
	b.keys("<Ctrl+E>")
	b.settle()
	if text := b.marking.sheet.Text; text != "doubtful" {
		t.Fatalf("taken up again the sheet says %q", text)
	}
	b.keys("indeed <Ctrl+Return>")
	b.settle()
	if m := p.now(); len(m.Notes) != 1 || m.Notes[0].Text != "doubtfulindeed" || b.marking.sheet != nil {
		t.Fatalf("the notes are %+v", m.Notes)
	}
	if s, ok := b.drawn[1].(page.Section); !ok || s.Title != "Your notes" {
		t.Errorf("the page begins with %+v", b.drawn[1])
	}
	b.do("mark delete 1")
	b.settle()
	b.do("mark undo 1")
	b.settle()
	if m := p.now(); len(m.Notes) != 1 {
		t.Errorf("brought back are %+v", m.Notes)
	}
	b.keys("<Ctrl+E> <Escape>")
	b.settle()
	if len(b.marking.drafts) != 0 {
		t.Errorf("an unchanged sheet leaves %v", b.marking.drafts)
	}
}

func TestCollectByKey(t *testing.T) {
	p := &pad{}
	b := openMarked(t, p)
	for _, c := range []struct {
		route router.Route
		keys  string
		want  string // collections with what is in them
	}{
		{"itu-t/X.509", "Keys <Return>", "Keys: itu-t/X.509"},
		{"itu-t/X.510", "<Escape>", "Keys: itu-t/X.509"},
		{"itu-t/X.510", "ke <Return>", "Keys: itu-t/X.509 itu-t/X.510"}, // the first is the one there is
		{"sdg/9", "ke <Down> <Return>", "Keys: itu-t/X.509 itu-t/X.510; ke: sdg/9"},
		{"wtsa/50", "<Return>", "Keys: itu-t/X.509 itu-t/X.510 wtsa/50; ke: sdg/9"},
	} {
		b.Open(c.route)
		b.settle()
		b.keys("<Ctrl+B>")
		b.settle()
		b.keys(c.keys)
		b.settle()
		var list []string
		for _, collection := range p.now().Collections {
			line := collection.Name + ":"
			for _, e := range collection.Entries {
				line += " " + e.Item
			}
			list = append(list, line)
		}
		if got := strings.Join(list, "; "); got != c.want || b.marking.open() {
			t.Errorf("%s on %s: %s, want %s", c.keys, c.route, got, c.want)
		}
		if b.window.Canvas().Focused() != fyne.Focusable(b.box) {
			t.Errorf("%s: the focus is on %T", c.keys, b.window.Canvas().Focused())
		}
	}
}

// On the page of an edition marks are on that edition, under its name, and its page alone
// tells of stars and collections; what was opened is the item.
func TestMarkAnEdition(t *testing.T) {
	const edition = "itu-t/X.509@2077"
	p := &pad{}
	b := openMarked(t, p)
	for _, keys := range []string{"<Ctrl+S>", "<Ctrl+B> Old <Return>", "<Ctrl+E> expired <Ctrl+Return>"} {
		b.Open(edition)
		b.settle()
		for key := range strings.FieldsSeq(keys) {
			b.keys(key)
			b.settle()
		}
	}
	m := p.now()
	if len(m.Stars) != 1 || len(m.Collections) != 1 || len(m.Collections[0].Entries) != 1 || len(m.Notes) != 1 {
		t.Fatalf("marked are %+v", m)
	}
	for _, of := range []mark.Subject{m.Stars[0].Subject, m.Collections[0].Entries[0].Subject, m.Notes[0].Subject} {
		if of.Item != edition || of.Code != "X.509 (2077)" || of.Title != "Public-key certificates" {
			t.Errorf("the mark is on %+v", of)
		}
	}
	if len(m.Recents) == 0 {
		t.Error("nothing was opened")
	}
	for _, r := range m.Recents {
		if r.Item != "itu-t/X.509" || r.Code != "X.509" {
			t.Errorf("opened is %+v", r.Subject)
		}
	}
	for route, want := range map[router.Route][]string{edition: {"starred by you", "in “Old”"}, "itu-t/X.509": nil, "itu-t/X.509@2078": nil} {
		b.Open(route)
		b.settle()
		var said []string
		for _, s := range b.drawn[0].(page.Head).Line {
			if strings.Contains(s.Text, "“Old”") || strings.Contains(s.Text, "starred") {
				said = append(said, s.Text)
			}
		}
		if !slices.Equal(said, want) || (b.star() == assets.Starred) != (len(want) > 0) {
			t.Errorf("%s says %q, want %q", route, said, want)
		}
	}
}

// In a document the passage in focus is marked, and found again by its text.
func TestMarkAPassage(t *testing.T) {
	p := &pad{}
	b := openMarked(t, p)
	b.Open("doc/a")
	b.settle()
	b.keys("<Ctrl+S>")
	b.settle()
	b.Open("doc/a#§7")
	b.settle()
	b.keys("<Ctrl+S>")
	b.settle()
	m := p.now()
	if len(m.Stars) != 2 || m.Stars[0].IsPassage() || m.Stars[1].Locator != "§7" || m.Stars[1].Title != "Draft on keys" {
		t.Fatalf("starred are %+v", m.Stars)
	}
	if signOn(b.bar.star) != assets.Starred {
		t.Error("the star is empty")
	}
	b.Shell.page.Jump("§8")
	if signOn(b.bar.star) != assets.Star {
		t.Error("the star is filled for another passage")
	}
	moved := m.Stars[1].Target
	moved.Locator = "§99" // where it stood once
	b.Open(router.Route(moved.String()))
	b.settle()
	if at := b.Shell.page.Standing(); at != "§7" {
		t.Errorf("the focus is on %q", at)
	}
}

func TestFindMarks(t *testing.T) {
	x509 := mark.Subject{Target: mark.Target{Item: "itu-t/X.509"}, Code: "X.509", Title: "Public-key certificates"}
	p := &pad{exist: true, marks: mark.Marks{
		Stars:       []mark.Star{{Subject: x509}},
		Notes:       []mark.Note{{N: 1, Subject: mark.Subject{Target: mark.Target{Item: "sdg/9"}, Code: "SDG 9"}, Text: "Mentioned beside x509."}},
		Collections: []mark.Collection{{N: 3, Name: "Keys", Entries: []mark.Entry{{Subject: x509}}}},
		Recents:     []mark.Recent{{Subject: x509}},
	}}
	b := openMarked(t, p)
	b.keys("x509")
	b.settle()
	if c := b.results.marks.chip; c == nil || c.text.Text != "Your marks 3" {
		t.Fatalf("the chip is %+v", c)
	}
	b.results.marks.chip.tapped()
	b.settle()
	if got, want := routes(b.Listed()), "marks/3 sdg/9 itu-t/X.509"; b.Query() != "x509 in:marks" || got != want {
		t.Errorf("%q lists %s, want %s", b.Query(), got, want)
	}
	b.keys("<Ctrl+Shift+M>")
	b.settle()
	if got := routes(b.Listed()); b.Query() != "x509" || got != "itu-t/X.509 doc/a#§2" {
		t.Errorf("%q lists %s", b.Query(), got)
	}
	b.Type("waste in:marks")
	b.settle()
	if b.stands("nothing found", router.Marks, router.Home); len(b.Listed()) != 0 {
		t.Errorf("found are %v", b.Listed())
	}
}

func routes(list []router.Route) string {
	var text []string
	for _, r := range list {
		text = append(text, string(r))
	}
	return strings.Join(text, " ")
}

// A library that fails says why to whoever marks, and to nobody else.
func TestMarksThatFail(t *testing.T) {
	p := &pad{broken: true}
	b := openMarked(t, p)
	b.Open("itu-t/X.509")
	b.settle()
	if strings.Contains(b.foot(), "burning") {
		t.Errorf("opening says %q", b.foot())
	}
	for _, keys := range []string{"<Ctrl+S>", "<Ctrl+E>", "<Ctrl+B>", "<Ctrl+Z>", "<Ctrl+Shift+M>"} {
		b.status.say("")
		b.keys(keys)
		b.settle()
		if !strings.Contains(b.foot(), "burning") {
			t.Errorf("%s says %q", keys, b.foot())
		}
	}
}

func TestOpenedIsKept(t *testing.T) {
	p := &pad{}
	b := openMarked(t, p)
	b.keys("x509")
	b.settle()
	if len(p.now().Recents) != 0 {
		t.Error("what was only looked at is kept as opened")
	}
	b.keys("<Return>")
	b.settle()
	b.Open("doc/a#§3")
	b.settle()
	var list []string
	for _, r := range p.now().Recents {
		list = append(list, r.Target.String())
	}
	if got := strings.Join(list, " "); got != "doc/a itu-t/X.509" {
		t.Errorf("opened are %s", got)
	}
}

// What stands beside collections and their entries is carried out.
func TestVerbsOfCollections(t *testing.T) {
	on := func(id string) mark.Entry {
		return mark.Entry{Subject: mark.Subject{Target: mark.Target{Item: id}, Code: id}}
	}
	p := &pad{exist: true, marks: mark.Marks{Collections: []mark.Collection{{N: 1, Name: "Keys", Entries: []mark.Entry{on("a/1"), on("a/2")}}}}}
	b := openMarked(t, p)
	b.do("mark entry to 1 a/2 0")
	b.settle()
	if e := p.now().Collections[0].Entries; e[0].Item != "a/2" || e[1].Item != "a/1" {
		t.Errorf("moved they are %v", e)
	}
	b.do("mark collection rename 1")
	b.settle()
	b.keys("ring <Return>")
	b.settle()
	if c := p.now().Collections[0]; c.Name != "Keysring" {
		t.Errorf("it is called %q", c.Name)
	}
	b.do("mark entry out 1 a/2")
	b.settle()
	if e := p.now().Collections[0].Entries; len(e) != 1 || !strings.Contains(b.foot(), "Ctrl+Z") {
		t.Errorf("left is %v, the foot says %q", e, b.foot())
	}
	b.do("mark somehow")
	if !strings.Contains(b.foot(), "does not know how to mark somehow") {
		t.Errorf("the foot says %q", b.foot())
	}
}

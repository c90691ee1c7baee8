package shell

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/app/search/plan"
	"vademecum/ui/router"
)

// chips reads the chips in sight, the chosen ones in brackets.
func chips(f *facets) []string {
	var texts []string
	for _, o := range f.box.Objects {
		c := o.(*chip)
		switch {
		case c.Visible() && c.chosen:
			texts = append(texts, "["+c.text.Text+"]")
		case c.Visible():
			texts = append(texts, c.text.Text)
		}
	}
	return texts
}

// tap taps the chip that begins so.
func (b *bench) tap(text string) {
	b.t.Helper()
	for _, o := range b.results.facets.box.Objects {
		if c := o.(*chip); strings.HasPrefix(c.text.Text, text) {
			test.Tap(c)
			b.settle()
			return
		}
	}
	b.t.Fatalf("there is no chip %q among %q", text, chips(b.results.facets))
}

// A chip and a typed filter are one thing: whatever is done, the box says it, the
// chips show it, and the list is as long as it should be.
func TestChipsAndTypedFiltersAreOne(t *testing.T) {
	b := open(t, &catalogue{})
	b.window.Resize(fyne.NewSize(1300, 700))
	for _, c := range []struct {
		name  string
		do    func()
		query string
		chips string
		shown router.Route
	}{
		{"typed", func() { b.keys("everything") }, "everything", "In force 4|Recommendations 3|SDGs 1|+2", "itu-t/X.509"},
		{"resolutions clicked", func() { b.tap("Resolutions") }, "everything kind:resolution", "[Resolutions 1]|In force 1", "wtsa/50"},
		{"clicked again", func() { b.tap("Resolutions") }, "everything", "In force 4|Recommendations 3|SDGs 1|+2", "itu-t/X.509"},
		{"in force clicked", func() { b.tap("In force") }, "everything in:force", "[In force 4]|Recommendations 3|Resolutions 1", "itu-t/X.509"},
		{"and resolutions", func() { b.tap("Resolutions") }, "everything in:force kind:resolution", "[In force 1]|[Resolutions 1]", "wtsa/50"},
		{"changed in the text", func() { b.Type("everything kind:rec in:force") }, "everything kind:rec in:force", "[Recommendations 3]|[In force 3]", "itu-t/X.509"},
		{"taken out of the text", func() { b.Type("everything kind:rec") }, "everything kind:rec", "[Recommendations 3]|In force 3", "itu-t/X.509"},
		{"a filter of no word", func() { b.Type("kind:sdg") }, "kind:sdg", "[SDGs 1]", "sdg/9"},
		{"a filter that fits nothing", func() { b.Type("x509 kind:res") }, "x509 kind:res", "[Resolutions]", ""},
		{"taken out by its chip", func() { b.tap("Resolutions") }, "x509", "In force 1|Recommendations 1", "itu-t/X.509"},
		{"emptied", func() { b.keys("<Escape>") }, "", "", router.Home},
	} {
		c.do()
		b.settle()
		if b.Query() != c.query {
			t.Errorf("%s: the box says %q, want %q", c.name, b.Query(), c.query)
		}
		if got := strings.Join(chips(b.results.facets), "|"); got != c.chips {
			t.Errorf("%s: the chips are %q, want %q", c.name, got, c.chips)
		}
		b.stands(c.name, c.shown, router.Home)
		if b.window.Canvas().Focused() != b.box {
			t.Errorf("%s: the box has lost the focus", c.name)
		}
	}
}

// With the keys one walks from filter to filter, and back to all results.
func TestTheKeysWalkOverTheChips(t *testing.T) {
	b := open(t, &catalogue{})
	b.window.Resize(fyne.NewSize(1300, 700))
	b.keys("everything")
	for _, c := range []struct{ key, query string }{
		{"<Alt+Up>", "everything"},
		{"<Alt+Down>", "everything in:force"},
		{"<Alt+Down>", "everything kind:recommendation"},
		{"<Alt+Down>", "everything kind:resolution"},
		{"<Alt+Down>", "everything kind:action-line"},
		{"<Alt+Down>", "everything kind:goal"},
		{"<Alt+Down>", "everything kind:goal"}, // the last
		{"<Alt+Up>", "everything kind:action-line"},
		{"<Alt+Up> <Alt+Up> <Alt+Up>", "everything in:force"},
		{"<Alt+Up>", "everything"},
		{"<Alt+Down> <Alt+Down>", "everything kind:recommendation"},
		{"<Escape>", ""},
		{"x5", "x5"},
		{"<Alt+Down>", "x5 in:force"}, // another query, another walk
	} {
		b.settle()
		b.keys(c.key)
		b.settle()
		if b.Query() != c.query {
			t.Errorf("%s leads to %q, want %q", c.key, b.Query(), c.query)
		}
	}
	b.Type("everything in:force")
	b.settle()
	b.keys("<Alt+Down> <Alt+Down>")
	b.settle()
	if want := "everything in:force kind:resolution"; b.Query() != want {
		t.Errorf("walking within what was typed leads to %q, want %q", b.Query(), want)
	}
}

func TestChipsOfFacets(t *testing.T) {
	test.NewTempApp(t)
	f := newFacets(nil)
	f.box.Resize(fyne.NewSize(2000, 100))
	facet := func(name, value string, count int) search.Facet {
		return search.Facet{Filter: plan.Filter{Name: name, Value: value}, Count: count}
	}
	for _, c := range []struct {
		name   string
		query  string
		facets []search.Facet
		want   string
	}{
		{"none", "x509", nil, ""},
		{"a kind alone says what was found", "x509", []search.Facet{facet("kind", "recommendation", 1)}, "Recommendations 1"},
		{"numbers as ITU writes them", "a", []search.Facet{facet("kind", "recommendation", 12345)}, "Recommendations 12\u00a0345"},
		{"one body divides nothing", "a", []search.Facet{facet("kind", "resolution", 30), facet("body", "WTSA", 30)}, "Resolutions 30"},
		{"two do", "a", []search.Facet{facet("kind", "resolution", 30), facet("body", "WTSA", 20), facet("body", "PP", 10)}, "Resolutions 30|WTSA 20|PP 10"},
		{"though not what is read at a glance", "a", []search.Facet{facet("kind", "resolution", 3), facet("body", "WTSA", 2), facet("body", "PP", 1)}, "Resolutions 3"},
		{"groups", "a", []search.Facet{facet("kind", "question", 9), facet("sg", "sg/itu-t/17", 3), facet("sg", "sg/itu-t/TSAG", 2), facet("sg", "sg/itu-d/1", 1)}, "Questions 9|SG17 3|TSAG 2|ITU-D SG1 1"},
		{"years", "a", []search.Facet{facet("kind", "question", 9), facet("year", "2020..2024", 3), facet("year", "..2019", 2)}, "Questions 9|2020–2024 3|–2019 2"},
		{"of the statuses, the one that binds", "a", []search.Facet{facet("in", "superseded", 9), facet("in", "in force", 3)}, "In force 3"},
		{"what is typed stands first", "a sg:17", []search.Facet{facet("kind", "recommendation", 4), facet("sg", "sg/itu-t/17", 4)}, "[SG17 4]|Recommendations 4"},
		{"what the wording implies", "resolutions on counterfeit", []search.Facet{facet("kind", "resolution", 3), facet("in", "in force", 1)}, "[Resolutions 3]|In force 1"},
		{"unless there is nothing of it", "resolutions on counterfeit", []search.Facet{facet("kind", "report", 3)}, "Reports 3"},
		{"whatever it is", "al:C5 sdg:9.c in:withdrawn kind:question", nil, "[C5]|[SDG 9.c]|[Withdrawn]|[Questions]"},
	} {
		f.show(c.query, c.facets)
		if got := strings.Join(chips(f), "|"); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestEveryKindHasAName(t *testing.T) {
	for _, k := range app.Kinds {
		if kindsNamed[k] == "" {
			t.Errorf("chips have no name for the kind %q", k)
		}
	}
}

// The chips have a line from the first letter on, whether they need it or not, so that the
// list does not jump. What has no room there is in the menu of the last.
func TestTheChipsDoNotMakeTheListJump(t *testing.T) {
	test.NewTempApp(t)
	f := newFacets(nil)
	var many []search.Facet
	for _, k := range app.Kinds {
		many = append(many, search.Facet{Filter: plan.Filter{Name: "kind", Value: string(k)}, Count: 1000})
	}
	height := func(facets []search.Facet) float32 {
		f.show("a", facets)
		f.box.Resize(fyne.NewSize(340, f.box.MinSize().Height))
		return f.box.MinSize().Height
	}
	few := height(many[:1])
	if got := chips(f); len(got) != 1 {
		t.Errorf("one chip stands as %q", got)
	}
	line := height(many)
	if few != line || line < chipHeight || line >= 2*chipHeight {
		t.Errorf("few chips have a room of %v, many of %v", few, line)
	}
	in := chips(f)
	if want := "+" + strconv.Itoa(len(many)-len(in)+1); len(in) < 3 || in[len(in)-1] != want {
		t.Errorf("the line is %q, at the end should be %s", in, want)
	}
	for _, o := range f.box.Objects {
		if end := o.Position().Add(o.Size()); o.Visible() && (end.X > 340 || end.Y > line) {
			t.Errorf("the chip %q ends at %v, beyond %v", o.(*chip).text.Text, end, f.box.Size())
		}
	}
	for width := float32(60); width < 3000; width += 47 {
		f.box.Resize(fyne.NewSize(width, line))
		for _, o := range f.box.Objects {
			if end := o.Position().X + o.Size().Width; o.Visible() && end > width-chipMargin+1 {
				t.Errorf("in %v the chip %q ends at %v", width, o.(*chip).text.Text, end)
			}
		}
	}
	if again := height(many[:1]); again != line {
		t.Errorf("with fewer chips the room shrinks from %v to %v", line, again)
	}
	if none := height(nil); none != line {
		t.Errorf("without chips the room shrinks from %v to %v", line, none)
	}
	if f.none(); f.box.MinSize().Height != 0 {
		t.Errorf("with the box empty, %v is kept for chips", f.box.MinSize().Height)
	}
	if first := height(many[:1]); first != line {
		t.Errorf("the next query begins with %v, want %v", first, line)
	}
}

// What has no chip in sight is chosen from the menu of the last, and by the keys.
func TestTheChipsOutOfSight(t *testing.T) {
	b := open(t, &catalogue{})
	b.window.Resize(fyne.NewSize(820, 600))
	b.keys("everything")
	b.settle()
	if got := strings.Join(chips(b.results.facets), "|"); got != "In force 4|SDGs 1|+3" {
		t.Fatalf("the chips are %q", got)
	}
	for at, want := range []string{"everything kind:recommendation", "everything kind:resolution", "everything kind:action-line"} {
		b.Type("everything")
		b.settle()
		test.Tap(b.results.facets.more)
		overlays := b.window.Canvas().Overlays()
		if overlays.Top() == nil {
			t.Fatal("there is no menu")
		}
		overlays.Remove(overlays.Top())
		items := b.results.facets.outOfSight()
		if len(items) != 3 {
			t.Fatalf("the menu has %d lines", len(items))
		}
		items[at].Action()
		b.settle()
		if b.Query() != want {
			t.Errorf("the line %d of the menu gives %q, want %q", at, b.Query(), want)
		}
		if b.window.Canvas().Focused() != b.box {
			t.Error("the box has lost the focus")
		}
	}
	b.Type("everything")
	b.settle()
	b.keys("<Alt+Down> <Alt+Down>")
	b.settle()
	if want := "everything kind:recommendation"; b.Query() != want {
		t.Errorf("the keys lead to %q, want %q", b.Query(), want)
	}
}

func TestChosenChipsAreToldWithoutColour(t *testing.T) {
	test.NewTempApp(t)
	plain, chosen := newChip("Resolutions 3", false, nil), newChip("Resolutions 3", true, nil)
	if plain.text.TextStyle == chosen.text.TextStyle {
		t.Error("a chosen chip is set like any other")
	}
	if !slices.Equal([]fyne.Size{plain.MinSize()}, []fyne.Size{chosen.MinSize()}) {
		t.Errorf("choosing a chip takes it from %v to %v", plain.MinSize(), chosen.MinSize())
	}
}

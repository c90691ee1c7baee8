package shell

import (
	"context"
	"slices"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/ui/compare"
	"vademecum/ui/keys"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/reader"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// actions are the labels of the buttons of the page that is shown.
func (b *bench) actions() string {
	var labels []string
	for _, x := range b.drawn {
		if h, ok := x.(page.Head); ok {
			for _, a := range h.Actions {
				labels = append(labels, a.Label)
			}
		}
	}
	return strings.Join(labels, ", ")
}

func TestSwitchingTheLanguage(t *testing.T) {
	t.Cleanup(func() {
		if err := language.Use(language.English); err != nil {
			t.Error(err)
		}
	})
	b := open(t, &catalogue{})
	b.Open(router.To("itu-t/X.509"))
	b.settle()
	b.Shell.press(keys.Larger)
	size := b.page.TextSize()
	b.newTab()
	b.Type("everything")
	b.settle()

	if err := language.Use("fr"); err != nil {
		t.Fatal(err)
	}
	b.Retell("fr")
	b.settle()
	if got := b.box.PlaceHolder; got != "Numéro, titre ou mots" {
		t.Errorf("the box says %q", got)
	}
	if b.box.Text != "everything" || b.at != 1 || len(b.tabs) != 2 {
		t.Errorf("tab %d of %d with %q in the box; what was there before the switch has to stay", b.at, len(b.tabs), b.box.Text)
	}
	b.Shell.press(keys.PreviousTab)
	b.settle()
	if got := b.actions(); b.shown != "itu-t/X.509" || !strings.HasPrefix(got, "Citer, ") {
		t.Errorf("%s has the buttons %q", b.shown, got)
	}
	if b.page.TextSize() != size {
		t.Errorf("the text is %v times as large as usual, and was %v", b.page.TextSize(), size)
	}
	if got := b.Session().Language; got != "fr" {
		t.Errorf("the session keeps %q", got)
	}
}

// tongues is a screen whose pages are called by the language that is spoken. It notes
// what it is asked for.
type tongues struct{ composed *[]router.Route }

func (c tongues) Compose(_ context.Context, route router.Route) (screen.Shown, error) {
	*c.composed = append(*c.composed, route)
	return screen.Shown{Title: language.Current() + " " + string(route), Of: route.Place(), Blocks: []page.Block{page.Head{Code: "a page"}}}, nil
}

// Called implements [screen.Namer]: the pages of one goal are called by what they name.
func (c tongues) Called(route router.Route, of string) string {
	if of != "" {
		return language.Say("Duties of %s", of)
	}
	return language.Current() + ", not read: " + string(route)
}

// inFrench has the window speak French for as long as the test takes.
func (b *bench) inFrench() {
	b.t.Helper()
	b.t.Cleanup(func() {
		if err := language.Use(language.English); err != nil {
			b.t.Error(err)
		}
	})
	if err := language.Use("fr"); err != nil {
		b.t.Fatal(err)
	}
	b.Retell("fr")
	b.settle()
}

// Every tab is called anew, also one that nobody has looked at, and so is what they go
// back to. No page is composed for its name.
func TestTabsAreNamedInTheNewLanguage(t *testing.T) {
	b := open(t, &catalogue{})
	var composed []router.Route
	b.config.Screens = map[string]screen.Screen{"matrix": tongues{&composed}, "duties": tongues{&composed}}
	b.config.Item = func(id string) (app.Item, bool) {
		return app.Item{ID: id, Code: strings.TrimPrefix(id, "itu-t/")}, strings.HasPrefix(id, "itu-t/")
	}
	for _, route := range []router.Route{router.Keys, "matrix", "duties/TSAG#APT", "itu-t/X.509"} {
		b.Open(route)
		b.settle()
	}
	b.aside("matrix")
	b.aside("duties/TSAG")
	b.aside(router.Mentions("itu-t/X.509", "doc/1"))
	b.newTab()
	b.Open("matrix/C5/9")
	b.settle()
	b.closeTab()
	b.settle()
	composed = nil
	b.inFrench()
	if len(composed) > 0 {
		t.Errorf("%q are composed, and nobody looks at them", composed)
	}
	var names []string
	for _, tab := range b.everyTab() {
		names = append(names, tab.called())
	}
	want := "X.509, fr, not read: matrix, fr, not read: duties/TSAG, X.509 dans vos documents, fr, not read: matrix/C5/9"
	if got := strings.Join(names, ", "); got != want {
		t.Errorf("the tabs are called %q, want %q", got, want)
	}
	names = nil
	walk, _ := b.tabs[0].history.Places()
	for _, p := range walk {
		names = append(names, p.Title)
	}
	if got, want := strings.Join(names, ", "), "Accueil, Raccourcis, fr, not read: matrix, Tâches confiées\u202f: APT, X.509"; got != want {
		t.Errorf("the walk is %q, want %q", got, want)
	}
	b.showTab(1)
	b.settle()
	if got := b.tab.called(); got != "fr matrix" || !slices.Equal(composed, []router.Route{"matrix"}) {
		t.Errorf("a tab that is looked at is called %q; composed are %q", got, composed)
	}
}

// A session composes the page that is shown, and none that only has a name in it: on a
// screen that waits for a file, one that nobody sees would be taken to be asking.
func TestASessionComposesOnlyWhatIsShown(t *testing.T) {
	b := open(t, &catalogue{})
	var composed []router.Route
	c := &compare.Screen{}
	b.config.Screens = map[string]screen.Screen{"check": tongues{&composed}, "changes": tongues{&composed}, "compare": c}
	place := func(route router.Route, title string) Walk {
		return Walk{Places: []router.Place[reader.State]{{Route: "changes"}, {Route: "compare"}, {Route: route, Title: title}}, At: 2}
	}
	old := c.TakeFile("/tmp/old.txt")
	if _, err := c.Compose(t.Context(), old); err != nil { // asks for the second text
		t.Fatal(err)
	}
	b.resume(Session{Tabs: []Walk{place("check/doc/1", "References of it"), place("compare", ""), place("changes", "")}})
	b.settle()
	if want := []router.Route{"check/doc/1"}; !slices.Equal(composed, want) {
		t.Errorf("composed are %q, want %q", composed, want)
	}
	if got, want := b.onStrip(), []string{"[en check/doc/1]", "Compare", "en, not read: changes"}; !slices.Equal(got, want) {
		t.Errorf("the strip says %q, want %q", got, want)
	}
	if got := c.TakeFile("/tmp/new.txt"); got != old+"..file-2" {
		t.Errorf("a file for the text that waited leads to %s", got)
	}
}

// The names that are known without the pages are those that the pages have.
func TestTitlesAreThoseOfTheScreens(t *testing.T) {
	b := open(t, &catalogue{})
	if got := b.name(router.Compare, ""); got != "compare" {
		t.Errorf("without such a screen it is called %q", got)
	}
	b.config.Screens = map[string]screen.Screen{"compare": &compare.Screen{}}
	shown, err := b.config.Screens["compare"].Compose(t.Context(), router.Compare)
	if got := b.name(router.Compare, ""); err != nil || got != shown.Title {
		t.Errorf("it is called %q, and calls itself %q, %v", got, shown.Title, err)
	}
	if got := b.name("compare/1..2", "Resolution 140"); got != "Compare Resolution 140" {
		t.Errorf("what compares a resolution is called %q", got)
	}
	if got := b.name("comparenot", ""); got != "comparenot" {
		t.Errorf("what is on no screen is called %q", got)
	}
}

func TestTheLanguageIsChosenFromAMenu(t *testing.T) {
	b, d := open(t, &catalogue{}), &table{}
	b.config.Desk = d
	b.language = "ru"
	menu := b.languages()
	var names []string
	for _, item := range menu.Items {
		name := item.Label
		if item.Checked {
			name += " ✓"
		}
		names = append(names, name)
	}
	if got, want := strings.Join(names, ", "), "English, Français, Español, Русский ✓, 中文, العربية, , As the system has it"; got != want {
		t.Errorf("the menu is %q, want %q", got, want)
	}
	menu.Items[1].Action()
	menu.Items[7].Action()
	if got := strings.Join(d.asked, ", "); got != `speak "fr", speak ""` {
		t.Errorf("the desk is asked %s", got)
	}
}

package shell

import (
	"context"
	"strings"
	"testing"

	"vademecum/ui/keys"
	"vademecum/ui/language"
	"vademecum/ui/page"
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

// tongues is a screen whose pages are called by the language that is spoken.
type tongues struct{}

func (tongues) Compose(_ context.Context, route router.Route) (screen.Shown, error) {
	return screen.Shown{Title: language.Current() + " " + string(route), Blocks: []page.Block{page.Head{Code: "a page"}}}, nil
}

// Every tab is called anew, also one that nobody has looked at, and so is what they go
// back to.
func TestTabsAreNamedInTheNewLanguage(t *testing.T) {
	t.Cleanup(func() {
		if err := language.Use(language.English); err != nil {
			t.Error(err)
		}
	})
	b := open(t, &catalogue{})
	b.config.Screens = map[string]screen.Screen{"matrix": tongues{}, "duties": tongues{}}
	for _, route := range []router.Route{router.Keys, "matrix", "duties/TSAG", "itu-t/X.509"} {
		b.Open(route)
		b.settle()
	}
	b.aside("matrix")
	b.aside("duties/TSAG")
	b.newTab()
	b.Open("matrix/C5/9")
	b.settle()
	b.closeTab()
	b.settle()
	if err := language.Use("fr"); err != nil {
		t.Fatal(err)
	}
	b.Retell("fr")
	b.settle()
	var names []string
	for _, tab := range b.everyTab() {
		names = append(names, tab.called())
	}
	if got, want := strings.Join(names, ", "), "X.509, fr matrix, fr duties/TSAG, fr matrix/C5/9"; got != want {
		t.Errorf("the tabs are called %q, want %q", got, want)
	}
	names = nil
	walk, _ := b.tabs[0].history.Places()
	for _, p := range walk {
		names = append(names, p.Title)
	}
	if got, want := strings.Join(names, ", "), "Accueil, Raccourcis, fr matrix, fr duties/TSAG, X.509"; got != want {
		t.Errorf("the walk is %q, want %q", got, want)
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

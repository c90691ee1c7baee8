package keys

import (
	"slices"
	"testing"

	"vademecum/ui/language"
)

func TestWordsForScreens(t *testing.T) {
	t.Cleanup(func() {
		if err := language.Use(language.English); err != nil {
			t.Error(err)
		}
	})
	for _, c := range []struct {
		language, words string
		want            []Command
	}{
		{"en", "matrix", []Command{Matrix}},
		{"en", "Matr", []Command{Matrix}},
		{"en", "SDG matrix", []Command{Matrix}},
		{"en", "wsis-sdg MATRIX ", []Command{Matrix}},
		{"en", "learning paths", []Command{Tours}},
		{"en", "learn", []Command{Tours}},
		{"en", "what's new", []Command{Changes}},
		{"en", "What’s new", []Command{Changes}},
		{"en", "news", []Command{Changes}},
		{"en", "my stars", []Command{Marks}},
		{"en", "briefing", []Command{Marks}},
		{"en", "my documents", []Command{Documents}},
		{"en", "duties", []Command{Duties}},
		{"en", "check", []Command{References}},
		{"en", "compare", []Command{Compare}},
		{"en", "glossary", []Command{Terms}},
		{"en", "lineage", []Command{Lineage}},
		{"en", "keyboard", []Command{Help}},
		{"en", "study", []Command{Lineage}},
		{"en", "mat", nil}, // too little
		{"en", "", nil},
		{"en", "…", nil},
		{"en", "routing matrix", nil}, // a title
		{"en", "matrix of skills", nil},
		{"en", "X.509", nil},
		{"fr", "matrice", []Command{Matrix}},
		{"fr", "matrix", []Command{Matrix}}, // English is understood everywhere
		{"fr", "reperes", []Command{Marks}}, // without its accent
		{"fr", "parcours", []Command{Tours}},
		{"es", "matriz", []Command{Matrix}},
		{"es", "cambios", []Command{Changes}},
		{"ru", "матрица", []Command{Matrix}},
		{"ru", "закладки", []Command{Marks}},
		{"zh", "矩阵", []Command{Matrix}},
		{"zh", "矩", nil},
		{"zh", "术语", []Command{Terms}},
		{"ar", "مصفوفة", []Command{Matrix}},
		{"ar", "علامات", []Command{Marks}},
		{"fr", "parcours d'apprentissage", []Command{Tours}},
		{"ar", "ما الذي تغير", []Command{Changes}}, // without its sign of doubling
	} {
		if err := language.Use(c.language); err != nil {
			t.Fatal(err)
		}
		if got := InWords().Meant(c.words); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q means %q, want %q", c.language, c.words, got, c.want)
		}
	}
}

// Every screen that words are for has a name, and that is one of its words. A window
// that is told of none finds none.
func TestEveryScreenIsFoundByItsName(t *testing.T) {
	for _, b := range byWords {
		name := Of(b.command).Name
		if name == "" {
			t.Errorf("%s has no name", b.command)
		}
		if !slices.Contains(InWords().Meant(name), b.command) {
			t.Errorf("%q does not mean %s", name, b.command)
		}
	}
	if got := Screens(nil).Meant("matrix"); got != nil {
		t.Errorf("%q is found among no screens", got)
	}
}

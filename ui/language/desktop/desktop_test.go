package desktop_test

import (
	"encoding/json"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	"github.com/go-text/typesetting/fontscan"

	"vademecum/assets/translations"
	"vademecum/ui/language"
	"vademecum/ui/language/desktop"
)

func speak(t *testing.T, tag string) {
	t.Helper()
	if err := desktop.Speak(tag); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := desktop.Speak(language.English); err != nil {
			t.Error(err)
		}
	})
}

// The dialog that asks for a file is Fyne's own, and speaks with the window.
func TestFyneSpeaksTheSameLanguage(t *testing.T) {
	for _, environment := range []map[string]string{
		{"LC_ALL": "C", "LANGUAGE": ""},
		{"LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de"},
	} {
		for name, value := range environment {
			t.Setenv(name, value)
		}
		for tag, want := range map[string]string{"en": "Cancel", "fr": "Annuler", "es": "Cancelar", "ru": "Отмена", "zh": "取消", "ar": "إلغاء"} {
			speak(t, tag)
			if got := lang.L("Cancel"); got != want {
				t.Errorf("with %v in %s, Cancel is %q, want %q", environment, tag, got, want)
			}
		}
	}
}

// The bundles are such as Fyne reads, so that its tools for them serve here, too.
func TestFyneReadsTheBundles(t *testing.T) {
	for _, l := range language.All {
		bundle, err := translations.Files.ReadFile(l.Tag + ".json")
		if err != nil {
			t.Fatal(err)
		}
		name := l.Tag
		if name == "zh" {
			name = "zh_Hans" // as Fyne calls its own
		}
		if err := lang.AddTranslations(fyne.NewStaticResource(name+".json", bundle)); err != nil {
			t.Fatal(err)
		}
		speak(t, l.Tag)
		if got, want := lang.X("Cite", "Cite"), language.Say("Cite"); got != want {
			t.Errorf("%s: Fyne says %q, the window %q", l.Tag, got, want)
		}
		for _, n := range []int{2, 5, 11, 100} {
			got, want := lang.XN("%s passages", "%s passages", n), language.Count(n, "%s passage", "%s passages")
			if got = strings.Replace(got, "%s", language.Number(n), 1); got != want && l.Tag != "en" {
				t.Errorf("%s: of %d Fyne says %q, the window %q", l.Tag, n, got, want)
			}
		}
	}
}

// The dialogs are spared the words of one language and those of another.

func TestFyneIsWholeInArabic(t *testing.T) {
	text, err := translations.Files.ReadFile("fyne.ar.json")
	if err != nil {
		t.Fatal(err)
	}
	var arabic map[string]any
	if err := json.Unmarshal(text, &arabic); err != nil {
		t.Fatal(err)
	}
	speak(t, "ar")
	for _, key := range slices.Sorted(maps.Keys(arabic)) {
		if said := lang.X(key, ""); said == "" {
			t.Errorf("Fyne does not take %q in Arabic", key)
		}
	}
	for _, key := range []string{"Advanced", "Cancel", "Create Folder", "Enter filename", "Favourites", "File", "New Folder", "Open", "Save", "Show Hidden Files", "file.name", "file.parent"} {
		if arabic[key] == nil {
			t.Errorf("%q has no Arabic word", key)
		}
	}
}

func TestAFontThatIsLackingIsNamed(t *testing.T) {
	for _, tag := range []string{"en", "fr", "es", "ru"} {
		if got := desktop.Lacking(tag); got != "" {
			t.Errorf("%s needs no font of the system, and %q is said", tag, got)
		}
	}
	fonts, err := fontscan.SystemFonts(nil, "")
	if err != nil {
		t.Skipf("the fonts of this system cannot be listed: %v", err)
	}
	for tag, c := range map[string]struct {
		letter  rune
		lacking string
	}{"zh": {'电', "fonts-noto-cjk"}, "ar": {'ع', "fonts-noto-core"}} {
		has := slices.ContainsFunc(fonts, func(f fontscan.Footprint) bool { return f.Runes.Contains(c.letter) })
		switch got := desktop.Lacking(tag); {
		case has && got != "":
			t.Errorf("there is a font for %s, and yet %q is said", tag, got)
		case !has && !strings.Contains(got, c.lacking):
			t.Errorf("there is no font for %s, and %q does not name %s", tag, got, c.lacking)
		}
	}
}

// A start in a language that cannot be shown goes on in English and says why.
func TestBeginning(t *testing.T) {
	t.Cleanup(func() { speak(t, language.English) })
	for _, l := range language.All {
		lacking, err := desktop.Begin(l.Tag)
		want := l.Tag
		if lacking != "" {
			want = language.English
		}
		if err != nil || language.Current() != want || os.Getenv("LANGUAGE") != want {
			t.Errorf("%s: %q is spoken, %q told, error %v", l.Tag, language.Current(), lacking, err)
		}
	}
}

func TestWhatIsToBeKnownOfArabic(t *testing.T) {
	for _, l := range language.All {
		speak(t, l.Tag)
		if got := desktop.Caveat(); (got != "") != (l.Tag == "ar") {
			t.Errorf("%s: %q", l.Tag, got)
		}
	}
}

package language_test

import (
	"sync"
	"testing"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/ui/language"
)

// speak switches to a language for one test.
func speak(t *testing.T, tag string) {
	t.Helper()
	if err := language.Use(tag); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := language.Use(language.English); err != nil {
			t.Error(err)
		}
	})
}

func TestAProgramSpeaksEnglishUntilItIsToldOtherwise(t *testing.T) {
	if got := language.Current(); got != "en" {
		t.Errorf("the language is %q", got)
	}
	for want, got := range map[string]string{
		"Cite":                language.Say("Cite"),
		"edition 9":           language.Say("edition %s", "9"),
		"1 edition":           language.Count(1, "%s edition", "%s editions"),
		"1\u00a0234 editions": language.Count(1234, "%s edition", "%s editions"),
		"In force":            language.Status(app.InForce),
		"cited by":            language.Reading(app.Cites.Reversed()),
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestSwitching(t *testing.T) {
	speak(t, "fr")
	if got := language.Say("Cite"); got != "Citer" {
		t.Errorf("in French: %q", got)
	}
	if got := language.Say("no text of the interface: %s", "x"); got != "no text of the interface: x" {
		t.Errorf("what has no translation is %q", got)
	}
	for _, tag := range []string{"en", "tlh"} { // what is none of the six is English
		speak(t, tag)
		if got := language.Say("Cite"); got != "Cite" || language.Current() != "en" {
			t.Errorf("Cite in %q is %q, and the language %q", tag, got, language.Current())
		}
	}
}

func TestEveryLanguageNamesItself(t *testing.T) {
	for _, l := range language.All {
		speak(t, l.Tag)
		if language.Current() != l.Tag || l.Name == "" {
			t.Errorf("%+v was chosen, and %q is spoken", l, language.Current())
		}
	}
}

// Pages are composed beside the thread of the window, while that may switch.
func TestSpeakingWhileTheLanguageIsSwitched(t *testing.T) {
	t.Cleanup(func() { speak(t, language.English) })
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for n := range 2000 {
				if got := language.Say("Cite"); got == "" {
					t.Error("nothing was said")
					return
				}
				language.Count(n, "%s edition", "%s editions")
				language.Date("2019-10-14")
			}
		})
	}
	for range 20 {
		for _, l := range language.All {
			if err := language.Use(l.Tag); err != nil {
				t.Error(err)
			}
		}
	}
	group.Wait()
}

func TestWordsOfTheCatalogueThatAreOnNoList(t *testing.T) {
	for want, got := range map[string]string{
		"deferred":   language.Status("deferred"),
		"postponed":  language.StatusWithin("postponed"),
		"3 deferred": language.StatusCount("deferred", 3),
		"treaty":     language.Kind("treaty"),
		"echoes":     language.Reading("echoes"),
		"":           language.Status(""),
		"text":       language.Format(document.Text),
		"PDF":        language.Format(document.PDF),
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	for _, k := range app.Kinds {
		if got := language.Kind(k); got != string(k) {
			t.Errorf("%q is called %q", k, got)
		}
	}
}

// Where a number follows an Arabic word, the blank between them is drawn there only
// with a mark before it. So are a comma behind a Latin word, and the bracket that closes
// one.
func TestNumbersBehindArabicWords(t *testing.T) {
	speak(t, "ar")
	for text, want := range map[string]string{
		"الطبعة 9":        "الطبعة\u200e 9",
		"9 طبعات":         "9 طبعات",
		"المفتاح F1 يعرض": "المفتاح\u200e F1 يعرض",
		"F1":              "F1",
		"هذا (X.509)":     "هذا\u200e (X.509)\u200e",
		"هذا (هنا)":       "هذا (هنا)",
		"X.509 (10/2019)": "X.509 (10/2019)", // all Latin: as it is
		"البحث: Ctrl+K، والرجوع: Alt+Left":      "البحث\u200e: Ctrl+K، \u200eوالرجوع\u200e: Alt+Left",
		"العنوان X.9999؛ يرجى":                  "العنوان\u200e X.9999؛ \u200eيرجى",
		"تغيّر: RESOLUTION 7 (Rev. Baku, 2025)": "تغيّر\u200e: RESOLUTION 7 (Rev. Baku, 2025)\u200e",
		"هذا (Rev. Baku, 2025)، وذلك (في 2025)": "هذا\u200e (Rev. Baku, 2025)\u200e، وذلك (في\u200e 2025)",
		"هذا (X.509 (10/2019))، وذلك":           "هذا\u200e (X.509 (10/2019))\u200e، وذلك",
	} {
		if got := language.Say(text); got != want {
			t.Errorf("%q is said as %q, want %q", text, got, want)
		}
		if got := language.Say(language.Say(text)); got != want {
			t.Errorf("%q said twice is %q", text, got)
		}
	}
}

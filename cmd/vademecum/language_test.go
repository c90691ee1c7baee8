package main

import (
	"os"
	"testing"

	"fyne.io/fyne/v2"

	"vademecum/ui/language"
)

// The language is switched from the list of actions, with keys alone, and what stood
// there stays.
func TestSwitchingTheLanguage(t *testing.T) {
	d := drive(t)
	t.Cleanup(func() {
		fyne.DoAndWait(func() {
			if err := d.desk.speak(language.English); err != nil {
				t.Error(err)
			}
		})
	})
	d.key("ctrl+shift+k")
	d.focus("^Quick look")
	d.key("Escape")
	d.until("the quick look is closed", func() bool { return len(windows(os.Getpid(), "^Quick look")) == 0 })
	d.xdotool("windowfocus", "--sync", d.id)
	d.typed("x509")
	d.shows("itu-t/X.509", "Cite", "In force")
	d.key("Return")
	d.key("ctrl+shift+p")
	d.typed("language of")
	d.key("Return")
	d.key("Down", "Down", "Return")
	d.shows("itu-t/X.509", "Citer", "En vigueur", "14 octobre 2019")
	if d.query() != "x509" {
		t.Errorf("the box holds %q", d.query())
	}
	d.key("ctrl+k")
	d.typed("g711")
	d.shows("itu-t/G.711", "Citer")
	d.key("ctrl+shift+k") // it was open before the switch
	d.focus("^Coup d’œil")
	d.key("Escape")
	d.until("the quick look is closed", func() bool { return len(windows(os.Getpid(), "^Coup d’œil")) == 0 })
	d.xdotool("windowfocus", "--sync", d.id)
}

func TestTheLanguageOfTheCommandLine(t *testing.T) {
	for given, want := range map[string]string{"": "", "system": "", "zh": "zh"} {
		last, err := lastSession(arguments{Fresh: true, Language: given})
		if err != nil {
			t.Fatal(err)
		}
		if got := last.Windows[0].Language; got != want {
			t.Errorf("--language %q is %q", given, got)
		}
	}
}

package theme

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"vademecum/app"
)

func TestModeDecidesTheVariant(t *testing.T) {
	tests := []struct {
		mode    Mode
		desktop fyne.ThemeVariant
		want    fyne.ThemeVariant
	}{
		{System, light, light},
		{System, dark, dark},
		{Light, dark, light},
		{Dark, light, dark},
		{"sepia", dark, dark},
	}
	for _, test := range tests {
		want, _ := lookUp(Paper, test.want)
		if got := New(test.mode).Color("background", test.desktop); got != want {
			t.Errorf("mode %q on desktop variant %d: background %v, want %v", test.mode, test.desktop, got, want)
		}
	}
}

func TestColorFollowsTheRunningProgram(t *testing.T) {
	a := test.NewTempApp(t)
	for mode, variant := range map[Mode]fyne.ThemeVariant{Light: light, Dark: dark} {
		a.Settings().SetTheme(New(mode))
		want, _ := lookUp(Ink, variant)
		if got := Color(Ink); got != want {
			t.Errorf("in mode %s ink is %v, want %v", mode, got, want)
		}
	}
	a.Settings().SetTheme(test.Theme())
	if got := Color(Ink); got == nil {
		t.Error("no ink under another theme")
	}
}

func TestThemeAnswersEveryNameOfFyne(t *testing.T) {
	test.AssertAllColorNamesDefined(t, New(Dark), "dark")
	for name := range fyneTokens {
		if _, ok := tokens[fyneTokens[name].token]; !ok {
			t.Errorf("%s is given %s, which is no colour", name, fyneTokens[name].token)
		}
	}
}

func TestEveryKindHasColourAndShortWord(t *testing.T) {
	for _, k := range app.Kinds {
		if _, ok := kinds[k]; !ok {
			t.Errorf("%s has no colour of its own", k)
		}
		if w := KindWord(k); w == "" || len(w) > 12 {
			t.Errorf("%s is called %q, want 1 to 12 letters", k, w)
		}
	}
	if got := KindWord("treaty"); got != "treaty" {
		t.Errorf("a kind without a word is called %q", got)
	}
}

func TestStatusesDifferWithoutColour(t *testing.T) {
	test.NewTempApp(t)
	words := map[string]app.Status{}
	for _, s := range []app.Status{app.InForce, app.Prepublished, app.Superseded, app.Withdrawn, app.Unknown} {
		word := StatusWord(s)
		if other, taken := words[word]; taken || word == "" {
			t.Errorf("%s and %s are both called %q", s, other, word)
		}
		words[word] = s
		if len(Mark(s, fyne.Position{}, 10)) == 0 {
			t.Errorf("%s has no shape", s)
		}
	}
	if got := Mark("", fyne.Position{}, 10); got != nil {
		t.Errorf("the empty status is drawn: %v", got)
	}
}

package language

import (
	"reflect"
	"testing"

	"vademecum/app"
)

// What ITU calls differently in each language is called so; what is printed stays.
func TestItemsAreCalledAsITUCallsThem(t *testing.T) {
	t.Cleanup(func() { _ = Use(English) })
	for _, c := range []struct{ say, tongue, want string }{
		{Code("Study Group 17"), "", "Study Group 17"},
		{"Study Group 17", "fr", "Commission d’études 17"},
		{"Study Group 17", "es", "Comisión de Estudio 17"},
		{"Study Group 17", "ru", "ИК17"},
		{"Study Group 17", "zh", "第17研究组"},
		{"Study Group 17", "ar", "لجنة الدراسات\u200e 17"},
		{"SDG 9", "fr", "ODD 9"},
		{"SDG 9.c", "es", "ODS 9.c"},
		{"TSAG", "fr", "TSAG"},
		{"WTSA Resolution 44", "fr", "WTSA Resolution 44"}, // as its title is printed
		{"Study Groups", "fr", "Study Groups"},
		{"X.509", "ru", "X.509"},
		{"", "fr", ""},
	} {
		if err := Use(c.tongue); err != nil && c.tongue != "" {
			t.Fatal(err)
		}
		if c.tongue == "" {
			_ = Use(English)
		}
		if got := Code(c.say); got != c.want {
			t.Errorf("%s: %q is called %q, want %q", c.tongue, c.say, got, c.want)
		}
	}
}

func TestNotesOnTitlesAndBodies(t *testing.T) {
	t.Cleanup(func() { _ = Use(English) })
	for _, c := range []struct {
		tongue     string
		say        func(string) string
		text, want string
	}{
		{"en", TitleNote, "title of 2025–2028", "title of 2025–2028"},
		{"fr", TitleNote, "title of 2025–2028", "titre de 2025–2028"},
		{"fr", TitleNote, "title not verified", "titre non vérifié"},
		{"ru", TitleNote, "title not verified", "название не проверено"},
		{"es", TitleNote, "inherited from H.350", "heredado de H.350"},
		{"fr", TitleNote, "read by somebody", "read by somebody"}, // not of the list
		{"fr", TitleNote, "", ""},
		{"fr", Body, "WTSA", "AMNT"},
		{"es", Body, "WSIS", "CMSI"},
		{"ru", Body, "ITU-T", "МСЭ-T"},
		{"zh", Body, "ITU Council", "国际电联理事会"},
		{"ar", Body, "WSIS", "WSIS"},
		{"fr", Body, "IETF", "IETF"},
		{"fr", Body, "", ""},
	} {
		if err := Use(c.tongue); err != nil {
			t.Fatal(err)
		}
		if got := c.say(c.text); got != c.want {
			t.Errorf("%s: %q is said %q, want %q", c.tongue, c.text, got, c.want)
		}
	}
}

// An item keeps everything by which it is found.
func TestItem(t *testing.T) {
	t.Cleanup(func() { _ = Use(English) })
	if err := Use("fr"); err != nil {
		t.Fatal(err)
	}
	was := app.Item{ID: "sg/itu-t/17", Kind: app.StudyGroup, Code: "Study Group 17", Title: "Security", TitleNote: "title of 2025–2028", Body: "ITU-T"}
	want := was
	want.Code, want.TitleNote = "Commission d’études 17", "titre de 2025–2028"
	if got := Item(was); !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
}

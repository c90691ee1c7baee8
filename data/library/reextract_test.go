package library

import (
	"path/filepath"
	"strings"
	"testing"

	"vademecum/app"
)

// TestEncodingIsChosen: a text that was read in the wrong encoding is put right from the
// file that the library keeps, stays so when rules change, and can be detected anew.
func TestEncodingIsChosen(t *testing.T) {
	l := openTemp(t)
	// "Сеть связи" and more in windows-1251, which as windows-1252 is "Ñåòü".
	russian := "1. \xd1\xe5\xf2\xfc \xf1\xe2\xff\xe7\xe8.\n"
	dir := write(t, map[string]string{"paper.txt": russian})
	known := func(id string) (app.Item, bool) { return app.Item{ID: id}, true }
	x := Extractor("one", known)
	if r := importIn(t, l, x, "windows-1252", filepath.Join(dir, "paper.txt")); r.Outcome != Added {
		t.Fatalf("%s: %v", r.Outcome, r.Err)
	}
	id := one(t, l).ID
	for _, step := range []struct {
		catalogue, encoding string
		outcome             Outcome
		says                string // of the encoding afterwards, or the refusal
		finds               string // a word
	}{
		{"one", "windows-1251", Renewed, "windows-1251", "Сеть"},
		{"two", "", Renewed, "windows-1251", "Сеть"},
		{"two", "KOI8-R", Renewed, "koi8-r", "яЕРЭ"},
		{"two", "Klingon", Refused, "there is no encoding called", "яЕРЭ"},
		{"two", "UTF-16BE", Refused, "no text", "яЕРЭ"},
		{"three", "", Renewed, "koi8-r", "яЕРЭ"},
		{"three", "cp1252", Renewed, "windows-1252", "Ñåòü"},
	} {
		var last Result
		if err := l.Reextract(t.Context(), Extractor(step.catalogue, known), []string{id}, step.encoding, func(r Result) { last = r }); err != nil {
			t.Fatal(err)
		}
		says := last.Document.Encoding
		if last.Err != nil {
			says = last.Err.Error()
		}
		if last.Outcome != step.outcome || !strings.Contains(says, step.says) {
			t.Errorf("in %q: %s, %s; want %s, %s", step.encoding, last.Outcome, says, step.outcome, step.says)
		}
		if found, err := l.Search(t.Context(), step.finds, 10); len(found) != 1 || err != nil {
			t.Errorf("in %q: %q is found in %d passages (%v)", step.encoding, step.finds, len(found), err)
		}
		if d := one(t, l); d.ID != id {
			t.Errorf("in %q: it has become %s", step.encoding, d.ID)
		}
	}
	whole(t, l)
}

// Detection is what a file gets when nothing was chosen, and again afterwards.
func TestEncodingIsDetectedAgain(t *testing.T) {
	l := openTemp(t)
	dir := write(t, map[string]string{"paper.txt": "1. Voilà un réseau à haut débit, déjà décrit ailleurs.\n"})
	x := Extractor("one", func(id string) (app.Item, bool) { return app.Item{ID: id}, true })
	importIn(t, l, x, "windows-1252", filepath.Join(dir, "paper.txt"))
	s := one(t, l)
	if err := l.Reextract(t.Context(), x, []string{s.ID}, Detected, func(Result) {}); err != nil {
		t.Fatal(err)
	}
	if again := one(t, l); s.Encoding != "windows-1252" || again.Encoding != "UTF-8" {
		t.Errorf("read as %s, then as %s", s.Encoding, again.Encoding)
	}
}

// A format that says itself which letters it holds is left as it is.
func TestEncodingIsNotForAll(t *testing.T) {
	l := openTemp(t)
	dir := write(t, map[string]string{"act.xml": `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><doc name="x"><mainBody><p>A word on boats.</p></mainBody></doc></akomaNtoso>`})
	x := Extractor("one", func(id string) (app.Item, bool) { return app.Item{ID: id}, true })
	if r := importIn(t, l, x, "", filepath.Join(dir, "act.xml")); r.Outcome != Added {
		t.Fatalf("%s: %v", r.Outcome, r.Err)
	}
	if err := l.Reextract(t.Context(), x, []string{one(t, l).ID}, "windows-1252", func(r Result) {
		if r.Outcome != Refused || !strings.Contains(r.Err.Error(), "cannot be chosen; that of Akoma Ntoso is known") {
			t.Errorf("%s: %v", r.Outcome, r.Err)
		}
	}); err != nil {
		t.Fatal(err)
	}
	if found, err := l.Search(t.Context(), "boats", 10); len(found) != 1 || err != nil {
		t.Errorf("afterwards it is found in %d passages (%v)", len(found), err)
	}
}

// importIn imports one file in an encoding.
func importIn(t *testing.T, l *Library, x Extraction, encoding, path string) (result Result) {
	t.Helper()
	if err := l.Import(t.Context(), x, []string{path}, encoding, func(r Result) { result = r }); err != nil {
		t.Fatal(err)
	}
	return result
}

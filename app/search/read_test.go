package search

import (
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/search/plan"
)

// TestRead: words of other scripts are read in English, and what names something as it
// stands is left alone.
func TestRead(t *testing.T) {
	for _, c := range []struct{ typed, text, words string }{
		{"кибербезопасность", "cybersecurity", "cybersecurity"},
		{"网络安全 5G", "cybersecurity 5G", "cybersecurity 5g"},
		{"الأمن السيبراني", "cybersecurity", "cybersecurity"},
		{"kind:res кибербезопасность", "kind:res cybersecurity", "cybersecurity"},
		{"who facilitates кибербезопасность", "who facilitates cybersecurity", ""},
		{"Х.510", "", ""},                          // Cyrillic, as package ident reads it
		{"резолюции 44 и 54", "", ""},              // likewise
		{"Рекомендация МСЭ-Т X.509", "", ""},       // likewise
		{"выхухоль", "", "выхухоль"},               // in no table
		{"cybersecurity", "", "cybersecurity"},     // English
		{"cybersécurité", "", "cybersecurite"},     // letters of English
		{"κυβερνοασφάλεια", "", "κυβερνοασφαλεια"}, // of no table
		{"", "", ""},
	} {
		p := Read(c.typed)
		if c.text == "" {
			c.text = c.typed
		} else if p.AsTyped != c.typed {
			t.Errorf("%q counts as typed %q", c.typed, p.AsTyped)
		}
		if p.Text != c.text || (p.AsTyped != "") != (c.text != c.typed) {
			t.Errorf("%q is read as %q, typed as %q; want %q", c.typed, p.Text, p.AsTyped, c.text)
		}
		if got := strings.Join(p.Words, " "); c.words != "" && got != c.words {
			t.Errorf("of %q the words are %q, want %q", c.typed, got, c.words)
		}
	}
	long := Read(strings.Repeat("сеть ", plan.MaxText))
	if !long.Cut || len([]rune(long.Text)) > plan.MaxText {
		t.Errorf("of a long query %d characters are searched, and that it is cut is said: %t", len([]rune(long.Text)), long.Cut)
	}
}

// TestOtherScripts: the answers are those to the English, the person is told what it is, and
// an answer that was kept says so again.
func TestOtherScripts(t *testing.T) {
	rec := func(code, title string) Entry {
		return Entry{Item: app.Item{ID: "itu-t/" + code, Code: code, Title: title, Kind: app.Recommendation, Status: app.InForce}}
	}
	x := New([]Entry{
		rec("X.1205", "Overview of cybersecurity"),
		rec("X.1208", "A cybersecurity indicator of risk"),
		rec("Y.1", "Выхухоль"),
	}, nil)
	for _, c := range []struct{ typed, english, first, notice string }{
		{"кибербезопасность", "cybersecurity", "itu-t/X.1205", "Read as “cybersecurity”."},
		{"网络安全", "cybersecurity", "itu-t/X.1205", "Read as “cybersecurity”."},
		{"الأمن السيبراني", "cybersecurity", "itu-t/X.1205", "Read as “cybersecurity”."},
		{"выхухоль", "выхухоль", "itu-t/Y.1", ""},
		{"Х.1205", "x.1205", "itu-t/X.1205", ""},
		{"кибербезопасность zzzz", "cybersecurity zzzz", "", "Read as “cybersecurity zzzz”. No title or name"},
	} {
		want := search(t, x, c.english)
		for _, again := range []string{"first", "again"} {
			got := search(t, x, c.typed)
			if strings.Join(ids(got.Hits), " ") != strings.Join(ids(want.Hits), " ") {
				t.Errorf("%s (%s) finds %q, and %s %q", c.typed, again, ids(got.Hits), c.english, ids(want.Hits))
			}
			if c.first != "" && (len(got.Hits) == 0 || got.Hits[0].Item.ID != c.first) {
				t.Errorf("%s (%s) finds %q, want %s first", c.typed, again, ids(got.Hits), c.first)
			}
			if notice := got.Notice.String(); !strings.HasPrefix(notice, c.notice) || c.notice == "" && notice != "" {
				t.Errorf("%s (%s) is answered with %q, want %q", c.typed, again, notice, c.notice)
			}
			if !got.Understood.Empty() {
				t.Errorf("%s (%s) is understood as %q: passages would not be looked for", c.typed, again, got.Understood)
			}
			if typed := c.typed; c.notice != "" && got.AsTyped != typed || c.notice == "" && got.AsTyped != "" {
				t.Errorf("%s (%s) was typed as %q", c.typed, again, got.AsTyped)
			}
		}
	}
	if r := x.Resolve("что такое X.1205"); len(r.Hits) == 0 || r.Hits[0].Item.ID != "itu-t/X.1205" {
		t.Errorf("what X.1205 is in Russian names %q", ids(r.Hits))
	}
}

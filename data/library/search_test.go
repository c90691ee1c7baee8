package library

import (
	"strings"
	"testing"
	"unicode/utf8"

	"vademecum/app/document"
)

// marked shows what was found: the passage with its words in brackets.
func marked(text string, words []document.Range) string {
	var b strings.Builder
	at := 0
	for _, w := range words {
		b.WriteString(text[at:w.From] + "[" + text[w.From:w.To] + "]")
		at = w.To
	}
	return b.String() + text[at:]
}

// TestSearch says what is found, in which order and what of it is marked. The
// texts are otnPaper and otherPaper.
func TestSearch(t *testing.T) {
	l := openTemp(t)
	importAll(t, l, plain("1"), write(t, map[string]string{"a.txt": otnPaper, "b.txt": otherPaper}))
	for _, c := range []struct {
		why, query, want string
	}{
		{"a word, in a heading first, then of the newest document", "optical", `
			[Optical] transport for everyone
			Network operators collect it; [optical] sorting helps.
			The [optical] transport network of G.709/Y.1331 carries what others cannot.`},
		{"the beginning of a word", "electr", "Transport of waste that was [electr]onic once."},
		{"but not behind a blank", "electr ", "Transport of waste that was [electr]onic once."}, // nothing else is found, so it may
		{"a phrase before its words apart", "optical transport", `
			[Optical] [transport] for everyone
			The [optical] [transport] network of G.709/Y.1331 carries what others cannot.`},
		{"words in any order, near ones first", "network optical", `
			The [optical] transport [network] of G.709/Y.1331 carries what others cannot.
			[Network] operators collect it; [optical] sorting helps.`},
		{"quotation marks hold words together", `"network operators"`, "[Network] [operators] collect it; optical sorting helps."},
		{"and nothing else is found then", `"operators network"`, ""},
		{"small words are left out", "what the others of network", "The optical transport [network] of G.709/Y.1331 carries [what] [others] cannot."},
		{"without diacritics", "television", "First a bullet on [télévision]."},
		{"without some of them", "łodz", "Resolution 44 asks for X.509 and again for X.509, says [Łódź]."},
		{"an identifier as printed", "g.709", "The optical transport network of [G].[709]/Y.1331 carries what others cannot."},
		{"or its parts", "709 g", "The optical transport network of [G].[709]/Y.1331 carries what others cannot."},
		{"all words have to be there", "optical kangaroo", ""},
		{"nothing to look for", " .,; ", ""},
		{"syntax is text", `optical" OR NEAR/2 *`, ""},
		{"syntax is text too", "(optical) -sorting", "Network operators collect it; [optical] [sorting] helps."},
	} {
		found, err := l.Search(t.Context(), c.query, 10)
		if err != nil {
			t.Errorf("%q: %v", c.query, err)
			continue
		}
		var got []string
		for _, f := range found {
			got = append(got, marked(f.Passage.Text, f.Words))
		}
		want := strings.ReplaceAll(strings.TrimSpace(c.want), "\n\t\t\t", "\n")
		if s := strings.Join(got, "\n"); s != want {
			t.Errorf("%s: %q finds\n%s\nwant\n%s", c.why, c.query, s, want)
		}
	}
}

// TestSearchNamed: passages that mention an item come first, however they print it.
func TestSearchNamed(t *testing.T) {
	l := openTemp(t)
	importAll(t, l, plain("1"), write(t, map[string]string{"a.txt": otnPaper + "3. Here x509 is a word.\n"}))
	found, err := l.Search(t.Context(), "x509", 10, "itu-t/X.509")
	if err != nil || len(found) != 2 {
		t.Fatalf("%d passages, %v", len(found), err)
	}
	for i, want := range []string{
		"Resolution 44 asks for [X.509] and again for [X.509], says Łódź.",
		"Here [x509] is a word.",
	} {
		if got := marked(found[i].Passage.Text, found[i].Words); got != want {
			t.Errorf("%d is %s, want %s", i, got, want)
		}
	}
	f := found[0]
	if f.Under != "Optical transport for everyone" || f.Passage.Locator != "§2" || f.Index != 3 || f.Document.Name != "a.txt" || f.Document.Title == "" {
		t.Errorf("it stands in %s of %+v under %q", f.Passage.Locator, f.Document, f.Under)
	}
	if found, _ := l.Search(t.Context(), "x509", 1, "itu-t/X.509"); len(found) != 1 {
		t.Errorf("with a limit of 1 there are %d passages", len(found))
	}
}

func TestParseQuery(t *testing.T) {
	for text, want := range map[string][2]string{ // phrase and all
		"optical":            {``, `"optical*"`},
		"optical ":           {``, `"optical"`},
		"X.509 certificates": {`"X 509 certificates*"`, `"X 509" "certificates*"`},
		"the of":             {``, `"the" "of*"`},
		"the e-waste":        {`"the e waste*"`, `"e waste*"`},
		`"two words" three`:  {`"two words three*"`, `"two words" "three*"`},
		`“two words”`:        {`"two words"`, `"two words"`},
		"a":                  {``, `"a"`},
		"Ünï":                {``, `"Ünï*"`},
		"\"; DROP TABLE x":   {`"DROP TABLE x"`, `"DROP TABLE x"`},
		"":                   {``, ``},
	} {
		q := parseQuery(text)
		if got := [2]string{q.phrase(), q.all(false)}; got != want {
			t.Errorf("%q is looked for as %q, want %q", text, got, want)
		}
	}
}

// FuzzSearch: whatever is typed, there is an answer or none, never an error, and
// what is marked stands between characters.
func FuzzSearch(f *testing.F) {
	for _, text := range []string{"optical", `"a b" c`, "\xff\x00", "NEAR/2", strings.Repeat("a ", 300), strings.Repeat("é", 300), "télé", "X.5", "*", "[ḁ̈]", "x \u0308 y"} {
		f.Add(text)
	}
	l := openTemp(f)
	importAll(f, l, plain("1"), write(f, map[string]string{"a.txt": otnPaper, "b.txt": otherPaper}))
	f.Fuzz(func(t *testing.T, text string) {
		found, err := l.Search(t.Context(), text, 10)
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		for _, f := range found {
			at := 0
			for _, w := range f.Words {
				if w.From < at || w.To <= w.From || w.To > len(f.Passage.Text) ||
					!utf8.RuneStart(f.Passage.Text[w.From]) || w.To < len(f.Passage.Text) && !utf8.RuneStart(f.Passage.Text[w.To]) {
					t.Errorf("%q marks %v in %q", text, f.Words, f.Passage.Text)
				}
				at = w.To
			}
		}
	})
}

package mark

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestCleanText(t *testing.T) {
	for text, want := range map[string]string{
		"":                              "",
		" \n\t\r\n":                     "",
		"one\r\ntwo\rthree":             "one\ntwo\nthree",
		"\n \n    code\n\nmore \n\n":    "    code\n\nmore",
		"a\x00b\x1b[31mc\td":            "ab[31mc\td",
		"\ufeffbroken \xff here":        "broken \uFFFD here",
		"two blanks at the end  \nstay": "two blanks at the end  \nstay",
	} {
		if got := CleanText(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		once := CleanText(rapid.String().Draw(t, "text"))
		if twice := CleanText(once); twice != once {
			t.Fatalf("%q becomes %q", once, twice)
		}
	})
}

func TestChecks(t *testing.T) {
	for text, want := range map[string]string{
		" A  name\n": "", " \n": "needs a name", strings.Repeat("é", mostName): "", strings.Repeat("é", mostName+1): "longer than 200",
	} {
		name, err := CheckName(text)
		if want == "" && (err != nil || name != OneLine(text)) || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("the name %.20q gives %.20q, %v", text, name, err)
		}
	}
	for text, want := range map[string]string{
		"a note": "", " \n": "is empty", strings.Repeat("x", mostText): "", strings.Repeat("x", mostText+1): "the most that one may have is 1024 KB",
	} {
		if _, err := CheckText(text); want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("the note %.20q gives %v", text, err)
		}
	}
	if s := (Subject{Code: " G.7041|Y.1303 ", Title: "two\nlines | bar"}).Clean(); s.Code != "G.7041/Y.1303" || s.Title != "two lines | bar" {
		t.Errorf("cleaned, the subject is %+v", s)
	}
}

func TestBoth(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"", "", ""}, {"mine", "", "mine"}, {"", "theirs", "theirs"}, {"same", "same", "same"},
		{"mine", "theirs", "mine\n\ntheirs"},
		{"mine\n\ntheirs", "theirs", "mine\n\ntheirs"},
		{"theirs", "mine\n\ntheirs\n\nmore", "mine\n\ntheirs\n\nmore"},
		{"resolves 21", "resolves 2", "resolves 21\n\nresolves 2"}, // no part, though its letters are
	} {
		if got := Both(c.a, c.b); got != c.want {
			t.Errorf("%q and %q give %q, want %q", c.a, c.b, got, c.want)
		}
	}
}

func TestEdited(t *testing.T) {
	for _, c := range []struct{ what, seen, there, text, want string }{
		{"nobody else wrote", "old", "old", "new", "new"},
		{"it was emptied", "old", "old", "", ""},
		{"somebody else wrote", "old", "other", "new", "other\n\nnew"},
		{"somebody else wrote the same", "old", "new", "new", "new"},
	} {
		if got := Edited(c.seen, c.there, c.text); got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
	}
}

func TestFind(t *testing.T) {
	for query, want := range map[string]string{
		"x.509":             "star X.509; note X.509; entry X.509; recent X.509",
		"X509":              "star X.509; note X.509; entry X.509; recent X.509",
		"public cert":       "star X.509; note X.509; entry X.509; recent X.509",
		"DEPECHE":           "note X.509",
		"rapp waste":        "note A paper on waste considering e)",
		"waste":             "star A paper on waste considering e); note A paper on waste considering e); entry A paper on waste considering e)",
		"draft":             "entry WTSA Resolution 44",
		"wtsa-28 committee": "collection WTSA-28 Committee 3",
		"committee gap":     "entry WTSA Resolution 44",
		"later":             "collection Later",
		"doc/3f9a":          "star A paper on waste considering e); note A paper on waste considering e); entry A paper on waste considering e)",
		"zebra":             "",
		"":                  "",
		" -- ":              "",
	} {
		var found []string
		m := desk().Find(query)
		for _, s := range m.Stars {
			found = append(found, "star "+s.Name())
		}
		for _, n := range m.Notes {
			found = append(found, "note "+n.Subject.Name())
		}
		for _, c := range m.Collections {
			if whole, _ := desk().Collection(c.Name); len(whole.Entries) == len(c.Entries) {
				found = append(found, "collection "+c.Name)
				continue
			}
			for _, e := range c.Entries {
				found = append(found, "entry "+e.Name())
			}
		}
		for _, r := range m.Recents {
			found = append(found, "recent "+r.Name())
		}
		if got := strings.Join(found, "; "); got != want {
			t.Errorf("%q finds %s\nwant %s", query, got, want)
		}
	}
}

func TestDeletionString(t *testing.T) {
	m := desk()
	entry := m.Collections[0]
	entry.Entries = entry.Entries[:1]
	for _, c := range []struct {
		deletion Deletion
		want     string
	}{
		{Deletion{Kind: DeletedStar, Was: Marks{Stars: m.Stars[:1]}}, "the star on X.509"},
		{Deletion{Kind: DeletedNote, Was: Marks{Notes: m.Notes[:1]}}, "the note on A paper on waste considering e): “Ask **the rapporteur**. # No heading of the file > nor a qu…”"},
		{Deletion{Kind: DeletedEntry, Was: Marks{Collections: []Collection{entry}}}, "WTSA Resolution 44 in the collection “WTSA-28 Committee 3”"},
		{Deletion{Kind: DeletedCollection, Was: Marks{Collections: m.Collections[:1]}}, "the collection “WTSA-28 Committee 3” with what stood in it (3)"},
		{Deletion{Kind: DeletedRecents, Was: Marks{Recents: m.Recents}}, "the list of what was opened last (2)"},
		{Deletion{Kind: DeletedStar}, "a mark"},
	} {
		if got := c.deletion.String(); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
	if got := on("sdg/9.c", "", "").Name(); got != "sdg/9.c" {
		t.Errorf("an item with nothing but its id is called %q", got)
	}
}

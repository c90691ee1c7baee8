package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vademecum/app/mark"
)

// TestSeveral: of several ids or files, a command that prints or brings in does those that
// are right; one that changes what a person has does nothing. Either says which are wrong.
func TestSeveral(t *testing.T) {
	papers := ownLibrary(t)
	paper, later := filepath.Join(papers, "paper.txt"), filepath.Join(papers, "later.txt")
	for _, c := range []struct {
		args []string
		code int
		out  []string // beginnings of the lines on standard output
		errs []string // parts of the lines on standard error
	}{
		{[]string{"cite", "--style", "short", "x509", "sdg/9"}, 0, []string{"ITU-T X.509", "SDG 9"}, nil},
		{[]string{"cite", "--style", "short", "nonsense99", "sdg/9"}, 1, []string{"SDG 9"}, []string{`"nonsense99" names nothing`}},
		{[]string{"cite", "--style", "short", "sdg/9", "wtsa/44@2030"}, 1, []string{"SDG 9"}, []string{"by the name “wtsa/44@2030”; vade show wtsa/44 lists"}},
		{[]string{"cite", "nonsense98", "nonsense99"}, 1, nil, []string{`"nonsense98" names`, `"nonsense99" names`}},
		{[]string{"import", paper, papers + "/none.txt", later}, 1, []string{"added", "refused", "added"}, []string{"2 added, 1 refused"}},
		{[]string{"star", "x509", "sdg/9"}, 0, []string{"starred  itu-t/X.509", "starred  sdg/9"}, nil},
		{[]string{"star", "sdg/8", "nonsense99"}, 1, nil, []string{`"nonsense99" names nothing`}},
		{[]string{"star", "sdg/8", "wtsa/44@2030"}, 1, nil, []string{"knows no text of WTSA Resolution 44"}},
		{[]string{"unstar", "x509", "sdg/8"}, 1, nil, []string{"there is no star on sdg/8"}},
		{[]string{"unstar", "x509", "nonsense99"}, 1, nil, []string{`"nonsense99" names nothing`}},
		{[]string{"unstar", "x509", "x509", "sdg/9"}, 0, []string{"deleted  the star on X.509", "deleted  the star on SDG 9"}, []string{"vade undo"}},
		{[]string{"collect", "A", "x509", "nonsense99"}, 1, nil, []string{`"nonsense99" names nothing`}},
		{[]string{"collection", "A"}, 1, nil, []string{"there is no collection “A”"}},
		{[]string{"collect", "A", "x509", "sdg/9"}, 0, []string{"collected  itu-t/X.509", "collected  sdg/9"}, nil},
		{[]string{"uncollect", "A", "x509", "sdg/8"}, 1, nil, []string{"sdg/8 is not in this collection"}},
		{[]string{"uncollect", "A", "x509", "itu-t/X.509"}, 0, []string{"deleted  X.509 in the collection “A”"}, []string{"vade undo"}},
		{[]string{"note", "x509", "One."}, 0, []string{"note 1"}, nil},
		{[]string{"note", "--", "x509", "-3"}, 0, []string{"note 2  itu-t/X.509  -3"}, nil},
		{[]string{"unnote", "1", "9"}, 1, nil, []string{"there is no note 9"}},
		{[]string{"unnote", "2", "1", "2"}, 0, []string{"deleted  the note on X.509: “-3”", "deleted  the note on X.509: “One.”"}, []string{"vade undo"}},
		{[]string{"forget", "doc/0000"}, 1, nil, []string{"there is no document"}},
		{[]string{"show", "ITU-T/x.509@2031-01"}, 1, nil, []string{"knows no text of X.509 by the name “ITU-T/x.509@2031-01”"}},
	} {
		var out, errs bytes.Buffer
		code := run(t.Context(), c.args, &out, &errs)
		if code != c.code {
			t.Errorf("vade %q: exit code %d, want %d", c.args, code, c.code)
		}
		lines := func(what, text string, want []string, fits func(a, b string) bool) {
			got := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
			if text == "" {
				got = nil
			}
			ok := len(got) == len(want)
			for i := 0; ok && i < len(want); i++ {
				ok = fits(got[i], want[i])
			}
			if !ok {
				t.Errorf("vade %q: %s is %q, want %q", c.args, what, got, want)
			}
		}
		lines("standard output", out.String(), c.out, strings.HasPrefix)
		lines("standard error", errs.String(), c.errs, strings.Contains)
	}
}

// TestEmptyNames: a text that is empty is refused where a name has to stand, before a
// file is written or anything is opened.
func TestEmptyNames(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, args := range [][]string{
		{"open", ""}, {"import", ""}, {"import", "", ""}, {"forget", ""}, {"refs", ""}, {"compare", "", "b"},
		{"changes", ""}, {"changes", "a", ""}, {"star", ""}, {"unstar", ""}, {"collect", "", "x509"}, {"collect", "A", ""},
		{"uncollect", ""}, {"uncollect", "A", ""}, {"collection", "A", "--rename="}, {"briefing", ""}, {"briefing", "A", "--output="},
		{"marks", "--import="}, {"akn", ""}, {"akn", "3f9a", "--into="}, {"duties", "--addressee="}, {"help", ""},
	} {
		var out, errs bytes.Buffer
		code := run(t.Context(), args, &out, &errs)
		if code != 2 || out.Len() > 0 || !strings.HasSuffix(errs.String(), " is empty; say what is meant. Try: vade --help\n") {
			t.Errorf("vade %q: exit code %d, %q, and on standard output %q", args, code, errs.String(), out.String())
		}
	}
	if left, err := os.ReadDir("."); err != nil || len(left) > 0 {
		t.Errorf("there are %v, %v", left, err)
	}
}

// TestMistakes: what is wrong with several is one error that holds them all.
func TestMistakes(t *testing.T) {
	for want, m := range map[string]mistakes{
		"a": {errors.New("a")}, "a\nb": {errors.New("a"), errors.New("b")},
	} {
		if m.Error() != want {
			t.Errorf("%q, want %q", m.Error(), want)
		}
	}
}

// TestCollectionsJSON: lists are never null, and an entry keeps its note.
func TestCollectionsJSON(t *testing.T) {
	entry := mark.Entry{Subject: mark.Subject{Target: mark.Target{Item: "sdg/9"}, Code: "SDG 9"}, Note: "Why."}
	for name, c := range map[string]struct {
		list    []mark.Collection
		entries int
	}{
		"none": {nil, 0}, "empty": {[]mark.Collection{{Name: "A"}}, 0}, "one": {[]mark.Collection{{Name: "A", Entries: []mark.Entry{entry}}}, 1},
	} {
		got := collectionsJSON(c.list)
		if got == nil || len(got) != len(c.list) {
			t.Errorf("%s: %v", name, got)
		}
		for _, g := range got {
			if g.Name != "A" || g.Entries == nil || len(g.Entries) != c.entries {
				t.Errorf("%s: %+v", name, g)
			}
			for _, e := range g.Entries {
				if e.ID != "sdg/9" || e.Code != "SDG 9" || e.Note != "Why." {
					t.Errorf("%s: %+v", name, e)
				}
			}
		}
	}
}

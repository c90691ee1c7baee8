package mark

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func diff(t testing.TB, what string, got, want any) {
	t.Helper()
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("%s differs from what is wanted (-want +got):\n%s", what, d)
	}
}

// at is a time so many minutes after the marks of these tests begin.
func at(minutes int) time.Time {
	return time.Date(2026, 11, 22, 11, 0, 0, 0, time.UTC).Add(time.Duration(minutes) * time.Minute)
}

func on(id, code, title string) Subject { return Subject{Target{Item: id}, code, title} }

var (
	x509  = on("itu-t/X.509", "X.509", "The Directory: Public-key and attribute certificate frameworks")
	res44 = on("wtsa/44", "WTSA Resolution 44", "Bridging the standardization gap between developing and developed countries")
	paper = Subject{Target{"doc/3f9a0c417be2d518", "considering e)", "9c1f0a2b3c4d5e6f"}, "", "A paper on waste"}
)

// desk is a bit of everything.
func desk() Marks {
	return Marks{
		Stars: []Star{{x509, at(1)}, {paper, at(2)}},
		Notes: []Note{
			{1, paper, "Ask **the rapporteur**.\n\n# No heading of the file\n> nor a quotation\n---\n\n    code", at(3), at(9)},
			{4, x509, "Dépêche", at(4), at(4)},
		},
		Collections: []Collection{
			{2, "WTSA-28 Committee 3", "What we bring.\n\n- one", at(0), []Entry{{res44, "See the second draft.", at(5)}, {paper, "", at(6)}, {x509, "> quoted", at(7)}}},
			{3, "Later", "", at(8), nil},
		},
		Recents: []Recent{{res44, at(8)}, {x509, at(1)}},
	}
}

// unnumbered are marks as a file has them.
func unnumbered(m Marks) Marks {
	m.Notes = append([]Note(nil), m.Notes...)
	m.Collections = append([]Collection(nil), m.Collections...)
	for i := range m.Notes {
		m.Notes[i].N = 0
	}
	for i := range m.Collections {
		m.Collections[i].N = 0
	}
	return m
}

func TestLookups(t *testing.T) {
	m := desk()
	for target, want := range map[Target]bool{x509.Target: true, paper.Target: true, res44.Target: false, {Item: paper.Item}: false} {
		if m.Starred(target) != want {
			t.Errorf("a star on %s: %v", target, !want)
		}
	}
	for name, want := range map[string]int64{"Later": 3, " wtsa-28  committee 3": 2, "Latér": 3, "Late": 0} {
		if c, found := m.Collection(name); c.N != want || found != (want != 0) {
			t.Errorf("the collection %q is number %d, %v; want %d", name, c.N, found, want)
		}
	}
	if m.Empty() || !(Marks{}).Empty() || (Marks{Recents: m.Recents}).Empty() {
		t.Error("what is empty is told wrongly")
	}
}

// Marks of every shape, as values that have been through the rules.

var anyText = rapid.Custom(func(t *rapid.T) string {
	return CleanText(rapid.OneOf(rapid.String(), rapid.StringMatching(`([ >#*<\-a]{0,4}\n?){0,8}`)).Draw(t, "text"))
})

var anyLine = rapid.Map(anyText, OneLine)

var anySubject = rapid.Custom(func(t *rapid.T) Subject {
	s := Subject{Target{Item: rapid.SampledFrom([]string{"itu-t/X.509", "wtsa/44@2024", "doc/3f9a0c417be2d518", "sdg/9.c", "x<%~#>é"}).Draw(t, "item")},
		anyLine.Draw(t, "code"), anyLine.Draw(t, "title")}
	if rapid.Bool().Draw(t, "a passage") {
		s.Locator = rapid.OneOf(anyLine, rapid.Just("§41")).Draw(t, "locator")
	}
	if rapid.Bool().Draw(t, "hashed") {
		s.Hash = HashOf(rapid.SampledFrom([]string{"a", "b"}).Draw(t, "passage"))
	}
	return s.Clean()
})

var anyTime = rapid.Custom(func(t *rapid.T) time.Time { return at(rapid.IntRange(0, 3).Draw(t, "minutes")) })

// anyMarks are marks as a library may hold them: in order, nothing twice.
var anyMarks = rapid.Custom(func(t *rapid.T) Marks {
	var m Marks
	for range rapid.IntRange(0, 4).Draw(t, "stars") {
		m.Stars = append(m.Stars, Star{anySubject.Draw(t, "star"), anyTime.Draw(t, "made")})
	}
	for range rapid.IntRange(0, 4).Draw(t, "notes") {
		n := Note{0, anySubject.Draw(t, "note"), anyText.Draw(t, "text"), anyTime.Draw(t, "made"), anyTime.Draw(t, "changed")}
		if n.Text != "" {
			m.Notes = append(m.Notes, n)
		}
	}
	for range rapid.IntRange(0, 3).Draw(t, "collections") {
		name := rapid.SampledFrom([]string{"A", "a", "Committee 3", "Latér", "# x"}).Draw(t, "name")
		c := Collection{0, name, anyText.Draw(t, "note"), anyTime.Draw(t, "made"), nil}
		for range rapid.IntRange(0, 3).Draw(t, "entries") {
			c.Entries = append(c.Entries, Entry{anySubject.Draw(t, "entry"), anyText.Draw(t, "note"), anyTime.Draw(t, "made")})
		}
		m.Collections = append(m.Collections, c)
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "recents") {
		m.Recents = append(m.Recents, Recent{on(fmt.Sprintf("sdg/%d", i), "", anyLine.Draw(t, "title")), anyTime.Draw(t, "opened")})
	}
	all, _ := Merge(Marks{}, m) // nothing twice
	return all
})

package changes

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"vademecum/app"
)

// TestIsAfter compares dates as far as both are known.
func TestIsAfter(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"2019-10", "2016-10", true},
		{"2019-10", "2019-09", true},
		{"2019", "2016-10", true},
		{"2020", "2019-10", true},
		{"2019-10", "2020", false},
		{"2019-10", "2019-10", false},
		{"2019-10", "2019", false},
		{"2019", "2019-10", false},
		{"2019-10-14", "2019-10", false},
		{"2016-10", "2019", false},
		{"", "2019", false},
		{"2019", "", false},
		{"", "", false},
	} {
		if got := isAfter(c.a, c.b); got != c.want {
			t.Errorf("%q is after %q: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

// TestSameTitle: the letters and digits of a title are the title.
func TestSameTitle(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"The Directory", "THE DIRECTORY", true},
		{"The Directory – Part 1", "The directory: part 1", true},
		{"Multi-access", "Multiaccess", true},
		{"", " – ", true},
		{"The Directory – Part 1", "The Directory – Part 2", false},
		{"The Directory", "The Directory (2019)", false},
		{"The Directory", "Directory", false},
		{"Théorie", "Theorie", false}, // an accent is a letter's
		{"МСЭ", "мсэ", true},
	} {
		if got := sameTitle(c.a, c.b); got != c.want {
			t.Errorf("%q is %q: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

// TestAttachedTo: what comes to an edition is news as long as the edition is.
func TestAttachedTo(t *testing.T) {
	for status, news := range map[app.Status]bool{
		app.InForce: true, app.Prepublished: true, app.Unknown: true, "": true,
		app.Superseded: false, app.Withdrawn: false,
	} {
		was := []app.Edition{{ID: "a", Part: app.PartEdition, Status: status}, {ID: "a!Amd1", Part: app.PartAmendment}}
		now := append(was[:2:2], app.Edition{ID: "a!Cor1", Part: app.PartCorrigendum}, app.Edition{ID: "b", Part: app.PartEdition, Status: app.Superseded}, app.Edition{ID: "b!Amd9", Part: app.PartAmendment})
		var got []string
		for _, e := range attached(was, now) {
			got = append(got, e.ID)
		}
		if want := map[bool]string{true: "a!Cor1"}[news]; strings.Join(got, " ") != want {
			t.Errorf("to an edition that is %q comes %q, want %q", status, got, want)
		}
	}
}

// TestWhatIsNoText: an item becomes a text when a source gives it a status or an
// edition. That is learnt, not done by ITU, and neither is its loss.
func TestWhatIsNoText(t *testing.T) {
	nothing := Item{Item: app.Item{ID: "itu-t/X.509", Kind: app.Recommendation, Code: "X.509", Title: "The Directory"}}
	status := nothing
	status.Status = app.InForce
	retitled := nothing
	retitled.Title = "Another"
	for _, c := range []struct {
		text     string
		was, now []Item
		want     string
	}{
		{"a text of which a status is learnt", []Item{nothing}, []Item{status}, ""},
		{"a text whose status is lost", []Item{status}, []Item{nothing}, ""},
		{"what is no text is retitled", []Item{nothing}, []Item{retitled}, ""},
		{"what is no text comes", nil, []Item{nothing}, ""},
		{"what is no text goes", []Item{nothing}, nil, ""},
		{"a text with a status alone comes", nil, []Item{status}, "new X.509"},
		{"a text with a status alone goes", []Item{status}, nil, "removed X.509"},
		{"a text with editions alone comes", nil, []Item{{Item: nothing.Item, Editions: []app.Edition{{ID: "a", Part: app.PartEdition}}}}, "new X.509 +a"},
		{"an edition comes to a text with a status alone", []Item{status}, []Item{x509("2019-10 in force")}, ""},
		{"an amendment alone comes", nil, []Item{{Item: status.Item, Editions: []app.Edition{{ID: "a!Amd1", Part: app.PartAmendment}}}}, "new X.509 +a!Amd1"},
	} {
		if got := strings.Join(lines(Between(Snapshot{Items: c.was}, Snapshot{Items: c.now})), "; "); got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}

// TestStatusUnknown: a status that one snapshot does not give cannot have changed.
func TestStatusUnknown(t *testing.T) {
	with := func(s app.Status) Item {
		i := x509("2019-10 in force")
		i.Status = s
		return i
	}
	for _, c := range []struct {
		was, now app.Status
		want     string
	}{
		{"", app.InForce, ""},
		{"", app.Withdrawn, ""},
		{app.InForce, "", ""},
		{app.InForce, app.Unknown, "status changed X.509 before: in force"},
		{app.Unknown, app.Superseded, "superseded X.509 before: unknown"},
		{app.Superseded, app.Withdrawn, "withdrawn X.509 before: superseded"},
		{app.Withdrawn, app.InForce, "status changed X.509 before: withdrawn"},
	} {
		if got := strings.Join(lines(Between(Snapshot{Items: []Item{with(c.was)}}, Snapshot{Items: []Item{with(c.now)}})), "; "); got != c.want {
			t.Errorf("from %q to %q: %q, want %q", c.was, c.now, got, c.want)
		}
	}
}

// TestEveryItemOnce: whatever two snapshots hold, an item is new, removed or neither,
// never has two changes of one kind, and a way there and back removes what it made new.
func TestEveryItemOnce(t *testing.T) {
	codes := rapid.SampledFrom([]string{"itu-t/X.1", "itu-t/X.2", "itu-t/Y.3", "itu-t/Y.4"})
	edition := rapid.SampledFrom([]string{"2019-10 in force", "2016-10 superseded", "Amd1 2018-01 in force", "2012 withdrawn"})
	snapshot := rapid.Custom(func(t *rapid.T) (s Snapshot) {
		for _, id := range rapid.SliceOfDistinct(codes, func(id string) string { return id }).Draw(t, "items") {
			s.Items = append(s.Items, recommendation(id, rapid.SampledFrom([]string{"", "A", "B"}).Draw(t, "title"),
				append([]string{"2020-01 in force"}, rapid.SliceOfNDistinct(edition, 0, 3, func(e string) string { return e }).Draw(t, "editions")...)...))
		}
		return s
	})
	rapid.Check(t, func(t *rapid.T) {
		a, b := snapshot.Draw(t, "older"), snapshot.Draw(t, "newer")
		there, back := map[string]bool{}, map[string]bool{}
		for _, x := range Between(a, b).Changes {
			key := string(x.Kind) + " " + x.Item.ID
			if there[key] {
				t.Fatalf("%s twice", key)
			}
			there[key] = true
		}
		for _, x := range Between(b, a).Changes {
			back[string(x.Kind)+" "+x.Item.ID] = true
		}
		for _, id := range []string{"itu-t/X.1", "itu-t/X.2", "itu-t/Y.3", "itu-t/Y.4"} {
			if there["new "+id] != back["removed "+id] || there["retitled "+id] != back["retitled "+id] {
				t.Fatalf("%s: there %v, back %v", id, there, back)
			}
			if there["new "+id] && (there["removed "+id] || there["revised "+id] || there["amended "+id] || there["retitled "+id]) {
				t.Fatalf("%s is new and not new: %v", id, there)
			}
		}
		if c := Between(a, a); len(c.Changes) != 0 {
			t.Fatalf("a snapshot differs from itself: %q", lines(c))
		}
	})
}

package changes

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

// x509 is a Recommendation with the editions given in short, newest first: "2019-10
// in force", "Amd1 2024-10 in force".
func x509(editions ...string) Item {
	return recommendation("itu-t/X.509", "The Directory", editions...)
}

func recommendation(id, title string, editions ...string) Item {
	i := Item{Item: app.Item{ID: id, Kind: app.Recommendation, Code: id[len("itu-t/"):], Title: title, Body: "ITU-T", Group: "sg/itu-t/17"}}
	var statuses []app.Status
	base := ""
	for _, short := range editions {
		words := strings.SplitN(short, " ", 2)
		e := app.Edition{Of: id, Part: app.PartEdition}
		switch {
		case strings.HasPrefix(short, "Amd"):
			e.Part = app.PartAmendment
		case strings.HasPrefix(short, "Cor"):
			e.Part = app.PartCorrigendum
		}
		if e.Part != app.PartEdition {
			e.ID = base + "!" + words[0]
			words = strings.SplitN(words[1], " ", 2)
		}
		e.Date, e.Status = words[0], app.Status(words[1])
		if e.Part == app.PartEdition {
			e.ID = id + "@" + e.Date
			base = e.ID
			statuses = append(statuses, e.Status)
		}
		e.Code = strings.TrimPrefix(e.ID, "itu-t/")
		i.Editions = append(i.Editions, e)
	}
	i.Status = app.ItemStatus(statuses)
	return i
}

// line is a change in short.
func line(x Change) string {
	s := fmt.Sprintf("%s %s", x.Kind, x.Item.Code)
	for _, e := range x.Texts {
		s += " +" + strings.TrimPrefix(e.ID, "itu-t/")
	}
	if x.Before != "" {
		s += " before: " + x.Before
	}
	return s
}

func lines(c Comparison) []string {
	var list []string
	for _, x := range c.Changes {
		list = append(list, line(x))
	}
	return list
}

// TestRules goes through what can become of one item.
func TestRules(t *testing.T) {
	old := x509("2016-10 in force", "2012-10 superseded", "Cor1 2014-01 superseded")
	titled := func(title, note string) Item {
		i := x509("2016-10 in force")
		i.Title, i.TitleNote = title, note
		return i
	}
	for _, c := range []struct {
		text     string
		was, now Item
		want     []string
	}{
		{"nothing", old, old, nil},
		{"a new edition in force", old,
			x509("2019-10 in force", "2016-10 superseded", "2012-10 superseded", "Cor1 2014-01 superseded"),
			[]string{"revised X.509 +X.509@2019-10"}},
		{"two editions since, newest first", old,
			x509("2023-01 in force", "2019-10 superseded", "2016-10 superseded"),
			[]string{"revised X.509 +X.509@2023-01 +X.509@2019-10"}},
		{"a new edition with what hangs on it", old,
			x509("2019-10 in force", "Amd1 2024-10 in force", "2016-10 superseded"),
			[]string{"revised X.509 +X.509@2019-10", "amended X.509 +X.509@2019-10!Amd1"}},
		{"prepublished above the one in force", old,
			x509("2026-07 prepublished", "2016-10 in force"),
			[]string{"revised X.509 +X.509@2026-07"}},
		{"an old edition that a source supplied late is history",
			x509("2016-10 in force", "2008-11 superseded"), x509("2016-10 in force", "2012-10 superseded", "2008-11 superseded", "1988-11 superseded"),
			nil},
		{"an edition that takes the place of an older one, with no edition in common",
			x509("2016-10 in force"), x509("2019-10 in force"),
			[]string{"revised X.509 +X.509@2019-10"}},
		{"nothing in common, and the date says no more than before",
			x509("2016-10 in force"), x509("2016 in force"), nil},
		{"nothing in common, and the later snapshot has an older edition",
			x509("2016-10 in force"), x509("2012-10 in force"), nil},
		{"a second version of the same date",
			x509("2016-02 superseded"), x509("2016-02.v2 in force", "2016-02 superseded"),
			[]string{"revised X.509 +X.509@2016-02.v2"}},
		{"an edition before, of which no date was known",
			x509(" in force"), x509("2019-10 in force", " superseded"), nil},
		{"an amendment and a corrigendum to the edition in force", old,
			x509("2016-10 in force", "Cor1 2018-05 in force", "Amd1 2019-01 in force", "2012-10 superseded"),
			[]string{"amended X.509 +X.509@2016-10!Cor1 +X.509@2016-10!Amd1"}},
		{"a corrigendum to a superseded edition is history", old,
			x509("2016-10 in force", "2012-10 superseded", "Cor1 2014-01 superseded", "Cor2 2015-01 superseded"), nil},
		{"an amendment to an edition of unknown status",
			x509("2016-10 unknown"), x509("2016-10 unknown", "Amd1 2018-01 unknown"),
			[]string{"amended X.509 +X.509@2016-10!Amd1"}},
		{"withdrawn", old, x509("2016-10 withdrawn", "2012-10 superseded"),
			[]string{"withdrawn X.509 before: in force"}},
		{"superseded as a whole, by another number", old, x509("2016-10 superseded", "2012-10 superseded"),
			[]string{"superseded X.509 before: in force"}},
		{"prepublished before, in force now",
			x509("2026-07 prepublished"), x509("2026-07 in force"),
			[]string{"status changed X.509 before: prepublished"}},
		{"in force again through a new edition: told once",
			x509("2016-10 superseded"), x509("2019-10 in force", "2016-10 superseded"),
			[]string{"revised X.509 +X.509@2019-10"}},
		{"a new edition that is withdrawn already",
			x509("2016-10 in force"), x509("2019-10 withdrawn", "2016-10 superseded"),
			[]string{"revised X.509 +X.509@2019-10", "withdrawn X.509 before: in force"}},
		{"an older edition superseded beside the one in force",
			x509("2016-10 in force", "2012-10 in force"), x509("2016-10 in force", "2012-10 superseded"), nil},
		{"an edition that is gone", old, x509("2016-10 in force"), nil},
		{"retitled", titled("The Directory", ""), titled("Public-key certificates", ""),
			[]string{"retitled X.509 before: The Directory"}},
		{"the same title with other marks", titled("Information technology - The directory", ""), titled("Information Technology – The Directory", ""), nil},
		{"a title that was not read in a source", titled("The Directory", "title not verified"), titled("Certificates", ""), nil},
		{"a title inherited now", titled("The Directory", ""), titled("Certificates", "inherited from X.500"), nil},
		{"a title learnt", titled("", ""), titled("Certificates", ""), nil},
	} {
		got := lines(Between(Snapshot{Items: []Item{c.was}}, Snapshot{Items: []Item{c.now}}))
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.text, diff)
		}
	}
}

// TestNewAndRemoved: an item stands or falls with its id; what is no text is not told.
func TestNewAndRemoved(t *testing.T) {
	topic := Item{Item: app.Item{ID: "topic/fellowships", Kind: app.Topic, Code: "Fellowships"}}
	adopted := Item{Item: app.Item{ID: "wtsa/44", Kind: app.Resolution, Code: "WTSA Resolution 44", Status: app.Unknown, Body: "WTSA"}}
	older := Snapshot{Date: "2026-01-01", Items: []Item{x509("2019-10 in force"), recommendation("itu-t/X.9", "", "1988 withdrawn")}}
	newer := Snapshot{Date: "2026-08-22", Items: []Item{
		recommendation("itu-t/X.510", "", "2023-10 in force", "2020-08 superseded"), x509("2019-10 in force"), adopted, topic,
	}}
	c := Between(older, newer)
	want := []string{"new X.510 +X.510@2023-10", "new WTSA Resolution 44", "removed X.9"}
	if diff := cmp.Diff(want, lines(c)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := c.Old + " " + c.New + " " + c.Summary(); got != "2026-01-01 2026-08-22 2 new, 1 removed" {
		t.Errorf("it is summed up as %q", got)
	}
	if got := c.Changes[2]; got.Texts != nil || got.Target() != "itu-t/X.9" || got.Series != "itu-t/X" {
		t.Errorf("what is removed is %+v", got)
	}
	if got := Between(newer, newer); len(got.Changes) != 0 || got.Summary() != "" {
		t.Errorf("a snapshot differs from itself: %q", lines(got))
	}
}

// TestOrder: kind by kind, in the order of the newer snapshot, whatever the order of the
// older.
func TestOrder(t *testing.T) {
	var older, newer Snapshot
	for n := range 40 {
		id := fmt.Sprintf("itu-t/X.%d", n)
		older.Items = append(older.Items, recommendation(id, "A", "2016-10 in force"))
		newer.Items = append(newer.Items, recommendation(id, "B", "2019-10 in force", "2016-10 superseded"))
	}
	want := lines(Between(older, newer))
	if len(want) != 80 || want[0] != "revised X.0 +X.0@2019-10" || want[39] != "revised X.39 +X.39@2019-10" || want[40] != "retitled X.0 before: A" {
		t.Fatalf("the order is %q", want)
	}
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(older.Items), func(a, b int) { older.Items[a], older.Items[b] = older.Items[b], older.Items[a] })
	if diff := cmp.Diff(want, lines(Between(older, newer))); diff != "" {
		t.Errorf("the order of the older snapshot changes that of the list (-want +got):\n%s", diff)
	}
}

package briefing_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/app/briefing"
	"vademecum/app/briefing/briefingtest"
	"vademecum/app/mark"
)

// facts are the facts of an item as lines: "Cited by (10): B.9, …".
func facts(i briefing.Item) (list []string) {
	for _, b := range i.Body {
		if b.Kind == briefing.Fact {
			list = append(list, b.Name+": "+briefing.Plain(b.Spans)+fmt.Sprint(b.Cites))
		}
	}
	return list
}

func TestFacts(t *testing.T) {
	b := briefingtest.Sample(t)
	for n, want := range map[int][]string{
		0: { // in force
			"Supersedes: B.2 Rafts_of *wood*[2]",
			"Reported under: C5 Safe boats[1]",
			"Cited by (10): B.9, B.10, B.11, B.12, B.13, B.14, B.15, B.16 and 2 more[2]",
			"Sources: [2] Records of boats, b-1, b-1-2019[]",
		},
		2: { // superseded by another text
			"Replaced by: B.1 Boats, in force[2]",
			"Sources: [2] Records of boats, b-2[]",
		},
		3: nil, // nothing is known
	} {
		if diff := cmp.Diff(want, facts(b.Items[n])); diff != "" {
			t.Errorf("%s: want -, got +\n%s", b.Items[n].Name(), diff)
		}
	}
	if got := facts(b.Items[1])[0]; got != "Newer edition: B.1 (10/2019), in force[2]" { // an edition
		t.Errorf("of a superseded edition: %s", got)
	}
}

// TestNothingReplacedIt: what no source says is not made up.
func TestNothingReplacedIt(t *testing.T) {
	in := briefingtest.Input()
	pages := briefingtest.Catalogue()
	pages["B.2"].In = nil
	in.Pages = pages
	b, err := briefing.Compose(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}
	if got := facts(b.Items[2])[0]; got != "Replaced by: no source that was read says so[]" {
		t.Error(got)
	}
}

// TestLinksStayWithin: an item of the briefing is a link to its place in it, every
// anchor exists, and every number is that of a source.
func TestLinksStayWithin(t *testing.T) {
	b := briefingtest.Sample(t)
	anchors := map[string]bool{}
	for n := range b.Items {
		anchors[briefing.Anchor(n)] = true
	}
	for n := range b.Sources {
		anchors[briefing.SourceAnchor(n+1)] = true
	}
	found := map[string]bool{}
	for _, i := range b.Items {
		for _, block := range i.Body {
			for _, s := range block.Spans {
				if s.To != "" && !anchors[s.To] {
					t.Errorf("%s: %q leads to %q, which is nowhere", i.Name(), s.Text, s.To)
				}
				if s.To != "" {
					found[s.Text] = true
				}
			}
			for _, number := range block.Cites {
				if number < 1 || number > len(b.Sources) {
					t.Errorf("%s: there is no source %d", i.Name(), number)
				}
			}
		}
	}
	if !found["B.2"] || !found["C5"] {
		t.Errorf("links within the briefing: %v", found)
	}
}

// own is what the person wrote in an item.
func own(i briefing.Item) string {
	var lines []string
	for _, b := range i.Body {
		if b.Own {
			lines = append(lines, strings.TrimSpace(b.Marker+" "+briefing.Plain(b.Spans)))
		}
	}
	return strings.Join(lines, "|")
}

// TestOwnNotes: a note stands once, with the entry that it is on.
func TestOwnNotes(t *testing.T) {
	b := briefingtest.Sample(t)
	for n, want := range []string{
		"The one that binds.|Ask the rapporteur of ASN.1:|• <b>one</b>|• two, see here|• three|quoted|code  stays",
		"", "", "", "Решение: 决定 ≤ ẽ", "", "", "",
	} {
		if got := own(b.Items[n]); got != want {
			t.Errorf("%s: %q, want %q", b.Items[n].Name(), got, want)
		}
	}
	in := briefingtest.Input()
	in.Collection.Entries = in.Collection.Entries[5:6] // the document alone, whose passage has a note
	if b, _ = briefing.Compose(t.Context(), in); own(b.Items[0]) != "On §41:|Решение: 决定 ≤ ẽ" {
		t.Errorf("of a document: %q", own(b.Items[0]))
	}
}

// TestHarmlessAddresses: a click on a note of somebody else's runs nothing.
func TestHarmlessAddresses(t *testing.T) {
	for address, kept := range map[string]bool{
		"https://example.int": true, "http://example.int": true, "mailto:a@example.int": true, "vademecum:itu-t/X.509": true,
		"javascript:alert(1)": false, "JaVaScript:alert(1)": false, "data:text/html,x": false, "file:///etc/passwd": false, "//example.int": false, "x.html": false, "https://[::1": false,
	} {
		in := briefingtest.Input()
		in.Collection.Note = "[x](" + address + ")"
		b, err := briefing.Compose(t.Context(), in)
		if err != nil {
			t.Fatal(err)
		}
		if got := b.About[0].Spans[0].Address; (got != "") != kept {
			t.Errorf("%s: address %q", address, got)
		}
	}
}

// TestMonstrousNotes: what nobody writes costs nothing and loses nothing.
func TestMonstrousNotes(t *testing.T) {
	for name, text := range map[string]string{
		"brackets":   strings.Repeat("[", 30_000) + "end",
		"quotations": strings.Repeat(">", 30_000) + "end",
		"lists":      strings.Repeat("- ", 20_000) + "end",
		"emphasis":   strings.Repeat("*a_", 10_000) + "end",
		"large":      strings.Repeat("word ", 200_000) + "end",
	} {
		in := briefingtest.Input()
		in.Collection.Note = text
		b, err := briefing.Compose(t.Context(), in)
		if err != nil || len(b.About) == 0 || !strings.HasSuffix(briefing.Plain(b.About[len(b.About)-1].Spans), "end") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

type broken struct{}

func (broken) Page(context.Context, string) (*app.Page, error) { return nil, errors.New("unreadable") }

func TestErrors(t *testing.T) {
	in := briefingtest.Input()
	in.Pages = broken{}
	if _, err := briefing.Compose(t.Context(), in); err == nil || err.Error() != "unreadable" {
		t.Errorf("a snapshot that cannot be read: %v", err)
	}
	empty, err := briefing.Compose(t.Context(), briefing.Input{Collection: mark.Collection{Name: "Empty"}, Date: "2026-11-22"})
	if err != nil || len(empty.Items) != 0 || empty.Count() != "0 items" {
		t.Errorf("an empty collection: %v, %v", empty, err)
	}
	in = briefingtest.Input()
	in.Documents = nil
	if b, err := briefing.Compose(t.Context(), in); err != nil || !strings.Contains(briefing.Plain(b.Items[4].Body[0].Spans), "no library") {
		t.Errorf("without a library: %v", err)
	}
}

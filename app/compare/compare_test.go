package compare_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"vademecum/app/compare"
	"vademecum/app/document"
)

// edition reads a resolution from its lines.
func edition(lines string) *document.Document {
	raw := document.Raw{Format: document.Text}
	for n, l := range strings.Split(strings.TrimSpace(lines), "\n") {
		raw.Blocks = append(raw.Blocks, document.Block{Kind: document.Para, Text: strings.TrimSpace(l), Line: n + 1})
	}
	d := document.Read(raw)
	return &d
}

const old = `
	RESOLUTION 7 (Kigali, 2022)
	Boats
	The World Telecommunication Development Conference (Kigali, 2022),
	considering
	a) that boats sail on water when the wind is good;
	b) that every boat needs a harbour with a quay;
	c) that harbours freeze over in long winters,
	resolves
	1 to paint the boats green before the spring;
	2 to count the sails of every boat in the harbour,
	instructs the Director of the Telecommunication Development Bureau
	to report on boats every year.`

const fresh = `
	RESOLUTION 7 (Rev. Baku, 2025)
	Boats
	The World Telecommunication Development Conference (Baku, 2025),
	considering
	a) that ships were invented long after rafts;
	b) that boats sail on water when the wind is strong;
	c) that harbours freeze over in long winters,
	resolves
	1 to paint the boats blue before the spring;
	2 to count the sails of every boat in the harbour,
	further resolves
	that every boat needs a harbour with a quay;
	instructs the Director of the Telecommunication Development Bureau
	to report on boats every second year.`

// print gives a comparison for people: what was put in between {+ +}, what was
// taken out between [- -].
func print(c compare.Comparison, a, b *document.Document) string {
	var s strings.Builder
	for _, change := range c.Changes {
		locator := ""
		if change.Old >= 0 {
			locator = a.Passages[change.Old].Locator
		}
		if change.Renamed || change.Old < 0 {
			locator += ">" + b.Passages[change.New].Locator
		}
		fmt.Fprintf(&s, "%s [%s] %s\n", change.Kind, locator, compare.Signed(change.Words))
	}
	return s.String()
}

func TestEditions(t *testing.T) {
	a, b := edition(old), edition(fresh)
	want := `changed [] RESOLUTION 7 ([-Kigali-]{+Rev. Baku+}, [-2022-]{+2025+})
same [title] Boats
changed [preamble] The World Telecommunication Development Conference ([-Kigali-]{+Baku+}, [-2022-]{+2025+}),
same [] considering
added [>considering a)] {+that ships were invented long after rafts;+}
changed [considering a)>considering b)] that boats sail on water when the wind is [-good-]{+strong+};
same [considering c)] that harbours freeze over in long winters,
same [] resolves
changed [resolves 1] to paint the boats [-green-]{+blue+} before the spring;
same [resolves 2] to count the sails of every boat in the harbour,
added [>] {+further resolves+}
moved [considering b)>further resolves] that every boat needs a harbour with a quay;
same [] instructs the Director of the Telecommunication Development Bureau
changed [instructs the Director of the Telecommunication Development Bureau] to report on boats every {+second +}year.
`
	if diff := cmp.Diff(want, print(compare.Documents(a, b), a, b)); diff != "" {
		t.Error("want -, got +\n", diff)
	}
	if c := compare.Documents(a, a); !c.Equal() || len(c.Changes) != len(a.Passages) {
		t.Error("a text differs from itself")
	}
	if c := compare.Documents(a, b); c.Equal() || c.Count(compare.Moved) != 1 || c.Count(compare.Removed) != 0 {
		t.Errorf("counts: %d moved, %d removed", c.Count(compare.Moved), c.Count(compare.Removed))
	}
}

// TestNothingInCommon compares with an empty document, and papers.
func TestNothingInCommon(t *testing.T) {
	a, none := edition(old), &document.Document{}
	if c := compare.Documents(a, none); c.Count(compare.Removed) != len(a.Passages) || len(c.Changes) != len(a.Passages) {
		t.Error("not everything was removed")
	}
	if c := compare.Documents(none, a); c.Count(compare.Added) != len(a.Passages) {
		t.Error("not everything was added")
	}
	if c := compare.Documents(none, none); !c.Equal() {
		t.Error("nothing differs from nothing")
	}
}

// TestWords compares sentences.
func TestWords(t *testing.T) {
	for _, c := range []struct{ old, new, want string }{
		{"", "", ""},
		{"a boat", "a boat", "a boat"},
		{"a boat", "", "[-a boat-]"},
		{"", "a boat", "{+a boat+}"},
		{"a red boat", "a green boat", "a [-red-]{+green+} boat"},
		{"one two three four", "five six three four", "[-one two-]{+five six+} three four"},
		{"Resolution 7 (Kigali, 2022)", "Resolution 7 (Rev. Baku, 2025)", "Resolution 7 ([-Kigali-]{+Rev. Baku+}, [-2022-]{+2025+})"},
		{"boats, ships and rafts", "boats and rafts", "boats[-, ships-] and rafts"},
		{"état", "États", "[-état-]{+États+}"},
		{"e\u0301tat", "e\u0301tats", "[-e\u0301tat-]{+e\u0301tats+}"}, // an accent of its own is a part of its word
		{"one two", "one  two", "one[- -]{+  +}two"},
		{"a b c", "x b y", "[-a-]{+x+} b [-c-]{+y+}"},
		{"the red boat sails", "the sails", "the [-red boat -]sails"},
		{"1.2 and 1.3", "1.2 and 1.4", "1.2 and 1.[-3-]{+4+}"},
		{"№ 5", "№ 6", "№ [-5-]{+6+}"},
		{"to count, to mend", "to mend, to count", "to [-count-]{+mend+}, to [-mend-]{+count+}"},
		{"\xff boat", "boat", "[-\xff -]boat"},
	} {
		if got := compare.Signed(compare.Words(c.old, c.new)); got != c.want {
			t.Errorf("%q, %q:\n got %s\nwant %s", c.old, c.new, got, c.want)
		}
	}
}

// TestWordsGiveBothTexts holds for any texts: what was kept and deleted is the old
// one, what was kept and inserted the new one.
func TestWordsGiveBothTexts(t *testing.T) {
	sentence := rapid.StringMatching(`([abc]{1,2}[ ,.é]{1,2}){0,30}`)
	rapid.Check(t, func(t *rapid.T) {
		a, b := sentence.Draw(t, "old"), sentence.Draw(t, "new")
		var x, y strings.Builder
		for _, w := range compare.Words(a, b) {
			if w.Kind != compare.Inserted {
				x.WriteString(w.Text)
			}
			if w.Kind != compare.Deleted {
				y.WriteString(w.Text)
			}
		}
		if x.String() != a || y.String() != b {
			t.Fatalf("%q, %q give %q, %q", a, b, x.String(), y.String())
		}
	})
}

// TestEveryPassageOnce holds for any documents: every passage of either is told of
// once, and the new ones in order.
func TestEveryPassageOnce(t *testing.T) {
	words := []string{"boat", "harbour", "sail", "quay", "wind", "water"}
	rapid.Check(t, func(t *rapid.T) {
		draw := func(name string) *document.Document {
			d := &document.Document{}
			for range rapid.IntRange(0, 12).Draw(t, name) {
				var text []string
				for range rapid.IntRange(0, 7).Draw(t, "length") {
					text = append(text, rapid.SampledFrom(words).Draw(t, "word"))
				}
				d.Passages = append(d.Passages, document.Passage{Kind: document.Paragraph, Text: strings.Join(text, " "), Locator: rapid.SampledFrom([]string{"", "§1", "§2"}).Draw(t, "locator")})
			}
			return d
		}
		a, b := draw("old"), draw("new")
		times := map[string]int{}
		next := 0
		for _, c := range compare.Documents(a, b).Changes {
			if c.Old >= 0 {
				times[fmt.Sprint("old ", c.Old)]++
			}
			if c.New >= 0 {
				if c.New != next {
					t.Fatalf("new passage %d stands where %d should", c.New, next)
				}
				next++
			}
			if (c.Kind == compare.Removed) != (c.New < 0) || (c.Kind == compare.Added) != (c.Old < 0) {
				t.Fatalf("%+v", c)
			}
		}
		if next != len(b.Passages) || len(times) != len(a.Passages) {
			t.Fatalf("%d of %d new and %d of %d old passages", next, len(b.Passages), len(times), len(a.Passages))
		}
		for p, n := range times {
			if n != 1 {
				t.Fatalf("%s is told of %d times", p, n)
			}
		}
	})
}

// passagesOf is a document of paragraphs that are drawn, many of them alike.
func passagesOf(t *rapid.T) *document.Document {
	d := &document.Document{}
	for range rapid.IntRange(0, 15).Draw(t, "passages") {
		words := rapid.SliceOfN(rapid.SampledFrom([]string{"boat", "harbour", "sail", "quay", "wind"}), 0, 5).Draw(t, "words")
		d.Passages = append(d.Passages, document.Passage{Kind: document.Paragraph, Text: strings.Join(words, " "), Locator: rapid.SampledFrom([]string{"", "§1", "§2"}).Draw(t, "locator")})
	}
	return d
}

// TestItself holds for any document: compared with itself, nothing has changed.
func TestItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := passagesOf(t)
		c := compare.Documents(d, d)
		if !c.Equal() || len(c.Changes) != len(d.Passages) {
			t.Fatalf("%s", c.Summary())
		}
		for n, change := range c.Changes {
			if change.Old != n || change.Renamed {
				t.Fatalf("passage %d: %+v", n, change)
			}
		}
	})
}

// TestOneMore holds for any document: one passage of other words put in is one
// passage added, and all others stay the same; the other way round it is removed.
func TestOneMore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := passagesOf(t), &document.Document{}
		at := rapid.IntRange(0, len(a.Passages)).Draw(t, "at")
		b.Passages = append(b.Passages, a.Passages[:at]...)
		b.Passages = append(b.Passages, document.Passage{Kind: document.Paragraph, Text: "nobody has ever said this"})
		b.Passages = append(b.Passages, a.Passages[at:]...)
		more, less := compare.Documents(a, b), compare.Documents(b, a)
		if more.Count(compare.Added) != 1 || more.Count(compare.Same) != len(a.Passages) || more.Changes[at].Kind != compare.Added {
			t.Fatalf("with it: %s", more.Summary())
		}
		if less.Count(compare.Removed) != 1 || less.Count(compare.Same) != len(a.Passages) {
			t.Fatalf("without it: %s", less.Summary())
		}
	})
}

// TestLargeTexts compares texts that have nothing in common and are beyond the
// limits of the finer steps: the result is still whole.
func TestLargeTexts(t *testing.T) {
	make := func(word string, n int) *document.Document {
		d := &document.Document{}
		for i := range n {
			d.Passages = append(d.Passages, document.Passage{Kind: document.Paragraph, Text: fmt.Sprint(strings.Repeat(word+" ", 5), i)})
		}
		return d
	}
	c := compare.Documents(make("boat", 2500), make("ship", 2500))
	if len(c.Changes) != 5000 || c.Count(compare.Removed) != 2500 {
		t.Errorf("%d changes, %d removed", len(c.Changes), c.Count(compare.Removed))
	}
	long := strings.Repeat("boat sail ", 20_000)
	if got := compare.Words(long, strings.Repeat("ship quay ", 20_000)); len(got) != 3 { // the blank at the end is kept
		t.Errorf("%d runs", len(got))
	}
	if got := compare.Words(long, long+"end"); len(got) != 2 {
		t.Errorf("%d runs", len(got))
	}
}

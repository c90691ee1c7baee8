package plan

import (
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"vademecum/app"
	"vademecum/app/ident"
	"vademecum/app/search/word"
)

// typed draws what a person may type: pieces of every sort of query, and noise.
var typed = rapid.Custom(func(t *rapid.T) string {
	piece := rapid.OneOf(
		rapid.SampledFrom([]string{
			"kind:", "kind:res", "sg:17", "al:C5", "in: force", "year:2020..", "knd:x", "body:un", "kind:\"action line\"", "sdg:9.c", "a:b:c", "http://x",
			"cites", "cited by", "what", "who facilitates", "superseded by", "resolutions on", "amendments to", "sg17", "2024", "wtsa", "in force", "what is", "the", "of",
			"X.509", "g709 amd2", "c7 health", "wtsa 44", "sdg 9", "security", "e-waste", "l'UIT", "ß", "ﬁbre", "A²", "AⅠ", "№", "½",
		}),
		rapid.String(),
		rapid.StringN(0, 8, 8),
	)
	return strings.Join(rapid.SliceOfN(piece, 0, 8).Draw(t, "pieces"), rapid.SampledFrom([]string{" ", "  ", "", "\t", "\xff"}).Draw(t, "between"))
})

// TestGuarantees holds what the package promises for any text.
func TestGuarantees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { checkGuarantees(t, typed.Draw(t, "text")) })
}

func checkGuarantees(t interface{ Fatalf(string, ...any) }, text string) {
	p := Read(text)
	if !utf8.ValidString(p.Text) || utf8.RuneCountInString(p.Text) > MaxText {
		t.Fatalf("%q: the cleaned text is %q", text, p.Text)
	}
	if again, cut := clean(p.Text); again != p.Text || cut {
		t.Fatalf("%q is cleaned to %q, and that to %q", text, p.Text, again)
	}
	again := Read(p.Text)
	again.Cut = p.Cut
	if !reflect.DeepEqual(p, again) {
		t.Fatalf("%q: read again it means another thing:\n%+v\n%+v", text, p, again)
	}
	for _, list := range [][]string{p.Words, p.AllWords, p.Filler, p.Asked} {
		if len(list) > maxWords {
			t.Fatalf("%q: %d words", text, len(list))
		}
		for n, w := range list {
			if w == "" || strings.ContainsFunc(w, func(r rune) bool { return !word.Is(r) }) || slices.Contains(list[:n], w) {
				t.Fatalf("%q: %q is not a word, or stands there twice", text, w)
			}
		}
	}
	for _, w := range slices.Concat(p.Words, p.Asked) {
		if !slices.Contains(p.AllWords, w) && len(p.AllWords) < maxWords {
			t.Fatalf("%q: the word %q is not among all words %q", text, w, p.AllWords)
		}
	}
	for _, f := range p.Filters {
		from, to, _ := f.Years()
		if back := Read(f.String()); !slices.Equal(back.Filters, []Filter{f}) || len(back.AllWords) > 0 || len(back.Problems) > 0 && from <= to {
			t.Fatalf("%q: the filter %s is read back as %+v", text, f, back)
		}
	}
	if r := p.Relation; r != nil {
		asked := 0 // of links, of dated texts or of tasks
		for _, is := range []bool{r.Relation != "", len(r.Parts) > 0, r.Told != ""} {
			if is {
				asked++
			}
		}
		if len(r.Of) == 0 && r.OfText == "" || asked != 1 {
			t.Fatalf("%q: a relation to nothing: %+v", text, r)
		}
	}
	if plain := p.Plain(); !plain.IsPlain() || !slices.Equal(plain.Words, p.AllWords) || len(plain.Filters) != p.Typed {
		t.Fatalf("%q: the plain plan is not plain: %+v", text, plain)
	}
	if p.Understood().Empty() != (p.Relation == nil && len(p.Filters) == 0) {
		t.Fatalf("%q: understood as %q", text, p.Understood())
	}
}

// FuzzRead: no text breaks a promise.
func FuzzRead(f *testing.F) {
	for _, c := range planCases(f) {
		f.Add(c.query)
	}
	for _, text := range []string{"\xff\xfe", "\x00:\x00", "kind:\u200bres", strings.Repeat("who cites ", 60), "year:٢٠٢٠", "sg:１７", "…", "kind:" + strings.Repeat("x", 500), "resolutions on A²"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { checkGuarantees(t, text) })
}

// TestEveryFilterValueReadsBack goes through all values that a filter can have.
func TestEveryFilterValueReadsBack(t *testing.T) {
	var filters []Filter
	for _, k := range app.Kinds {
		filters = append(filters, Filter{"kind", string(k)})
	}
	for _, s := range []app.Status{app.InForce, app.Superseded, app.Withdrawn, app.Prepublished, app.Unknown} {
		filters = append(filters, Filter{"in", string(s)})
	}
	for _, b := range bodies {
		filters = append(filters, Filter{"body", b.value})
	}
	for _, id := range []string{"sg/itu-t/2", "sg/itu-t/17", "sg/itu-t/TSAG", "sg/itu-r/5", "sg/itu-d/1", "sg/itu-d/TDAG", "sg/itu-r/RAG"} {
		filters = append(filters, Filter{"sg", id})
	}
	for _, id := range []string{"wsis/C1", "wsis/C11", "wsis/C7-egovernment", "wsis/C7-ebusiness", "wsis/C7-elearning", "wsis/C7-ehealth",
		"wsis/C7-eemployment", "wsis/C7-eenvironment", "wsis/C7-eagriculture", "wsis/C7-escience"} {
		filters = append(filters, Filter{"al", id})
	}
	for _, id := range []string{"sdg/1", "sdg/17", "sdg/9.c", "sdg/17.19"} {
		filters = append(filters, Filter{"sdg", id})
	}
	for _, years := range []string{"1860", "2024", "2020..2029", "2020..2024", "2020..", "..2019"} {
		filters = append(filters, Filter{"year", years})
	}
	for _, f := range filters {
		for _, text := range []string{f.String(), "security " + f.String(), strings.ToUpper(f.String()), strings.Replace(f.String(), ":", ": ", 1)} {
			if p := Read(text); !slices.Equal(p.Filters, []Filter{f}) || p.Typed != 1 || len(p.Problems) > 0 {
				t.Errorf("%q is read as %v, problems %q; want %v", text, p.Filters, p.Problems, f)
			}
		}
	}
}

// TestIdentifiersStayIdentifiers: no spelling that package ident reads is taken
// for anything else, and none is thought unable to be one.
func TestIdentifiersStayIdentifiers(t *testing.T) {
	text, err := os.ReadFile("../../ident/testdata/identifiers.txt")
	if err != nil {
		t.Fatal(err)
	}
	read := 0
	for l := range strings.Lines(string(text)) {
		spelling, _, ok := strings.Cut(strings.TrimSpace(l), " → ")
		if !ok || strings.HasPrefix(l, "#") || strings.HasPrefix(spelling, `"`) {
			continue
		}
		want := ident.Parse(spelling)
		if len(want) == 0 || isFilter(spelling) {
			continue
		}
		read++
		if p := Read(spelling); !slices.Equal(ids(p.Readings), ids(want)) || !p.IsPlain() {
			t.Errorf("%q is read as %s; it is the identifier %q", spelling, line(p), ids(want))
		}
	}
	if read < 500 {
		t.Errorf("only %d spellings were read", read)
	}
}

// TestLongListsAreNone: a list that nobody types is not read, whatever it would cost.
func TestLongListsAreNone(t *testing.T) {
	for _, text := range []string{
		"res 1-199" + strings.Repeat(", 1-199", 12),
		"res 1" + strings.Repeat(", 2", mostPieces),
		"X.1 to X.9999",
	} {
		if p := Read(text); len(p.Lists) > 0 {
			t.Errorf("%q is read as a list of %d", text, len(p.Lists[0].Members))
		}
	}
}

// Plain text is cut up by its bytes, and all other by its characters, into the same words.
func TestPlainTextIsCutUpAlike(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.RuneFrom([]rune(" aZ09.-/'_~\x00\n"))).Draw(t, "text")
		plain, other := cutUp(text), cutUp(text+" é")
		if other.tokens = other.tokens[:len(other.tokens)-1]; !slices.Equal(plain.tokens, other.tokens) {
			t.Errorf("%q is cut into %v, and with an é behind it into %v", text, plain.tokens, other.tokens)
		}
	})
}

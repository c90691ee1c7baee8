package document

import (
	"fmt"
	"strings"
	"testing"

	"vademecum/app"
)

// kept gives the text of what is left of raw once furniture is out.
func kept(raw Raw) string {
	var got []string
	for _, p := range Read(raw).Passages {
		got = append(got, p.Text)
	}
	return strings.Join(got, " / ")
}

// paged makes pages of lines; "|" parts lines.
func paged(pages ...string) Raw {
	raw := Raw{Format: PDF, Pages: len(pages)}
	for n, page := range pages {
		for i, l := range strings.Split(page, "|") {
			raw.Blocks = append(raw.Blocks, Block{Kind: Line, Text: l, Page: n + 1, Line: i + 1})
		}
	}
	return raw
}

func TestFurniture(t *testing.T) {
	cases := []struct {
		name string
		raw  Raw
		want string
	}{
		{"running heads and feet",
			paged("Book of lamps||Lamps are old.||– 1 –", "Book of lamps||Lamps are bright.||– 2 –", "Book of lamps||Lamps burn oil.||– 3 –"),
			"Lamps are old. / Lamps are bright. / Lamps burn oil."},
		{"numbers in running heads",
			paged("Lamps page 1 of 3||They are old.", "Lamps page 2 of 3||They are bright.", "Lamps page 3 of 3||They burn oil."),
			"They are old. / They are bright. / They burn oil."},
		{"page numbers before and behind, in two kinds of figures",
			paged("Lamps (03/93) i||A lamp.", "ii Lamps (03/93)||A wick.", "Lamps (03/93) 1||Some oil.", "2 Lamps (03/93)||A match."),
			"A lamp. / A wick. / Some oil. / A match."},
		{"heads of left and right pages",
			paged("Left||A.||1", "Right||B.||2", "Left||C.||3", "Right||D.||4", "Left||E.||5", "Right||F.||6"),
			"A. / B. / C. / D. / E. / F."},
		{"twice is no habit",
			paged("Book of lamps||Lamps are old.", "Book of lamps||Lamps are bright."),
			"Book of lamps / Lamps are old. / Book of lamps / Lamps are bright."},
		{"a line in the middle of pages stays",
			paged("A.||B.||C.||Lamps burn.||D.||E.||F.", "G.||H.||I.||Lamps burn.||J.||K.||L.", "M.||N.||O.||Lamps burn.||P.||Q.||R."),
			"A. / B. / C. / Lamps burn. / D. / E. / F. / G. / H. / I. / Lamps burn. / J. / K. / L. / M. / N. / O. / Lamps burn. / P. / Q. / R."},
		{"a sentence over two pages",
			paged("Lamps that burn oil are||– 1 –", "– 2 –||dear to us.", "– 3 –||They are old."),
			"Lamps that burn oil are dear to us. / They are old."},
		{"addresses at a page end",
			paged("Lamps burn.||https://a.example/1|mailto:lamp@a.example", "They burn oil."),
			"Lamps burn. / They burn oil."},
		{"an address that the line above runs into",
			paged("Lamps burn, see|https://a.example/1", "They burn oil."),
			"Lamps burn, see https://a.example/1 / They burn oil."},
		{"an address within a page",
			paged("Lamps burn:||https://a.example/1||They burn oil.", "They are old."),
			"Lamps burn: https://a.example/1 / They burn oil. / They are old."},
		{"marks without a word", paged("Lamps burn.||.||* * *||They burn oil."), "Lamps burn. / They burn oil."},
	}
	for _, c := range cases {
		if got := kept(c.raw); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestAddressesStayWithoutPages(t *testing.T) {
	got := kept(rawOf("Lamps burn.\n\nhttps://a.example/1"))
	if want := "Lamps burn. https://a.example/1"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestRemarkOnFurniture(t *testing.T) {
	raw := paged("Book||A.", "Book||B.", "Book||C.")
	raw.Remarks = []app.Sentence{app.Say("read as UTF-8")}
	got := Read(raw).Remarks
	if len(got) != 2 || got[0].String() != "read as UTF-8" || !strings.HasPrefix(got[1].String(), "3 lines of running heads") {
		t.Errorf("%q", got)
	}
	if raw.Remarks = raw.Remarks[:1]; len(raw.Remarks) != 1 {
		t.Error("the remarks of the raw document were changed")
	}
}

// TestPages has pages that start with one leading blank and nothing else.
func TestPages(t *testing.T) {
	var text strings.Builder
	for n := 1; n <= 9; n++ {
		fmt.Fprintf(&text, " %d. A paragraph that stands on a page of its own, and is long enough.\n", n)
		text.WriteString(strings.Repeat("It has a second line.\n\nAnd one more.\n", 3))
	}
	d := Read(rawOf(text.String()))
	if d.Pages != 9 {
		t.Errorf("%d pages, want 9", d.Pages)
	}
	for _, p := range d.Passages {
		if want := (p.Line-1)/10 + 1; p.Page != want {
			t.Errorf("%s on page %d, want %d", p.Locator, p.Page, want)
		}
	}
	indented := strings.ReplaceAll(text.String(), "\n", "\n   ")
	if d := Read(rawOf(indented)); d.Pages != 0 {
		t.Errorf("%d pages in a text that is indented throughout, want none", d.Pages)
	}
}

package pdf

import (
	"fmt"
	"strings"
	"testing"

	"vademecum/app/document"
)

// treeOf makes a file of a tree of pages, with a content for each page that draws its
// own number in the object list. Objects begin with number 2, the root of the tree.
func treeOf(objects ...string) []byte {
	return file{objects: append([]string{"<</Type /Catalog /Pages 2 0 R>>"}, objects...)}.bytes()
}

func TestPageTree(t *testing.T) {
	const fonts = "/Resources <</Font <<" + standardFonts + ">>>>"
	text := func(word string) string { return stream("", at(72, 700, "R", 12, word)) }
	for _, c := range []struct {
		name    string
		objects []string
		want    string // the lines with their pages
	}{
		{"a page at the root", []string{"<</Type /Page " + fonts + " /Contents 3 0 R>>", text("one")}, "1 one"},
		{"in the order of the tree, not of the file", []string{
			"<</Kids [5 0 R 3 0 R] " + fonts + ">>", "<</Type /Page /Contents 4 0 R>>", text("second"),
			"<</Kids [6 0 R]>>", "<</Type /Page /Contents 7 0 R>>", text("first")}, "1 first, 2 second"},
		{"fonts of the page before those above it", []string{
			"<</Kids [3 0 R] /Resources <<>>>>", "<</Type /Page " + fonts + " /Contents 4 0 R>>", text("own")}, "1 own"},
		{"a page in a page's place is only one", []string{
			"<</Kids [3 0 R 3 0 R] " + fonts + ">>", "<</Type /Page /Contents 4 0 R>>", text("twice")}, "1 twice, 2 twice"},
		{"the turn is inherited", []string{
			"<</Kids [3 0 R] /Rotate 90 " + fonts + ">>", "<</Type /Page /Contents 4 0 R>>",
			stream("", "BT /R 12 Tf 0 1 -1 0 300 72 Tm (turned) Tj 0 -14 Td (next) Tj ET")}, "1 turned, 1 next"},
		{"a page without contents", []string{
			"<</Kids [3 0 R 4 0 R] " + fonts + ">>", "<</Type /Page>>", "<</Type /Page /Contents 5 0 R>>", text("here")}, "2 here"},
		{"contents in pieces", []string{
			"<</Kids [3 0 R] " + fonts + ">>", "<</Type /Page /Contents [4 0 R 5 0 R 6 0 R]>>",
			stream("", "BT /R 12 Tf 72 700 Td (one) "), stream("", "Tj 0 -14 Td (two)"), stream("", "Tj ET")}, "1 one, 1 two"},
		{"what is no page is passed over", []string{
			"<</Kids [(x) 17 null 3 0 R] " + fonts + ">>", "<</Type /Page /Contents 4 0 R>>", text("page")}, "1 page"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var all []string
			for _, b := range lines(t, treeOf(c.objects...)) {
				all = append(all, fmt.Sprint(b.Page, " ", b.Text))
			}
			if got := strings.Join(all, ", "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// What a file says of itself.
func TestTitleAndLanguage(t *testing.T) {
	for _, c := range []struct{ title, lang, wantTitle, wantLanguage string }{
		{"(A paper on lamps)", "(en-GB)", "A paper on lamps", "en"},
		{"(  A   paper )", "(FR)", "A paper", "fr"},
		{"<FEFF004E006F00740065>", "(es)", "Note", "es"},
		{"(Microsoft Word - T22-C-0123.doc)", "(english)", "", ""},
		{"()", "()", "", ""},
		{"(a\\001b)", "(x)", "ab", ""},
		{"42", "/en", "", ""},
	} {
		f := file{objects: []string{"<</Type /Catalog /Pages 2 0 R /Lang " + c.lang + ">>", "<</Kids [3 0 R]>>",
			"<</Type /Page /Contents 4 0 R /Resources <</Font <<" + standardFonts + ">>>>>>", stream("", at(72, 700, "R", 12, "text")),
			"<</Title " + c.title + ">>"}, trailer: "/Info 5 0 R"}
		raw, err := parse(t.Context(), f.bytes())
		if err != nil {
			t.Errorf("%s: %v", c.title, err)
			continue
		}
		if raw.Title != c.wantTitle || raw.Language != c.wantLanguage || raw.Format != document.PDF {
			t.Errorf("%s and %s give the title %q and the language %q, want %q and %q", c.title, c.lang, raw.Title, raw.Language, c.wantTitle, c.wantLanguage)
		}
	}
}

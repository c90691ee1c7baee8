package document

import (
	"regexp"
	"strconv"
	"strings"
)

// annexTitle matches the line that opens an annex, or a section of a resolution
// that is a set of rules.
var annexTitle = regexp.MustCompile(`^(?i:(annex|annexe|anexo|appendix|appendice|apéndice|attachment|adjunto|section|sección|part|parte|partie|schedule))(?:(?: ([A-Z]|[IVX]{1,5}|\d{1,3}[A-Za-z]{0,6}))|)(?: ?\(?(?i:to|à|a|al|de|du|of|de la|à la|a la) .{3,80})?(?: ?[–—:-] ?(.*))?\d?$`)

// isAnnexTitle says whether text opens an annex.
func isAnnexTitle(text string) bool {
	if len(text) > numberMost || clauseEnds(text) && !strings.HasSuffix(text, ":") || !upperFirst(text) {
		return false
	}
	m := annexTitle.FindStringSubmatch(text)
	return m != nil && (m[2] != "" || len(text) < 12 || strings.Contains(text, "("))
}

// startsAnnex says whether u opens an annex of the resolution at hand.
func (w *writer) startsAnnex(u unit) bool {
	return u.marker == "" && len(w.r.Groups) > 0 && u.kind != Entry && (w.attached && u.kind == Title || isAnnexTitle(u.text))
}

// annex starts an annex with u, or goes on with the title of one.
func (w *writer) annex(u unit) {
	opens := w.attached || isAnnexTitle(u.text)
	if n := len(w.r.Annexes); w.annexed && !opens {
		at := w.passage(u, Passage{Kind: Heading, Level: 2 + min(max(u.depth, 1), 4), Text: u.text, Marker: u.marker, Within: -1})
		w.d.Passages[at].Heading = w.top()
		if at == w.r.Annexes[n-1].Last+1 && at == w.r.Annexes[n-1].First+1 {
			w.r.Annexes[n-1].Title += ": " + u.text
		}
		w.heading, w.lists = at, nil
		w.r.Annexes[n-1].Last = at
		if u.marker != "" {
			w.place = strings.TrimRight(u.marker, ".")
		}
		return
	}
	w.heading = w.passage(u, Passage{Kind: Heading, Level: 2, Text: u.text, Within: -1})
	w.d.Passages[w.heading].Heading = w.top()
	w.annexed, w.lists = true, nil
	w.words = "annex " + strconv.Itoa(len(w.r.Annexes)+1)
	if m := annexTitle.FindStringSubmatch(u.text); m != nil {
		if w.words = join(strings.ToLower(m[1]), m[2]); sectionWords[strings.ToLower(m[1])] {
			w.words = "" // its paragraphs bear the number of the section
		}
	}
	w.place = strings.ToLower(strings.TrimRight(twoWords(u.text), ",:–-"))
	w.r.Annexes = append(w.r.Annexes, Annex{Title: u.text, First: w.heading, Last: w.heading})
}

// sectionWords open parts of the resolution's own text, numbered 1.1 and so on.
var sectionWords = map[string]bool{"section": true, "sección": true, "part": true, "parte": true, "partie": true}

// annexText adds a paragraph of an annex.
func (w *writer) annexText(u unit) {
	a := &w.r.Annexes[len(w.r.Annexes)-1]
	if u.kind != Entry && w.leading(u).none() && u.marker == "" && a.Last == a.First && !clauseEnds(u.text) && len(u.text) < numberMost {
		u.kind = Title
		w.annex(u)
		return
	}
	if u.marker == "" && u.kind != Entry && w.leading(u).none() {
		w.lists = nil
		words := w.words
		if words == "" {
			words = w.place
		}
		a.Last = w.passage(u, Passage{Locator: words, Kind: Paragraph, Text: u.text, Within: -1})
		return
	}
	a.Last = w.entry(u, Paragraph)
}

// twoWords gives the first two words of text.
func twoWords(text string) string {
	words := strings.Fields(text)
	return strings.Join(words[:min(2, len(words))], " ")
}

// row adds a row of a table.
func (w *writer) row(u unit) {
	if w.rows[u.table] == 0 {
		w.rows[u.table] = len(w.rows) + 1
	}
	at := w.passage(u, Passage{Locator: "table " + strconv.Itoa(w.rows[u.table]) + " row " + strconv.Itoa(u.row), Kind: TableRow, Text: u.text, Within: -1})
	if n := len(w.r.Annexes); w.annexed && n > 0 {
		w.r.Annexes[n-1].Last = at
	}
}

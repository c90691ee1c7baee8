package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// How long a heading is at most, in letters: one with a number, one without.
const (
	longestNumbered = 260
	longestPlain    = 130
)

// ahead is how many pieces are searched for the next entry of a list, so that a
// hostile text costs no more than its length.
const ahead = 150

// classify finds what every piece is. The order matters: numbered paragraphs
// first, because they bound everything else; then entries of lists, which know
// their predecessor; then headings, which are known by what follows them.
func classify(pieces []piece) {
	for i := range pieces {
		hint(&pieces[i])
	}
	setCounted(pieces)
	setClauses(pieces)
	setListed(pieces)
	setHeaded(pieces)
}

// hint takes over what the format itself says of a piece.
func hint(p *piece) {
	if p.role != plain {
		return
	}
	if p.block != nil {
		switch p.block.Kind {
		case Title:
			p.role = headed
		case Note:
			p.role = noted
		case Cell:
			p.role = celled
		}
	}
	if p.role == plain && p.marker.bullet {
		p.role = listed
	}
}

// setCounted finds the numbered paragraphs. Every form of number is tried on its
// own, and the one that counts furthest is the document's.
func setCounted(pieces []piece) {
	var best []int
	for _, form := range []string{"%.", "%)", "%"} {
		var candidates []candidate
		for i := range pieces {
			p := &pieces[i]
			if p.role == plain && p.marker.form == form && p.marker.as[0].class == figure && (form != "%" || p.block != nil && p.block.Marker != "") {
				candidates = append(candidates, candidate{i, p.marker.as[0].value, thin(p)})
			}
		}
		if run := sequence(candidates); len(run) > len(best) && paragraphs(pieces, run) {
			best = run
		}
	}
	for _, i := range best {
		pieces[i].role, pieces[i].as = counted, pieces[i].marker.as[0]
	}
}

// paragraphs says whether a run of numbers counts paragraphs: most of them are
// sentences. Otherwise it counts headings.
func paragraphs(pieces []piece, run []int) bool {
	sentences := 0
	for _, i := range run {
		sentences += 1 - thin(&pieces[i])
	}
	return sentences*2 > len(run)
}

// thin returns 1 where p looks like a heading or an entry of a list of contents
// rather than a sentence, otherwise 0.
func thin(p *piece) int {
	if contents(p.text) || titled(p, longestPlain) && !announcing(p.text) {
		return 1
	}
	return 0
}

// setClauses finds numbered clauses such as "6.1 General", whose numbers are set
// without a full stop. A short one is a heading, a longer one a paragraph.
func setClauses(pieces []piece) {
	var candidates []candidate
	annexes := map[string]bool{} // the letters and numerals of those seen so far
	for i := range pieces {
		p := &pieces[i]
		if m := annexWord.FindStringSubmatch(p.text); m != nil {
			annexes[m[2]] = true
		}
		if p.role != plain || p.marker.form != "%" {
			continue
		}
		if p.marker.as[0].class == dotted {
			if p.marker.parts > 1 && !measures(p) && !contents(p.text) && clauseOf(p, annexes) {
				p.role, p.as = counted, p.marker.as[0]
				if p.block == nil && titled(p, longestPlain) {
					p.role = headed
				}
			}
			continue
		}
		if titled(p, longestPlain) && !contents(p.text) && upperFirst(p.behind()) {
			candidates = append(candidates, candidate{i, p.marker.as[0].value, 0})
		}
	}
	for _, i := range sequence(candidates) {
		pieces[i].role, pieces[i].as = headed, pieces[i].marker.as[0]
	}
	for i := range pieces {
		if p := &pieces[i]; p.role == plain && p.marker.form == "%" && (p.block == nil || p.block.Marker == "") {
			p.marker = marker{} // a number at the start of a sentence
		}
	}
}

// clauseOf says whether the number of p can be that of a clause: it begins with a
// figure or with the letter of an annex. G.709 at the start of a line is no clause.
func clauseOf(p *piece, annexes map[string]bool) bool {
	first, _, _ := strings.Cut(p.marker.printed, ".")
	return p.block != nil && p.block.Marker != "" || decimal(first) >= 0 || annexes[first]
}

// measures says whether the number of p is a quantity that starts a line rather
// than the number of a clause: "1.5 million lines".
func measures(p *piece) bool {
	text := p.behind()
	return p.marker.parts == 2 && (text == "" || lowerFirst(text) || strings.HasPrefix(text, "%"))
}

// contents says whether text is a line of a table of contents: it ends in the
// number of a page behind a leader.
func contents(text string) bool {
	word := lastWord(text)
	rest := strings.TrimRight(strings.TrimSuffix(text, word), " \u00a0")
	return decimal(word) >= 0 && (strings.HasSuffix(rest, "..") || strings.HasSuffix(rest, "…"))
}

// titled says whether p has the look of a heading: short, and not ending as a
// sentence or an entry does.
func titled(p *piece, longest int) bool {
	text := p.behind()
	if text == "" || utf8.RuneCountInString(text) > longest || p.lines > 4 {
		return false
	}
	return !strings.ContainsRune(".;,!", rune(text[len(text)-1])) && !dangling(text)
}

// setListed finds the entries of lists among the pieces with a number that is
// not in the sequence: those that follow an entry before them, and those that
// start a count that goes on before the next numbered paragraph.
func setListed(pieces []piece) {
	open := map[string]int{} // last value of every list that is open
	bounded := false         // numbered paragraphs say where lists end
	for i := range pieces {
		bounded = bounded || pieces[i].role == counted
	}
	for i := range pieces {
		p := &pieces[i]
		switch {
		case p.role == counted || p.role == headed && p.block != nil:
			clear(open)
			continue
		case p.role != plain || p.marker.none():
			if p.role == plain && p.block != nil && p.block.Kind == Entry {
				p.role = listed
			}
			continue
		}
		r, ok := entry(pieces, i, open, bounded)
		if !ok && p.block != nil && p.block.Kind == Entry {
			r, ok = p.marker.as[0], true
		}
		if ok {
			p.role, p.as = listed, r
			open[p.marker.key(r)] = r.value
		}
	}
}

// entry chooses the reading of the marker of piece i that makes it an entry.
func entry(pieces []piece, i int, open map[string]int, bounded bool) (reading, bool) {
	m := pieces[i].marker
	for _, r := range m.as {
		if last, ok := open[m.key(r)]; ok && r.class != "" && r.value == last+1 {
			return r, true
		}
	}
	for _, r := range m.as {
		if r.class != "" && r.value == 1 && goesUp(pieces, i, r, bounded) {
			return r, true
		}
	}
	if i > 0 && strings.HasSuffix(pieces[i-1].text, ":") && pieces[i-1].role != headed {
		for _, r := range m.as {
			if r.value == 1 {
				return r, true
			}
		}
	}
	return reading{}, false
}

// goesUp says whether the next entry behind a first one comes before the next
// numbered paragraph. Where there are no numbered paragraphs, a first entry that
// looks like a heading and has text under it is none.
func goesUp(pieces []piece, i int, first reading, bounded bool) bool {
	m := pieces[i].marker
	for k := i + 1; k < len(pieces) && k <= i+ahead; k++ {
		p := &pieces[k]
		if p.role == counted || p.role == headed && p.block != nil {
			return false
		}
		if p.role != plain || p.marker.form != m.form {
			continue
		}
		for _, r := range p.marker.as {
			if r.class == first.class && r.value == first.value+1 {
				return bounded || !heads(pieces, i) || !heads(pieces, k)
			}
		}
	}
	return false
}

// heads says whether piece i looks like a heading with sentences under it.
func heads(pieces []piece, i int) bool {
	if !titled(&pieces[i], longestPlain) || i+1 == len(pieces) {
		return false
	}
	next := &pieces[i+1]
	return next.role == plain && next.marker.none() && finished(next.text) && next.lines > 1
}

// setHeaded finds the headings from the end to the start: a heading is followed
// by a numbered paragraph or by another heading. Where no numbered paragraph is
// at hand, by the first entry of a list or by text.
func setHeaded(pieces []piece) {
	var known evidence
	for i := range pieces {
		known.counted = known.counted || pieces[i].role == counted && pieces[i].as.class == figure
		known.titles = known.titles || pieces[i].role == headed && pieces[i].block != nil
	}
	next := len(pieces) // the next piece in the flow
	for i := len(pieces) - 1; i >= 0; i-- {
		p := &pieces[i]
		if p.role == noted || p.role == boxed {
			continue
		}
		if p.role == plain && next < len(pieces) && heading(pieces, i, next, known) {
			p.role = headed
		}
		next = i
	}
}

// evidence is what a document as a whole has to tell its headings by.
type evidence struct {
	counted bool // its paragraphs are numbered
	titles  bool // its format knows the headings
}

// heading says whether the plain piece i is a heading; next is the piece behind it.
func heading(pieces []piece, i, next int, has evidence) bool {
	p, q := &pieces[i], &pieces[next]
	if contents(p.text) {
		return false
	}
	if p.block != nil && has.titles {
		return template[strings.ToLower(p.text)] || annexed(p.text)
	}
	known := namesItem(p.text)
	longest := longestPlain
	if !p.marker.none() || known {
		longest = longestNumbered
	}
	text := p.behind()
	if !strings.ContainsFunc(text, unicode.IsLetter) || utf8.RuneCountInString(text) > longest || lowerFirst(text) || dangling(text) || strings.HasSuffix(text, ",") || strings.HasSuffix(text, ";") {
		return false
	}
	if p.marker.none() {
		if strings.HasSuffix(text, ".") || strings.HasSuffix(text, "!") || address(lastWord(text)) || p.lines > 3 {
			return false
		}
		if !known && captioned(text) {
			return false
		}
	}
	if q.role == counted && q.as.class == dotted && announcing(text) {
		return false
	}
	if q.role == counted || q.role == headed {
		return p.gap > 0 || p.starts || p.block != nil || i == 0
	}
	if p.size > 0 && q.size > 0 && p.size*10 > q.size*11 || p.bold && !q.bold && titled(p, longest) {
		return true
	}
	if q.role == listed && !q.marker.bullet && titled(p, longest) && !strings.HasSuffix(text, ":") && p.block == nil {
		return !owned(pieces, i)
	}
	if has.counted || p.block != nil {
		return template[strings.ToLower(text)] || annexed(text)
	}
	if template[strings.ToLower(text)] || annexed(text) || known {
		return true
	}
	return (p.gap > 0 || i == 0) && titled(p, longest) && !strings.HasSuffix(text, ":") && q.role == plain && q.lines > 1 && finished(q.text) && q.gap > 0 && (i == 0 || finished(pieces[i-1].text) || pieces[i-1].role != plain)
}

// owned says whether a numbered paragraph is at hand at piece i: one comes before
// it with no heading between.
func owned(pieces []piece, i int) bool {
	for k := i - 1; k >= 0 && k >= i-ahead; k-- {
		if pieces[k].role == counted {
			return true
		}
		if m := pieces[k].marker; pieces[k].role == plain && !m.none() && m.form != "%" && titled(&pieces[k], longestNumbered) {
			return false // a numbered heading, not yet known as one
		}
	}
	return false
}

// captioned says whether text is a label, a colon and more: a caption or a fact
// rather than a heading.
func captioned(text string) bool {
	_, after, ok := strings.Cut(text, ": ")
	return ok && after != ""
}

// template holds the headings without number that the template of Recommendations
// has, in small letters.
var template = setOfLines(`summary
history
keywords
foreword
contents
table of contents
introduction
background
bibliography
references
résumé
historique
mots clés
avant-propos
table des matières
bibliographie
resumen
historia
palabras clave
prefacio
índice
bibliografía
резюме
хронологическая справка
ключевые слова
предисловие
содержание
библиография`)

func setOfLines(text string) map[string]bool {
	set := map[string]bool{}
	for l := range strings.SplitSeq(text, "\n") {
		set[l] = true
	}
	return set
}

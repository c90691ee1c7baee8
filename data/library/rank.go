package library

import (
	"math"
	"strings"

	"vademecum/app/document"
	"vademecum/app/search/word"
)

// What a passage is worth to somebody who typed a few words. Passages that name
// the item asked for come before those that hold the words as a phrase, these
// before those that hold them somewhere, and these before those that hold longer
// words. Within each, what counts is how near the words stand to each other, what
// kind of passage it is, whether the words are whole, and how much else there is
// to read. Of two that are worth the same, the later document comes first, and in
// one document the earlier passage.
const (
	worthNamed  = 300 // mentions the item that the query names
	worthPhrase = 200 // holds the words next to each other, in order
	worthAll    = 100 // holds the words
	worthLoose  = 0   // holds words that begin with them

	worthNear    = 40  // the words stand together; halved for each doubling of the stretch they take
	worthHeading = 25  // a heading says what a whole section is about
	worthClause  = 5   // a clause of a resolution is cited more often than prose
	worthAside   = -10 // a footnote, a row of a table and a box are seldom what is meant
	worthWhole   = 8   // the word being typed is a whole word already
	worthAgain   = 3   // for each time one of the words occurs again, three times at most
	worthLength  = -4  // for each doubling of the length beyond that of a line
)

// A weighed is a passage with what it is worth.
type weighed struct {
	number int64
	text   string
	kind   document.PassageKind
	words  []document.Range
	score  float64
}

// weigh finds the words of the query in a passage and adds up what it is worth.
func (w *weighed) weigh(q query, worth float64, loose bool) {
	var places []place
	w.words, places = q.find(w.text, loose)
	w.score = worth + kindWorth(w.kind)
	if len(places) > 0 {
		span, whole, again := q.closeness(places)
		w.score += worthNear / float64(1+math.Log2(float64(max(span, 1)))) // one: side by side
		if whole {
			w.score += worthWhole
		}
		w.score += worthAgain * float64(min(again, 3))
	}
	if lines := float64(len(w.text)) / 80; lines > 1 {
		w.score += worthLength * math.Log2(lines)
	}
}

func kindWorth(k document.PassageKind) float64 {
	switch k {
	case document.Heading:
		return worthHeading
	case document.Clause:
		return worthClause
	case document.Footnote, document.TableRow, document.Box:
		return worthAside
	}
	return 0
}

// A place is where a word of a passage fills a word of the query.
type place struct {
	word  int // of the query
	at    int // among the words of the passage
	whole bool
}

// find gives the stretches of a text that the words of the query account for, and
// the places of the words that matter.
func (q query) find(text string, loose bool) (ranges []document.Range, places []place) {
	at := 0
	onlySmall := q.onlySmall()
	eachWord(text, func(from, to int) {
		folded := text[from:to]
		if !q.mayBegin(folded[0]) {
			at++
			return
		}
		folded = word.Fold(folded)
		for i := range q.words {
			w := &q.words[i]
			if w.small && !onlySmall && !w.joined {
				continue
			}
			whole := folded == w.text
			if !whole && !((w.prefix || loose && len(w.text) > 2) && strings.HasPrefix(folded, w.text)) {
				continue
			}
			end := to
			if !whole && len(folded) == to-from { // folding moved nothing: mark the beginning alone
				end = from + len(w.text)
			}
			if n := len(ranges); n > 0 && ranges[n-1].From == from {
				ranges[n-1].To = max(ranges[n-1].To, end)
			} else {
				ranges = append(ranges, document.Range{From: from, To: end})
			}
			places = append(places, place{i, at, whole})
		}
		at++
	})
	return ranges, places
}

// mayBegin rules out most words of a passage by their first byte, before they are
// folded. Letters beyond ASCII may fold to anything.
func (q query) mayBegin(first byte) bool {
	if first >= 0x80 {
		return true
	}
	if 'A' <= first && first <= 'Z' {
		first += 'a' - 'A'
	}
	for i := range q.words {
		if q.words[i].text[0] == first {
			return true
		}
	}
	return false
}

// closeness is the length of the shortest stretch, in words, that holds every word
// of the query that was found, over the number of these words, so that 1 is side
// by side; whether the last word of the query stands there whole; and how many
// places there are beyond one for each word.
func (q query) closeness(places []place) (span int, whole bool, again int) {
	count := make([]int, len(q.words))
	wanted := 0
	for _, p := range places {
		if count[p.word] == 0 {
			wanted++
		}
		count[p.word]++
		whole = whole || p.whole && p.word == len(q.words)-1
	}
	again = len(places) - wanted
	clear(count)
	shortest, held, first := math.MaxInt, 0, 0
	for i, p := range places {
		if count[p.word]++; count[p.word] == 1 {
			held++
		}
		for held == wanted {
			shortest = min(shortest, places[i].at-places[first].at+1)
			if count[places[first].word]--; count[places[first].word] == 0 {
				held--
			}
			first++
		}
	}
	return (shortest + wanted - 1) / wanted, whole, again
}

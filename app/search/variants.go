package search

import (
	"context"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/search/word"
)

// The variants tier looks for the same thing put otherwise: words heard or spelt
// otherwise, one word for two and two for one, everyday words for those of
// titles, long forms for short ones, and the query without its small words. None
// of it is a guess at what was meant, so all of it comes before index terms and
// repairs; but it is asked only while hits are few, because what was typed is
// the better wording.

// byAcronym calls each with the wordings in which an acronym stands for its long
// form. The long form counts as much as the acronym.
func (x *Index) byAcronym(s *scratch, words []string, each func(*wording) error) error {
	for n, word := range words {
		for nth, long := range x.look(s, word).long {
			put := append(append(append(s.texts(len(words)+len(long)), words[:n]...), long...), words[n+1:]...)
			if w, known := x.typed(s, put); known {
				w.why = word + " as " + strings.Join(long, " ")
				w.cost = x.longer(1, len(long)) + x.weights.Alike
				if nth > 0 || word[0] <= '9' {
					w.cost += x.weights.Further
				}
				w.put = nil
				for i := range long[1:] {
					w.slots[n+1+i].follows = true
				}
				if err := each(w); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// longForms returns what an acronym stands for, also one in the plural.
func (x *Index) longForms(word string) [][]string {
	if len(word) > x.acronyms.longest+len("s") {
		return nil
	}
	if long := x.acronyms.long[word]; long != nil || len(word) < 3 {
		return long
	}
	return x.acronyms.long[strings.TrimSuffix(word, "s")]
}

// longer is what a phrase would gain over another by its number of words alone.
func (x *Index) longer(words, put int) float32 {
	return float32(put-words) * (x.weights.Whole + x.weights.Adjacent)
}

// replaced calls each with the wording in which other words stand for some of
// those typed, from place n on, if the vocabulary knows them all.
func (x *Index) replaced(s *scratch, words []string, n, count int, by []string, each func(*wording) error) error {
	w, _, known := x.wide(s, slices.Concat(words[:n], by, words[n+count:]))
	if !known {
		return nil
	}
	w.cost = x.longer(count, len(by)) + x.weights.Synonym
	w.why = strings.Join(words[n:n+count], " ") + " as " + strings.Join(by, " ")
	w.put = nil
	return each(w)
}

// byVariants runs the tier.
func (x *Index) byVariants(ctx context.Context, s *scratch, words []string, found *best) error {
	scan := func(w *wording) error { return x.scan(ctx, s, w, found) }
	if put, ok := s.telling(unfinished(words)); ok || len(put) < len(words) {
		if w, known := x.typed(s, put); known {
			w.why = "without words that any text may have"
			if err := scan(w); err != nil {
				return err
			}
		}
	}
	words, shorter := s.telling(words)
	if put, ok := x.split(s, words); ok {
		if w, known := x.typed(s, put); known {
			w.why = "as " + strings.Join(put, " ")
			if err := scan(w); err != nil {
				return err
			}
		}
	}
	if w, wider, known := x.wide(s, words); known && (wider || shorter) { // else all that fills it has a hit
		if err := scan(w); err != nil {
			return err
		}
	}
	for n := range words {
		longest := longestName
		if !s.mayBeginName(words[n]) {
			longest = 0
		}
		for count := min(longest, len(words)-n); count > 0; count-- {
			for _, meaning := range s.meanings(words[n : n+count]) {
				if count == 1 && len(meaning) == 1 { // wide has asked for it
					continue
				}
				if err := x.replaced(s, words, n, count, meaning, scan); err != nil {
					return err
				}
			}
		}
		for count := min(6, len(words)-n); count > 1 && x.acronyms.begin.Has(words[n]); count-- {
			if short, ok := x.acronyms.short[string(s.phrase(words[n:n+count]))]; ok {
				if err := x.replaced(s, words, n, count, []string{short}, scan); err != nil {
					return err
				}
			}
		}
	}
	if len(words) == 1 {
		if err := x.byTermPage(ctx, s, words[0], found); err != nil {
			return err
		}
	}
	if len(words) == 1 && x.look(s, words[0]).long == nil {
		w := s.wording(0)
		w.why = "initials"
		x.byInitials(words[0], func(e int32) {
			if !s.listed.has(e) && (s.within == nil || s.within.has(e)) {
				s.matched.add(e)
				found.add(scored{entry: e, points: x.heads[e].standing - x.weights.Initials, wording: w})
			}
		})
	}
	return ctx.Err()
}

// byTermPage adds what the page of an acronym leads to, where that says more than
// the titles do: E.212 is about the IMSI and does not say so in its title.
func (x *Index) byTermPage(ctx context.Context, s *scratch, word string, found *best) error {
	for _, term := range x.names.bearing(word) {
		if x.entries[term].Kind != app.Term || x.catalogue == nil {
			continue
		}
		ids, err := x.catalogue.Linked(ctx, x.entries[term].ID, "", false)
		if err != nil {
			return err
		}
		w := &wording{why: "what the page of " + x.entries[term].Code + " leads to"}
		for _, id := range ids {
			if e, ok := x.ids[idKey(id)]; ok && !s.listed.has(e) && (s.within == nil || s.within.has(e)) {
				s.matched.add(e)
				found.add(scored{entry: e, points: x.weights.Covered + x.heads[e].standing, wording: w})
			}
		}
	}
	return nil
}

// telling returns the words without the small ones and without those that say
// what any answer is, and whether that makes a difference and leaves anything.
func (s *scratch) telling(words []string) (put []string, ok bool) {
	if !slices.ContainsFunc(words, tellsNothing) {
		return words, false
	}
	put = s.withoutIdle(words)
	if len(put) == 0 || len(put) == len(words) {
		return words, false
	}
	return put, true
}

// unfinished returns the words without the last if that may become one that says
// what any answer is: whoever types "pdf" last passes through "p" and "pd".
func unfinished(words []string) []string {
	if last := len(words) - 1; last > 0 && strings.Contains(anyAnswer, " "+words[last]) {
		return words[:last]
	}
	return words
}

func tellsNothing(word string) bool {
	return toldNothing.Has(word)
}

// toldNothing are the words of anyAnswer and anyQuestion, and the small ones.
var toldNothing = word.NewSet(strings.Fields(anyAnswer + anyQuestion + smallWords)...)

// anyQuestion has what questions are made of besides their subject, where they are
// put in no form that package plan knows. WHO and IT are subjects.
const anyQuestion = " what which how when where why is are was were be been am do does did done have has had got get" +
	" there any anybody anyone anything something i we you they my our your me us "

// anyAnswer has what every item of the catalogue is or has; there is a blank
// around each word.
const anyAnswer = " itu uit ccitt recommendation recommendations rec standard standards document documents doc" +
	" spec specs text file page pdf download online latest current newest version about website webpage link url" + // and, in French and Spanish, the small words:
	" al au aux avec con d dans de del des du el en entre et l la las le les lo los par para por pour que sobre sous sur un una une y "

// wide returns the wording in which every word may also be one that is spelt or
// heard alike, or a synonym; whether that is
// more than the words as typed have; and whether the vocabulary knows something for
// every word.
func (x *Index) wide(s *scratch, words []string) (w *wording, wider, known bool) {
	w = s.wording(len(words))
	for n, word := range words {
		start := len(s.alts)
		k := x.look(s, word)
		i, exact, typed := k.interval, k.exact, len(k.alike)
		if !i.empty() {
			s.alts = append(s.alts, alt{interval: i, exact: exact, typed: saturate(min(len(word), wholeWord-1))})
			typed++
		}
		s.alts = append(s.alts, k.alike...)
		for _, meaning := range s.meanings(words[n : n+1]) {
			if len(meaning) == 1 {
				if i, exact := x.prefix(meaning[0]); !i.empty() {
					s.alts = append(s.alts, alt{interval: i, exact: exact, cost: x.weights.Synonym, typed: wholeWord, named: true})
				}
			}
		}
		if len(s.alts) == start {
			return nil, false, false
		}
		wider = wider || len(s.alts)-start > typed
		w.slots[n].alts = s.alts[start:len(s.alts):len(s.alts)]
	}
	w.put, w.why = words, "spelt, heard or named otherwise"
	return w, wider, true
}

// phrase is some words with blanks between them, until the next look.
func (s *scratch) phrase(words []string) []byte {
	s.key = s.key[:0]
	for n, word := range words {
		if n > 0 {
			s.key = append(s.key, ' ')
		}
		s.key = append(s.key, word...)
	}
	return s.key
}

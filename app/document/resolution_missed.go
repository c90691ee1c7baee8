package document

import (
	"strings"

	"vademecum/app"
)

// A missedHead is the heading of a group inside a clause, where a converter ran
// the two together.
type missedHead struct {
	groupHead
	from, to int // of the heading, in the text of the clause
}

// missedHeads finds headings inside a clause of Akoma Ntoso: a verb of ours and
// somebody who is told, behind a comma, semicolon or full stop.
func missedHeads(text string) []missedHead {
	var heads []missedHead
	for at := 0; at < len(text); {
		next := strings.IndexAny(text[at:], ",;.")
		if next < 0 {
			break
		}
		at += next + 1
		rest := text[at:]
		if !strings.HasPrefix(rest, " ") {
			continue
		}
		rest = rest[1:]
		h, ok := headAtFront(rest)
		if !ok {
			continue
		}
		heads = append(heads, missedHead{groupHead: h, from: at + 1, to: at + 1 + len(h.words)})
		at += len(h.words)
	}
	return heads
}

// thatCount leaves the headings that count where the operative part has begun or not: in a
// preamble, what another resolution instructs is recalled, until a heading opens the
// operative part. From then on it has begun.
func thatCount(heads []missedHead, operative *bool) []missedHead {
	for !*operative && len(heads) > 0 {
		if *operative = heads[0].opens(); !*operative {
			heads = heads[1:]
		}
	}
	return heads
}

// opens reports whether a heading can open the operative part: "further resolves", "decides
// to instruct the Secretary-General".
func (h missedHead) opens() bool {
	verb := withoutModifiers(h.words)
	return strings.HasPrefix(verb, "resolves") || strings.HasPrefix(verb, "decides")
}

// withoutModifiers drops what stands before the verb of a heading.
func withoutModifiers(words string) string {
	return strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(words, "further "), "also "), "strongly ")
}

// headAtFront reads a heading with somebody who is told off the front of text. It
// ends before "1 to …", "to …", "i) …" or with the text.
func headAtFront(text string) (groupHead, bool) {
	words := text[:min(len(text), headingMost)]
	verb, _, ok := cutWords(withoutModifiers(words), verbWords)
	if !ok {
		return groupHead{}, false
	}
	alone := verb == "resolves" || verb == "decides"
	end := -1
	for at, r := range words {
		if r == ' ' && headEnds(words[at+1:], alone) {
			end = at
			break
		}
	}
	if end < 0 {
		if len(text) > headingMost {
			return groupHead{}, false
		}
		end = len(words)
	}
	words = strings.TrimRight(words[:end], " ,")
	h, ok := readGroupHead(words, false)
	if !ok || !h.operative || h.addressee == "" && !alone || h.clause != "" {
		return groupHead{}, false
	}
	h.words = words
	return h, true
}

// headEnds says whether a clause begins with text, behind a verb that stands alone or with
// somebody: one resolves to invite others, but whoever is instructed is so to invite them.
func headEnds(text string, alone bool) bool {
	if strings.HasPrefix(text, "that ") {
		return true
	}
	if strings.HasPrefix(text, "to ") && !strings.HasPrefix(text, "to the ") {
		_, _, instructs := cutWords(text, addressingWords)
		return !alone || !instructs
	}
	m := parseMark(text)
	return !m.none() && !m.bullet && m.as[0].value == 1 && m.rest < len(text) && lowerFirst(text[m.rest:])
}

// RunOn returns the headings that a file ran together with the text of a passage, as they are
// printed. No passage is named by them, but what stands behind them is found there.
func (d *Document) RunOn(passage int) []string {
	if d.Format != AkomaNtoso {
		return nil
	}
	var words []string
	for _, h := range missedHeads(d.Passages[passage].Text) {
		words = append(words, locatorWords(h.words))
	}
	return words
}

// remarkMissed tells of the clauses that seem to hold further headings.
func (d *Document) remarkMissed() {
	n, first := 0, ""
	for _, r := range d.Resolutions {
		for _, g := range r.Groups {
			for _, at := range g.Clauses {
				if len(missedHeads(d.Passages[at].Text)) == 0 {
					continue
				}
				if n++; n == 1 {
					first = strings.TrimSpace(r.Type+" "+r.Number) + ", " + d.Passages[at].Locator
				}
			}
		}
	}
	if n > 0 {
		d.Remarks = append(d.Remarks, app.Count(n,
			"%[2]s runs on into a heading that the file does not mark. It is shown as the file has it; its duties are told apart.",
			"%s clauses run on into headings that the file does not mark, the first in %s. They are shown as the file has them; their duties are told apart.", first))
	}
}

package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// headingMost is the length, in bytes, up to which a line can head a group.
const headingMost = 400

// A groupHead is the heading of a group as its words say.
type groupHead struct {
	words     string // as printed, in one line, without the comma at the end
	operative bool
	verb      string
	addressee string
	clause    string // the rest of the paragraph, where heading and clause are one
}

// readGroupHead reads text as the heading of a group. Where the format sets it
// off as a heading, the words behind the verb are not looked at.
func readGroupHead(text string, setOff bool) (groupHead, bool) {
	if len(text) > headingMost && setOff {
		return groupHead{}, false
	}
	text = strings.TrimRight(oneLine(text), " ,:")
	lower, same := lowered(text)
	if text == "" || !same {
		return groupHead{}, false
	}
	if h, ok := readParticiple(text, lower, setOff); ok {
		return h, true
	}
	return readVerb(text, lower, setOff)
}

// readParticiple reads the heading of a group of the preamble: participles,
// adverbs and nothing else.
func readParticiple(text, lower string, setOff bool) (groupHead, bool) {
	_, rest, _ := cutWords(lower, adverbs)
	verb, rest, ok := cutWords(rest, participles)
	if !ok {
		return groupHead{}, false
	}
	h := groupHead{words: text, verb: verb}
	for rest != "" {
		before := rest
		rest = cutAll(rest, adverbs)
		_, rest, _ = cutWords(rest, participles)
		if rest == before {
			break
		}
	}
	const few = 60 // bytes that may follow where the format sets the line off
	return h, rest == "" || setOff && len(rest) <= few && !strings.HasSuffix(rest, ".") && !strings.HasSuffix(rest, ";")
}

// readVerb reads the heading of an operative group: a verb, and who is told.
func readVerb(text, lower string, setOff bool) (groupHead, bool) {
	start := cutAll(lower, adverbs)
	verb, rest, ok := cutWords(start, verbWords)
	if !ok {
		return groupHead{}, false
	}
	if v := verbs[verb]; v != "" {
		verb = v
	}
	bare := cutAll(rest, adverbs)
	for r, more := rest, true; more; _, r, more = cutWords(r, adverbs) { // "décide de charger": de is no adverb there
		if word, told, ok := cutWords(r, addressingWords); ok && isSomebody(told) {
			verb, bare = addressing[word], told
			break
		}
	}
	rest = bare
	h := groupHead{words: text, operative: true, verb: verb}
	if rest == "" {
		return h, true
	}
	told := text[len(text)-len(rest):]
	switch {
	case isSomebody(told):
		if at := runOnAt(told); at >= 0 {
			if !setOff {
				h.clause = strings.TrimSpace(told[at:])
				h.words = strings.TrimRight(text[:len(text)-len(told)+at], " ,")
			}
			told = strings.TrimRight(told[:at], " ,")
		} else if len(text) > headingMost {
			return groupHead{}, false
		}
		h.addressee = addresseeIn(told)
	case setOff && len(rest) <= headingMost/4:
	default:
		return groupHead{}, false
	}
	if h.clause != "" {
		return h, true
	}
	if strings.HasSuffix(text, ".") || strings.HasSuffix(text, ";") || len(text) > headingMost {
		return groupHead{}, setOff && len(text) <= headingMost
	}
	return h, true
}

// runOnAt finds where the clause begins in "the Director to report"; -1 where
// text is all heading.
func runOnAt(told string) int {
	for at := 0; at < len(told); at++ {
		if at > headingMost {
			return -1
		}
		if strings.HasPrefix(told[at:], " to ") && runsOn.MatchString(told[at:min(len(told), at+40)]) && !takesTo.MatchString(told[:at]) {
			return at
		}
	}
	return -1
}

// lowered gives text in lower case, and whether every byte stayed in its place.
func lowered(text string) (string, bool) {
	lower := strings.ToLower(text)
	return lower, len(lower) == len(text)
}

// locatorWords gives the words of a heading as locators have them: as printed,
// but for capitals.
func locatorWords(words string) string {
	if words == strings.ToUpper(words) {
		return strings.ToLower(words)
	}
	if first := firstWord(words); first == strings.ToUpper(first) {
		return strings.ToLower(first) + words[len(first):]
	}
	r, size := utf8.DecodeRuneInString(words)
	return string(unicode.ToLower(r)) + words[size:]
}

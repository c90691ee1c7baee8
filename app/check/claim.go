package check

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A claim is what may be the title of a text, as somebody quotes it.
type claim struct {
	text   string
	quoted bool // it stands within quotation marks
	title  bool // nothing but a title is put so
	alone  bool // the passage is a reference and this, as in a list of references
}

// Quotation marks as they are met, paired or not.
const (
	opening = "“”\"«„"
	closing = "“”\"»"
)

// Bytes that are looked at: of a title, and of what stands on either side of a
// reference. A passage can be long, and full of references.
const (
	mostTitle  = 400
	mostBefore = 200
	mostAfter  = 1000
)

var (
	// What may stand between a reference and its title: remarks in brackets, the
	// same text elsewhere, what it hangs on, whose it is.
	remark = regexp.MustCompile(`^ ?\([^()]{0,60}\)`)
	twin   = regexp.MustCompile(`^ ?\| ?ISO[^,–—“”"]{0,40}`)
	whose  = regexp.MustCompile(`^ of (?:this|that|the|WTSA|PP|WTDC|WRC|WTPF|UN) ?[^,;.:“”"]{0,80}`)
	parent = regexp.MustCompile(`^ to (?:the |Recommendation |Rec\. |ITU-[TR] )*[A-Z]\.[0-9.]+`)
	joint  = regexp.MustCompile(`^[^,;:.“”"]{0,120}[,“”"]`)

	// between is what introduces a title.
	between = regexp.MustCompile(`^(?: ?[,:]| ?[–—-](?: |\z))? ?(?:(?:entitled|titled|called|on)[ :]? ?)?`)
	titled  = regexp.MustCompile(`titled|called`)

	// hung is what stands before a text that something else hangs on, whose title
	// follows both.
	hung = regexp.MustCompile(`(?i)(?:suppl|supplement|amd|amendment|cor|corrigendum|annex|appendix)[. ]*[0-9A-Z]{1,4} (?:to|of) (?:the |recommendation |rec\. |itu-[tr] )*$`)

	// lead is what stands before the reference in an entry of a list of references.
	lead  = regexp.MustCompile(`^(?i:[\s•–—-]|\[[^\]]*\]|\(?\d{1,3}[.)]|recommendations?|rec\.|report|resolution|itu|-?[trd]\b|uit|wtsa|pp\b|wtdc|council)*$`)
	verbs = regexp.MustCompile(`\b(?:is|are|was|were|has|have|had|shall|should|will|must|may|can|defines?|specif(?:y|ies)|describes?|provides?|says?|states?|contains?)\b`)
)

// claimed finds what may be the title of a reference.
func claimed(before, after string) (claim, bool) {
	whole := len(before) <= mostBefore // and the reference may be the first thing in it
	before, after = before[max(0, len(before)-mostBefore):], after[:min(len(after), mostAfter)]
	if hung.MatchString(before) {
		return claim{}, false
	}
	text := strings.ReplaceAll(strings.TrimPrefix(after, "]"), "\u00a0", " ")
	for range 3 {
		for _, skip := range []*regexp.Regexp{remark, twin, parent} {
			text = text[len(skip.FindString(text)):]
		}
	}
	if of := whose.FindString(text); of != "" && joint.MatchString(text[len(of):]) {
		text = text[len(of):]
	}
	by := between.FindString(text)
	text = text[len(by):]
	first, size := utf8.DecodeRuneInString(text)
	if strings.ContainsRune(opening, first) && size > 0 {
		return quotation(by, text[size:])
	}
	if strings.Trim(by, " ") == "" || strings.Trim(by, " ,:") == "on" || !unicode.IsUpper(first) {
		return claim{}, false
	}
	c := claim{text: sentence(text)}
	c.alone = whole && lead.MatchString(before) && strings.TrimRight(text[len(c.text):], " .;,") == "" && !verbs.MatchString(c.text)
	return c, true
}

// quotation reads a title within quotation marks, of which the first has been read.
func quotation(by, text string) (claim, bool) {
	end := strings.IndexAny(text, closing)
	if end <= 0 || end > mostTitle {
		return claim{}, false
	}
	c := claim{text: strings.TrimSpace(text[:end]), quoted: true}
	first, _ := utf8.DecodeRuneInString(c.text)
	c.title = titled.MatchString(by) ||
		!unicode.IsLower(first) && !strings.HasSuffix(c.text, ".") && !verbs.MatchString(c.text)
	return c, c.text != ""
}

// sentence is a text up to the end of its first sentence or part of one, at most as
// long as a title.
func sentence(text string) string {
	end := len(text)
	for n := range len(text) {
		if text[n] == ';' || text[n] == '.' && (n+1 == len(text) || text[n+1] == ' ') {
			end = n
			break
		}
	}
	if end > mostTitle {
		end = mostTitle
		for !utf8.RuneStart(text[end]) {
			end--
		}
	}
	return strings.TrimSpace(text[:end])
}

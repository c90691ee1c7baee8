package refs

import (
	"slices"
	"strings"
)

// A Mention is one place in a passage that names an item.
type Mention struct {
	ID       string // of the item, without edition and parts: "itu-t/G.709", "pp/123"
	As       string // as printed, blanks tidied: "G.709/Y.1331 Amd.2"
	Detail   string // what was said of the edition: "Amd.2", "(10/2019)", "(V8)", "Rev. Dubai, 2018"; may be empty
	From, To int    // the bytes of the passage's text that it stands in
}

// A Context is what is known of a text before it is read. The zero Context knows
// nothing and lets everything exist.
type Context struct {
	// Known says whether the catalogue has an item; nil: it has every item.
	Known func(id string) bool

	// Self is the id of the resolution the text belongs to, without edition:
	// what "this resolution" means.
	Self string

	// Body adopted the text: what "of this conference" means. "pp", "wtsa".
	Body string

	// Place and Year are of the edition at hand, as in "Dubai", 2018.
	Place string
	Year  int
}

// Find returns the mentions in a text in the order in which they stand. Broken
// text gives fewer mentions, never an error.
func Find(text string, c Context) []Mention {
	m := newMemory(c)
	found := m.read(text, state{}.next()).found
	return m.settle(found)
}

// A find is a mention that may need the rest of the document to be believed.
type find struct {
	Mention
	doubt bool // only its form speaks for it
}

// A scan reads one passage from left to right.
type scan struct {
	*memory
	state
	text  string
	tok   []token
	found []find
}

// readers read what begins at a token, the likeliest to be deceived last. Each
// returns the index behind what it read, or the one it was given.
var readers = []func(s *scan, i int) int{
	(*scan).readGoals,
	(*scan).readActionLines,
	(*scan).readQuestions,
	(*scan).readStudyGroups,
	(*scan).readResolutions,
	(*scan).readRecommendations,
}

// read finds the mentions of a passage, going on from the state that another
// passage left.
func (m *memory) read(text string, from state) *scan {
	s := &scan{memory: m, state: from, text: text, tok: tokens(text)}
	for i := 0; i < len(s.tok); {
		s.watch(i)
		next := i
		if s.begins(i) {
			for _, read := range readers {
				if next = read(s, i); next > i {
					break
				}
			}
		}
		i = max(next, i+1)
	}
	return s
}

// begins reports whether a mention can begin at i: a word or a bracket that nothing is
// stuck to from before, or a number that counts what stands behind it.
func (s *scan) begins(i int) bool {
	switch t := s.tok[i]; {
	case t.kind == han:
		return true
	case t.kind == number && s.ordinalEnd(i+1) == i+1 && versionWords[s.word(i+1)] == "":
		return false
	case t.kind > number:
		return t.kind == mark && t.text == "("
	case i == 0 || t.gap:
		return true
	}
	before := s.tok[i-1]
	return before.kind == han || before.arabic && !s.tok[i].arabic || before.kind == mark && !strings.Contains("@#&=+", before.text)
}

// add records the mention of an item in the tokens from i to before end.
func (s *scan) add(id, detail string, i, end int, doubt bool) {
	s.put(id, detail, s.tok[i].from, s.tok[end-1].to, doubt)
}

// put records the mention of an item in a range of bytes.
func (s *scan) put(id, detail string, from, to int, doubt bool) {
	s.found = append(s.found, find{Mention{id, tidy(s.text[from:to]), detail, from, to}, doubt})
	if !doubt {
		s.certain[id] = true
	}
}

// tidy brings every run of blanks to one, and drops what is not seen.
func tidy(s string) string {
	s = strings.Map(func(r rune) rune {
		if r == '\u00ad' || r == '\u200b' || r == '\ufeff' {
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// settle keeps the mentions that are certain, or become so through the rest of
// the document.
func (m *memory) settle(found []find) []Mention {
	var kept []Mention
	for _, f := range found {
		if !f.doubt || m.certain[f.ID] {
			kept = append(kept, f.Mention)
		}
	}
	return slices.Clip(kept)
}

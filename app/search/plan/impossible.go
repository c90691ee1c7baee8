package plan

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"vademecum/app"
	"vademecum/app/search/word"
)

// Some texts name a study group, a Question, an action line or a goal by a number that
// none has had: "study group 99", "Q5/99", "action line C12", "sdg 9.z". Looked for as
// words they would find texts in which such a number happens to stand, so they are
// answered with a sentence and nothing else.

// impossible matches what only a study group, a Question of one, an action line, or a
// goal or target can be called. Package ident has no reading of the text, so the number is none.
var impossible = regexp.MustCompile(`^(?:(?:itu-?[trd] )?(?:sg|study group)|(?:wsis )?(?:action line|al) c?|sdg|ods|odd|sustainable development goal) ?\d[0-9a-z]{0,5}(?:[.-][0-9a-z]{1,3})?$|^(?:itu-?[trd] )?(?:question|q\.?) ?\d{1,3}/\d{1,3}$`)

// impossibleFirst has the letters that such names begin with. They and longestImpossible
// spare most queries the expression.
const impossibleFirst = "iswaoq"

// longestImpossible is the length in characters beyond which a text is not such a
// name.
const longestImpossible = 48

// readImpossible reports whether a text names what cannot be, and says so.
func (p *Plan) readImpossible(s span) bool {
	text := s.text()
	if len(s.tokens) == 0 || !strings.Contains(impossibleFirst, s.tokens[0].word[:1]) || utf8.RuneCountInString(text) > longestImpossible ||
		!s.canBeIdentifier(text) || !impossible.MatchString(word.Fold(text)) {
		return false
	}
	p.Problems = append(p.Problems, app.Say("There is no %s.", text))
	return true
}

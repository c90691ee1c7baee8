package document

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"
)

// formulaMost is the length, in bytes, up to which a paragraph can be a formula.
const formulaMost = 260

// speakers are the bodies that adopt resolutions, by words of their names. The
// first that a formula holds is the one; empty for those whose resolutions have no
// id of their own.
var speakers = []struct{ name, body string }{
	{"world telecommunication standardization assembly", "wtsa"},
	{"world telecommunication standardization conference", "wtsa"},
	{"assemblée mondiale de normalisation des télécommunications", "wtsa"},
	{"asamblea mundial de normalización de las telecomunicaciones", "wtsa"},
	{"plenipotentiary conference", "pp"},
	{"conférence de plénipotentiaires", "pp"},
	{"conferencia de plenipotenciarios", "pp"},
	{"world telecommunication development conference", "wtdc"},
	{"conférence mondiale de développement des télécommunications", "wtdc"},
	{"conferencia mundial de desarrollo de las telecomunicaciones", "wtdc"},
	{"world conference on international telecommunications", "wcit"},
	{"conférence mondiale des télécommunications internationales", "wcit"},
	{"conferencia mundial de telecomunicaciones internacionales", "wcit"},
	{"world radiocommunication conference", "wrc"},
	{"conférence mondiale des radiocommunications", "wrc"},
	{"conferencia mundial de radiocomunicaciones", "wrc"},
	{"radiocommunication assembly", "itu-r"},
	{"assemblée des radiocommunications", "itu-r"},
	{"asamblea de radiocomunicaciones", "itu-r"},
	{"telecommunication/ict policy forum", "wtpf"},
	{"telecommunication/information and communication technology policy forum", "wtpf"},
	{"telecommunication policy forum", "wtpf"},
	{"itu council", "council"},
	{"council", "council"},
	{"conseil", "council"},
	{"consejo", "council"},
	{"assembly", ""},
	{"conference", ""},
	{"forum", ""},
	{"assemblée", ""},
	{"conférence", ""},
	{"asamblea", ""},
	{"conferencia", ""},
}

var (
	formulaStart = regexp.MustCompile(`^(?:The|THE|La|LA|Le|LE|L['’]|El|EL) ?(\p{Lu}|\d|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)`)
	placeAndYear = regexp.MustCompile(`\(([^()]*?),? ((?:19|20)\d\d)\)`)
)

// A formula is what the words that open a resolution say.
type formula struct {
	body  string // as in ids; empty where the speaker is none of ours
	place string
	year  int
}

// readFormula reads text as the formula that opens a resolution.
func readFormula(text string) (formula, bool) {
	text = oneLine(text)
	if len(text) > formulaMost || !formulaStart.MatchString(text) {
		return formula{}, false
	}
	if text = strings.TrimRight(text, " "); !strings.HasSuffix(text, ",") && !strings.HasSuffix(text, ")") {
		return formula{}, false
	}
	if strings.Count(text, "(") != strings.Count(text, ")") {
		return formula{}, false // place and year go on in the next line
	}
	lower := strings.ToLower(text)
	for _, s := range speakers {
		at := strings.Index(lower, s.name)
		if at < 0 {
			continue
		}
		f := formula{body: s.body}
		if m := placeAndYear.FindStringSubmatch(text); m != nil {
			f.place, _ = cutRevised(m[1])
			f.year, _ = strconv.Atoi(m[2])
		} else if s.body == "" || utf8.RuneCountInString(text) > 90 {
			// A sentence of a paper that begins with an assembly.
			return formula{}, false
		}
		return f, true
	}
	return formula{}, false
}

// mayHoldFormula says whether any block, alone or with the line below it, is a
// formula. It spares papers the work that only resolutions need.
func mayHoldFormula(blocks []Block) bool {
	for i := range blocks {
		text := strings.TrimLeft(blocks[i].Text, " \t\n")
		if len(text) > 2*formulaMost || !formulaStart.MatchString(text) {
			continue
		}
		if _, ok := readFormula(text); ok {
			return true
		}
		if i+1 < len(blocks) {
			if _, ok := readFormula(text + " " + blocks[i+1].Text); ok {
				return true
			}
		}
	}
	return false
}

// oneLine gives text with every run of white space as one blank.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

package document

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"vademecum/app/ident"
)

// numberLine matches the line that opens a resolution: its kind, its number, and
// what stands in brackets behind it.
var numberLine = regexp.MustCompile(`^(?:(?i:draft|new|revised|proposed|revision of|projet de|proyecto de|nouvelle|nueva|wtsa|wtdc|pp|itu|council|mod|add|sup)[ :]+)*` +
	`(?i:(resolution|decision|recommendation|opinion|résolution|décision|recommandation|avis|resolución|decisión|acuerdo|recomendación|opinión))` +
	`(?: (?:No\.? ?)?((?:(?i:ITU|UIT)-[TRD] )?(?:\d+[A-Za-z]*(?:bis|ter)?(?:-\d+)?|(?:[A-Z]{2}-)?(?:COM ?\d+|PLEN)/\d+|[A-Z]{1,8}[-/]?\d*|\[[^\]]{1,40}\])))?` +
	`((?: ?\([^()]*\))*)(\d|\*)?(?:(?: ?[–—:] ?| - )(\S.*))?$`)

// proposal matches what stands above a text that a paper proposes: what is to be
// done with it, and the number of the proposal.
var proposal = regexp.MustCompile(`^(?:MOD|ADD|SUP|NOC|\(MOD\))[ \t]+\S*\d\S*$`)

func isProposal(text string) bool { return len(text) < 60 && proposal.MatchString(text) }

// types gives the English kind, as ids have it, of a kind as printed.
var types = map[string]string{
	"resolution": "Resolution", "résolution": "Resolution", "resolución": "Resolution",
	"decision": "Decision", "décision": "Decision", "decisión": "Decision", "acuerdo": "Decision",
	"recommendation": "Recommendation", "recommandation": "Recommendation", "recomendación": "Recommendation",
	"opinion": "Opinion", "opinión": "Opinion", "avis": "Opinion",
}

// numberMost is the length, in bytes, up to which a line can be a number line.
const numberMost = 240

// A numbered is what the number line says.
type numbered struct {
	kind    string // as printed, in ordinary case
	number  string
	place   string
	year    int
	revised bool
	title   string // where it stands on the same line
}

// revises matches what stands in brackets behind the number of a revised resolution.
var revises = regexp.MustCompile(`^ *(?i:rev|rév)`)

// readNumberLine reads text as the line that opens a resolution.
func readNumberLine(text string) (numbered, bool) {
	text = oneLine(text)
	if len(text) > numberMost {
		return numbered{}, false
	}
	m := numberLine.FindStringSubmatch(text)
	if m == nil || m[2] == "" && m[5] != "" {
		return numbered{}, false
	}
	n := numbered{kind: ordinary(m[1]), number: m[2], title: m[5]}
	for _, bracket := range strings.FieldsFunc(m[3], func(r rune) bool { return strings.ContainsRune("();", r) }) {
		a, ok := readAdoption(bracket)
		if revised := revises.MatchString(bracket); revised || ok {
			n.revised = n.revised || revised
			if ok {
				n.place, n.year = ordinary(a.Place), a.Year
			}
		}
	}
	return n, true
}

var adoption = regexp.MustCompile(`^(?:(?i:WRC|CMR)-(\d\d)|(.{2,40}?)[, ] ?((?:19|20)\d\d))$`)

// readAdoption reads "Rev. Dubai, 2018", "Johannesburg, 2008", "Rev.WRC-19".
func readAdoption(text string) (Adoption, bool) {
	var a Adoption
	text, a.Revised = cutRevised(strings.TrimRight(strings.TrimSpace(text), "."))
	m := adoption.FindStringSubmatch(text)
	switch {
	case m == nil:
		return Adoption{}, false
	case m[1] != "":
		a.Year, _ = strconv.Atoi(m[1])
		a.Year += 2000
		if a.Year > 2090 {
			a.Year -= 100
		}
	default:
		a.Place = strings.TrimRight(m[2], " ,")
		a.Year, _ = strconv.Atoi(m[3])
		if strings.ContainsAny(a.Place, "0123456789:") {
			return Adoption{}, false
		}
	}
	return a, true
}

// cutRevised takes "Rev." off the front of text.
func cutRevised(text string) (string, bool) {
	for _, p := range []string{"Rev.", "REV.", "Rév.", "RÉV.", "rev.", "Rev ", "REV ", "revised in ", "revised ", "amended in ", "amended "} {
		if rest, ok := strings.CutPrefix(text, p); ok {
			return strings.TrimSpace(rest), true
		}
	}
	return text, false
}

// readHistory reads the brackets below the title: "(Florianópolis, 2004; Rev.
// Dubai, 2012)". Marks of footnotes may stand behind.
func readHistory(text string) ([]Adoption, bool) {
	text = oneLine(text)
	rest, ok := strings.CutPrefix(text, "(")
	end := strings.LastIndexByte(rest, ')')
	if !ok || end < 0 || len(rest)-end > 12 || len(text) > 600 {
		return nil, false
	}
	var history []Adoption
	for part := range strings.SplitSeq(rest[:end], ";") {
		a, ok := readAdoption(part)
		if !ok {
			return nil, false
		}
		history = append(history, a)
	}
	return history, true
}

// ordinary gives words printed in capitals an initial capital each; others stay.
func ordinary(words string) string {
	if words != strings.ToUpper(words) {
		return words
	}
	var b strings.Builder
	start := true
	for _, r := range words {
		if start {
			b.WriteRune(r)
		} else {
			b.WriteRune(unicode.ToLower(r))
		}
		start = !unicode.IsLetter(r)
	}
	return b.String()
}

// edition gives what stands in brackets behind the number: "Rev. Dubai, 2018".
func (r Resolution) edition() string {
	var parts []string
	if r.Place != "" {
		parts = append(parts, r.Place)
	}
	if r.Year != 0 {
		parts = append(parts, strconv.Itoa(r.Year))
	}
	if len(parts) > 0 && r.Revised {
		parts[0] = "Rev. " + parts[0]
	}
	return strings.Join(parts, ", ")
}

var (
	plainNumber = regexp.MustCompile(`^\d+[A-Z]?(?:bis)?$`)
	radioNumber = regexp.MustCompile(`^(?:(?:ITU|UIT)-R )?(\d+)(?:-(\d+))?$`)
)

// id gives the id of the edition at hand; empty where the text does not say enough.
func (r Resolution) id() string {
	kind := types[strings.ToLower(r.Type)]
	if kind == "" || r.Number == "" {
		return ""
	}
	var id string
	switch number := r.Number; {
	case r.Body == "":
		return r.inferredID()
	case r.Body == "itu-r":
		m := radioNumber.FindStringSubmatch(number)
		if m == nil || kind != "Resolution" {
			return ""
		}
		if id = "itu-r/Res-R." + m[1]; m[2] != "" {
			id += "@" + m[2]
		}
	case !plainNumber.MatchString(number):
		return ""
	case kind == "Resolution":
		id = r.Body + "/" + number
	default:
		id = r.Body + "/" + kind + "-" + number
	}
	if r.Year != 0 && r.Body != "itu-r" {
		id += "@" + strconv.Itoa(r.Year)
	}
	if i, err := ident.FromID(id); err != nil || i.ID() != id {
		return ""
	}
	return id
}

// inferredID finds the body by the place and year, where the formula names none.
func (r Resolution) inferredID() string {
	if r.Place == "" || r.Year == 0 || !utf8.ValidString(r.Number) {
		return ""
	}
	readings := ident.Parse(types[strings.ToLower(r.Type)] + " " + r.Number + " (" + r.Place + ", " + strconv.Itoa(r.Year) + ")")
	if len(readings) != 1 {
		return ""
	}
	return readings[0].ID()
}

package document

import (
	"regexp"
	"strings"
)

// articles stand before the name of somebody who is told something.
var articles = longestFirst("the", "all", "to the", "to", "upon", "on", "any", "its", "both", "each", "every", "other", "those", "these",
	"le", "la", "les", "aux", "au", "à la", "à", "tous les", "toutes les", "el", "los", "las", "al", "a los", "a las", "a la", "a", "a todos los", "a todas las")

// qualities stand between article and name.
var qualities = longestFirst("relevant", "interested", "concerned", "appropriate", "developing", "developed", "responsible", "itu", "future", "next",
	"competent", "regional", "international", "national", "three", "respective", "parent", "lead", "new", "following", "existing", "participating", "affected",
	"member", "sector", "united", "nations", "other", "world", "general", "plenary", "executive", "standardization", "equipment", "network", "service",
	"telecommunication", "radiocommunication", "telecommunications", "telecommunication/ict", "ict", "2014", "2018", "2022", "2026", "prochaine", "próxima")

// somebody are the beginnings of names of those who are told something, after
// article and qualities, in lower case.
var somebody = longestFirst(
	"academia", "acting director", "administrations", "administration", "advisory group", "advisory groups", "agencies", "assembly", "associates",
	"bdt", "br", "bureau", "bureaux", "chair", "chairman", "chairmen", "chairs", "chairperson", "committee", "committees", "community", "conference", "conferences",
	"contributors", "coordination committee", "council", "countries", "delegates", "delegations", "deputy secretary-general", "development organizations", "director", "directors", "donors",
	"editorial committee", "entities", "experts", "focus group", "focus groups", "forum", "general secretariat", "governments", "group", "groups", "industry", "institutions",
	"iso", "iec", "ietf", "itu", "itu-d", "itu-r", "itu-t", "joint coordination", "manufacturers", "meeting", "meetings", "members", "membership",
	"offices", "operating agencies", "operators", "organization", "organizations", "organisations", "organs", "parties", "partners", "plenipotentiary conference", "plenipotentiary conferences",
	"private sector", "providers", "rag", "radio regulations board", "rapporteurs", "regulators", "regulatory authorities", "secretariat", "secretary-general", "secretary general",
	"sector", "sectors", "service providers", "session", "stakeholders", "standards organizations", "state", "states", "study group", "study groups", "study period",
	"tdag", "tsag", "tsb", "union", "united nations", "vendors", "working group", "working groups", "working parties", "working party", "wrc", "wtdc", "wtsa",

	"administraciones", "administrations", "asamblea", "assemblée", "associés", "asociados", "bureau", "comisión de estudio", "comisiones de estudio", "commission d'études", "commissions d'études", "conférence", "conferencia",
	"conseil", "consejo", "directeur", "directeurs", "director", "directora", "directores", "directrice", "gobiernos", "gouvernements", "gcnt", "grupo asesor", "groupe consultatif", "estados miembros", "etats membres", "états membres",
	"membres", "miembros", "oficina", "organisations", "organizaciones", "secrétaire général", "secrétariat", "secretaría", "secretario general", "secretaria general", "secteur", "secteurs", "sector", "sectores", "uit",
)

// companions open what follows an addressee in a heading: who helps, and how.
var companions = regexp.MustCompile(`(?i)[, ]+(?:(?:and |working |acting |each )?(?:in|with|through|by|within|under|as|on|when|upon|where|according|pursuant|subject|jointly|together|while|if|based|taking|during|via|for|en|avec|con|dans|sous|par|según|conforme|selon)\b.*|respectively.*)$`)

// withCompanion are words that look like a companion and belong to the name:
// "Working Group on X", "Conference on International Telecommunications".
var withCompanion = regexp.MustCompile(`(?i)(?:group|committee|conference|forum|commission|assembly|office|team|comisión|grupo|groupe|programme|organization|organizations|agencies|countries|entities|members|stakeholders|states) $`)

// runsOn finds where a heading ends and its only clause begins in one paragraph.
var runsOn = regexp.MustCompile(`^ to \p{Ll}`)

// takesTo are words that a "to" belongs to, so that no clause begins there.
var takesTo = regexp.MustCompile(`(?i)\b(?:subject|according|pursuant|regard|respect|relation|related|relating|addition|due|contributing|belonging|parties|access)$`)

// isSomebody says whether text names somebody who can be told something.
func isSomebody(text string) bool {
	text = strings.ToLower(strings.TrimLeft(text, " "))
	text = strings.TrimPrefix(strings.TrimPrefix(text, "l'"), "l’")
	for range 4 {
		_, rest, ok := cutWords(text, articles)
		if !ok {
			break
		}
		text = rest
	}
	for {
		if _, _, ok := cutName(text); ok {
			return true
		}
		_, rest, ok := cutWords(text, qualities)
		if !ok {
			return false
		}
		text = strings.TrimPrefix(rest, "and ")
	}
}

// cutName takes a name off the front of text.
func cutName(text string) (name, rest string, ok bool) {
	for _, p := range somebody {
		rest, ok := strings.CutPrefix(text, p)
		if ok && (rest == "" || !wordRune([]rune(rest[:1])[0]) && rest[0] < 0x80) {
			return p, rest, true
		}
	}
	return "", text, false
}

// addresseeIn gives who is told, from what stands behind the verb: without the
// article, and without who helps.
func addresseeIn(text string) string {
	text = strings.TrimSuffix(strings.Trim(text, " ,:;"), " to") // its clauses go on with "1 report …"
	if at := companionAt(text); at >= 0 {
		text = strings.TrimRight(text[:at], " ,")
	}
	lower := strings.ToLower(text)
	for _, p := range []string{"to the ", "upon the ", "on the ", "the ", "upon ", "to ", "on ", "aux ", "au ", "les ", "le ", "la ", "l'", "l’", "à la ", "à ", "a los ", "a las ", "a la ", "al ", "a ", "el ", "los ", "las "} {
		if strings.HasPrefix(lower, p) {
			return strings.TrimSpace(text[len(p):])
		}
	}
	return text
}

// companionAt finds where the addressee of a heading ends; -1 where it does not.
func companionAt(text string) int {
	for from := 0; from < len(text); {
		loc := companions.FindStringIndex(text[from:])
		if loc == nil {
			return -1
		}
		at := from + loc[0]
		comma := strings.HasPrefix(text[at:], ",")
		if comma || !withCompanion.MatchString(text[:at]+" ") {
			return at
		}
		next := strings.IndexByte(text[at+1:], ' ')
		if next < 0 {
			return -1
		}
		from = at + 1 + next
	}
	return -1
}

package document

import (
	"regexp"
	"slices"
	"strings"
)

// Addressees gives everybody whom a printed addressee names, in the short form
// that is the same in every resolution and language, as in [Duty.Addressee]:
// "Director of TSB" and "TSAG" for "the Director of the Telecommunication
// Standardization Bureau and the Telecommunication Standardization Advisory Group".
func Addressees(printed string) []string {
	if printed == "" {
		return nil
	}
	var all []string
	for _, part := range splitAddressees(printed) {
		for _, name := range shortNames(part) {
			if name != "" && !slices.Contains(all, name) {
				all = append(all, name)
			}
		}
	}
	return all
}

var between = regexp.MustCompile(`, and |, | and | or | et | y | e | as well as | & `)

// splitAddressees cuts where a new name begins: not within "Study Groups 2 and 3"
// or "the Radiocommunication and Telecommunication Development Bureaux".
func splitAddressees(text string) []string {
	var parts []string
	from := 0
	for _, loc := range between.FindAllStringIndex(text, -1) {
		if loc[0] < from || !isSomebody(text[loc[1]:]) || bureauOnly(text[loc[1]:]) || sectorOnly.MatchString(text[loc[1]:]) {
			continue
		}
		parts = append(parts, text[from:loc[0]])
		from = loc[1]
	}
	return append(parts, text[from:])
}

var sectorOnly = regexp.MustCompile(`^(?:the )?(?:ITU-[TRD]|UIT-[TRD])(?:$|,| and| or)`)

// sectorsOnly matches Sectors and nothing else: "ITU-T and ITU-R".
var sectorsOnly = regexp.MustCompile(`^(?:the )?(?:ITU|UIT)-[TRD](?:(?:, and |, | and | or | et | y | e )(?:the )?(?:ITU|UIT)-[TRD])+$`)

// bureauOnly says whether text goes on with the name of a bureau, which some
// director before it leads.
func bureauOnly(text string) bool {
	lower := strings.ToLower(text)
	next := between.FindStringIndex(lower)
	if next != nil {
		lower = lower[:next[0]]
	}
	return !strings.Contains(lower, "direct") && bureauOf(lower) != nil
}

// bureaux by words of their names.
var bureaux = []struct{ words, name string }{
	{"radiocommunication bureau", "BR"}, {"bureau des radiocommunications", "BR"}, {"oficina de radiocomunicaciones", "BR"},
	{"telecommunication standardization bureau", "TSB"}, {"standardization bureau", "TSB"}, {"bureau de la normalisation", "TSB"}, {"oficina de normalización", "TSB"},
	{"telecommunication development bureau", "BDT"}, {"development bureau", "BDT"}, {"bureau de développement", "BDT"}, {"oficina de desarrollo", "BDT"},
	{"tsb", "TSB"}, {"bdt", "BDT"}, {"br", "BR"},
}

// bureauOf gives the bureaux that text, in lower case, names, in their usual order.
func bureauOf(text string) []string {
	var found []string
	for _, b := range bureaux {
		at := strings.Index(text, b.words)
		end := at + len(b.words)
		if at < 0 || len(b.words) <= 3 && (at > 0 && wordRune(rune(text[at-1])) || end < len(text) && wordRune(rune(text[end]))) {
			continue
		}
		if !slices.Contains(found, b.name) {
			found = append(found, b.name)
		}
	}
	return found
}

// shortForms are the names under which addressees are known, by their beginnings
// in lower case, without articles and qualities. Where there is none, whoever is
// told has a name of his own that begins like another's.
var shortForms = []struct{ begins, name string }{
	{"telecommunication standardization advisory group", "TSAG"}, {"tsag", "TSAG"}, {"groupe consultatif de la normalisation", "TSAG"}, {"grupo asesor de normalización", "TSAG"}, {"gcnt", "TSAG"},
	{"radiocommunication advisory group", "RAG"}, {"rag", "RAG"}, {"telecommunication development advisory group", "TDAG"}, {"tdag", "TDAG"},
	{"secretary-general", "Secretary-General"}, {"secretary general", "Secretary-General"}, {"secrétaire général", "Secretary-General"}, {"secretario general", "Secretary-General"}, {"secretaria general", "Secretary-General"},
	{"council working group", ""}, {"itu council", "Council"}, {"council", "Council"}, {"conseil", "Council"}, {"consejo", "Council"},
	{"member states", "Member States"}, {"itu member states", "Member States"}, {"états membres", "Member States"}, {"etats membres", "Member States"}, {"estados miembros", "Member States"},
	{"sector members", "Sector Members"}, {"itu sector members", "Sector Members"}, {"membres de secteur", "Sector Members"}, {"membres des secteurs", "Sector Members"}, {"miembros de sector", "Sector Members"}, {"miembros de los sectores", "Sector Members"},
	{"associates", "Associates"}, {"associés", "Associates"}, {"asociados", "Associates"}, {"academia", "Academia"}, {"membership", "Membership"}, {"itu membership", "Membership"},
	{"plenipotentiary conference", "Plenipotentiary Conference"}, {"world telecommunication standardization assembly", "WTSA"}, {"wtsa", "WTSA"},
	{"world telecommunication development conference", "WTDC"}, {"wtdc", "WTDC"}, {"radiocommunication assembly", "Radiocommunication Assembly"},
	{"world radiocommunication conference", "WRC"}, {"wrc", "WRC"},
}

var (
	studyGroups = regexp.MustCompile(`(?i)(?:study groups?|commissions? d'études|comisión(?:es)? de estudio) ((?:\d{1,2}(?:, and |, | and | & | et | y |/)?)+)`)
	numbers     = regexp.MustCompile(`\d+`)
	sectorName  = regexp.MustCompile(`(?i)\b(?:ITU|UIT)-([TRD])\b`)
	sectors     = []struct{ words, name string }{{"telecommunication standardization sector", "ITU-T"}, {"radiocommunication sector", "ITU-R"}, {"telecommunication development sector", "ITU-D"}}
)

// shortNames gives the short names in one part of an addressee.
func shortNames(part string) []string {
	part = strings.Trim(part, " ,")
	lower := strings.ToLower(part)
	bare := strings.TrimLeft(cutAll(cutAll(lower, articles), []string{"itu", "other", "relevant", "interested", "appropriate", "its", "next"}), "0123456789 ")
	for _, s := range shortForms {
		if strings.HasPrefix(bare, s.begins) || strings.HasPrefix(cutAll(bare, articles), s.begins) {
			if s.name == "" {
				break
			}
			return []string{s.name}
		}
	}
	switch {
	case strings.HasPrefix(bare, "direct") || strings.HasPrefix(bare, "acting director"):
		return directors(lower, part)
	case studyGroups.MatchString(part):
		sector := sectorIn(part)
		if sector == "ITU-T" {
			sector = "" // study groups without a Sector are those of ITU-T here
		}
		var groups []string
		for _, n := range numbers.FindAllString(studyGroups.FindStringSubmatch(part)[1], -1) {
			groups = append(groups, join(sector, "Study Group "+n))
		}
		return groups
	case strings.Contains(lower, "study groups") || strings.Contains(lower, "commissions d'études") || strings.Contains(lower, "comisiones de estudio"):
		var groups []string
		for _, s := range sectorsIn(part) {
			groups = append(groups, s+" study groups")
		}
		if groups == nil {
			groups = []string{"Study groups"}
		}
		return groups
	}
	if whole := sectorsIn(part); len(whole) == 1 && len(bare) < 60 && (sectorOnly.MatchString(part) || strings.HasSuffix(bare, "sector")) || sectorsOnly.MatchString(part) {
		return whole
	}
	if rest := part[len(part)-len(cutAll(lower, articles)):]; rest != "" {
		return []string{strings.ToUpper(rest[:1]) + rest[1:]}
	}
	return nil
}

// directors gives the directors of the bureaux that are named: of all three where
// none is.
func directors(lower, part string) []string {
	found := bureauOf(lower)
	if found == nil {
		switch {
		case strings.Contains(lower, "other"):
			return []string{"Directors of the other Bureaux"}
		case strings.HasPrefix(cutAll(lower, articles), "directors") || strings.Contains(lower, "directeurs") || strings.Contains(lower, "directores"):
			found = []string{"BR", "TSB", "BDT"}
		default:
			return []string{strings.ToUpper(part[:1]) + part[1:]}
		}
	}
	for n, b := range found {
		found[n] = "Director of " + b
	}
	return found
}

// sectorsIn gives the Sectors that text names, each once.
func sectorsIn(text string) []string {
	var found []string
	lower := strings.ToLower(text)
	for _, s := range sectors {
		if strings.Contains(lower, s.words) {
			found = append(found, s.name)
		}
	}
	for _, m := range sectorName.FindAllStringSubmatch(text, -1) {
		if name := "ITU-" + strings.ToUpper(m[1]); !slices.Contains(found, name) {
			found = append(found, name)
		}
	}
	return found
}

// sectorIn gives the one Sector that text names; empty where it names none or several.
func sectorIn(text string) string {
	if found := sectorsIn(text); len(found) == 1 {
		return found[0]
	}
	return ""
}

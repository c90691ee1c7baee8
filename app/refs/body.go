package refs

import "strings"

// bodyNames are the names of bodies whose resolutions are cited, with what they
// are called in ids, and of bodies whose resolutions must not be taken for those:
// "ESCAP adopted its resolution 72/10".
var bodyNames = names(map[string]string{
	"wtsa": "wtsa | world telecommunication standardization assembly | amnt | васэ",
	"pp": "pp | plenipotentiary conference | conferencia de plenipotenciarios | conférence de plénipotentiaires |" +
		"полномочная конференция | полномочной конференции | пк",
	"wtdc":  "wtdc | world telecommunication development conference | cmdt | вкрэ",
	"itu-r": "ra | radiocommunication assembly | ar",
	"wcit":  "wcit | world conference on international telecommunications | cmti",
	"wrc":   "wrc | world radiocommunication conference | cmr | вкр",
	"wtpf": "wtpf | world telecommunication ict policy forum | world telecommunications ict policy forum | fmpt |" +
		"world telecommunication information and communication technology policy forum",
	"council": "itu council | council | consejo | conseil | совет",
	"A":       "unga | general assembly | ga | agnu | asamblea general | assemblée générale",
	"E":       "ecosoc | economic and social council",
	"A/HRC":   "human rights council | hrc",
	"other": "escap | escwa | eclac | ece | eca | security council | world health assembly | unesco | who | wmo | upu | iso | iec |" +
		"cstd | european council | council of europe | un habitat | advisory committee | european union | european parliament | cedaw | advisory council",
})

// byCase are the names that are words as well, unless they are in capitals.
var byCase = map[string]bool{"pp": true, "ra": true, "ar": true, "ga": true, "who": true, "ece": true, "eca": true, "council": true}

// A bodyName is one name of a body, taken apart.
type bodyName struct {
	body  string
	words []string
}

// names arranges the names by their first word, the longest first.
func names(bodies map[string]string) map[string][]bodyName {
	first := map[string][]bodyName{}
	for body, list := range bodies {
		for name := range strings.SplitSeq(list, "|") {
			words := strings.Fields(name)
			for n := range words {
				words[n] = foldWord(words[n])
			}
			first[words[0]] = append(first[words[0]], bodyName{body, words})
		}
	}
	return first
}

// bodyAt reads the name of a body and the year that a conference bears in its
// name: "WTDC-22", "PP-14", "Council 2012", "the 2018 Plenipotentiary Conference".
func (s *scan) bodyAt(i int) (naming, int, bool) {
	var found naming
	end, longest := i, 0
	for _, name := range bodyNames[s.word(i)] {
		if e, ok := s.phrase(i, name.words); ok && len(name.words) > longest {
			if len(name.words) == 1 && byCase[name.words[0]] && !s.capital(i) {
				continue
			}
			found, end, longest = naming{body: name.body, same: true}, e, len(name.words)
		}
	}
	if longest == 0 || s.glued(end) && !s.mark(end, "-") {
		return naming{}, i, false
	}
	if y := s.num(s.skip(end, "-'")); (len(y) == 2 || len(y) == 4) && !s.mark(s.skip(end, "-'")+1, "/") {
		found.event, end = y, s.skip(end, "-'")+1
	} else if y := s.num(i - 1); len(y) == 4 {
		found.event = y
	}
	found.end = end
	return found, end, true
}

// sectorNames are the Sectors in full.
var sectorNames = []struct {
	sector string
	words  []string
}{
	{"itu-t", []string{"telecommunication", "standardization", "sector"}},
	{"itu-d", []string{"telecommunication", "development", "sector"}},
	{"itu-r", []string{"radiocommunication", "sector"}},
}

var (
	unionWords    = vocab([2]string{"itu uit мсэ", "itu"}, [2]string{"ccitt", "itu-t"}, [2]string{"ccir", "itu-r"})
	sectorLetters = vocab([2]string{"t т", "itu-t"}, [2]string{"r р", "itu-r"}, [2]string{"d д", "itu-d"})
)

// sectorAt reads the name of a Sector in any of its spellings: "ITU-T", "ITU T",
// "ITU- T" at a line's end.
func (s *scan) sectorAt(i int) (sector string, end int, ok bool) {
	switch union := unionWords[s.word(i)]; {
	case union == "" || !s.capital(i):
	case union != "itu":
		return union, i + 1, true
	default:
		j := s.skip(i+1, "-")
		sector := sectorLetters[s.word(j)]
		if sector == "" || !s.capital(j) || s.mark(j+1, "&") || s.glued(j+1) {
			return "", i, false
		}
		if j == i+1 && s.mark(j+1, ".") && s.near(j+1) && s.num(j+2) != "" && s.near(j+2) { // ITU T.38
			return "", i, false
		}
		return sector, j + 1, true
	}
	for _, name := range sectorNames {
		if end, ok := s.phrase(i, name.words); ok {
			return name.sector, end, true
		}
	}
	return "", i, false
}

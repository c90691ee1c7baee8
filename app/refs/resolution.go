package refs

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// resolutionWords say what kind of text the number behind them is of, or before them.
var resolutionWords = vocab(
	[2]string{"resolution resolutions res resolución resoluciones résolution résolutions " +
		"резолюция резолюции резолюций резолюцией резолюцию резолюциях резолюциям резолюциями " +
		"决议 قرار القرار قرارات القرارات القرارين القراران", "Resolution"},
	[2]string{"decision decisions decisión decisiones décision décisions acuerdo решение решения решению решением решении решений " +
		"决定 مقرر المقرر المقررات", "Decision"},
	[2]string{"opinion opinions opinión opiniones avis мнение мнения мнению мнением 意见 رأي الرأي", "Opinion"},
	[2]string{"recommendation recommendations", "Recommendation"},
)

// numberSigns stand between the word and its number: "Résolution n° 123".
var numberSigns = vocab([2]string{"no nos n nº رقم", "-"})

// readResolutions reads resolutions, decisions and opinions of ITU and resolutions of
// the United Nations, alone and in lists.
func (s *scan) readResolutions(i int) int {
	if end := s.symbol(i, false); end > i {
		return end
	}
	if end := s.itself(i); end > i {
		return end
	}
	if end := s.ordinalResolutions(i); end > i {
		return end
	}
	kind := resolutionWords[s.word(i)]
	if kind == "" || kind != "Resolution" && !s.capital(i) || s.glued(i+1) {
		return i
	}
	j := s.skip(i+1, ".")
	before := s.before(i)
	if numberSigns[s.word(j)] != "" {
		j = s.skip(j+1, ".")
	}
	if sector, end, ok := s.sectorAt(j); ok { // Resolution ITU-R 61-2
		before, j = naming{body: sectorBody[sector]}, end
		s.sector, s.said = sector, end
	} else if b, end, ok := s.bodyAt(j); ok { // Resolution WTSA 44
		if b.event != "" && s.num(end-1) == b.event && s.tok[end-1].gap { // its number, and no year of the assembly
			b.event, end = "", end-1
		}
		if b.event == "" {
			before, j = b, end
		}
	}
	if end := s.symbol(j, true); end > j {
		return end
	}
	list := s.entries(j, i)
	if len(list) == 0 {
		return i
	}
	s.resolveAll(kind, list, before)
	return list[len(list)-1].end
}

// ordinalResolutions reads resolutions whose numbers stand before the word:
// "第44号决议（2022年，日内瓦，修订版）", "第71和第130号决议".
func (s *scan) ordinalResolutions(i int) int {
	list, at := s.ordinals(i)
	kind := resolutionWords[s.word(at)]
	if len(list) == 0 || kind == "" || s.tok[at].kind != han {
		return i
	}
	last := &list[len(list)-1]
	last.end = at + 1
	if raw, end, ok := s.adoption(last.end); ok && last.raw == "" {
		last.raw, last.end = raw, end
	}
	end := last.end
	s.resolveAll(kind, list, s.before(i))
	return end
}

// resolveAll finds out which resolutions the entries of a list are and records them.
// before is the body named before them.
func (s *scan) resolveAll(kind string, list []entry, before naming) {
	end := list[len(list)-1].end
	after := s.after(end)
	if len(list) == 1 && list[0].raw == "" && after.body == "" {
		list[0].raw = s.pastTitle(end)
	}
	for n := len(list) - 2; n >= 0; n-- { // 71 and 151 (Rev. Dubai, 2018)
		if list[n].raw == "" && list[n].second == "" {
			list[n].raw = list[n+1].raw
		}
	}
	for _, e := range list {
		s.resolve(kind, e, before, after)
	}
}

// sectorBody is the body that adopts the resolutions of a Sector.
var sectorBody = map[string]string{"itu-t": "wtsa", "itu-r": "itu-r", "itu-d": "wtdc"}

// pastTitle looks for the brackets of an edition behind a title: "Resolution 177
// on Conformance and Interoperability (Dubai, 2018)".
func (s *scan) pastTitle(i int) string {
	if s.mark(i, ".;)") || s.word(i) == "of" {
		return ""
	}
	for j := i; j < len(s.tok) && j < i+30; j++ {
		switch {
		case s.mark(j, ";") || s.fullStop(j) || resolutionWords[s.word(j)] != "":
			return ""
		case s.mark(j, "("):
			if raw, _, ok := s.adoption(j); ok && len(s.readings("", "Resolution 1", raw)) > 0 {
				return raw
			}
		}
	}
	return ""
}

// between are words that can stand between a body and its resolution.
var between = vocab([2]string{"revised new revision approved adopted its the s has 的 关于 通过的", "-"})

// adoptedWords stand between a resolution and the word for "by"; byWords are that word.
var (
	adoptedWords = vocab([2]string{"adopted approved adoptée adoptée approuvée adoptada aprobada принятая принятой принятую принятые الصادر الصادرة المعتمد المعتمدة", "-"})
	byWords      = vocab([2]string{"of by de del du par por عن من", "-"})
)

// before returns the body that stands right before a resolution: "PP-14
// Resolution", "(UNGA) Resolution", "ITU-R Resolution".
func (s *scan) before(i int) naming {
	at := i
	for at > 0 && at > i-4 && (between[s.word(at-1)] != "" || s.mark(at-1, ")(")) {
		at--
	}
	for _, n := range []naming{s.named, s.organ} {
		if n.end >= at && n.end <= i {
			return n
		}
	}
	if s.said == i {
		return naming{body: sectorBody[s.sector]}
	}
	return naming{}
}

// after returns the body that is named behind a resolution: "of this conference",
// "of the Plenipotentiary Conference", "adopted by the Council at its 2015 session".
func (s *scan) after(i int) naming {
	if b, _, ok := s.bodyAt(i); ok && s.text[s.tok[i].from] >= utf8.RuneSelf { // Russian has no word between them
		return b
	}
	i = s.skip(i, ",")
	adopted := i
	for adoptedWords[s.word(i)] != "" {
		i++
	}
	if b, _, ok := s.bodyAt(i); ok && i > adopted && s.text[s.tok[i].from] >= utf8.RuneSelf { // принятая ВАСЭ
		return b
	}
	if byWords[s.word(i)] == "" {
		return naming{}
	}
	for j := i + 1; j < i+6; j++ {
		if s.word(j) == "this" || s.word(j) == "present" || s.word(j) == "esta" {
			switch s.word(j + 1) {
			case "conference", "assembly", "council", "conferencia", "asamblea":
				return naming{body: s.Body, event: "this"}
			}
		}
		if b, _, ok := s.bodyAt(j); ok {
			if len(b.event) == 4 { // the 2014 plenipotentiary conference adopted many; its edition is not said
				b.event = ""
			}
			return b
		}
		if s.word(j) == "" && s.num(j) == "" && !s.mark(j, "(") {
			break
		}
	}
	return naming{}
}

// itself reads "this resolution", which is the one the text belongs to.
func (s *scan) itself(i int) int {
	if s.Self == "" || s.word(i) != "this" {
		return i
	}
	kind := "Resolution"
	if _, rest, ok := strings.Cut(s.Self, "/"); ok {
		if k, _, ok := strings.Cut(rest, "-"); ok {
			kind = k
		}
	}
	w := s.word(i + 1)
	if resolutionWords[w] != kind || strings.HasSuffix(w, "s") {
		return i
	}
	s.add(s.Self, s.edition(), i, i+2, false)
	return i + 2
}

// edition is that of the resolution the text belongs to.
func (s *scan) edition() string {
	if s.Place == "" || s.Year == 0 {
		return ""
	}
	return s.Place + ", " + strconv.Itoa(s.Year)
}

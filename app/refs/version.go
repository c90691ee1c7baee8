package refs

import "strings"

// Versions and editions by their numbers: "(V8)", "version 8", "Ed. 14", "14th edition",
// "версия 9", "第9版". The detail has the two words for them, "(V8)" and "(Ed. 14)": ITU
// counts both alike where it prints versions, and elsewhere an edition is one of the text
// while a version may be that of something else ("X.509 v3 certificates").

// versionWords are what versions and editions are called.
var versionWords = vocab(
	[2]string{"v ver version versión версия версии версию версией 版本 إصدار الإصدار نسخة النسخة", "V"},
	[2]string{"ed edn edition édition edición изд издание издания изданием издании 版 طبعة الطبعة", "Ed. "},
)

// ordinalSuffixes stand behind the figures of an ordinal number, stuck to them: 14th, 14ème, 14ª.
var ordinalSuffixes = vocab([2]string{"st nd rd th e eme er ere re a o", "-"})

// yearWords stand behind the figures of a year.
var yearWords = vocab([2]string{"г год года 年", "-"})

// A numbered is a version or an edition by its number.
type numbered struct {
	detail string // "(V8)", "(Ed. 14)"; "(2016)" of the edition of a year
	short  bool   // it is called v and nothing else
	end    int
}

// versionAt reads a version or an edition with its number, whichever of them comes first.
func (s *scan) versionAt(i int) (numbered, bool) {
	if called := versionWords[s.word(i)]; called != "" {
		at := s.skip(i+1, ".")
		if numberSigns[s.word(at)] != "" {
			at = s.skip(at+1, ".")
		}
		return s.numberedAt(called, at, at+1, s.word(i) == "v" && at <= i+2)
	}
	at := i
	if s.word(at) == "第" {
		at++
	}
	end := s.ordinalEnd(at + 1)
	if called := versionWords[s.word(end)]; called != "" && (at > i || end > at+1 || isYear(s.num(at))) {
		return s.numberedAt(called, at, end+1, false)
	}
	return numbered{}, false
}

// editionBefore reads what can stand before "of" and a number: a version or an edition by
// its number, or by month and year.
func (s *scan) editionBefore(i int) (numbered, bool) {
	if s.word(i) != "" && isYear(s.num(i+1)) && versionWords[s.word(i+2)] != "" {
		date, ok := s.date(i, i+2)
		return numbered{"(" + date + ")", false, i + 3}, ok
	}
	return s.versionAt(i)
}

// ordinalEnd passes over what stands behind the figures of an ordinal number: 14th, 14-е, 9号.
func (s *scan) ordinalEnd(i int) int {
	at := i
	if s.near(i) {
		at = s.skip(i, "-.")
	}
	if w := s.word(at); s.near(at) && (ordinalSuffixes[w] != "" || ordinalEnds[w] != "") || w == "号" {
		return at + 1
	}
	return i
}

func (s *scan) numberedAt(called string, at, end int, short bool) (numbered, bool) {
	number := s.num(at)
	part := ""
	if s.mark(end, "./") && s.near(end) && s.near(end+1) {
		part = s.num(end + 1)
	}
	switch {
	case isYear(number) && !s.glued(end) && (called != "V" || end > at+1): // edition 2016 г., 2016 version
		if yearWords[s.word(end)] != "" {
			end = s.skip(end+1, ".")
		}
		return numbered{"(" + number + ")", false, end}, true
	case number == "" || len(number) > 2 || number[0] == '0' || s.glued(end):
		return numbered{}, false
	case part == "0" && s.mark(end, ".") && !s.glued(end+2): // ITU counts Edition 6.0
		end += 2
	case part != "" && called != "V" && !s.glued(end+2):
		number, end = number+"."+part, end+2
	case part != "": // version 2.1
		return numbered{}, false
	}
	return numbered{"(" + called + number + ")", short, end}, true
}

// version reads a version or an edition without brackets: "version 8", "v8", "H.264v8",
// ", 14th edition". Whether a version is one of the text or of something else ("X.509 v3
// certificates") only its editions tell.
func (s *scan) version(i int) (end int, detail string, ok bool) {
	at := s.pastNoun(i)
	if s.mark(at, ",") {
		at++
	}
	v, ok := s.versionAt(at)
	if !ok || v.short && (at > i || !s.near(at+1) || !s.near(v.end-1)) {
		return i, "", false
	}
	if _, other := s.parentAt(v.end, false); other { // H.264, version 9 of H.265
		return i, "", false
	}
	return v.end, v.detail, true
}

// stuckVersion reports whether what is stuck to a number is a version: H.264v8.
func (s *scan) stuckVersion(i int) bool {
	return s.word(i) == "v" && s.near(i) && s.near(i+1) && s.num(i+1) != "" && len(s.num(i+1)) <= 2 && !s.glued(i+2)
}

// latest are words for the edition that a text without any names too: "(latest edition)".
var latest = vocab([2]string{"latest newest current last present this any all dernière actuelle vigueur última actual vigente " +
	"последняя последнее последней действующая действующее 最新 现行 الأخيرة الحالية", "-"})

// drafted are words for a text that is no edition yet, revision those for one that is
// counted in another way.
var (
	drafted  = vocab([2]string{"draft projet proyecto проект 草案 مشروع prepublished prépublié prépubliée prepublicada", "-"})
	revision = vocab([2]string{"rev revision révision revisión ревизия", "-"})
)

// pointers begin brackets that say where else to look, or what a text was called.
var pointers = vocab([2]string{"see cf voir véase véanse см 见 参见 انظر ex formerly former", "-"})

// otherWords are the organisations whose texts have dates too.
var otherWords = vocab([2]string{"iso iec cei исо мэк ietf rfc gpp etsi ieee", "-"})

// mostUnread is how many tokens brackets around an edition that cannot be read have at most,
// mostDrafted where only a word speaks for it.
const (
	mostUnread  = 10
	mostDrafted = 6
)

// plainEdition reports whether brackets around the tokens from i to before end plainly say
// which edition is meant, though it cannot be read: they hold a year, the name of a month,
// a word for an edition or for a draft, and nothing that speaks of another text.
func (s *scan) plainEdition(i, end int) bool {
	if end-i > mostUnread || pointers[s.word(i)] != "" {
		return false
	}
	dated, worded := false, false
	for n := i; n < end; n++ {
		w := s.word(n)
		switch {
		case otherWords[w] != "", latest[w] != "", s.tok[n].kind == address:
			return false
		case w != "" && s.mark(n+1, ".") && s.near(n+1) && s.near(n+2) && s.num(n+2) != "" && n+2 < end && s.capital(n) && versionWords[w]+revision[w] == "":
			return false // Y.1331
		case isYear(s.num(n)) && !s.belongs(n, i):
			dated = true
		case versionWords[w] != "" && w != "v", drafted[w] != "", revision[w] != "" && s.num(s.skip(n+1, ".")) != "":
			worded = true
		}
	}
	return dated || worded && end-i <= mostDrafted || s.isMonth(i, end)
}

// speaksOf reports whether other things that are mentioned may be named in the tokens from i
// to before end, so that these are to be read on their own: "(approved by SG17 in 2016)".
func (s *scan) speaksOf(i, end int) bool {
	for n := i; n < end; n++ {
		_, _, group := s.groupWord(n)
		_, _, advisory := advisoryGroups.at(s, n)
		if group || advisory || resolutionWords[s.word(n)]+questionWords[s.word(n)] != "" {
			return true
		}
	}
	return false
}

// belongs reports whether the digits at n, within brackets that begin at i, are a part of what
// stands before them: the 2020 of 9594-8:2020 and of Y.IMT2020-req, but not of Spring2020.
func (s *scan) belongs(n, i int) bool {
	if n == i || !s.near(n) {
		return false
	}
	between := s.near(n-1) && n-1 > i
	return s.mark(n-1, ":-") && between || s.of(word, n-1) != "" && (between || s.mark(n+1, "-") && s.near(n+1))
}

// written is what stands in the tokens from i to before end.
func (s *scan) written(i, end int) string { return tidy(s.text[s.tok[i].from:s.tok[end-1].to]) }

// plain is the same as it is folded, numbers in words in figures.
func (s *scan) plain(i, end int) string {
	var b strings.Builder
	for n := i; n < end; n++ {
		if s.tok[n].gap {
			b.WriteByte(' ')
		}
		b.WriteString(s.tok[n].text)
	}
	return b.String()
}

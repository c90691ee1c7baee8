package tongue

import (
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"vademecum/app/search/word"
)

// tables are the texts of all tables, with the script of their names.
var tables = []struct {
	file, text string
	script     script
	table      func() *table
}{
	{"russian.txt", russianText, cyrillic, russianTable},
	{"chinese.txt", chineseText, han, chineseTable},
	{"arabic.txt", arabicText, arabic, arabicTable},
}

// each calls f for each name of a table, with the number of its line.
func each(t *testing.T, file, text string, f func(line int, name, english string)) {
	t.Helper()
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimSuffix(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		names, english, ok := strings.Cut(line, " =")
		english, blank := strings.CutPrefix(english, " ")
		if !ok || blank != (english != "") || strings.Contains(english, "=") {
			t.Errorf(`%s:%d: %q is neither "name = phrase" nor "name ="`, file, n, line)
			continue
		}
		for name := range strings.SplitSeq(names, ", ") {
			f(n, name, english)
		}
	}
}

// TestLines: a line that breaks one of these rules would never be found, or would stand for
// another.
func TestLines(t *testing.T) {
	for _, c := range tables {
		table, seen := c.table(), map[string]int{}
		each(t, c.file, c.text, func(line int, name, english string) {
			words := strings.Fields(name)
			if name != strings.Join(words, " ") || len(words) == 0 {
				t.Errorf("%s:%d: %q has blanks where none belong", c.file, line, name)
				return
			}
			if c.script == han && (len(words) > 1 || utf8.RuneCountInString(name) > 12) || len(words) > maxWords {
				t.Errorf("%s:%d: %q is longer than what is looked for", c.file, line, name)
			}
			if strings.ContainsFunc(name, func(r rune) bool { return r != ' ' && scriptOf(r) != c.script }) {
				t.Errorf("%s:%d: %q has what is no letter of its script", c.file, line, name)
			}
			if !norm.NFKC.IsNormalString(name) {
				t.Errorf("%s:%d: %q has characters that a query has in another form", c.file, line, name)
			}
			if strings.ToLower(name) != name {
				t.Errorf("%s:%d: %q is not written small", c.file, line, name)
			}
			for i, w := range words {
				words[i] = table.norm(w)
			}
			key := strings.Join(words, "")
			if len(key) > math.MaxUint8 {
				t.Errorf("%s:%d: %q has %d bytes, and the places of its words have room for %d", c.file, line, name, len(key), math.MaxUint8)
			}
			if before, ok := seen[key]; ok {
				t.Errorf("%s:%d: %q stands in line %d already", c.file, line, name, before)
			}
			seen[key] = line
			if fields := strings.Fields(word.Fold(english)); english != strings.Join(fields, " ") || strings.ContainsAny(english, ",;:") {
				t.Errorf("%s:%d: the English of %q is not written small with single blanks: %q", c.file, line, name, english)
			}
		})
	}
}

// TestNamesAreFound: every name is found as it stands in its table, alone and before an
// unknown word.
func TestNamesAreFound(t *testing.T) {
	for _, c := range tables {
		each(t, c.file, c.text, func(line int, name, english string) {
			got, _ := English(name + " X.509")
			want := strings.Join(strings.Fields(english+" X.509"), " ")
			if got != want {
				t.Errorf("%s:%d: %q is read as %q, want %q", c.file, line, name, got, want)
			}
		})
	}
}

// small is a table of Russian for tests of how names are found.
var small = newTable(`# a remark = not a line
сеть, сети связи = network
сетевой = networked
линия действий = action line
веб сайт = site
линия = line
поправка = amendment
поправки = amendments
для =
данные = data
`, language{normRussian, stemRussian})

func TestFormsOfNames(t *testing.T) {
	for query, want := range map[string]string{
		"сеть":             "network",
		"сетей":            "network",
		"сети связи":       "network",
		"сетями связи":     "network",
		"сетевая":          "networked",
		"линия действий":   "action line",
		"линиями действия": "action line",
		"линии":            "line",
		"веб сайта":        "site",
		"вебсайтов":        "site",
		"веб сайты":        "site",
		"для":              "",
		"данных":           "data",
		"поправки":         "amendments",
		"поправкой":        "amendment", // of both, as the one that stands first
		"действий":         "no name",
		"сеть действий":    "no name",
		"remark":           "no name",
	} {
		words := strings.Fields(query)
		var stems []string
		for _, w := range words {
			stems = append(stems, stemRussian(w))
		}
		got, ok := small.english(words, stems)
		if !ok {
			got = "no name"
		}
		if got != want {
			t.Errorf("%q is %q, want %q", query, got, want)
		}
	}
}

// TestBegunNames: the shortest name that begins so counts, of several the first, and one that
// tells nothing never.
func TestBegunNames(t *testing.T) {
	for beginning, want := range map[string]string{
		"сет": "network", "сете": "networked", "сетис": "network", "лин": "line", "линияд": "action line",
		"ве": "no name", "вебс": "site", "д": "data", "дл": "no name", "я": "no name", "remark": "no name",
	} {
		got, ok := small.begun(beginning)
		if !ok {
			got = "no name"
		}
		if got != want {
			t.Errorf("%q begins %q, want %q", beginning, got, want)
		}
	}
}

func TestWordsOfNames(t *testing.T) {
	want := map[string]string{"линиядействий": "линия|действий", "сеть": "сеть", "вебсайт": "веб|сайт", "": ""}
	for i := range small.entries {
		e := &small.entries[i]
		var words []string
		for n, w := range e.words {
			if n != len(words) {
				t.Errorf("word %d of %q comes as the %dth", len(words), e.name, n)
			}
			words = append(words, w)
		}
		if len(words) != e.count() || strings.Join(words, "") != e.name {
			t.Errorf("%q has the words %q, and %d of them", e.name, words, e.count())
		}
		if w, ok := want[e.name]; ok && strings.Join(words, "|") != w {
			t.Errorf("%q has the words %q, want %q", e.name, words, w)
		}
	}
	long := newTable(strings.Repeat("а ", maxWords)+"= x\n"+strings.Repeat("б ", maxWords+1)+"= y\n", language{norm: normRussian, stem: stemRussian})
	for _, e := range long.entries {
		if e.count() != maxWords {
			t.Errorf("%q has %d words", e.name, e.count())
		}
	}
}

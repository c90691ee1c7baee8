package pdf

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

func TestReadCmap(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"nothing", "", ""},
		{"letters one by one", "2 beginbfchar <0041> <0061> <0042> <00E9> endbfchar", "41=a 42=é"},
		{"codes of one byte", "1 beginbfchar <41> <0061> endbfchar", "41=a"},
		{"codes of four bytes", "1 beginbfchar <00010041> <0061> endbfchar", "10041=a"},
		{"a ligature", "1 beginbfchar <0C> <00660066> endbfchar", "c=ff"},
		{"a letter beyond the first plane", "1 beginbfchar <0C> <D83DDE00> endbfchar", "c=😀"},
		{"a letter written as one byte", "1 beginbfchar <0C> <61> endbfchar", "c=a"},
		{"a letter in parentheses", "1 beginbfchar (A) (\\000a) endbfchar", "41=a"},
		{"a range", "1 beginbfrange <10> <12> <0061> endbfrange", "10=a 11=b 12=c"},
		{"a range over the end of a byte", "1 beginbfrange <10> <11> <00FF> endbfrange", "10=ÿ 11=Ā"},
		{"a range with a list", "1 beginbfrange <10> <12> [<0078> <0061> <00660066>] endbfrange", "10=x 11=a 12=ff"},
		{"a list and a range", "2 beginbfrange <10> <11> [<0078> <0079>] <20> <21> <0061> endbfrange", "10=x 11=y 20=a 21=b"},
		{"a range that runs backwards", "1 beginbfrange <12> <10> <0061> endbfrange", ""},
		{"two tables", "1 beginbfchar <01> <0061> endbfchar 1 beginbfchar <02> <0062> endbfchar", "1=a 2=b"},
		{"the later one counts", "2 beginbfchar <01> <0061> <01> <0062> endbfchar", "1=b"},
		{"the space of codes is no letter", "1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <01> <0061> endbfchar", "1=a"},
		{"half a pair", "1 beginbfchar <01> <0061> <02> endbfchar", "1=a"},
		{"a list that never ends", "1 beginbfrange <10> <12> [<0078>", "10=x"},
	} {
		m := readCmap([]byte(c.data))
		var all []string
		for _, code := range slices.Sorted(maps.Keys(m)) {
			all = append(all, fmt.Sprintf("%x=%s", code, m[code]))
		}
		if got := strings.Join(all, " "); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// A map may say that a code stands for nothing; the encoding is asked then.
func TestMeaning(t *testing.T) {
	for text, want := range map[string]bool{"a": true, " ": true, "ff": true, "": false, "\x00": false, "\uFFFD": false, "\x00a": true} {
		if meaning(text) != want {
			t.Errorf("%q means something: %v", text, !want)
		}
	}
}

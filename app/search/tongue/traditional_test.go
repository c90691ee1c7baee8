package tongue

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestSimplified(t *testing.T) {
	for text, want := range map[string]string{
		"網絡安全": "网络安全", "國際電信聯盟": "国际电信联盟", "決議": "决议", "後": "后", "線": "线",
		"网络安全": "网络安全", "著名": "著名", "X.509": "X.509", "кот": "кот", "": "",
	} {
		if got := simplified(text); got != want {
			t.Errorf("%s is %s in simplified characters, want %s", text, got, want)
		}
	}
}

// TestTraditionalLines: the lines are of one length and in order, or they would not be found,
// and what is simplified is so for good.
func TestTraditionalLines(t *testing.T) {
	list := slices.Collect(strings.Lines(traditionalText))
	if len(list) < 2000 || !slices.IsSorted(list) {
		t.Errorf("%d lines, in order: %t", len(list), slices.IsSorted(list))
	}
	for _, line := range list {
		pair := []rune(strings.TrimSuffix(line, "\n"))
		if len(line) != traditionalLine || len(pair) != 2 || pair[0] == pair[1] || !utf8.ValidString(line) {
			t.Errorf("%q is no pair", line)
			continue
		}
		if got := simplify(pair[0]); got != pair[1] {
			t.Errorf("%c is simplified to %c, want %c", pair[0], got, pair[1])
		}
		if again := simplify(pair[1]); again != pair[1] {
			t.Errorf("%c is simplified to %c, and that to %c", pair[0], pair[1], again)
		}
	}
}

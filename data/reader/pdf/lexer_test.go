package pdf

import (
	"fmt"
	"strings"
	"testing"
)

// printed shows tokens: numbers, /names, (strings), operators.
func printed(l *lexer) string {
	var all []string
	for {
		t := l.next()
		switch t.kind {
		case endOfData:
			return strings.Join(all, " ")
		case number:
			all = append(all, fmt.Sprint(t.num))
		case name:
			all = append(all, "/"+string(t.bytes))
		case str:
			all = append(all, "("+string(t.bytes)+")")
		case operator:
			all = append(all, string(t.bytes))
		}
	}
}

func TestLexer(t *testing.T) {
	for data, want := range map[string]string{
		"1 -2.5 +3 .5 4.":            "1 -2.5 3 0.5 4",
		"--5 1.2.3 -":                "0 0 0",
		"1e400 NaN":                  "0 NaN", // no number of PDF, and a word
		"/F1 12 Tf":                  "/F1 12 Tf",
		"/A#20B#2 /":                 "/A B#2 /",
		"(a(b)c) (d":                 "(a(b)c) (d)",
		`(\101\60\9\()`:              "(A09()",
		`(\n\r\t\b\f\x\\)`:           "(\n\r\t\b\fx\\)",
		`(\1234\8\05)`:               "(S48\x05)",
		`(\`:                         "()",
		"<6A6a6G6>":                  "(jjf)",
		"(a\\\r\nb\\\nc)":            "(abc)",
		"<48 65 6> <zz41":            "(He`) (A)",
		"[1(a)]TJ":                   "[ 1 (a) ] TJ",
		"<</A/B>>BDC":                "<< /A /B >> BDC",
		"% a comment\nq % another":   "q",
		"T* ' \"":                    "T* ' \"",
		") } { > q":                  "q",
		"\x00\x0c\tQ":                "Q",
		"(" + strings.Repeat("(", 9): "(" + strings.Repeat("(", 9) + ")",
	} {
		if got := printed(&lexer{data: []byte(data)}); got != want {
			t.Errorf("%q is %q, want %q", data, got, want)
		}
	}
}

func TestSkipImage(t *testing.T) {
	for data, rest := range map[string]string{
		" \x01\x02EIx EI Q": " Q",
		" abc EI":           "",
		" never ends":       "",
		"EI EI Q":           " Q",
	} {
		l := lexer{data: []byte(data)}
		l.skipImage()
		if got := data[l.at:]; got != rest {
			t.Errorf("behind the image %q is %q, want %q", data, got, rest)
		}
	}
}

func TestCmapIsBounded(t *testing.T) {
	m := readCmap([]byte("1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange 1 beginbfrange <0000> <FFFF> <0041> endbfrange"))
	if len(m) != mostCodes || m[0] != "A" || m[2] != "C" {
		t.Errorf("%d codes, 0 is %q, 2 is %q", len(m), m[0], m[2])
	}
	if m := readCmap([]byte("beginbfchar <01> endbfchar beginbfrange [ <02> ( endbfrange")); len(m) != 0 {
		t.Errorf("fragments give %v", m)
	}
}

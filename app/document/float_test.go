package document

import (
	"strings"
	"testing"
)

func TestTakeBoxes(t *testing.T) {
	cases := []struct {
		name, lines string
		want        int // how many lines of it are the box
	}{
		{"one line", "Related to the SDGs: SDG 9 (9.1, 9.c)||The lamps burn.", 1},
		{"set apart", "Related to SDGs: SDG 9 (9.1,||9.c), SDG 11||and 12||Lamps burn.", 3},
		{"with the name of its section", "Related to the SDGs: e-health: SDG 3 (3.8)||Lamps burn.", 1},
		{"slips of the pen", "Related to the SDGs: SGD 9, SDGand||SDG 1317.17)||Lamps burn.", 2},
		{"the sentence goes on at once", "Related to the SDGs: SDG 9||(9.1)|lamps burn.", 2},
		{"wide space ends it", "Related to the SDGs: SDG 9||||SDG 11", 1},
		{"another box", "Related to the SDGs: SDG 9||Related to the SDGs: SDG 11", 2},
		{"a sentence", "Related to the SDGs: they are many||SDG 9", 0},
		{"a sentence with a goal", "Related to lamps is SDG 9.", 0},
		{"within a paragraph", "Lamps burn|Related to the SDGs: SDG 9|and give light.", 0},
	}
	for _, c := range cases {
		lines := linesOf(rawOf("\n" + strings.ReplaceAll(c.lines, "|", "\n")))
		takeBoxes(lines)
		got := 0
		for _, l := range lines {
			if l.out {
				got++
			}
		}
		if got != c.want {
			t.Errorf("%s: %d lines are a box, want %d", c.name, got, c.want)
		}
	}
}

// TestTakeMark looks for the mark of a footnote in a line; in want it stands in
// brackets.
func TestTakeMark(t *testing.T) {
	cases := []struct{ line, mark, want string }{
		{"the lamp initiative3, which burns", "3", "the lamp initiative[3], which burns"},
		{"Lamps of the year 20221", "1", "Lamps of the year 2022[1]"},
		{"the “lamp”2 burns", "2", "the “lamp”[2] burns"},
		{"lamps (old)12 burn", "12", "lamps (old)[12] burn"},
		{"the SMART 2  Cable", "2", "the SMART[2] Cable"},
		{"lamp2 and lamp12", "12", "lamp2 and lamp[12]"},
		{"lamps* burn", "*", "lamps[*] burn"},

		{"lamp12 burns", "2", ""},
		{"lamp2.1 burns", "2", ""},
		{"lamp2a burns", "2", ""},
		{"ITU-T H2 and C7", "2", ""},
		{"2 lamps, or 2 wicks", "2", ""},
		{"Question 2 of 2 lamps", "2", ""},
		{"in 20221 lamps", "2", ""},
		{"", "2", ""},
	}
	for _, c := range cases {
		lines := []line{{text: c.line}}
		at := takeMark(lines, c.mark)
		got := ""
		if at == 0 {
			m := lines[0].marks[0]
			got = strings.TrimSpace(lines[0].text[:m.At]) + "[" + m.Note + "]" + lines[0].text[m.At:]
		}
		if got != c.want {
			t.Errorf("%q, mark %s: %q, want %q", c.line, c.mark, got, c.want)
		}
	}
}

func TestCodes(t *testing.T) {
	for text, want := range map[string]bool{
		"SDG 9 (9.1, 9.a) and SDG 11": true, "(15.9) , SDG 17 ( 17.6, 17.7)": true, "": true,
		"SDG 9 regional": false, "Lamps": false, "9 lamps": false,
	} {
		if got := codes(text, false); got != want {
			t.Errorf("codes(%q) = %v", text, got)
		}
	}
}

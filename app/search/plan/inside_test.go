package plan

import (
	"slices"
	"testing"
)

// TestInside: the numbers that stand anywhere in a text are read, and oddly written ones as
// what they may be; an article before a number is no series.
func TestInside(t *testing.T) {
	for _, c := range []struct {
		text, want string
		is         bool
	}{
		{"recomm. K.16 please", "itu-t/K.16", true},
		{"https://www.itu.int/rec.aspx?rec=Y.4475", "itu-t/Y.4475", true},
		{"1140P", "itu-t/P.1140", true},
		{"a 56k modem", "itu-t/K.56", false}, // only where that is all
		{"E880std", "itu-t/E.880", true},
		{"recQ50", "itu-t/Q.50", true},
		{"ITUR75bis", "itu-t/R.75bis", true},
		{"X.1085bis", "itu-t/X.1085", true},
		{"G.08201", "itu-t/G.8201", true},
		{"J.4 8 3", "itu-t/J.483", true},
		{"Y.22 34", "itu-t/Y.2234", true},
		{"Q.O512", "itu-t/Q.512", true},
		{"BTl72l", "itu-r/BT.1721", true},
		{"sg9 q234", "itu-r/Q-234/9", true},
		{"room for a 30 metre cable", "itu-t/A.30", false},
		{"room for A 30", "itu-t/A.30", true},
		{"optical fibre", "", false},
		{"", "", false},
	} {
		var got []string
		for readings := range Read(c.text).Inside {
			for _, r := range readings {
				got = append(got, r.ID())
			}
		}
		if slices.Contains(got, c.want) != c.is {
			t.Errorf("in %q stand %q; %s: want %t", c.text, got, c.want, c.is)
		}
	}
}

// TestInsideEnds: of a text of numbers alone only so many are read, and whoever has found
// what they look for is told no more.
func TestInsideEnds(t *testing.T) {
	p, read := Read("G.1 G.2 G.3 G.4 G.5 G.6 G.7 G.8 G.9 G.10 G.11 G.12 G.13 G.14 G.15 G.16 G.17 G.18 G.19 G.20"), 0
	for range p.Inside {
		read++
	}
	if read == 0 || read > mostInside {
		t.Errorf("%d numbers were read, want at most %d", read, mostInside)
	}
	read = 0
	for range p.Inside {
		read++
		break
	}
	if read != 1 {
		t.Errorf("%d numbers were read after the first was enough", read)
	}
}

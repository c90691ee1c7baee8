package glyph

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"
	"pgregory.net/rapid"
)

func TestLineWidth(t *testing.T) {
	if got := (Line{}).Width(); got != 0 {
		t.Errorf("an empty line is %g wide", got)
	}
	if got := (Line{{X: 0, W: 10}, {X: 10, W: 5}}).Width(); got != 15 {
		t.Errorf("the line is %g wide, want 15", got)
	}
}

// TestPiecesStandSideBySide: each piece starts where the one before ends, and is
// as wide as its text.
func TestPiecesStandSideBySide(t *testing.T) {
	test.NewTempApp(t)
	runs := []Run{{"The Directory, ", body}, {"X.509", bold}, {", with ISO/IEC ", body}, {"9594-8", bold}}
	for _, width := range []float32{1000, 120, 40} {
		for _, line := range Wrap(runs, width) {
			var x float32
			for _, p := range line {
				if p.X != x {
					t.Errorf("at width %g %q starts at %g, want %g", width, p.Text, p.X, x)
				}
				if got := runs[p.Run].Face.Width(p.Text); got < p.W-0.01 || got > p.W+0.01 {
					t.Errorf("at width %g %q is given %g, its text takes %g", width, p.Text, p.W, got)
				}
				x = p.X + p.W
			}
		}
	}
}

func TestMeasureAgreesWithItsParts(t *testing.T) {
	test.NewTempApp(t)
	w, h, a := bold.Measure("X.509")
	if w != bold.Width("X.509") || h != bold.Height() || a != bold.Ascent() {
		t.Errorf("measured %g, %g, %g; want %g, %g, %g", w, h, a, bold.Width("X.509"), bold.Height(), bold.Ascent())
	}
}

// TestPiecesKnowWhereTheyStood: whatever the texts and the width, the text of a piece
// is found in its run at the byte it names.
func TestPiecesKnowWhereTheyStood(t *testing.T) {
	test.NewTempApp(t)
	text := rapid.StringOfN(rapid.RuneFrom([]rune("abcXYZ  -–/.,;éя中。\n")), 0, 40, -1)
	rapid.Check(t, func(t *rapid.T) {
		runs := []Run{{text.Draw(t, "first"), body}, {text.Draw(t, "second"), bold}, {text.Draw(t, "third"), body}}
		for _, line := range Wrap(runs, rapid.Float32Range(1, 300).Draw(t, "width")) {
			for _, p := range line {
				if strings.TrimSpace(p.Text) == "" {
					continue // blanks of two runs that touch are drawn as one
				}
				if in := runs[p.Run].Text; !strings.HasPrefix(in[min(p.At, len(in)):], p.Text) {
					t.Fatalf("%q is not at byte %d of %q", p.Text, p.At, in)
				}
			}
		}
	})
}

func TestATabIsDrawnAsASpace(t *testing.T) {
	test.NewTempApp(t)
	got := Wrap([]Run{{"in\tforce now", body}}, 1000)
	if len(got) != 1 || len(got[0]) != 1 || got[0][0].Text != "in force now" {
		t.Errorf("the lines are %v", got)
	}
}

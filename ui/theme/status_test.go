package theme

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"vademecum/app"
)

func TestStatusWord(t *testing.T) {
	tests := []struct {
		status app.Status
		want   string
	}{
		{app.InForce, "In force"},
		{app.Prepublished, "Prepublished"},
		{app.Superseded, "Superseded"},
		{app.Withdrawn, "Withdrawn"},
		{app.Unknown, "Status unknown"},
		{"", ""},
		{"deferred", "deferred"},
	}
	for _, test := range tests {
		if got := StatusWord(test.status); got != test.want {
			t.Errorf("%q is shown as %q, want %q", test.status, got, test.want)
		}
	}
}

func TestStatusColor(t *testing.T) {
	seen := map[fyne.ThemeColorName]app.Status{}
	for s := range statuses {
		if other, taken := seen[StatusColor(s)]; taken {
			t.Errorf("%s and %s have one colour", s, other)
		}
		seen[StatusColor(s)] = s
	}
	if got := StatusColor("deferred"); got != unknown {
		t.Errorf("a status of another kind is %s, want the colour of unknown ones", got)
	}
}

// TestMarksStandInTheirSquare draws every mark in a square of ten at (5, 7).
func TestMarksStandInTheirSquare(t *testing.T) {
	test.NewTempApp(t)
	const x, y, size = 5, 7, 10
	tests := []struct {
		status app.Status
		shape  string
	}{
		{app.InForce, "disc"},
		{app.Prepublished, "ring half"},
		{app.Superseded, "ring"},
		{app.Withdrawn, "line line"},
		{app.Unknown, "?"},
		{"deferred", "?"},
	}
	for _, test := range tests {
		shape := ""
		for _, o := range Mark(test.status, fyne.NewPos(x, y), size) {
			shape += " " + describe(o)
			if describe(o) == "?" {
				continue // a letter is as tall as its line
			}
			p, s := o.Position(), o.Size()
			if p.X < x || p.Y < y || p.X+s.Width > x+size || p.Y+s.Height > y+size {
				t.Errorf("%s: %s from %v, %v large, leaves its square", test.status, describe(o), p, s)
			}
		}
		if shape != " "+test.shape {
			t.Errorf("%s is drawn as%s, want %s", test.status, shape, test.shape)
		}
	}
}

func describe(o fyne.CanvasObject) string {
	switch o := o.(type) {
	case *canvas.Circle:
		if o.StrokeWidth > 0 {
			return "ring"
		}
		return "disc"
	case *canvas.Rectangle:
		return "half"
	case *canvas.Line:
		return "line"
	case *canvas.Text:
		return o.Text
	}
	return "nothing known"
}

package reader

import (
	"testing"

	"fyne.io/fyne/v2/test"

	"vademecum/ui/theme"
)

func TestTextSize(t *testing.T) {
	d := newDesk(t, sample()...)
	usual := shows(t, d.sheet.layout, "X.509").h
	for range 20 {
		d.Larger()
	}
	if got := d.TextSize(); got != sizes[len(sizes)-1] {
		t.Errorf("the largest size is %g", got)
	}
	if got := shows(t, d.sheet.layout, "X.509").h; got < 2*usual {
		t.Errorf("letters are %g high, at the usual size %g", got, usual)
	}
	for range 20 {
		d.Smaller()
	}
	if got := d.TextSize(); got != sizes[0] {
		t.Errorf("the smallest size is %g", got)
	}
	d.UsualSize()
	if got := shows(t, d.sheet.layout, "X.509").h; got != usual {
		t.Errorf("back at the usual size letters are %g high, were %g", got, usual)
	}
	d.SetTextSize(1.3)
	if got := d.TextSize(); got != 1.25 {
		t.Errorf("the size nearest to 1.3 is %g", got)
	}
}

// TestNothingOverlapsAtAnySize: rows, headings and buttons grow with their letters.
func TestNothingOverlapsAtAnySize(t *testing.T) {
	test.NewTempApp(t)
	blocks := append(sample(), paper()...)
	for _, size := range sizes {
		l := setting{sources: relaton, all: true, width: wide, scale: size}.lay(blocks)
		for i, st := range l.strips {
			if i > 0 && st.top < l.strips[i-1].bottom {
				t.Errorf("at %g a strip starts at %g, the one above ends at %g", size, st.top, l.strips[i-1].bottom)
			}
			for _, p := range st.parts {
				if p.form == letters && (p.y < st.top-theme.Hair || p.y+p.h > st.bottom+theme.Hair) {
					t.Errorf("at %g %q stands from %g to %g, its strip from %g to %g", size, p.text, p.y, p.y+p.h, st.top, st.bottom)
				}
			}
		}
	}
}

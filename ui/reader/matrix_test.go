package reader

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"github.com/google/go-cmp/cmp"

	"vademecum/ui/page"
	"vademecum/ui/theme"
	"vademecum/ui/theme/themetest"
)

// someMatrix has two lines and three goals.
func someMatrix() page.Matrix {
	return page.Matrix{
		Over:  "SDG",
		Lines: []page.Side{{Code: "C7", Title: "ICT Applications", To: "wsis/C7"}, {Code: "C7 e-health", Title: "E-health", To: "wsis/C7-ehealth", Indent: 1}},
		Goals: []page.Side{{Code: "SDG 1", Short: "1", Title: "No poverty", To: "sdg/1"}, {Code: "SDG 2", Short: "2", Title: "Zero hunger", To: "sdg/2"}, {Code: "SDG 3", Short: "3", Title: "Good health", To: "sdg/3"}},
		Cells: [][]page.Cell{
			{{To: "matrix/C7/1"}, {To: "matrix/C7/2"}, {To: "matrix/C7/3"}},
			{{Targets: 3, To: "matrix/C7-ehealth/1"}, {To: "matrix/C7-ehealth/2"}, {Whole: true, Targets: 2, To: "matrix/C7-ehealth/3"}},
		},
	}
}

// wholeMatrix is as large as that of the action lines and goals.
func wholeMatrix() page.Matrix {
	m := page.Matrix{Over: "SDG"}
	for j := range 17 {
		m.Goals = append(m.Goals, page.Side{Code: fmt.Sprintf("SDG %d", j+1), Short: fmt.Sprint(j + 1), Title: "A goal", To: fmt.Sprintf("sdg/%d", j+1)})
	}
	for i := range 19 {
		m.Lines = append(m.Lines, page.Side{Code: fmt.Sprintf("C%d", i+1), Title: "An action line with a title", To: fmt.Sprintf("wsis/C%d", i+1)})
		cells := make([]page.Cell, 17)
		for j := range cells {
			cells[j] = page.Cell{Whole: (i+j)%3 == 0, Targets: (i * j) % 4, To: fmt.Sprintf("matrix/C%d/%d", i+1, j+1)}
		}
		m.Cells = append(m.Cells, cells)
	}
	return m
}

func TestMatrixCells(t *testing.T) {
	test.NewTempApp(t)
	l := lay([]page.Block{someMatrix()}, nil, State{}, false, wide)
	var got []string
	for _, target := range l.targets {
		if target.spot.on {
			got = append(got, target.value+": "+target.reveal)
		}
	}
	want := []string{
		"sdg/1: SDG 1, No poverty", "sdg/2: SDG 2, Zero hunger", "sdg/3: SDG 3, Good health",
		"wsis/C7: C7, ICT Applications",
		"matrix/C7/1: C7, ICT Applications · SDG 1, No poverty: nothing read in a source",
		"matrix/C7/2: C7, ICT Applications · SDG 2, Zero hunger: nothing read in a source",
		"matrix/C7/3: C7, ICT Applications · SDG 3, Good health: nothing read in a source",
		"wsis/C7-ehealth: C7 e-health, E-health",
		"matrix/C7-ehealth/1: C7 e-health, E-health · SDG 1, No poverty: 3 targets",
		"matrix/C7-ehealth/2: C7 e-health, E-health · SDG 2, Zero hunger: nothing read in a source",
		"matrix/C7-ehealth/3: C7 e-health, E-health · SDG 3, Good health: the goal as a whole and 2 targets",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// A whole goal is filled, targets alone are outlined: two shapes, not two colours.
func TestWholeGoalsAndTargetsHaveShapesOfTheirOwn(t *testing.T) {
	test.NewTempApp(t)
	m := someMatrix()
	l := lay([]page.Block{m}, nil, State{}, false, wide)
	var tiles []bool
	for _, s := range l.strips[:len(m.Lines)+2] { // the board, the goals and the lines
		for _, p := range s.parts {
			if p.form == tile {
				tiles = append(tiles, p.turned)
			}
		}
	}
	if diff := cmp.Diff([]bool{true, false}, tiles); diff != "" {
		t.Errorf("outlined, then filled (-want +got)\n%s", diff)
	}
	if got := shows(t, l, "2").color; got == "" {
		t.Error("the number of targets has no colour")
	}
}

func TestArrowKeysGoFromCellToCell(t *testing.T) {
	d := newDesk(t, page.Row{Code: "before", To: "before"}, someMatrix(), page.Row{Code: "after", To: "after"})
	for _, step := range []struct {
		key  fyne.KeyName
		want string
	}{
		{fyne.KeyDown, "before"},
		{fyne.KeyLeft, "before"}, // not in the matrix
		{fyne.KeyDown, "sdg/1"},
		{fyne.KeyRight, "sdg/2"},
		{fyne.KeyDown, "matrix/C7/2"},
		{fyne.KeyDown, "matrix/C7-ehealth/2"},
		{fyne.KeyRight, "matrix/C7-ehealth/3"},
		{fyne.KeyRight, "matrix/C7-ehealth/3"}, // the last
		{fyne.KeyUp, "matrix/C7/3"},
		{fyne.KeyLeft, "matrix/C7/2"}, {fyne.KeyLeft, "matrix/C7/1"}, {fyne.KeyLeft, "wsis/C7"}, {fyne.KeyLeft, "wsis/C7"},
		{fyne.KeyDown, "wsis/C7-ehealth"},
		{fyne.KeyDown, ""}, // below the matrix: the words that show it as text
		{fyne.KeyDown, "after"},
		{fyne.KeyUp, ""},
		{fyne.KeyUp, "matrix/C7-ehealth/3"}, // back into it by its end
		{fyne.KeyTab, ""},                   // Tab leaves it at once
	} {
		d.press(step.key)
		if got := d.state.focus.value; got != step.want {
			t.Fatalf("%s leads to %q, want %q", step.key, got, step.want)
		}
	}
	d.press(fyne.KeyUp, fyne.KeyReturn)
	if diff := cmp.Diff([]string{"open matrix/C7-ehealth/3"}, d.calls); diff != "" {
		t.Errorf("Enter (-want +got)\n%s", diff)
	}
}

// On a narrow page the goals stand in bands, none is lost, and the arrow keys go over
// the end of a band.
func TestNarrowMatrixStandsInBands(t *testing.T) {
	test.NewTempApp(t)
	m := wholeMatrix()
	for _, width := range []float32{leastWidth, 400, 560, 800} {
		l := lay([]page.Block{m}, nil, State{}, false, width)
		seen := map[spot]bool{}
		for _, target := range l.targets {
			if target.spot.on && target.stop {
				if seen[target.spot] {
					t.Errorf("at %g two cells stand at %+v", width, target.spot)
				}
				seen[target.spot] = true
			}
		}
		if want := (len(m.Lines)+1)*(len(m.Goals)+1) - 1; len(seen) != want { // the corner is none
			t.Errorf("at %g the keyboard reaches %d cells and names, want %d", width, len(seen), want)
		}
	}
}

// The row and column of a cell under the pointer answer with it.
func TestRowAndColumnOfACellAreLit(t *testing.T) {
	d := newDesk(t, someMatrix())
	d.press(fyne.KeyDown, fyne.KeyDown)
	at := &d.sheet.targets[d.sheet.focusedTarget()]
	if at.value != "matrix/C7/1" || len(at.lit) != 2 {
		t.Fatalf("%s lights %v, want its row and its column", at.value, at.lit)
	}
	row, column := at.lit[0], at.lit[1]
	if row.h != at.areas[0].h || column.w != at.areas[0].w || row.x > at.areas[0].x || column.y > at.areas[0].y-row.h {
		t.Errorf("the row is %v, the column %v of the cell %v", row, column, at.areas[0])
	}
	under, _ := d.sheet.attention()
	if len(under) != 2 {
		t.Errorf("%d grounds are drawn, want two", len(under))
	}
}

// Numbers within filled cells can be read.
func TestNumbersInFilledCellsAreReadable(t *testing.T) {
	for _, mode := range []theme.Mode{theme.Light, theme.Dark} {
		test.NewTempApp(t).Settings().SetTheme(theme.New(mode))
		if got := themetest.Contrast(theme.Color(theme.OnAccent), theme.Color(theme.KindColor("goal"))); got < 4.5 {
			t.Errorf("%s: contrast %.2f", mode, got)
		}
	}
}

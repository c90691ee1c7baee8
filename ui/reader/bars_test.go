package reader

import (
	"strconv"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/ui/page"
)

func someBars() page.Bars {
	b := page.Bars{Statuses: []app.Status{app.InForce, app.Superseded, app.Withdrawn}, Years: true}
	for y := 1968; y <= 2026; y++ {
		b.Bars = append(b.Bars, page.Bar{Label: strconv.Itoa(y), Counts: []int{y % 7, y % 3, y % 2}})
	}
	return b
}

func TestBarsSayWhatTheyAre(t *testing.T) {
	d := newDesk(t, page.Bars{
		Statuses: []app.Status{app.InForce, app.Superseded},
		Bars:     []page.Bar{{Label: "X", Counts: []int{12, 3}}, {Label: "Y", Counts: []int{0, 0}}},
	})
	d.press(fyne.KeyDown)
	if got, want := d.sheet.targets[d.sheet.focusedTarget()].reveal, "X · 12 in force, 3 superseded"; got != want {
		t.Errorf("the first bar says %q, want %q", got, want)
	}
	d.press(fyne.KeyRight)
	if got, want := d.sheet.targets[d.sheet.focusedTarget()].reveal, "Y · none"; got != want {
		t.Errorf("the second bar says %q, want %q", got, want)
	}
	d.press(fyne.KeyReturn)
	if len(d.calls) > 0 {
		t.Errorf("a bar opens nothing, but called for %q", d.calls)
	}
}

func TestBarsAreAsTallAsTheirCounts(t *testing.T) {
	test.NewTempApp(t)
	l := lay([]page.Block{page.Bars{
		Statuses: []app.Status{app.InForce},
		Bars:     []page.Bar{{Label: "G", Counts: []int{100}}, {Label: "X", Counts: []int{50}}, {Label: "Y", Counts: []int{1}}},
	}}, nil, State{}, false, wide)
	var tall []float32
	for _, p := range l.strips[0].parts {
		if p.form == bar && p.h > 1 || p.w < 100 && p.form == bar {
			tall = append(tall, p.h)
		}
	}
	if diff := cmp.Diff([]float32{132, 66, 1}, tall); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	for _, want := range []string{"100", "0", "G", "X", "Y", "In force 151"} {
		shows(t, l, want)
	}
}

// Years that would be too thin to tell apart are put together, and none is lost.
func TestYearsAreBinnedWhereThereIsNoRoom(t *testing.T) {
	test.NewTempApp(t)
	b := someBars()
	total := 0
	for _, x := range b.Bars {
		total += x.Total()
	}
	for _, want := range []struct {
		width float32
		first string
	}{{1000, "1968"}, {480, "1968–1969"}, {leastWidth, "1965–1969"}} {
		list := newSetter(setting{width: want.width, scale: 1}).binned(b)
		sum := 0
		for _, x := range list {
			sum += x.Total()
		}
		if list[0].Label != want.first || sum != total {
			t.Errorf("at %g the first bar is %s and the sum %d, want %s and %d", want.width, list[0].Label, sum, want.first, total)
		}
	}
}

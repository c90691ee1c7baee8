package row

import (
	"strconv"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"vademecum/app"
	"vademecum/app/search"
)

// BenchmarkListRefresh gives every row of a screenful another item, as a keystroke
// in the search box does: two words of every title are marked, and its code. It is
// to stay below a millisecond.
func BenchmarkListRefresh(b *testing.B) {
	test.NewTempApp(b)
	rows := make([]*Row, 14)
	list := container.NewVBox()
	for i := range rows {
		rows[i] = New()
		list.Add(rows[i])
	}
	w := test.NewTempWindow(b, list)
	w.Resize(fyne.NewSize(340, 1000))
	hits := make([]search.Hit, 200)
	for i := range hits {
		hits[i].Item = &app.Item{
			Kind: app.Kinds[i%len(app.Kinds)], Code: "X." + strconv.Itoa(500+i), Status: []app.Status{app.InForce, app.Superseded, app.Unknown}[i%3],
			Title: "Information technology – Open Systems Interconnection – The Directory: volume " + strconv.Itoa(i) + " of overview and models",
		}
		hits[i].Code = []search.Range{{From: 0, To: 3}}
		hits[i].Title = []search.Range{{From: 0, To: 4}, {From: 28, To: 32}}
	}
	n := 0
	for b.Loop() {
		for i, r := range rows {
			r.Set(hits[(n*7+i)%len(hits)], i == 0)
		}
		n++
	}
}

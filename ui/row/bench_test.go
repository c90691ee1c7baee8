package row

import (
	"strconv"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"vademecum/app"
)

// BenchmarkListRefresh gives every row of a screenful another item, as a keystroke
// in the search box does.
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
	items := make([]app.Item, 200)
	for i := range items {
		items[i] = app.Item{
			Kind: app.Kinds[i%len(app.Kinds)], Code: "X." + strconv.Itoa(500+i), Status: []app.Status{app.InForce, app.Superseded, app.Unknown}[i%3],
			Title: "Information technology – Open Systems Interconnection – The Directory: volume " + strconv.Itoa(i) + " of overview and models",
		}
	}
	n := 0
	for b.Loop() {
		for i, r := range rows {
			r.Set(items[(n*7+i)%len(items)], i == 0)
		}
		n++
	}
}

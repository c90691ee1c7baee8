package shell

import (
	"strconv"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/app/search/plan"
	"vademecum/ui/page"
)

// BenchmarkAnswer shows another answer of two hundred hits, with chips for every
// kind, body, group and year, as a keystroke in a wide query does: an operation is
// the work of the window's thread without drawing.
func BenchmarkAnswer(b *testing.B) {
	test.NewTempApp(b)
	w := test.NewTempWindow(b, nil)
	s := New(w, Config{
		Pages: &catalogue{}, Search: &catalogue{}, Do: newThread().do,
		Home: func() []page.Block { return nil }, Status: func() string { return "" },
	})
	w.Resize(fyne.NewSize(1180, 780))
	answers := make([]answer, 20)
	for n := range answers {
		a := &answers[n]
		for i := range 200 {
			a.Hits = append(a.Hits, search.Hit{Item: &app.Item{
				ID: "itu-t/X." + strconv.Itoa(n*200+i), Code: "X." + strconv.Itoa(n*200+i), Kind: app.Recommendation, Status: app.InForce,
				Title: "Information technology – Open Systems Interconnection – The Directory: volume " + strconv.Itoa(i) + " of overview",
			}, Title: []search.Range{{From: 0, To: 4}, {From: 28, To: 32}}})
		}
		count := func(name, value string) {
			a.Facets = append(a.Facets, search.Facet{Filter: plan.Filter{Name: name, Value: value}, Count: 100 + n + len(a.Facets)})
		}
		for _, k := range app.Kinds {
			count("kind", string(k))
		}
		for i := range 8 {
			count("sg", "sg/itu-t/"+strconv.Itoa(i))
			count("year", strconv.Itoa(2010+i))
		}
		count("in", string(app.InForce))
	}
	n := 0
	for b.Loop() {
		a := answers[n%len(answers)]
		s.remark.say(remarkOn(a.Result))
		s.results.show("a", a.Result)
		n++
	}
}

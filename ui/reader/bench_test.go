package reader

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"vademecum/app"
	"vademecum/ui/language"
	"vademecum/ui/page"
)

// studyGroup is a page of n Recommendations, all shown.
func studyGroup(n int) []page.Block {
	rows := make([]page.Block, n)
	for i := range rows {
		rows[i] = page.Row{
			Code: "X." + language.Number(i), Title: titles[i%len(titles)], Meta: "10/2019", Status: app.Superseded,
			Relation: "responsible group", To: "itu-t/X." + language.Number(i),
			Cite: app.Cite{Sources: []string{"relaton"}, Locator: "data/X.yaml"},
		}
	}
	return []page.Block{
		page.Head{Kind: app.StudyGroup, Code: "ITU-T SG 17", Title: "Security"},
		page.Section{Title: "Recommendations", Body: rows},
	}
}

var titles = []string{
	"Protocol specifications for secure operations",
	"Information technology – Open Systems Interconnection – The Directory: Overview of concepts, models and services",
	"Trusted third party services",
	"Framework of secure authentication on mobile devices and its application to telebiometrics in cloud environments",
}

func BenchmarkOpen3000Rows(b *testing.B) {
	r, _ := open3000(b)
	blocks := studyGroup(3000)
	for b.Loop() {
		r.SetPage(blocks, nil, State{})
	}
}

// BenchmarkScroll turns the wheel by one notch, and paints nothing.
func BenchmarkScroll(b *testing.B) {
	r, _ := open3000(b)
	down := float32(-25)
	for b.Loop() {
		if r.state.Offset > r.sheet.height-1000 || r.state.Offset == 0 && down > 0 {
			down = -down
		}
		r.scroll.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, down)})
	}
}

func open3000(b *testing.B) (*Reader, fyne.Window) {
	test.NewTempApp(b)
	r := New(Callbacks{})
	w := test.NewTempWindow(b, r)
	w.Resize(fyne.NewSize(860, 800))
	r.SetPage(studyGroup(3000), nil, State{})
	return r, w
}

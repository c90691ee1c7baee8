package glyph

import (
	"strconv"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

const title = "Information technology – Open Systems Interconnection – The Directory: Public-key and attribute certificate frameworks"

func BenchmarkWidth(b *testing.B) {
	test.NewTempApp(b)
	for b.Loop() {
		body.Width(title)
	}
}

// BenchmarkMeasureText is what Width is measured against: a text that Fyne has
// not seen before.
func BenchmarkMeasureText(b *testing.B) {
	test.NewTempApp(b)
	n := 0
	for b.Loop() {
		fyne.MeasureText(title+strconv.Itoa(n), body.Size, body.Style)
		n++
	}
}

func BenchmarkWrap(b *testing.B) {
	test.NewTempApp(b)
	for b.Loop() {
		body.Wrap(title, 300)
	}
}

func BenchmarkTruncate(b *testing.B) {
	test.NewTempApp(b)
	for b.Loop() {
		body.Truncate(title, 300)
	}
}

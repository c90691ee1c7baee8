package library

import "testing"

// BenchmarkMarks measures what a window asks for, with marks on a thousand items:
// all of them, those on one, and one star more.
func BenchmarkMarks(b *testing.B) {
	l := openTemp(b)
	must(l.mergeMarks(b.Context(), thousand()))(b)
	b.Run("all", func(b *testing.B) {
		for b.Loop() {
			must(l.Marks(b.Context()))(b)
		}
	})
	b.Run("on one item", func(b *testing.B) {
		for b.Loop() {
			must(l.MarksOn(b.Context(), "itu-t/X.500"))(b)
		}
	})
	b.Run("find", func(b *testing.B) {
		m := must(l.Marks(b.Context()))(b)
		for b.Loop() {
			if len(m.Find("x.500 ordinary").Stars) != 1 {
				b.Fatal("it is not found")
			}
		}
	})
	b.Run("star and unstar", func(b *testing.B) {
		for b.Loop() {
			if err := l.Star(b.Context(), goal9); err != nil {
				b.Fatal(err)
			}
			must(l.Unstar(b.Context(), goal9.Target))(b)
		}
	})
}

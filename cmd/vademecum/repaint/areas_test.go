package repaint

import (
	"image"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestAreasAreJoined(t *testing.T) {
	r := image.Rect
	for _, test := range []struct {
		what string
		add  []image.Rectangle
		want areas
	}{
		{"nothing", []image.Rectangle{{}}, nil},
		{"one", []image.Rectangle{r(0, 0, 100, 100)}, areas{r(0, 0, 100, 100)}},
		{"the same twice", []image.Rectangle{r(0, 0, 100, 100), r(0, 0, 100, 100)}, areas{r(0, 0, 100, 100)}},
		{"one beside the other", []image.Rectangle{r(0, 0, 100, 100), r(100, 0, 200, 100)}, areas{r(0, 0, 200, 100)}},
		{"a little gap", []image.Rectangle{r(0, 0, 100, 100), r(110, 0, 200, 100)}, areas{r(0, 0, 200, 100)}},
		{"far away", []image.Rectangle{r(0, 0, 100, 100), r(900, 700, 1000, 800)}, areas{r(0, 0, 100, 100), r(900, 700, 1000, 800)}},
		{"across", []image.Rectangle{r(0, 0, 500, 10), r(0, 0, 10, 500)}, areas{r(0, 0, 500, 500)}},
		{"a bridge", []image.Rectangle{r(0, 0, 100, 100), r(400, 0, 500, 100), r(100, 0, 400, 100)}, areas{r(0, 0, 500, 100)}},
	} {
		var a areas
		for _, one := range test.add {
			a.add(one)
		}
		if !slices.Equal(a, test.want) {
			t.Errorf("%s: %v, want %v", test.what, a, test.want)
		}
	}
}

// Something half transparent that stood in two areas would be painted twice.
func TestAreasDoNotOverlapAndLeaveNothingOut(t *testing.T) {
	chance := rand.New(rand.NewPCG(3, 4))
	for range 200 {
		var a areas
		var added []image.Rectangle
		for range 1 + chance.IntN(30) {
			at := image.Pt(chance.IntN(1000), chance.IntN(800))
			one := image.Rectangle{Max: image.Pt(chance.IntN(200), chance.IntN(60))}.Add(at)
			added = append(added, one)
			a.add(one)
		}
		for i, one := range a {
			for _, other := range a[i+1:] {
				if one.Overlaps(other) {
					t.Fatalf("%v and %v of %v overlap", one, other, a)
				}
			}
		}
		for _, one := range added {
			if !slices.ContainsFunc(a, one.In) {
				t.Fatalf("%v is not in %v", one, a)
			}
		}
		if largest := a.largest(); slices.ContainsFunc(a, func(r image.Rectangle) bool { return pixels(r) > pixels(largest) }) {
			t.Fatalf("%v is not the largest of %v", largest, a)
		}
	}
}

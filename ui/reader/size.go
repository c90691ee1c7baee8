package reader

import "slices"

// sizes are the sizes of text one can choose, as multiples of the usual one.
var sizes = []float32{0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5}

// TextSize is the size of the letters as a multiple of the usual one.
func (r *Reader) TextSize() float32 { return r.scale }

// SetTextSize sets the size of the letters to the one nearest to a multiple of the
// usual size, on this and every later page.
func (r *Reader) SetTextSize(scale float32) {
	nearest := slices.MinFunc(sizes, func(a, b float32) int {
		if max(a-scale, scale-a) < max(b-scale, scale-b) {
			return -1
		}
		return 1
	})
	if nearest != r.scale {
		r.scale = nearest
		r.relay()
	}
}

// Larger makes the letters one step larger, up to the largest size.
func (r *Reader) Larger() { r.resize(+1) }

// Smaller makes them one step smaller.
func (r *Reader) Smaller() { r.resize(-1) }

// UsualSize shows them in the size they have when the program starts.
func (r *Reader) UsualSize() { r.SetTextSize(1) }

func (r *Reader) resize(step int) {
	i := slices.Index(sizes, r.scale) + step
	r.SetTextSize(sizes[max(0, min(i, len(sizes)-1))])
}

package reader

import "slices"

// measures are the widths of the column of text one can choose, as multiples of the
// usual one, in which a line holds some ninety letters: more is hard to read, and less
// tears tables apart. The widest is for those who lay large windows out for tables.
var measures = []float32{1, 1.4, 0.75}

// Measure is the width of the column of text, as a multiple of the usual one.
func (r *Reader) Measure() float32 { return measures[r.measure] }

// SetMeasure sets the width of the column on this and every later page. One that cannot
// be chosen is taken for the usual one.
func (r *Reader) SetMeasure(measure float32) {
	r.measure = max(0, slices.Index(measures, measure))
	r.relay()
}

// NextMeasure goes on to the next width: wider, then narrower, then the usual one.
func (r *Reader) NextMeasure() { r.SetMeasure(measures[(r.measure+1)%len(measures)]) }

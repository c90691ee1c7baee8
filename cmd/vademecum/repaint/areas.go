package repaint

import "image"

// areas are parts of a window that do not overlap.
type areas []image.Rectangle

// waste is how many pixels may be painted in vain so that two areas become one.
const waste = 4000

// add takes in what lies in a rectangle.
func (a *areas) add(r image.Rectangle) {
	if r.Empty() {
		return
	}
	for i := 0; i < len(*a); i++ {
		other := (*a)[i]
		whole := r.Union(other)
		if r.Overlaps(other) || pixels(whole) <= pixels(r)+pixels(other)+waste {
			r = whole
			*a = append((*a)[:i], (*a)[i+1:]...)
			i = -1 // it may reach into those that were looked at
		}
	}
	*a = append(*a, r)
}

func pixels(r image.Rectangle) int { return r.Dx() * r.Dy() }

func (a areas) pixels() (sum int) {
	for _, r := range a {
		sum += pixels(r)
	}
	return sum
}

// largest is the one with the most pixels.
func (a areas) largest() (largest image.Rectangle) {
	for _, r := range a {
		if pixels(r) > pixels(largest) {
			largest = r
		}
	}
	return largest
}

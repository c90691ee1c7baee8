package pdf

import "math"

// A matrix maps coordinates: x' = a·x + c·y + e, y' = b·x + d·y + f (ISO 32000-1,
// 8.3.3).
type matrix struct{ a, b, c, d, e, f float64 }

var identity = matrix{a: 1, d: 1}

// mul gives the matrix that applies m first and then n.
func (m matrix) mul(n matrix) matrix {
	return matrix{
		m.a*n.a + m.b*n.c, m.a*n.b + m.b*n.d,
		m.c*n.a + m.d*n.c, m.c*n.b + m.d*n.d,
		m.e*n.a + m.f*n.c + n.e, m.e*n.b + m.f*n.d + n.f,
	}
}

// move gives the matrix that shifts by x and y in the coordinates of m first.
func (m matrix) move(x, y float64) matrix { return matrix{1, 0, 0, 1, x, y}.mul(m) }

// sane says whether all of m is a number that can be reckoned with.
func (m matrix) sane() bool {
	for _, v := range []float64{m.a, m.b, m.c, m.d, m.e, m.f} {
		if math.IsNaN(v) || math.Abs(v) > 1e7 {
			return false
		}
	}
	return true
}

// quarter tells in which of four directions text runs that is drawn with m: 0 to
// the right, 1 upwards, 2 to the left, 3 downwards.
func (m matrix) quarter() int {
	switch {
	case math.Abs(m.a) >= math.Abs(m.b) && m.a >= 0:
		return 0
	case math.Abs(m.a) >= math.Abs(m.b):
		return 2
	case m.b >= 0:
		return 1
	}
	return 3
}

// upright turns a point of text that runs in a direction so that the text runs to
// the right.
func upright(x, y float64, quarter int) (float64, float64) {
	switch quarter {
	case 1:
		return y, -x
	case 2:
		return -x, -y
	case 3:
		return -y, x
	}
	return x, y
}

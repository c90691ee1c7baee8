package pdf

import (
	"math"
	"testing"
)

func TestMatrices(t *testing.T) {
	shift, double, quarter := matrix{1, 0, 0, 1, 30, 40}, matrix{2, 0, 0, 2, 0, 0}, matrix{0, 1, -1, 0, 0, 0}
	for _, c := range []struct {
		name string
		m    matrix
		x, y float64 // where the point (1, 2) goes
	}{
		{"nothing", identity, 1, 2},
		{"shifted", shift, 31, 42},
		{"doubled", double, 2, 4},
		{"turned to the left", quarter, -2, 1},
		{"shifted, then doubled", shift.mul(double), 62, 84},
		{"doubled, then shifted", double.mul(shift), 32, 44},
		{"turned four times", quarter.mul(quarter).mul(quarter).mul(quarter), 1, 2},
		{"moved in doubled coordinates", double.move(10, 20), 22, 44},
	} {
		x, y := c.m.a+2*c.m.c+c.m.e, c.m.b+2*c.m.d+c.m.f
		if math.Abs(x-c.x) > 1e-9 || math.Abs(y-c.y) > 1e-9 {
			t.Errorf("%s: (1, 2) goes to (%g, %g), want (%g, %g)", c.name, x, y, c.x, c.y)
		}
	}
}

// Whichever way text runs, it comes to run to the right, with the next line below.
func TestUpright(t *testing.T) {
	for _, c := range []struct {
		name    string
		m       matrix
		quarter int
	}{
		{"to the right", matrix{a: 1, d: 1}, 0},
		{"upwards", matrix{b: 1, c: -1}, 1},
		{"to the left", matrix{a: -1, d: -1}, 2},
		{"downwards", matrix{b: -1, c: 1}, 3},
		{"slanted", matrix{a: 1, c: 0.3, d: 1}, 0},
		{"askew", matrix{a: 0.9, b: 0.2, c: -0.2, d: 0.9}, 0},
		{"mirrored", matrix{a: 1, d: -1}, 0},
	} {
		q := c.m.quarter()
		if q != c.quarter {
			t.Errorf("%s runs in direction %d, want %d", c.name, q, c.quarter)
		}
		begin, _ := upright(c.m.e, c.m.f, q)
		along := c.m.move(10, 0)
		if end, _ := upright(along.e, along.f, q); end <= begin {
			t.Errorf("%s: the end of a word comes to %g, its beginning to %g", c.name, end, begin)
		}
	}
}

func TestSane(t *testing.T) {
	for _, c := range []struct {
		m    matrix
		want bool
	}{
		{identity, true}, {matrix{}, true}, {matrix{a: 1e6}, true}, {matrix{a: 1e8}, false}, {matrix{f: -1e8}, false},
		{matrix{e: math.NaN()}, false}, {matrix{c: math.Inf(1)}, false},
	} {
		if c.m.sane() != c.want {
			t.Errorf("%v is sane: %v", c.m, !c.want)
		}
	}
}

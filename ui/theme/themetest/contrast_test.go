package themetest

import (
	"image/color"
	"testing"
)

func TestContrast(t *testing.T) {
	tests := []struct {
		name string
		a, b color.Color
		want float64
	}{
		{"black on white", color.Black, color.White, 21},
		{"white on black", color.White, color.Black, 21},
		{"white on white", color.White, color.White, 1},
		{"the lightest grey that passes on white", color.Gray{0x76}, color.White, 4.54},
		{"the next grey, which fails", color.Gray{0x77}, color.White, 4.48},
	}
	for _, test := range tests {
		if got := Contrast(test.a, test.b); got < test.want-0.005 || got > test.want+0.005 {
			t.Errorf("%s: contrast %.3f, want %.2f", test.name, got, test.want)
		}
	}
}

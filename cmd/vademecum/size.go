package main

import (
	"fmt"

	"fyne.io/fyne/v2"
)

// The window is at least as large as makes sense, and at most as large as any
// graphics card draws.
const (
	smallest = 320
	largest  = 8192
)

// A size is that of a window as it is written on the command line: "1280x800".
type size struct{ fyne.Size }

// UnmarshalText reads a size.
func (s *size) UnmarshalText(text []byte) error {
	var width, height int
	if n, err := fmt.Sscanf(string(text)+"\n", "%dx%d\n", &width, &height); n != 2 || err != nil {
		return fmt.Errorf("a size is width x height, such as 1280x800, not %q", text)
	}
	if min(width, height) < smallest || max(width, height) > largest {
		return fmt.Errorf("a window is between %d and %d wide and high, not %q", smallest, largest, text)
	}
	s.Size = fyne.NewSize(float32(width), float32(height))
	return nil
}

//go:build race

package pdf

// raced says whether the program is built with Go's race detector, which maps
// several times the memory that the program uses.
const raced = true

package page

import (
	"strings"

	"vademecum/app"
)

// CompareCodes orders codes as a printed list does, by [app.CompareCodes].
func CompareCodes(a, b string) int { return app.CompareCodes(a, b) }

// leadingDigits is the run of digits a text begins with; it may be empty.
func leadingDigits(s string) string {
	return s[:len(s)-len(strings.TrimLeft(s, "0123456789"))]
}

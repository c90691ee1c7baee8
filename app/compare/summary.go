package compare

import (
	"fmt"
	"strings"
)

// Summary tells in a sentence what became of how many passages: "2 changed, 1
// added, 9 the same.".
func (c Comparison) Summary() string {
	if c.Equal() {
		return "The texts are the same."
	}
	var parts []string
	for _, k := range []Kind{Changed, Added, Removed, Moved, Same} {
		n := c.Count(k)
		switch {
		case n == 0:
		case k == Same:
			parts = append(parts, fmt.Sprintf("%d the same", n))
		default:
			parts = append(parts, fmt.Sprintf("%d %s", n, k))
		}
	}
	return strings.Join(parts, ", ") + "."
}

// Signed prints words with the signs that wdiff made common: what was taken out
// within [-…-], what was put in within {+…+}.
func Signed(words []Run) string {
	var b strings.Builder
	for _, w := range words {
		switch w.Kind {
		case Deleted:
			b.WriteString("[-" + w.Text + "-]")
		case Inserted:
			b.WriteString("{+" + w.Text + "+}")
		default:
			b.WriteString(w.Text)
		}
	}
	return b.String()
}

package changes

import (
	"cmp"
	"fmt"
	"strings"
)

// Markdown writes a comparison as a report in Markdown: a table for each kind of
// change.
func (c Comparison) Markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# What changed between %s and %s\n\n%s\n", c.Old, c.New, cmp.Or(c.Summary(), "Nothing changed."))
	for _, k := range Kinds {
		list := c.Kind(k)
		if len(list) == 0 {
			continue
		}
		fmt.Fprintf(&b, "\n## %s (%d)\n\n| Text | Title | Study group | Date | Status | Before |\n|---|---|---|---|---|---|\n", k.Heading(), len(list))
		for _, x := range list {
			line := []string{strings.Join(x.Names(), "; "), x.Item.Title, GroupName(x.Item.Group), x.Date(), string(x.Status()), x.Before}
			for n, cell := range line {
				b.WriteString("| " + escaped.Replace(cell) + " ")
				if n == len(line)-1 {
					b.WriteString("|\n")
				}
			}
		}
	}
	return b.String()
}

// Heading names a kind of change above a list.
func (k Kind) Heading() string { return strings.ToUpper(string(k[:1])) + string(k[1:]) }

// escaped takes from a cell what would be markup in a table of Markdown.
var escaped = strings.NewReplacer("|", `\|`, `\`, `\\`, "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`, "]", `\]`, "<", `\<`, "\n", " ")

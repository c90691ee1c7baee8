package page

import (
	"fmt"
	"strings"

	"vademecum/app"
)

// text renders blocks as a page a person can read: what stands left, what
// right, what is muted (in parentheses), where each line leads (→) and where it
// was read (‹›).
func text(blocks []Block) string {
	var b strings.Builder
	for _, block := range blocks {
		write(&b, block, "")
	}
	return b.String()
}

func write(b *strings.Builder, block Block, margin string) {
	switch x := block.(type) {
	case Head:
		fmt.Fprintf(b, "%s%s\n%s\n", strings.ToUpper(string(x.Kind)), column(shape(x.Status)+bracket(x.StatusNote)), x.Code)
		fmt.Fprintf(b, "%s%s\n", x.Title, bracket(x.TitleNote))
		fmt.Fprintf(b, "%s%s\n", spans(x.Line), read(x.Cite))
		for _, a := range x.Actions {
			if a.Label == "Cite" { // what it copies is tested with app.Citation
				a.Copy = ""
			}
			fmt.Fprintf(b, "%s\n", strings.TrimSpace("["+a.Label+"] "+a.Copy+a.Address+a.Do))
		}
	case Section:
		title := x.Title
		if x.Count != "" {
			title += " — " + x.Count
		}
		fmt.Fprintf(b, "\n%s%s\n", margin, title)
		rows, hidden := 0, 0
		for _, inner := range x.Body {
			if _, ok := inner.(Row); ok {
				rows++
			}
			if x.Short > 0 && rows > x.Short {
				hidden++
				continue
			}
			write(b, inner, margin+"  ")
		}
		if hidden > 0 {
			fmt.Fprintf(b, "%s  [%d more lines]\n", margin, hidden)
		}
	case Subheading:
		fmt.Fprintf(b, "%s%s (%d)\n", margin, x.Text, x.Count)
	case Row:
		left := strings.Repeat("  ", x.Indent) + strings.TrimRight(x.Code+"  "+x.Title, " ")
		fmt.Fprintf(b, "%s%s%s%s%s\n", margin, left, column(x.Meta+shape(x.Status)), leads(x.To, ""), read(x.Cite))
		if x.Note != "" || x.Relation != "" {
			fmt.Fprintf(b, "%s    %s\n", margin, strings.Trim(x.Relation+": "+x.Note, ": "))
		}
	case Fact:
		fmt.Fprintf(b, "%s%s: %s%s\n", margin, x.Name, spans(x.Value), read(x.Cite))
	case Paragraph:
		fmt.Fprintf(b, "%s%s%s\n", margin, spans(x.Spans), read(x.Cite))
	case Timeline:
		var points []string
		for _, p := range x.Points {
			points = append(points, strings.TrimSpace(p.Label+strings.Repeat("'", p.Marks)+shape(p.Status)))
		}
		fmt.Fprintf(b, "%s%s\n", margin, strings.Join(points, " ─ "))
	case Words:
		fmt.Fprintf(b, "%s%s%s\n", margin, joinText(": ", x.Name, strings.Join(x.List, ", ")), read(x.Cite))
	case Picture:
		fmt.Fprintf(b, "%s%T:\n", margin, x)
		for _, r := range x.Table() {
			write(b, r, margin+"  ")
		}
	default:
		fmt.Fprintf(b, "%s%T: no such block\n", margin, block)
	}
}

// spans is a run of text; muted runs other than separators stand in
// parentheses, what a query matched in brackets.
func spans(list []Span) string {
	var b strings.Builder
	for _, s := range list {
		t := s.Text
		if s.Mark == Found {
			t = "[" + t + "]"
		}
		t += leads(s.To, s.Address)
		if s.Muted && s.Text != separator {
			t = "(" + t + ")"
		}
		b.WriteString(t)
	}
	return b.String()
}

func shape(s app.Status) string {
	if s == "" {
		return ""
	}
	return " ● " + string(s)
}

func column(right string) string {
	if right = strings.TrimSpace(right); right == "" {
		return ""
	}
	return "  |  " + right
}

func bracket(note string) string {
	if note == "" {
		return ""
	}
	return " (" + note + ")"
}

func leads(to, address string) string {
	if to+address == "" {
		return ""
	}
	return strings.TrimSuffix(" → "+to+" "+address, " ")
}

func read(c app.Cite) string {
	if len(c.Sources) == 0 {
		return ""
	}
	return "  ‹" + strings.TrimSuffix(strings.Join(c.Sources, ", ")+": "+c.Locator, ": ") + "›"
}

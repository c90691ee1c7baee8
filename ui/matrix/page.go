package matrix

import (
	"slices"

	"vademecum/app"
	"vademecum/ui/language"
	"vademecum/ui/page"
)

// kind is what the heads of these pages say they are.
var kind = app.Kind(language.Later("action lines and goals"))

// page is the page of the matrix of some lines; asked is what the route asked for.
func (t *table) page(some []line, asked string) []page.Block {
	m := t.matrix(some)
	how := language.Say("A cell opens what was read on the two that meet in it.")
	body := []page.Block{m, page.Paragraph{Spans: muted(how), Cite: t.cite()}}
	var silent []string
	for _, l := range some {
		if len(l.to) == 0 {
			silent = append(silent, l.Code)
		}
	}
	if len(silent) > 0 {
		body = append(body, page.Paragraph{Spans: muted(language.Say("No source in this snapshot names a goal or target that %s as such contributes to.", language.Enumerate(silent...)))})
	}
	return []page.Block{
		page.Head{Kind: kind, Code: language.Say("WSIS–SDG matrix"), Title: language.Say("Which action line contributes to which goal"), Line: ways(some, asked)},
		page.Section{Title: language.Say("Contributions"), Count: counts(m), Body: body},
	}
}

// ways lead to the other matrices; the one that is shown leads nowhere.
func ways(some []line, asked string) []page.Span {
	all := page.Span{Text: language.Say("all action lines"), To: Name}
	parts := page.Span{Text: language.Say("sub-lines of %s", "C7"), To: page.MatrixRoute("wsis/C7")}
	switch asked {
	case "":
		all.To = ""
	case "C7":
		parts.To = ""
	default:
		return dotted(all, parts, page.Span{Text: some[0].Code})
	}
	return dotted(all, parts)
}

// dotted joins spans with dots.
func dotted(spans ...page.Span) []page.Span {
	joined := spans[:1:1]
	for _, s := range spans[1:] {
		joined = append(joined, page.Span{Text: " · ", Muted: true}, s)
	}
	return joined
}

func muted(text string) []page.Span { return []page.Span{{Text: text, Muted: true}} }

// cite names every source of the matrix; the places in them stand with each pair.
func (t *table) cite() app.Cite {
	var c app.Cite
	for key := range t.sources {
		c.Sources = append(c.Sources, key)
	}
	slices.Sort(c.Sources)
	return c
}

// counts says how much is in a matrix.
func counts(m page.Matrix) string {
	whole, targets := 0, 0
	for _, line := range m.Cells {
		for _, c := range line {
			targets += c.Targets
			if c.Whole {
				whole++
			}
		}
	}
	return language.Count(len(m.Lines), "%s line", "%s lines") + " · " +
		language.Count(whole, "%s goal as a whole", "%s goals as a whole") + " · " + language.Count(targets, "%s target", "%s targets")
}

// names are a line and a goal together.
func names(line, goal string) string {
	return language.Say("%s and %s", line, language.Code(goal))
}

// meeting is the page of a line and a goal: what of the goal the line contributes to,
// and what the source says of it.
func meeting(l line, goal app.Item) []page.Block {
	blocks := []page.Block{page.Head{
		Kind: kind, Code: names(l.Code, goal.Code), Title: l.Title + " · " + goal.Title,
		Line: dotted(page.Span{Text: l.Code, To: l.ID}, page.Span{Text: language.Code(goal.Code), To: goal.ID}, page.Span{Text: language.Say("the matrix"), To: Name}),
	}}
	var whole, targets []page.Block
	for _, r := range l.to[goal.ID] {
		if r.To == goal.ID {
			whole = append(whole, r)
		} else {
			targets = append(targets, r)
		}
	}
	if len(whole)+len(targets) == 0 {
		return append(blocks, page.Section{Title: language.Say("Contributes to"), Body: []page.Block{page.Paragraph{
			Spans: muted(language.Say("No source in this snapshot says that %s contributes to %s or to one of its targets.", l.Code, language.Code(goal.Code))),
		}}})
	}
	if len(whole) > 0 {
		blocks = append(blocks, page.Section{Title: language.Say("Contributes to the goal as a whole"), Body: whole})
	}
	if len(targets) > 0 {
		blocks = append(blocks, page.Section{Title: language.Say("Contributes to targets"), Count: language.Count(len(targets), "%s target", "%s targets"), Body: targets})
	}
	return blocks
}

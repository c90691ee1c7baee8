package compare

import (
	"fmt"
	"strings"

	"vademecum/app/compare"
	"vademecum/app/document"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/screen"
)

// around is how many passages that did not change are shown on either side of one
// that did; fewer than the least are never left out.
const (
	around = 1
	least  = 4
)

// changes is the page of a comparison.
func (p pair) changes(q question, c compare.Comparison, title string) screen.Shown {
	head := p.head(q, language.Say("What changed"), title)
	head.Actions = []page.Action{{Label: language.Say("Copy changes"), Copy: p.copied(c)}}
	text := page.Section{Title: language.Say("Text"), Count: summary(c)}
	var outline []screen.Heading
	for n := 0; n < len(c.Changes); {
		if same := unchanged(c.Changes, n); !q.all && same >= least {
			q := q
			q.all = true
			text.Body = append(text.Body, page.Paragraph{Spans: []page.Span{
				{Text: language.Count(same, "%s passage the same.", "%s passages the same.") + " ", Muted: true}, {Text: language.Say("Show all"), To: q.route()},
			}})
			n += same
			continue
		}
		change := c.Changes[n]
		block := p.passage(change, n)
		if differs(change) {
			outline = append(outline, screen.Heading{Text: p.entry(change), Anchor: block.Anchor, Level: 1})
		}
		text.Body = append(text.Body, block)
		n++
	}
	return screen.Shown{Title: called(title), Of: title, Blocks: []page.Block{head, text}, Outline: outline}
}

func differs(c compare.Change) bool { return c.Kind != compare.Same || c.Renamed }

// unchanged counts the passages from n on that can be left out: no change is among
// them or stands next to them.
func unchanged(changes []compare.Change, n int) int {
	for back := 1; back <= around; back++ {
		if n >= back && differs(changes[n-back]) {
			return 0
		}
	}
	end := n
	for end < len(changes) && !differs(changes[end]) {
		end++
	}
	if end < len(changes) {
		end -= around
	}
	return max(0, end-n)
}

// passage is one passage with its words marked. A word in front says what became of
// it where the marks alone would not.
func (p pair) passage(change compare.Change, n int) page.Passage {
	at := p.fresh.text
	index := change.New
	if change.New < 0 {
		at, index = p.old.text, change.Old
	}
	is := at.Passages[index]
	block := page.Passage{
		Anchor: fmt.Sprintf("change %d", n+1), Margin: is.Marker,
		Quiet: is.Kind == document.Footnote || is.Kind == document.Box,
		Copy:  is.Place() + ": " + compare.Signed(change.Words),
	}
	switch is.Kind {
	case document.Heading:
		block.Heading = max(1, is.Level)
	case document.Clause, document.Bullet:
		block.Level = max(0, is.Level-1)
	}
	if tag := p.tag(change); tag != "" {
		block.Spans = append(block.Spans, page.Span{Text: tag + "  ", Muted: true})
	}
	for n, w := range change.Words {
		if n > 0 && w.Kind == compare.Inserted && change.Words[n-1].Kind == compare.Deleted && !strings.HasSuffix(change.Words[n-1].Text, " ") {
			block.Spans = append(block.Spans, page.Span{Text: " "}) // old and new are not one word
		}
		block.Spans = append(block.Spans, page.Span{Text: w.Text, Mark: mark(w.Kind, change.Kind)})
	}
	return block
}

// tag says in a word or two what became of a passage.
func (p pair) tag(change compare.Change) string {
	switch {
	case change.Kind == compare.Added:
		return language.Say("added")
	case change.Kind == compare.Removed:
		return language.Say("removed")
	case change.Kind == compare.Moved:
		return language.Say("moved from %s", p.old.text.Passages[change.Old].Where())
	case change.Renamed:
		return language.Say("was %s", p.former(change))
	}
	return ""
}

// mark is how words are marked in a passage.
func mark(words compare.RunKind, passage compare.Kind) page.Mark {
	switch {
	case words == compare.Inserted:
		return page.Added
	case words == compare.Deleted:
		return page.Removed
	case passage == compare.Moved:
		return page.Moved
	}
	return page.Plain
}

// former is the place where a passage stood that still stands in the same group: its
// number alone where the words before it are the same.
func (p pair) former(change compare.Change) string {
	old, fresh := p.old.text.Passages[change.Old].Place(), p.fresh.text.Passages[change.New].Place()
	at := strings.LastIndexByte(old, ' ') + 1
	if strings.HasPrefix(fresh, old[:at]) {
		return old[at:]
	}
	return old
}

// longestEntry is how many letters of a heading stand in the outline.
const longestEntry = 50

// entry is what the outline says of a change: what became of which passage.
func (p pair) entry(change compare.Change) string {
	place := p.place(change)
	switch change.Kind {
	case compare.Same:
		return language.Say("Now %s, was %s", place, p.former(change))
	case compare.Added:
		return language.Say("Added: %s", place)
	case compare.Removed:
		return language.Say("Removed: %s", place)
	case compare.Moved:
		return language.Say("Moved: %s", place)
	}
	return language.Say("Changed: %s", place)
}

// summary says what became of how many passages: "2 changed, 1 added, 9 the same".
func summary(c compare.Comparison) string {
	if c.Equal() {
		return language.Say("The texts are the same")
	}
	var parts []string
	for _, k := range []compare.Kind{compare.Changed, compare.Added, compare.Removed, compare.Moved, compare.Same} {
		if n := c.Count(k); n > 0 {
			parts = append(parts, counted[k].Of(n))
		}
	}
	return language.Enumerate(parts...)
}

// counted are the kinds of change with how many passages there are of each.
var counted = map[compare.Kind]language.Plural{
	compare.Changed: language.Counted("%s changed", "%s changed"),
	compare.Added:   language.Counted("%s added", "%s added"),
	compare.Removed: language.Counted("%s removed", "%s removed"),
	compare.Moved:   language.Counted("%s moved", "%s moved"),
	compare.Same:    language.Counted("%s the same", "%s the same"),
}

// place is the place of a passage, or the beginning of a heading.
func (p pair) place(change compare.Change) string {
	is := p.old.text
	index := change.Old
	if change.New >= 0 {
		is, index = p.fresh.text, change.New
	}
	place := language.Sentence(is.Passages[index].Where())
	if text := []rune(is.Passages[index].Text); is.Passages[index].Kind == document.Heading {
		place = string(text)
		if len(text) > longestEntry {
			place = string(text[:longestEntry]) + "…"
		}
	}
	return place
}

// copied is all that changed, a line each, with the signs of wdiff, in English as in the
// terminal.
func (p pair) copied(c compare.Comparison) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s → %s: %s\n\n", p.old.stored.Title, p.fresh.stored.Title, c.Summary())
	for _, change := range c.Changes {
		if differs(change) {
			became := strings.ToUpper(string(change.Kind[:1])) + string(change.Kind[1:]) + ": " + p.place(change)
			if change.Kind == compare.Same {
				became = "Now " + p.place(change) + ", was " + p.former(change)
			}
			fmt.Fprintf(&b, "%s: %s\n", became, compare.Signed(change.Words))
		}
	}
	return b.String()
}

package mark

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"time"
)

// The file of marks is Markdown: front matter that says what it is, a section for
// the stars, the notes, each collection and the recents, and a last line by which a
// file that was cut off can be told.
//
//	---
//	format: vademecum marks
//	version: 1
//	written: 2026-11-22T12:00:00Z
//	---
//
//	# Stars
//
//	- <vademecum:itu-t/X.509> 2026-11-22T11:04:05Z X.509 | The Directory: …
//
//	# Notes
//
//	## <vademecum:doc/3f9a0c417be2d518#§41~9c1f0a2b3c4d5e6f> 2026-11-22T11:05:00Z A paper on waste
//
//	changed 2026-11-22T11:30:00Z
//
//	> Ask **the rapporteur** about this.
//
//	# Collection 2026-11-20T08:00:00Z WTSA-28 Committee 3
//
//	> What we bring to the meeting.
//
//	- <vademecum:wtsa/44> 2026-11-20T08:01:00Z WTSA Resolution 44 | Bridging …
//
//	  > Revised, see the second draft.
//
//	# Recents
//
//	- <vademecum:itu-t/X.509> 2026-11-22T11:04:00Z X.509 | The Directory: …
//
//	<!-- end of marks -->
//
// A mark is a line: the address of its target in angle brackets, when it was made,
// and behind that, for people and for items that are no more, code and title with a
// bar between. What a person wrote is quoted, "> " before each line, so that no
// heading or line of theirs can be taken for one of the file's. Empty sections are
// left out.
const (
	fence      = "---"
	formatLine = "format: vademecum marks"
	endLine    = "<!-- end of marks -->"
	version    = 1 // of the format
)

// The headings of sections.
const (
	starsLine       = "# Stars"
	notesLine       = "# Notes"
	collectionStart = "# Collection "
	recentsLine     = "# Recents"
)

// Write writes marks as a file, with the time at which that is done. The same marks
// and time are the same bytes.
func Write(w io.Writer, m Marks, written time.Time) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "%s\n%s\nversion: %d\nwritten: %s\n%s\n\n", fence, formatLine, version, stamp(written), fence)
	if len(m.Stars) > 0 {
		fmt.Fprintf(b, "%s\n\n", starsLine)
		for _, s := range m.Stars {
			fmt.Fprintf(b, "- %s\n", line(s.Subject, s.Made))
		}
		fmt.Fprintln(b)
	}
	if len(m.Notes) > 0 {
		fmt.Fprintf(b, "%s\n\n", notesLine)
		for _, n := range m.Notes {
			fmt.Fprintf(b, "## %s\n\n", line(n.Subject, n.Made))
			if !n.Changed.Equal(n.Made) {
				fmt.Fprintf(b, "changed %s\n\n", stamp(n.Changed))
			}
			quote(b, "", n.Text)
		}
	}
	for _, c := range m.Collections {
		fmt.Fprintf(b, "%s%s %s\n\n", collectionStart, stamp(c.Made), c.Name)
		quote(b, "", c.Note)
		for _, e := range c.Entries {
			fmt.Fprintf(b, "- %s\n", line(e.Subject, e.Made))
			if e.Note != "" {
				fmt.Fprintln(b)
				quote(b, "  ", e.Note)
			}
		}
		if n := len(c.Entries); n > 0 && c.Entries[n-1].Note == "" {
			fmt.Fprintln(b)
		}
	}
	if len(m.Recents) > 0 {
		fmt.Fprintf(b, "%s\n\n", recentsLine)
		for _, r := range m.Recents {
			fmt.Fprintf(b, "- %s\n", line(r.Subject, r.Opened))
		}
		fmt.Fprintln(b)
	}
	fmt.Fprintln(b, endLine)
	return b.Flush() // with the first error there was
}

// line is a subject with the time at which it was marked.
func line(s Subject, made time.Time) string {
	text := "<" + s.Link() + "> " + stamp(made)
	if s.Code != "" {
		text += " " + s.Code
	}
	if s.Title != "" {
		text += " | " + s.Title
	}
	return text
}

// quote writes a text behind marks of quotation, and an empty line.
func quote(w io.Writer, indent, text string) {
	if text == "" {
		return
	}
	for line := range strings.Lines(text + "\n") {
		if line == "\n" {
			fmt.Fprintf(w, "%s>\n", indent)
		} else {
			fmt.Fprintf(w, "%s> %s", indent, line)
		}
	}
	fmt.Fprintln(w)
}

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }

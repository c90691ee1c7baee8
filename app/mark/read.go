package mark

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"vademecum/app"
)

// ErrNotMarks is what Read returns for a file that is something else.
var ErrNotMarks = app.Errorf("it is not a file of marks; vade marks --export writes one")

// Read reads what [Write] wrote, also after a person or an editor has changed it
// within the form, and with the line ends of Windows. It is all or nothing: a line
// that cannot be understood is an error that names it, and so is a file without its
// last line. The error is a sentence without the name of the file.
func Read(text string) (Marks, error) {
	text = strings.ReplaceAll(strings.TrimPrefix(text, "\uFEFF"), "\r\n", "\n")
	r := reading{lines: strings.Split(text, "\n")}
	if err := r.frontMatter(); err != nil {
		return Marks{}, err
	}
	for ; r.at < len(r.lines); r.at++ {
		line := r.lines[r.at]
		if line == endLine {
			if err := r.finish(); err != nil {
				return Marks{}, err
			}
			return r.marks, nil
		}
		if err := r.line(line); err != nil {
			return Marks{}, app.Errorf("line %s: %s; nothing was taken from the file", strconv.Itoa(r.at+1), err)
		}
	}
	return Marks{}, app.Errorf("the file is cut off: its last line should be %s; nothing was taken from it", strconv.Quote(endLine))
}

// A reading is how far the reading of a file has come.
type reading struct {
	lines   []string
	at      int
	section string  // the heading it is under
	text    *string // what a quotation belongs to; nil where none may stand
	begun   bool    // the quotation has a line already
	marks   Marks
}

// frontMatter reads up to the line after the second fence.
func (r *reading) frontMatter() error {
	if r.lines[0] != fence {
		return ErrNotMarks
	}
	known := false
	for r.at = 1; r.at < len(r.lines); r.at++ {
		line := r.lines[r.at]
		switch name, value, _ := strings.Cut(line, ": "); {
		case line == fence:
			r.at++
			if !known {
				return ErrNotMarks
			}
			return nil
		case line == formatLine:
			known = true
		case known && name == "version" && value != fmt.Sprint(version):
			return app.Errorf("the file is of version %s, and this program knows version %s; install a newer Vademecum", fmt.Sprintf("%.20s", value), version)
		}
	}
	return ErrNotMarks
}

// line takes one line behind the front matter.
func (r *reading) line(line string) (err error) {
	trimmed := strings.TrimLeft(line, " ")
	if !strings.HasPrefix(trimmed, ">") {
		r.begun = false
	}
	switch {
	case strings.TrimSpace(line) == "":
		return nil
	case strings.HasPrefix(trimmed, ">"):
		return r.quotation(strings.TrimPrefix(trimmed[1:], " "))
	case line == starsLine, line == notesLine, line == recentsLine:
		r.section, r.text = line, nil
		return nil
	case strings.HasPrefix(line, collectionStart):
		return r.collection(line[len(collectionStart):])
	case strings.HasPrefix(line, "## ") && r.section == notesLine:
		n := Note{}
		n.Subject, n.Made, err = parseLine(line[3:])
		n.Changed = n.Made
		r.marks.Notes = append(r.marks.Notes, n)
		r.text = &r.marks.Notes[len(r.marks.Notes)-1].Text
		return err
	case strings.HasPrefix(line, "changed ") && r.section == notesLine && r.text != nil:
		n := &r.marks.Notes[len(r.marks.Notes)-1]
		n.Changed, err = parseStamp(line[len("changed "):])
		return err
	case strings.HasPrefix(line, "- "):
		return r.item(line[2:])
	}
	return app.Errorf("%s is nothing that a file of marks has", fmt.Sprintf("%.60q", line))
}

// quotation takes a line of what a person wrote.
func (r *reading) quotation(line string) error {
	switch {
	case r.text == nil:
		return app.Errorf("a text stands where nothing is for it to be on")
	case r.begun:
		*r.text += "\n" + line
	case *r.text != "": // a second quotation is another paragraph
		*r.text += "\n\n" + line
	default:
		*r.text = line
	}
	r.begun = true
	return nil
}

// collection begins a collection.
func (r *reading) collection(line string) error {
	made, name, _ := strings.Cut(line, " ")
	c := Collection{}
	var err error
	if c.Made, err = parseStamp(made); err != nil {
		return err
	}
	if c.Name, err = CheckName(name); err != nil {
		return err
	}
	r.marks.Collections = append(r.marks.Collections, c)
	r.section, r.text = collectionStart, &r.marks.Collections[len(r.marks.Collections)-1].Note
	return nil
}

// item takes an entry of a list.
func (r *reading) item(line string) error {
	subject, made, err := parseLine(line)
	if err != nil {
		return err
	}
	m := &r.marks
	switch r.section {
	case starsLine:
		m.Stars = append(m.Stars, Star{subject, made})
	case recentsLine:
		subject.Target = Target{Item: subject.Item}
		m.Recents = append(m.Recents, Recent{subject, made})
	case collectionStart:
		c := &m.Collections[len(m.Collections)-1]
		c.Entries = append(c.Entries, Entry{Subject: subject, Made: made})
		r.text = &c.Entries[len(c.Entries)-1].Note
	default:
		return app.Errorf("an item stands under no heading that lists items")
	}
	return nil
}

// finish cleans what a person may have written into the file themselves. Texts may
// be longer than [CheckText] lets anybody write: two may have become one.
func (r *reading) finish() error {
	for i := range r.marks.Notes {
		n := &r.marks.Notes[i]
		if n.Text = CleanText(n.Text); n.Text == "" {
			return app.Errorf("the note on %s is empty; nothing was taken from the file", n.Name())
		}
	}
	for i := range r.marks.Collections {
		c := &r.marks.Collections[i]
		c.Note = CleanText(c.Note)
		for j := range c.Entries {
			c.Entries[j].Note = CleanText(c.Entries[j].Note)
		}
	}
	return nil
}

// parseLine reads what [line] wrote.
func parseLine(text string) (s Subject, made time.Time, err error) {
	link, rest, closed := strings.Cut(strings.TrimPrefix(text, "<"), ">")
	if !strings.HasPrefix(text, "<"+scheme) || !closed {
		return s, made, app.Errorf("%s does not begin with an address such as <%situ-t/X.509>", fmt.Sprintf("%.60q", text), scheme)
	}
	if s.Target, err = ParseTarget(link); err != nil {
		return s, made, err
	}
	when, name, _ := strings.Cut(strings.TrimPrefix(rest, " "), " ")
	if made, err = parseStamp(when); err != nil {
		return s, made, err
	}
	if title, bare := strings.CutPrefix(name, "| "); bare {
		s.Title = title
	} else {
		s.Code, s.Title, _ = strings.Cut(name, " | ")
	}
	return s.Clean(), made, nil
}

func parseStamp(text string) (time.Time, error) {
	t, err := time.Parse(time.RFC3339, strings.TrimSpace(text))
	if err != nil {
		return t, app.Errorf("%s is not a time such as 2026-11-22T11:04:05Z", fmt.Sprintf("%.40q", text))
	}
	return t.UTC().Truncate(time.Second), nil
}

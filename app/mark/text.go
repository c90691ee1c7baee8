package mark

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"vademecum/app"
	"vademecum/app/search/word"
)

// The most that one text of the person's may hold. What is longer was pasted by
// mistake.
const (
	mostText = 1 << 20 // bytes of a note
	mostName = 200     // characters of the name of a collection
)

// CleanText makes a text one that every editor and file gives back as it is: UTF-8,
// lines ended by a line feed alone, no control characters but tabulators, no empty
// lines around it.
func CleanText(text string) string {
	text = strings.ReplaceAll(strings.ToValidUTF8(text, "\uFFFD"), "\r\n", "\n")
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\r':
			return '\n'
		case r == '\uFEFF' || unicode.IsControl(r) && r != '\n' && r != '\t':
			return -1
		}
		return r
	}, text)
	text = strings.TrimRightFunc(text, unicode.IsSpace)
	for { // blanks may be how the first line is indented; lines of nothing else go
		line, rest, more := strings.Cut(text, "\n")
		if !more || strings.TrimSpace(line) != "" {
			return text
		}
		text = rest
	}
}

// CheckText cleans the text of a note and refuses one that says nothing or is
// larger than anybody writes.
func CheckText(text string) (string, error) {
	text = CleanText(text)
	switch {
	case text == "":
		return "", app.Errorf("the note is empty")
	case len(text) > mostText:
		return "", app.Errorf("the note has %s KB; the most that one may have is %s KB", len(text)>>10, mostText>>10)
	}
	return text, nil
}

// OneLine makes a text one line without blanks around it or several in a row.
func OneLine(text string) string {
	return strings.Join(strings.Fields(CleanText(text)), " ")
}

// CheckName cleans the name of a collection and refuses one that cannot be shown.
func CheckName(name string) (string, error) {
	name = OneLine(name)
	switch {
	case name == "":
		return "", app.Errorf("the collection needs a name")
	case utf8.RuneCountInString(name) > mostName:
		return "", app.Errorf("the name of the collection is longer than %s characters", mostName)
	}
	return name, nil
}

// SameName reports whether a person would call two names of collections the same:
// case, diacritics and blanks make no difference.
func SameName(a, b string) bool {
	return word.Fold(OneLine(a)) == word.Fold(OneLine(b))
}

// Clean makes the words of a subject lines of their own. A code has no bar, which
// stands between code and title in files.
func (s Subject) Clean() Subject {
	s.Code = OneLine(strings.ReplaceAll(s.Code, "|", "/"))
	s.Title = OneLine(s.Title)
	return s
}

// Both is what is left when two texts meet in one place: the one that has all
// paragraphs of the other in a row, else b below a.
func Both(a, b string) string {
	holds := func(text, part string) bool {
		return part == "" || strings.Contains("\n\n"+text+"\n\n", "\n\n"+part+"\n\n")
	}
	switch {
	case holds(a, b):
		return a
	case holds(b, a):
		return b
	}
	return a + "\n\n" + b
}

// Edited is the text that a change leaves: the new one, if what was there is what
// the person saw when they began to write, else both, because somebody else has
// written meanwhile.
func Edited(seen, there, text string) string {
	if there == CleanText(seen) {
		return text
	}
	return Both(there, text)
}

// FreeName is a name for a collection that is not taken: the name itself, or with a
// number behind it.
func FreeName(name string, taken func(name string) bool) string {
	free := name
	for n := 2; taken(free); n++ {
		free = fmt.Sprintf("%s (%d)", shortened(name, mostName-12), n)
	}
	return free
}

func shortened(text string, most int) string {
	runes := []rune(text)
	return strings.TrimSpace(string(runes[:min(len(runes), most)]))
}

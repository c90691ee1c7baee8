package page

import (
	"vademecum/app"
	"vademecum/ui/language"
)

// shown is how many rows of a section stand open; the rest are one click away.
const shown = 12

// separator stands between the short facts of one line.
const separator = " · "

// section is a section with that body, or nothing when there is nothing in it.
func section(title, count string, body []Block) []Block {
	if len(body) == 0 {
		return nil
	}
	return []Block{Section{Title: title, Count: count, Short: shown, Body: body}}
}

// linked is a section of rows, headed by how many of what they are.
func linked(title string, ends []end) []Block {
	return section(title, countKinds(ends), rows(ends))
}

// listed is a section of rows whose title says what they are; their number is
// given when there are several.
func listed(title string, ends []end) []Block {
	count := ""
	if len(ends) > 1 {
		count = language.Number(len(ends))
	}
	return section(title, count, rows(ends))
}

// unread is the sentence that no source was found to tell something a reader would
// look for here.
func unread(sentence string) []Block { return muted(sentence) }

// muted is a paragraph that says what is not known, or how far a list reaches.
func muted(text string) []Block {
	return []Block{Paragraph{Spans: []Span{{Text: text, Muted: true}}}}
}

// orUnread is the body, or where it is empty the sentence that says so.
func orUnread(body []Block, sentence string) []Block {
	if len(body) == 0 {
		return unread(sentence)
	}
	return body
}

// sentence is a paragraph of plain words.
func sentence(text string, cite app.Cite) []Block {
	return []Block{Paragraph{Spans: []Span{{Text: text}}, Cite: cite}}
}

package main

import (
	"strings"
	"unicode/utf8"

	"vademecum/app"
)

// aligned prints rows in columns, two blanks apart, each line behind an indent.
// The last column is as long as it is; a column that is empty in every row takes
// no room.
func aligned(indent string, rows [][]string) string {
	var widths []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	var b strings.Builder
	for _, row := range rows {
		var line strings.Builder
		line.WriteString(indent)
		for i, cell := range row {
			if widths[i] == 0 {
				continue
			}
			line.WriteString(cell)
			line.WriteString(strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell)+2))
		}
		b.WriteString(strings.TrimRight(line.String(), " "))
		b.WriteByte('\n')
	}
	return b.String()
}

// called is what an item is called in a line: its title, or its code where that is
// a name by itself, as an initiative and an organisation have it.
func called(i app.Item) string {
	if i.Title == "" && i.TitleNote == "" && i.NamedByCode() {
		return i.Code
	}
	return titleOf(i.Title, i.TitleNote)
}

// titleOf is a title with what is to be known about it. A missing one is shown
// as not known.
func titleOf(title, note string) string {
	switch {
	case title == "" && note == "":
		return "(title not known)"
	case title == "":
		return "(" + note + ")"
	case note != "":
		return title + " (" + note + ")"
	}
	return title
}

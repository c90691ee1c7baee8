package html

import (
	"regexp"
	"strings"
	"unicode"

	"vademecum/data/reader/letter"
	"vademecum/data/reader/symbol"
)

// Word saves a list not as a list but as paragraphs, with what it prints before them set
// apart by a style of its own:
//
//	<p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>a)<span>&nbsp;&nbsp; </span></span>text
//
// Comments in the margin stand at the end of the page, and their marks in the text.
// Greek letters and bullets are Latin letters in the font Symbol.
var (
	listLevel  = regexp.MustCompile(`(?i)mso-list\s*:\s*l\d+\s+level([1-9])`)
	listLabel  = regexp.MustCompile(`(?i)mso-list\s*:\s*ignore`)
	comment    = regexp.MustCompile(`(?i)mso-element\s*:\s*comment|mso-special-character\s*:\s*comment`)
	commentRef = regexp.MustCompile(`(?i)#_msocom_\d`)
	fontFamily = regexp.MustCompile(`(?i)(?:^|;)\s*font(-family)?\s*:\s*["']?([a-z ]*)`)
)

// isComment says whether an element holds a comment in the margin, or its mark.
func isComment(t tag) bool {
	return comment.MatchString(t.attr["style"]) || t.name == "a" && commentRef.MatchString(t.attr["href"])
}

// word notes what the style of Word says of an element.
func (e *element) word(style string) {
	if m := listLevel.FindStringSubmatch(style); m != nil {
		e.level = int(m[1][0] - '0')
	}
	e.label = e.label || listLabel.MatchString(style)
	for _, m := range fontFamily.FindAllStringSubmatch(style, -1) {
		e.symbols = ""
		if m[1] != "" && symbol.Is(m[2]) {
			e.symbols = m[2]
		}
	}
}

// letters are those that are seen of a text, in their ordinary form.
func (e element) letters(text string) string {
	if e.symbols != "" {
		text = strings.Map(func(c rune) rune {
			if c > ' ' && c != '\u00A0' {
				return symbol.Rune(e.symbols, c)
			}
			return c
		}, text)
	}
	return strings.Map(letter.Plain, text)
}

// longestLabel is how long that can be which Word prints before a paragraph, in bytes.
const longestLabel = 64

// labelled adds to what Word prints before a paragraph. In a cell, which is one block,
// it stands before the words. What stands behind words, or is longer than any number, is
// words itself, which labelled leaves to the caller.
func (r *reader) labelled(text string) bool {
	label := strings.Join(strings.Fields(text), " ")
	longer := strings.Join(strings.Fields(r.label+text), " ")
	if strings.TrimRightFunc(text, unicode.IsSpace) != text {
		longer += " "
	}
	switch {
	case r.text.Len() > 0 && label != "":
		return false
	case r.text.Len() > 0, max(r.inside("td"), r.inside("th")) > 0:
		if label != "" {
			r.word(label, r.line)
		}
		r.blank = r.text.Len() > 0
	case len(longer) > longestLabel:
		if had := strings.TrimSpace(r.label); had != "" {
			r.word(had, r.line)
			r.blank = had != r.label
		}
		r.label = ""
		return false
	default: // what is blank is the distance to the text, or within the label
		r.label = longer
	}
	return true
}

// level is that of the paragraph of Word's list that is at hand, from 1.
func (r *reader) level() int {
	for i := len(r.open) - 1; i >= 0; i-- {
		if level := r.open[i].level; level > 0 {
			return level
		}
	}
	return 1
}

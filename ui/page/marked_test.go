package page

import (
	"strings"
	"testing"
	"time"

	"vademecum/app/mark"
)

func TestMarksOnAnItem(t *testing.T) {
	x509 := mark.Subject{Target: mark.Target{Item: "itu-t/X.509"}, Code: "X.509"}
	day := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	bare := []Block{Head{Code: "X.509", Line: []Span{{Text: "10/2019"}}, Actions: []Action{{Label: "Cite"}, {Label: "Around", Second: true}}}, Section{Title: "Editions"}}
	for _, c := range []struct {
		name  string
		marks mark.Marks
		line  string // of the head
		notes string // the section; empty for none
	}{
		{"nothing", mark.Marks{}, "10/2019", ""},
		{"a star", mark.Marks{Stars: []mark.Star{{Subject: x509}}}, "10/2019 · starred by you", ""},
		{"two collections", mark.Marks{Collections: []mark.Collection{{N: 3, Name: "Committee 3"}, {N: 4, Name: "Keys"}}},
			"10/2019 · in “Committee 3” · in “Keys”", ""},
		{"a note", mark.Marks{Notes: []mark.Note{{N: 7, Subject: x509, Text: "# Doubts\nAsk **him**.\n\n- one", Made: day, Changed: day}}},
			"10/2019", "# Doubts|Ask him.|•\u2002one|22 November 2026 · edit · delete"},
	} {
		blocks := WithMarks(bare, c.marks)
		head := blocks[0].(Head)
		if got := textOf(head.Line); got != c.line {
			t.Errorf("%s: the head says %q, want %q", c.name, got, c.line)
		}
		if len(head.Actions) != 4 || head.Actions[1].Do != "mark note" || head.Actions[2].Do != "mark collect" {
			t.Errorf("%s: the buttons are %+v", c.name, head.Actions)
		}
		notes := ""
		if s := blocks[1].(Section); s.Title == "Your notes" {
			var lines []string
			for _, b := range s.Body {
				switch b := b.(type) {
				case Subheading:
					lines = append(lines, "# "+b.Text)
				case Paragraph:
					lines = append(lines, textOf(b.Spans))
				}
			}
			notes = strings.Join(lines, "|")
		}
		if notes != c.notes {
			t.Errorf("%s: the notes are %q, want %q", c.name, notes, c.notes)
		}
	}
	if h := bare[0].(Head); len(bare) != 2 || len(h.Actions) != 2 || len(h.Line) != 1 {
		t.Error("the page without the marks was changed")
	}
}

func textOf(spans []Span) string {
	text := ""
	for _, s := range spans {
		text += s.Text
	}
	return text
}

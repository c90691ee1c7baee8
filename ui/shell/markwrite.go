package shell

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"vademecum/app/mark"
	"vademecum/ui/language"
	"vademecum/ui/theme"
)

// What is written is written on a sheet above the window. Esc lays the sheet aside and
// asks nothing: what stands on it stands there again when the same sheet is next taken
// up, as long as the program runs.

const (
	sheetWidth  = 620
	sheetHeight = 300
)

// A writing is a text to be written.
type writing struct {
	title string
	hint  string // in the empty sheet
	text  string // as it is now
	line  bool   // one line, which Enter saves
	empty bool   // it may be saved with nothing in it
	save  func(text string)
}

// A sheet is what a text is written on.
type sheet struct {
	widget.Entry
	popup *widget.PopUp
	done  func()
	aside func()
}

// TypedKey belongs to Fyne, as does TypedShortcut.
func (e *sheet) TypedKey(k *fyne.KeyEvent) {
	switch {
	case k.Name == fyne.KeyEscape:
		e.aside()
	case !e.MultiLine && (k.Name == fyne.KeyReturn || k.Name == fyne.KeyEnter):
		e.done()
	default:
		e.Entry.TypedKey(k)
	}
}

func (e *sheet) TypedShortcut(shortcut fyne.Shortcut) {
	if k, ok := shortcut.(fyne.KeyboardShortcut); ok && k.Mod() == fyne.KeyModifierShortcutDefault &&
		(k.Key() == fyne.KeyReturn || k.Key() == fyne.KeyEnter) {
		e.done()
		return
	}
	e.Entry.TypedShortcut(shortcut)
}

// write lays a sheet over the window.
func (s *Shell) write(w writing) {
	if s.marking.sheet != nil {
		return
	}
	e := &sheet{}
	e.ExtendBaseWidget(e)
	e.MultiLine, e.PlaceHolder = !w.line, w.hint
	if !w.line {
		e.Wrapping = fyne.TextWrapWord
	}
	key := w.title
	text := w.text
	if draft, left := s.marking.drafts[key]; left {
		text = draft
	}
	e.SetText(text)
	close := func() {
		s.marking.sheet = nil
		e.popup.Hide()
		s.window.Canvas().Focus(s.focusedBefore())
	}
	e.done = func() {
		if !w.empty && strings.TrimSpace(e.Text) == "" {
			s.status.say(language.Say("There is nothing to save yet. Esc closes the sheet."))
			return
		}
		delete(s.marking.drafts, key)
		close()
		if e.Text != w.text {
			w.save(e.Text)
		}
	}
	e.aside = func() {
		delete(s.marking.drafts, key)
		if e.Text != w.text {
			if s.marking.drafts == nil {
				s.marking.drafts = map[string]string{}
			}
			s.marking.drafts[key] = e.Text
			s.status.say(language.Say("Not saved. What you wrote is there when you open the same sheet again."))
		}
		close()
	}
	keys := language.Say("Ctrl+Enter saves, Esc lays it aside. Markdown is kept as you write it.")
	if w.line {
		keys = language.Say("Enter saves, Esc lays it aside.")
	}
	save := widget.NewButton(language.Say("Save"), e.done)
	save.Importance = widget.HighImportance
	title := widget.NewLabelWithStyle(w.title, fyne.TextAlignLeading, fyne.TextStyle{Bold: true})
	title.Truncation = fyne.TextTruncateEllipsis
	hint := newNote(keys)
	hint.rich.Truncation = fyne.TextTruncateEllipsis
	foot := container.NewBorder(nil, nil, nil, container.NewHBox(widget.NewButton(language.Say("Lay aside"), e.aside), save), hint.content())
	pad := fynetheme.Padding()
	e.popup = widget.NewModalPopUp(container.New(layout.NewCustomPaddedLayout(pad, pad, pad, pad),
		container.NewBorder(title, foot, nil, nil, e)), s.window.Canvas())
	size := s.window.Canvas().Size()
	height := min(float32(sheetHeight), size.Height-2*theme.Gap)
	if w.line {
		height = 0 // as much as it needs
	}
	s.marking.sheet = e
	s.marking.before = s.window.Canvas().Focused()
	e.popup.Resize(fyne.NewSize(min(sheetWidth, size.Width-2*theme.Gap), height))
	e.popup.Show()
	s.window.Canvas().Focus(e)
	e.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
}

// focusedBefore is what had the keyboard before a sheet or a list was opened.
func (s *Shell) focusedBefore() fyne.Focusable {
	if s.marking.before == nil {
		return s.box
	}
	return s.marking.before
}

// writeNote writes a note on what is shown, or goes on with the one there is.
func (s *Shell) writeNote() {
	of, ok := s.markable()
	if !ok {
		return
	}
	s.readMarks(of.Item, func(m mark.Marks) {
		for i := len(m.Notes) - 1; i >= 0; i-- {
			if m.Notes[i].Target == of.Target && of.IsPassage() {
				s.writeOn(m.Notes[i])
				return
			}
		}
		s.write(writing{title: language.Say("Note on %s", of.Name()), hint: language.Say("What do you want to remember?"), save: func(text string) {
			s.changeMarks(func(ctx context.Context, l Marks) (string, error) {
				_, err := l.AddNote(ctx, of, text)
				return language.Say("Noted on %s", of.Name()), err
			})
		}})
	})
}

// editNote writes on with a note.
func (s *Shell) editNote(n int64) {
	s.readMarks("", func(m mark.Marks) {
		for _, note := range m.Notes {
			if note.N == n {
				s.writeOn(note)
				return
			}
		}
		s.status.say(language.Say("This note is not in your library any more."))
	})
}

func (s *Shell) writeOn(note mark.Note) {
	s.write(writing{title: language.Say("Note on %s of %s", note.Name(), note.Made.Local().Format("2006-01-02 15:04:05")), text: note.Text, save: func(text string) {
		s.changeMarks(func(ctx context.Context, l Marks) (string, error) {
			_, err := l.EditNote(ctx, note, text)
			return language.Say("Noted on %s", note.Name()), err
		})
	}})
}

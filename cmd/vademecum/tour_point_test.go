package main

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"vademecum/ui/reader"
)

// A placed text is one that stands in the window, with where its middle is.
type placed struct {
	text string
	at   fyne.Position
}

// texts are those within something that stands at a place, on the window's thread. Those
// that are drawn in pictures are hidden, and nobody else hides a text alone.
func texts(o fyne.CanvasObject, corner fyne.Position) (list []placed) {
	if _, text := o.(*canvas.Text); !text && !o.Visible() {
		return nil
	}
	var within []fyne.CanvasObject
	corner = corner.Add(o.Position())
	switch o := o.(type) {
	case *canvas.Text:
		return []placed{{o.Text, corner.AddXY(min(o.MinSize().Width, 40)/2, o.MinSize().Height/2)}}
	case *fyne.Container:
		within = o.Objects
	case fyne.Widget:
		within = test.WidgetRenderer(o).Objects()
	}
	for _, part := range within {
		list = append(list, texts(part, corner)...)
	}
	return list
}

// click clicks on the first text of the page that begins with some words, which the wheel
// brings into view where it stands further down.
func (w *walk) click(words string) {
	w.t.Helper()
	left, foot := wide.Width/3, wide.Height-50
	find := func() (found placed) {
		fyne.DoAndWait(func() {
			for _, t := range texts(w.window.Content(), fyne.Position{}) {
				if found.text == "" && strings.HasPrefix(t.text, words) && t.at.X > left && t.at.Y > 60 && t.at.Y < foot {
					found = t
				}
			}
		})
		return found
	}
	for range 60 {
		found := find()
		time.Sleep(100 * time.Millisecond) // for what the wheel still moves
		if found != find() {
			continue
		}
		if found.text != "" {
			w.press(found.at, "1")
			w.putAside()
			return
		}
		w.press(fyne.NewPos(2*left, wide.Height/2), "5") // the wheel
	}
	w.t.Fatalf("%q is not on %s", words, w.shown())
}

// press presses a button of the pointer at a place of the window.
func (w *walk) press(at fyne.Position, button string) {
	w.t.Helper()
	w.xdotool("mousemove", "--window", w.id, fmt.Sprint(int(at.X)), fmt.Sprint(int(at.Y)), "click", button)
}

// ring moves the ring of the page to the link that leads somewhere.
func (w *walk) ring(to string) {
	w.t.Helper()
	w.key("ctrl+k", "Tab")
	w.until("the page has the keyboard", w.inPage)
	w.move("Tab", to)
}

// move presses a key until the ring of the page is on a link of some beginning.
func (w *walk) move(key, to string) {
	w.t.Helper()
	var passed []string
	for w.inPage() && len(passed) < 80 {
		at := w.linked()
		if at == to || strings.HasSuffix(to, "/") && strings.HasPrefix(at, to) {
			return
		}
		passed = append(passed, at)
		before := w.place()
		w.key(key)
		w.until("the ring has moved on", func() bool { return !reflect.DeepEqual(w.place(), before) || !w.inPage() })
	}
	w.t.Fatalf("%s leads to no %s on %s, but to %q", key, to, w.shown(), slices.Compact(passed))
}

// place is how the page that is open stands.
func (w *walk) place() reader.State {
	s := w.session()
	here := s.Tabs[s.At]
	return here.Places[here.At].State
}

func (w *walk) inPage() (in bool) {
	fyne.DoAndWait(func() { in = w.shell.InPage() })
	return in
}

func (w *walk) linked() (to string) {
	fyne.DoAndWait(func() { to = w.shell.Linked() })
	return to
}

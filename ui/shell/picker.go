package shell

import (
	"fyne.io/fyne/v2"

	"vademecum/ui/keys"
)

const tenLines = 10 // that Page Up and Page Down pass over

// A picker is a line to type in and below it what answers, one of which is taken. The
// list of actions is one, and the list of collections. Whoever lays it over the window
// says what answers.
type picker[T any] struct {
	line   *box
	list   *list[*action]
	found  []T // what answers, best first
	cursor int

	take  func(T) // what the cursor is on
	close func()  // without taking anything
}

// newPicker makes one with nothing in it. It calls typed with what is typed, and called
// for the two words of a line: its name at the left, and what stands at its right.
func newPicker[T any](typed func(string), called func(T) (name, key string), take func(T), close func()) *picker[T] {
	p := &picker[T]{take: take, close: close}
	p.line = newBox(typed, p.key)
	p.list = newList(actionHeight, newAction, func(at int, line *action) {
		name, key := called(p.found[at])
		line.set(name, key, at == p.cursor)
		line.onTapped = func() { p.cursor = at; p.choose() }
	})
	return p
}

// offer lists what answers, with the cursor on the first.
func (p *picker[T]) offer(found []T) {
	p.found, p.cursor = found, 0
	p.list.top()
	p.list.show(len(found))
}

// key takes the keys that are the list's own. No other key of the window works
// meanwhile.
func (p *picker[T]) key(_ keys.Place, modifier fyne.KeyModifier, name fyne.KeyName) bool {
	c, ok := keys.Find(keys.Actions, modifier, name)
	switch {
	case c != keys.OfActions:
	case name == fyne.KeyEscape:
		p.close()
	case name == fyne.KeyDown:
		p.move(1)
	case name == fyne.KeyUp:
		p.move(-1)
	case name == fyne.KeyPageDown:
		p.move(tenLines)
	case name == fyne.KeyPageUp:
		p.move(-tenLines)
	default: // Enter
		p.choose()
	}
	return ok
}

func (p *picker[T]) move(by int) {
	if len(p.found) > 0 {
		p.cursor = min(max(p.cursor+by, 0), len(p.found)-1)
		p.list.reveal(p.cursor)
	}
}

// choose takes what the cursor is on.
func (p *picker[T]) choose() {
	if p.cursor < len(p.found) {
		p.take(p.found[p.cursor])
	}
}

package reader

// A verb is what using a target does.
type verb int

const (
	open     verb = iota // another item's page
	address              // in the person's browser
	search               // for an index term
	copying              // to the clipboard
	cite                 // show or hide a source line
	fold                 // close or open a section
	more                 // show the rest of a section
	command              // of the window
	standing             // gives a passage the focus
	asText               // show or hide a picture as rows
	telling              // nothing: it only reveals what it is
)

// A look is how a target answers to the pointer.
type look int

const (
	tinted     look = iota // its ground changes colour
	underlined             // its text is underlined
	unmoved                // not at all
)

// A target is something on a page that can be used with pointer or keyboard.
type target struct {
	name
	areas  []area // one for each line it stands on
	look   look
	stop   bool   // the keyboard stops at it
	cited  bool   // Space turns the source line of its block
	reveal string // shown while pointer or keyboard is on it

	note   string // of a link: what its words say of the item beyond its id
	within bool   // it is part of a passage
	copy   string // of a passage: what copying it gives

	spot  spot   // its place in a field of cells
	lit   []area // what else answers to the pointer: the row and column of a cell
	board area   // where what it reveals is told; without one, in a note beside it
}

// A name tells a target from every other on the page, and stays the same when
// the page is laid out anew in another width or with other source lines open.
type name struct {
	verb  verb
	value string // id, address, words or text
	block int    // number of the block it belongs to
	nth   int    // number within that block
}

// bounds is the rectangle around all of a target's areas.
func (t *target) bounds() area {
	b := t.areas[0]
	for _, a := range t.areas[1:] {
		b = b.with(a)
	}
	return b
}

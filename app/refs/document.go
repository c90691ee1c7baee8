package refs

import (
	"strings"

	"vademecum/app"
	"vademecum/app/document"
)

// In returns the mentions of every passage of d, by the index of the passage, in
// the order in which they stand. known says whether the catalogue has an item; it
// may be nil, and then nothing is held against any reading.
func In(d *document.Document, known func(id string) bool) [][]Mention {
	m := newMemory(Context{Known: known})
	contexts := contextsOf(d)
	states := make(map[int]state) // of paragraphs and headings that have parts
	for _, p := range d.Passages {
		if p.Within >= 0 {
			states[p.Within] = state{}.next()
		}
	}
	found := make([][]find, len(d.Passages))
	for n, p := range d.Passages {
		m.enter(contexts[n])
		from := state{}.next()
		if s, ok := states[p.Within]; ok && p.Kind != document.Box && p.Kind != document.Footnote {
			from = s.next()
		}
		s := m.read(p.Text, from)
		if _, ok := states[n]; ok {
			states[n] = s.state
		}
		found[n] = s.found
	}
	mentions := make([][]Mention, len(d.Passages))
	for n := range found {
		mentions[n] = m.settle(found[n])
	}
	return mentions
}

// Resolved returns what [In] does, each mention with the id of the item that its id
// opens in the catalogue: that of G.709 for Y.1331, another number of the same text. With
// them are those by a number of ISO or IEC, which itemOf is asked for as "iso/9594-8".
func Resolved(d *document.Document, itemOf func(id string) (app.Item, bool)) [][]Mention {
	mentions := In(d, func(id string) bool { _, known := itemOf(id); return known })
	for p, list := range mentions {
		for n := range list {
			if item, known := itemOf(list[n].ID); known {
				list[n].ID = item.ID
			}
		}
		mentions[p] = withTwins(d.Passages[p].Text, list, itemOf)
	}
	return mentions
}

// enter makes the memory that of another resolution of the same document.
func (m *memory) enter(c Context) {
	if c.Self != m.Self {
		clear(m.adopted)
	}
	known := m.Known
	m.Context = c
	m.Known = known
}

// contextsOf tells for every passage which resolution it belongs to.
func contextsOf(d *document.Document) []Context {
	contexts := make([]Context, len(d.Passages))
	for _, r := range d.Resolutions {
		self, _, _ := strings.Cut(r.ID, "@")
		c := Context{Self: self, Body: r.Body, Place: r.Place, Year: r.Year}
		for n := max(r.First, 0); n <= r.Last && n < len(contexts); n++ {
			contexts[n] = c
		}
	}
	return contexts
}

package relaton

import "context"

// Prose is what one record says in words.
type Prose struct {
	Record   string // file name without .yaml: the locator of what is read in it
	Item     string // id of the item whose text it is: "itu-t/G.709"
	Date     string // of the text, ISO
	Title    string // empty when the record has none
	Abstract string // never to be written out: the collection's wording is not ours
}

// ReadProse returns the prose of every record of the checkout in dir, in the
// order of the file names. progress and errors are those of [Import].
func ReadProse(ctx context.Context, dir string, progress func(done, total int)) ([]Prose, error) {
	records, err := read(ctx, dir, progress)
	if err != nil {
		return nil, err
	}
	list := make([]Prose, len(records))
	for i, r := range records {
		t, err := understand(r)
		if err != nil {
			return nil, err
		}
		list[i] = Prose{Record: r.Name, Item: t.ident.Family().ID(), Date: t.date(), Title: r.title(), Abstract: r.abstract()}
	}
	return list, nil
}

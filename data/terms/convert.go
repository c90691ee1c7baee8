package terms

import (
	"fmt"
	"strings"
	"unicode"

	"vademecum/data/catalogue"
)

const (
	// source is the key of the collection in sources.tsv.
	source = "relaton-itu"

	// fewest is how many items must explain an acronym the same way for it to
	// enter the table, unless a title does or the list asks for it. One abstract
	// coins many an acronym that nobody uses again.
	fewest = 3

	// mostTitled is in how many titles an acronym may be explained for it to lead
	// there. Three texts are what the term is about; thirty merely use it.
	mostTitled = 3
)

// A converter makes the table of what was found and what is kept by hand.
type converter struct {
	kept          []row
	wordings      []wording
	leftOut       []pair
	titles        map[string][]string // ids of texts by the key of their title
	organisations map[string]bool     // keys of those that have a page

	table  *catalogue.Table
	ids    map[string]bool   // that are taken
	found  map[string]term   // by key
	done   map[string]bool   // keys that a list or a row has dealt with
	worded map[string][]term // further long forms of a term, by its id
}

// convert returns the table, sorted. What is kept comes first, since its ids are
// given; then the meanings of each acronym by how many items give them, so that
// the usual one has the short id.
func (c *converter) convert(found []term) (*catalogue.Table, error) {
	c.table, c.ids, c.done = catalogue.New("terms"), map[string]bool{}, map[string]bool{}
	c.found, c.worded = map[string]term{}, map[string][]term{}
	for _, f := range found {
		c.found[f.key()] = f
	}
	if err := c.setAside(); err != nil {
		return nil, err
	}
	if err := c.keep(); err != nil {
		return nil, err
	}
	for _, f := range found {
		if c.done[f.key()] || c.organisations[f.key()] || f.Items < fewest && len(f.Titled) == 0 {
			continue
		}
		r := row{id: "term/" + slug(f.Code), code: f.Code, title: f.Title, source: source, locator: f.Record}
		if c.ids[r.id] {
			r.id += "-" + slug(f.Title)
		}
		if c.ids[r.id] {
			return nil, fmt.Errorf("two terms would be %s", r.id)
		}
		c.add(r, f)
	}
	for i, w := range c.wordings {
		if !c.ids[w.of] {
			return nil, fmt.Errorf("wordings.tsv, line %d: there is no term %s", i+2, w.of)
		}
	}
	c.table.Sort()
	return c.table, nil
}

// setAside takes what is no row of its own from what was found: other wordings
// of a term, and what is left out. A list must not speak of what is not there.
func (c *converter) setAside() error {
	take := func(list string, i int, p pair) (term, error) {
		f, ok := c.found[p.key()]
		if !ok || c.done[p.key()] {
			return f, fmt.Errorf("%s, line %d: no record explains %s as %q, or it stands in the lists twice", list, i+2, p.Code, p.Long)
		}
		c.done[p.key()] = true
		return f, nil
	}
	for i, w := range c.wordings {
		f, err := take("wordings.tsv", i, w.pair)
		if err != nil {
			return err
		}
		c.worded[w.of] = append(c.worded[w.of], f)
	}
	for i, p := range c.leftOut {
		if _, err := take("left-out.tsv", i, p); err != nil {
			return err
		}
	}
	return nil
}

// keep takes the rows in that are kept by hand. Where records of the collection
// explain the acronym so as well, they are a further source.
func (c *converter) keep() error {
	for i, r := range c.kept {
		f, explained := c.found[r.key()]
		switch {
		case c.done[r.key()] || c.ids[r.id]:
			return fmt.Errorf("kept.tsv, line %d: %s is given twice, or set aside by another list", i+2, r.id)
		case r.source == "" && !explained:
			return fmt.Errorf("kept.tsv, line %d: no source is given, and no record explains %s as %q", i+2, r.code, r.title)
		case explained:
			r.source, r.locator = join(source, r.source), join(f.Record, r.locator)
		}
		c.done[r.key()] = true
		c.add(r, f)
	}
	return nil
}

// add takes a row in. Where the row does not say what the term leads to, it is
// the texts that have it as their title, or else the few whose title explains it.
func (c *converter) add(r row, f term) {
	if r.about == "" {
		about := c.titles[key(r.title)]
		if len(about) == 0 && len(f.Titled) <= mostTitled {
			about = f.Titled
		}
		r.about = strings.Join(about, catalogue.ListSeparator)
	}
	for _, w := range c.worded[r.id] {
		r.other, r.locator = join(r.other, w.Title), join(r.locator, w.Record)
		if !strings.Contains(r.source, source) {
			r.source = join(r.source, source)
		}
	}
	c.ids[r.id] = true
	c.table.Add(r.id, r.code, r.title, r.french, r.spanish, r.other, r.about, r.source, r.locator)
}

func (f term) key() string { return pair{f.Code, f.Title}.key() }

// join joins two lists of which either may be empty.
func join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + catalogue.ListSeparator + b
}

// slug is how an acronym or a long form stands in an id: "c-i" for "C&I".
func slug(name string) string {
	return strings.Trim(strings.Join(strings.FieldsFunc(strings.ToLower(name), func(r rune) bool {
		return r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.'
	}), "-"), ".")
}

package html

import (
	"context"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"vademecum/app"
	"vademecum/data/reader/limit"
)

// A tag is a start tag with the attributes that matter.
type tag struct {
	name   string
	closed bool // it has no content
	attr   map[string]string
}

// attributes are the names of those that matter.
var attributes = []string{"href", "id", "name", "style", "align", "hidden", "lang", "xml:lang", "start", "reversed", "value", "type", "colspan", "rowspan"}

func set(names string) map[string]bool {
	s := map[string]bool{}
	for name := range strings.FieldsSeq(names) {
		s[name] = true
	}
	return s
}

var (
	void  = set("area base br col embed hr img input link meta param source track wbr")
	parts = set("address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu ol p plaintext pre section summary table tbody td tfoot th thead tr ul xmp")
	left  = set("script style template svg object iframe video audio canvas noscript noframes noembed textarea select datalist button nav applet map")

	// ends says which open elements a start tag ends, and within which elements
	// it looks for them.
	ends = map[string]struct{ what, within map[string]bool }{
		"li":    {set("li p"), set("ul ol menu dir td th")},
		"dt":    {set("dt dd p"), set("dl td th")},
		"dd":    {set("dt dd p"), set("dl td th")},
		"td":    {set("td th p"), set("tr table")},
		"th":    {set("td th p"), set("tr table")},
		"tr":    {set("tr td th p"), set("table")},
		"tbody": {set("tbody thead tfoot tr td th p"), set("table")},
		"thead": {set("tbody thead tfoot tr td th p"), set("table")},
		"tfoot": {set("tbody thead tfoot tr td th p"), set("table")},
	}
	heading = regexp.MustCompile(`^h[1-6]$`)
	unseen  = regexp.MustCompile(`(?i)display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden`)
)

// An element is open: its end has not been reached.
type element struct {
	name                 string
	bold, italic, centre bool
	label                bool   // what Word prints before a paragraph of a list
	deleted              bool   // by a tracked change: it is followed, and nothing in it is read
	level                int    // of a paragraph of Word's lists
	symbols              string // the font its letters stand for signs in, if they do
	counter, step        int    // of ol: the number of its next entry, and what leads to the one behind it
	numbering            string // of a list: how its entries are numbered
	marker               string // of li: its number or bullet, until a block takes it
	held                 *held  // of a cell or footnote: its blocks so far
	table                *table // of table
}

// skipping is what is left out, until the end tag of the same name and depth.
type skipping struct {
	name  string
	depth int
}

func (s skipping) active() bool { return s.depth > 0 }

// tag reads the start tag at hand.
func (r *reader) tag(closed bool) tag {
	name, more := r.tokens.TagName()
	t := tag{name: string(name), closed: closed || void[string(name)]}
	for more {
		var key, value []byte
		key, value, more = r.tokens.TagAttr()
		if slices.Contains(attributes, string(key)) {
			if t.attr == nil {
				t.attr = map[string]string{}
			}
			if _, twice := t.attr[string(key)]; !twice {
				t.attr[string(key)] = string(value[:min(len(value), 1024)])
			}
		}
	}
	return t
}

// number gives the value of a numerical attribute if it lies in the range, else
// the given one.
func (t tag) number(name string, otherwise, least, most int) int {
	n, err := strconv.Atoi(strings.TrimSpace(t.attr[name]))
	if err != nil || n < least || n > most {
		return otherwise
	}
	return n
}

// start opens an element.
func (r *reader) start(ctx context.Context, t tag) error {
	if r.skip.active() {
		if t.name == r.skip.name && !t.closed {
			r.skip.depth++
		}
		return nil
	}
	_, hidden := t.attr["hidden"]
	hidden = hidden || unseen.MatchString(t.attr["style"])
	r.changed = r.changed || t.name == "del" || t.name == "ins"
	commented := isComment(t)
	if left[t.name] || (hidden || commented) && !t.closed {
		r.navigation = r.navigation || t.name == "nav"
		r.commented = r.commented || commented
		r.hidden = r.hidden || hidden
		if !t.closed {
			r.skip = skipping{t.name, 1}
		}
		return nil
	}
	if t.name == "html" && r.language == "" {
		r.language = t.attr["lang"]
		if r.language == "" {
			r.language = t.attr["xml:lang"]
		}
	}
	if parts[t.name] {
		if err := r.part(ctx, t); err != nil {
			return err
		}
	}
	switch {
	case r.deleted():
	case t.name == "br":
		if err := r.breakLine(ctx); err != nil {
			return err
		}
	case t.name == "a", t.name == "sup":
		r.beginCapture(t)
	}
	if t.closed {
		return nil
	}
	return r.push(t)
}

// part ends what a block element ends by beginning.
func (r *reader) part(ctx context.Context, t tag) error {
	r.endCapture()
	rule, ok := ends[t.name]
	if !ok && r.inside("p") > 0 { // any other block ends a paragraph only, and not one that goes on behind a deletion
		rule.what, rule.within = set("p"), set("td th li table del")
	}
	at := len(r.open)
	for i := at - 1; i >= 0 && !rule.within[r.open[i].name]; i-- {
		if rule.what[r.open[i].name] {
			at = i
		}
	}
	if err := r.closeTo(ctx, at); err != nil {
		return err
	}
	if r.deleted() { // nothing that is read ends here
		return nil
	}
	if err := r.flush(ctx); err != nil || t.name != "table" {
		return err
	}
	return r.nest(ctx)
}

// deleted says whether a tracked change deletes what stands here.
func (r *reader) deleted() bool { return len(r.open) > 0 && r.open[len(r.open)-1].deleted }

// push notes what an element changes for the text in it.
func (r *reader) push(t tag) error {
	if len(r.open) == limit.Unclosed {
		return limit.TooDeep(app.Say("elements"), limit.Unclosed)
	}
	e := element{name: t.name}
	if len(r.open) > 0 {
		outer := r.open[len(r.open)-1]
		e.bold, e.italic, e.centre = outer.bold, outer.italic, outer.centre
		e.label, e.symbols, e.deleted = outer.label, outer.symbols, outer.deleted
	}
	if e.deleted = e.deleted || t.name == "del"; e.deleted {
		r.open = append(r.open, e)
		return nil
	}
	e.word(t.attr["style"])
	style := strings.ToLower(strings.ReplaceAll(t.attr["style"], " ", ""))
	switch {
	case t.name == "b", t.name == "strong", t.name == "th", strings.Contains(style, "font-weight:bold"), strings.Contains(style, "font-weight:700"):
		e.bold = true
	case t.name == "i", t.name == "em", strings.Contains(style, "font-style:italic"):
		e.italic = true
	}
	switch {
	case t.name == "center", strings.Contains(style, "text-align:center"), strings.EqualFold(t.attr["align"], "center"):
		e.centre = parts[t.name] && t.name != "table"
	case strings.Contains(style, "text-align:"), t.attr["align"] != "":
		e.centre = false
	}
	r.begin(t, &e)
	r.open = append(r.open, e)
	return nil
}

// end closes an element and what was left open in it; an end tag without a start
// only parts blocks.
func (r *reader) end(ctx context.Context, name string) error {
	if r.skip.active() {
		if name == r.skip.name {
			r.skip.depth--
		}
		return nil
	}
	if parts[name] || name == r.note.element {
		r.endCapture()
	}
	if at := r.inside(name); at > 0 {
		// A stray end tag within a cell does not end the table around it.
		if cell := max(r.inside("td"), r.inside("th")); at < cell && !parts[name] {
			return nil
		}
		return r.closeTo(ctx, at-1)
	}
	if parts[name] && !r.deleted() {
		return r.flush(ctx)
	}
	return nil
}

// inside gives the place of the innermost open element of a name, from 1, or 0.
func (r *reader) inside(name string) int {
	for i := len(r.open) - 1; i >= 0; i-- {
		if r.open[i].name == name {
			return i + 1
		}
	}
	return 0
}

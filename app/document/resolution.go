package document

import "strings"

// # How resolutions are recognised
//
// A resolution is an old and strict form. A line with its kind and number opens
// it, then come its title, sometimes its history in brackets, and the formula that
// names who speaks: "The World Telecommunication Standardization Assembly
// (Johannesburg, 2008),". All that follows is one sentence: participles with what
// was on the table (considering, recalling), then verbs with what was decided
// (resolves, instructs somebody, invites somebody), each on a line of its own, its
// clauses lettered or numbered below it. Annexes follow the full stop.
//
// Numbers and titles also stand on covers, in tables of contents and in running
// heads, and verbs stand everywhere. The formula stands nowhere else. So it is
// looked for first: a short paragraph that names an assembly, ends in a comma and
// is followed by a participle or verb on its own (resolution_formula.go). From
// there one looks back for the line with the number (resolution_number.go), and
// what lies between the two is title and history. Whatever has no such formula is
// a paper, however many resolutions it mentions.
//
// # Groups
//
// A line is the heading of a group when it is nothing but words of our list
// (resolution_words.go) and, behind a verb, the name of somebody who can be told
// something (resolution_addressee.go). Where the format itself sets the line off,
// as a heading or in italics, the verb is enough. A verb and a name that run on
// with "to …" in the same paragraph are heading and clause in one.
//
// # Clauses
//
// A letter or number at the start of a paragraph is a marker only if it is the
// next of its list, or the first of a new one (resolution_list.go): "2 of
// Resolution 58" at the start of a broken line is not, nor is "b) above". That
// settles too whether i) follows h) or begins i), ii), iii). A number may be left
// out where "to" or "that" stands behind the next, as clauses begin. After z come
// aa), bb), or aa), ab). Formats that know the
// nesting of their lists are believed. Akoma Ntoso that was made from PDF leaves
// the first letter of a list in its text; it is taken out by the same rule.
//
// # What stands between resolutions
//
// A contribution proposes to change some and to suppress others, of which nothing
// but the number and the title follow its mark, "SUP". These are no annex of the
// resolution before, and are read as what stands before the first is: as a paper.
//
// # What is kept as it is
//
// A document in Akoma Ntoso says itself what its clauses are, and that is kept
// even where its converter missed a heading and ran two groups together: the
// document's own count of its clauses stays true. Such a place is told in a remark
// (resolution_missed.go), and [Document.Duties] sees through it.

// formulaBefore is how far from the formula, in paragraphs, the number can stand.
const formulaBefore = 12

// resolutionsIn reads raw as one resolution or several. It reports false where
// raw is not the text of a resolution, and then the document is nothing.
func resolutionsIn(raw Raw) (Document, bool) {
	if !mayHoldFormula(raw.Blocks) {
		return Document{}, false
	}
	units, raw := unitsOf(raw)
	heads := headsIn(units)
	if len(heads) == 0 {
		return Document{}, false
	}
	d := Document{
		Format:   raw.Format,
		Title:    oneLine(raw.Title),
		Language: raw.Language,
		Encoding: raw.Encoding,
		Pages:    raw.Pages,
		Remarks:  raw.Remarks[:len(raw.Remarks):len(raw.Remarks)],
	}
	d.front(raw, units[heads[0].first])
	used := map[string]map[string]int{}
	for n, h := range heads {
		end := len(units)
		if n+1 < len(heads) {
			end = heads[n+1].first
		}
		last := retired(units[:end], h.formula+1)
		d.addResolution(h, units[:last], used)
		if last < end {
			to := len(raw.Blocks)
			if end < len(units) {
				to = units[end].block
			}
			d.between(raw, units[last].block, to)
		}
	}
	if len(d.Resolutions) == 1 {
		d.Title = d.Resolutions[0].String()
	}
	if raw.Format == AkomaNtoso {
		d.remarkMissed()
	}
	return d, true
}

// front adds what stands before the first resolution, which begins with u: the
// cover and foreword, or the paper that proposes it.
func (d *Document) front(raw Raw, u unit) {
	raw.Blocks = raw.Blocks[:u.block]
	raw.Remarks = nil
	paper := readPaper(raw)
	d.Passages = paper.Passages
	d.Remarks = append(d.Remarks, paper.Remarks...)
	if d.Pages == 0 {
		d.Pages = paper.Pages
	}
}

// retired gives the first unit from i on that is no part of the resolution before: a
// proposal about another, of which the text is not given because it is to go.
func retired(units []unit, i int) int {
	for ; i+1 < len(units); i++ {
		if _, numbered := readNumberLine(units[i+1].text); numbered && isProposal(units[i].text) {
			return i
		}
	}
	return len(units)
}

// between adds the blocks that stand between two resolutions, or behind the last.
func (d *Document) between(raw Raw, from, to int) {
	raw.Blocks, raw.Remarks = raw.Blocks[from:to], nil
	paper := readPaper(raw)
	base := len(d.Passages)
	for _, p := range paper.Passages {
		if p.Within >= 0 {
			p.Within += base
		}
		if p.Heading >= 0 {
			p.Heading += base
		}
		d.Passages = append(d.Passages, p)
	}
	d.Remarks = append(d.Remarks, paper.Remarks...)
}

// addResolution adds the resolution with head h, which ends where units end.
func (d *Document) addResolution(h head, units []unit, used map[string]map[string]int) {
	w := newWriter(d, h, used)
	for _, u := range units[h.formula+1:] {
		w.add(u)
	}
	w.close()
}

// String gives the name of a resolution and its title, for people: "Resolution 53
// (Rev. Dubai, 2018): Title of the resolution".
func (r Resolution) String() string {
	name := strings.TrimSpace(r.Type + " " + r.Number)
	if edition := r.edition(); edition != "" {
		name += " (" + edition + ")"
	}
	switch {
	case name == "":
		return r.Title
	case r.Title == "":
		return name
	}
	return name + ": " + r.Title
}

// Counts tells how many groups and clauses a document's resolutions have.
type Counts struct {
	Resolutions int
	Recitals    int // clauses of the preambles, without what nests in them
	Operative   int // operative clauses, without what nests in them
	Sections    int // operative groups
	Annexes     int
}

// Counts counts what the resolutions of d hold.
func (d *Document) Counts() Counts {
	c := Counts{Resolutions: len(d.Resolutions)}
	for _, r := range d.Resolutions {
		c.Annexes += len(r.Annexes)
		for _, g := range r.Groups {
			n := 0
			for _, at := range g.Clauses {
				if d.Passages[at].Level == 1 {
					n++
				}
			}
			if g.Operative {
				c.Operative += n
				c.Sections++
			} else {
				c.Recitals += n
			}
		}
	}
	return c
}

package document

import (
	"strings"
)

// A Duty is what one clause tells one addressee to do, or asks of it.
type Duty struct {
	Resolution int    // index in Document.Resolutions
	Verb       string // "instructs", "invites"
	Addressee  string // in the short form that is the same in every resolution: "Director of TSB", "TSAG", "Study Group 17"
	Passage    int    // the clause
	From, To   int    // the words of the duty in the text of the clause, in bytes
	Parts      []int  // passages that nest in the clause
}

// Duties gives who is told to do what, in reading order. A clause that tells
// several gives a duty for each of them. Clauses that resolve or decide something
// without telling anybody give none.
func (d *Document) Duties() []Duty {
	var duties []Duty
	for n, r := range d.Resolutions {
		for _, g := range r.Groups {
			duties = append(duties, d.groupDuties(n, g)...)
		}
	}
	return duties
}

// groupDuties gives the duties in a group. Who is told can change within it where
// the file missed a heading.
func (d *Document) groupDuties(resolution int, g Group) []Duty {
	var duties []Duty
	verb, printed := g.Verb, g.Addressee
	if !g.Operative {
		verb, printed = "", ""
	}
	operative := g.Operative
	own := 0 // the first duty of the level-1 clause at hand
	for _, at := range g.Clauses {
		p := d.Passages[at]
		var heads []missedHead
		if d.Format == AkomaNtoso {
			heads = thatCount(missedHeads(p.Text), &operative)
		}
		if p.Level > 1 && len(heads) == 0 {
			for n := own; n < len(duties); n++ {
				duties[n].Parts = append(duties[n].Parts, at)
			}
			continue
		}
		own = len(duties)
		from := 0
		for n := 0; n <= len(heads); n++ {
			to := len(p.Text)
			if n < len(heads) {
				to = heads[n].from
			}
			duties = append(duties, dutiesIn(resolution, at, p.Text, from, to, verb, printed)...)
			if n < len(heads) {
				verb, printed, from = heads[n].verb, heads[n].addressee, heads[n].to
			}
		}
	}
	return duties
}

// dutiesIn gives the duties in text[from:to]. Where the heading tells nobody, the
// clause may: "to instruct the Director of BDT to …", "Member States to …".
func dutiesIn(resolution, passage int, text string, from, to int, verb, printed string) []Duty {
	for from < to && strings.IndexByte(" ,", text[from]) >= 0 {
		from++
	}
	for from < to && strings.IndexByte(" ,;", text[to-1]) >= 0 {
		to--
	}
	if from >= to || verb == "" {
		return nil
	}
	if printed == "" {
		verb, printed = toldIn(text[from:to], verb)
	}
	var duties []Duty
	for _, who := range Addressees(printed) {
		duties = append(duties, Duty{Resolution: resolution, Verb: verb, Addressee: who, Passage: passage, From: from, To: to})
	}
	return duties
}

// toldIn finds who is told in a clause whose heading tells nobody.
func toldIn(text, verb string) (string, string) {
	head := text[:min(len(text), headingMost)]
	lower, same := lowered(head)
	if !same {
		return verb, ""
	}
	told := head
	word, rest, ok := cutWords(lower, addressingWords)
	switch {
	case ok:
		verb, told = addressing[word], head[len(head)-len(rest):]
	case verb == "resolves" || verb == "decides" || verb == "décide" || verb == "resuelve":
		return verb, ""
	}
	at := runOnAt(told)
	if at < 0 || !isSomebody(told) {
		return verb, ""
	}
	return verb, addresseeIn(told[:at])
}

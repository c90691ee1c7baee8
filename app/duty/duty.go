// Package duty gathers who is told to do what: in the operative clauses of the
// resolutions among the person's documents, and in the tasks that the catalogue
// has in its own words. The two are never mixed: a clause is quoted from a document
// and can be opened there, a task is a summary with a source.
package duty

import (
	"context"
	"slices"

	"vademecum/app/document"
)

// A Library is where the person's documents lie.
type Library interface {
	Documents(ctx context.Context) ([]document.Stored, error)
	Text(ctx context.Context, id string) (*document.Document, error)
}

// A Clause is what an operative clause of a resolution tells one addressee.
type Clause struct {
	Document   document.Stored
	Resolution string // as it is named: "WTSA Resolution 44 (Rev. Hammamet, 2016)"
	ID         string // of the resolution and its edition: "wtsa/44@2016"; may be empty
	Title      string // of the resolution; may be empty
	Verb       string // "instructs", "invites"
	Addressee  string // in short form: "Director of TSB"
	Under      string // the words it stands under: "instructs the Director of …"; may be empty
	Passage    document.Passage
	Index      int    // of the passage in the document
	Text       string // the duty within the text of the passage
	Parts      []Part // that nest in the clause
}

// A Part is a point under a clause.
type Part struct {
	Marker, Text string
	Level        int // from 1: how deep under the clause
}

// Clauses reads the duties in all documents, the one imported last first, each in
// reading order. A resolution that two documents hold in the same words counts
// once.
func Clauses(ctx context.Context, l Library) ([]Clause, error) {
	stored, err := l.Documents(ctx)
	if err != nil {
		return nil, err
	}
	var all []Clause
	seen := map[told]string{} // in which document first
	for _, s := range stored {
		if s.Resolutions == 0 {
			continue
		}
		d, err := l.Text(ctx, s.ID)
		if err != nil {
			return nil, err
		}
		for _, c := range In(d, s) {
			t := told{c.Resolution, c.Passage.Locator, c.Addressee, c.Text}
			if first, ok := seen[t]; ok && first != s.ID {
				continue
			}
			seen[t] = s.ID
			all = append(all, c)
		}
	}
	return all, nil
}

// told is what makes a clause the same in two documents.
type told struct{ resolution, locator, addressee, text string }

// In gives the duties in one document.
func In(d *document.Document, s document.Stored) []Clause {
	var clauses []Clause
	for _, y := range d.Duties() {
		r, p := d.Resolutions[y.Resolution], d.Passages[y.Passage]
		c := Clause{
			Document: s, Resolution: document.Name(r), ID: r.ID, Title: r.Title, Verb: y.Verb, Addressee: y.Addressee,
			Passage: p, Index: y.Passage, Text: p.Text[y.From:y.To],
		}
		c.Under = under(r, y)
		for _, at := range y.Parts {
			part := d.Passages[at]
			c.Parts = append(c.Parts, Part{part.Marker, part.Text, max(1, part.Level-p.Level)})
		}
		clauses = append(clauses, c)
	}
	return clauses
}

// under gives the words that introduce a duty: those of its group, unless they tell
// somebody else. Then the document has lost a heading, and what is known is the verb.
func under(r document.Resolution, y document.Duty) string {
	for _, g := range r.Groups {
		if !slices.Contains(g.Clauses, y.Passage) {
			continue
		}
		if g.Addressee == "" || slices.Contains(document.Addressees(g.Addressee), y.Addressee) {
			return g.Words
		}
	}
	return y.Verb
}

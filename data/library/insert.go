package library

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"strings"

	"vademecum/app"
	"vademecum/app/document"
)

// passageBits is how many bits of the number of a passage are its index in the
// document; the bits above are the number of the document.
const passageBits = 20

// mostPassages is how many passages a document may have: about a hundred times
// those of the longest report we know.
const mostPassages = 1 << passageBits

// numbered is the number of a passage of document n.
func numbered(n int64, index int) int64 { return n<<passageBits | int64(index) }

// indexOf is the index of a passage in its document, of which it gives the number.
func indexOf(passage int64) (n int64, index int) {
	return passage >> passageBits, int(passage & (mostPassages - 1))
}

// insert writes passages, index, mentions and resolutions of document n, of which
// there are none yet.
func (e *extract) insert(ctx context.Context, tx *sql.Tx, n int64) error {
	passages, err := tx.PrepareContext(ctx, `INSERT INTO passage
		(n, text, kind, locator, marker, section, level, within, heading, page, line, line_end, marks)
		VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)`)
	if err != nil {
		return err
	}
	defer passages.Close()
	words, err := tx.PrepareContext(ctx, "INSERT INTO words (docid, text) VALUES (?,?)")
	if err != nil {
		return err
	}
	defer words.Close()
	mentions, err := tx.PrepareContext(ctx, `INSERT INTO mention
		(passage, position, item, printed, detail, start, stop) VALUES (?,?,?,?,?,?,?)`)
	if err != nil {
		return err
	}
	defer mentions.Close()

	for i := range e.Passages {
		p, number := &e.Passages[i], numbered(n, i)
		marks := ""
		if len(p.Marks) > 0 {
			marks = toJSON(p.Marks)
		}
		if _, err := passages.ExecContext(ctx, number, p.Text, string(p.Kind), p.Locator, p.Marker, p.Section,
			p.Level, p.Within, p.Heading, p.Page, p.Line, p.LineEnd, marks); err != nil {
			return err
		}
		if _, err := words.ExecContext(ctx, number, p.Text); err != nil {
			return err
		}
		if i >= len(e.mentions) {
			continue
		}
		for position, m := range e.mentions[i] {
			if _, err := mentions.ExecContext(ctx, number, position, m.ID, m.As, m.Detail, m.From, m.To); err != nil {
				return err
			}
		}
	}
	for i := range e.Resolutions {
		if err := insertResolution(ctx, tx, n, &e.Resolutions[i]); err != nil {
			return err
		}
	}
	return nil
}

func insertResolution(ctx context.Context, tx *sql.Tx, n int64, r *document.Resolution) error {
	result, err := tx.ExecContext(ctx, `INSERT INTO resolution
		(document, item, type, number, body, place, year, revised, history, title, opening, annexes, first, last)
		VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)`,
		n, r.ID, r.Type, r.Number, r.Body, r.Place, r.Year, r.Revised, toJSON(r.History), r.Title, r.Opening,
		toJSON(r.Annexes), r.First, r.Last)
	if err != nil {
		return err
	}
	resolution, err := result.LastInsertId()
	if err != nil {
		return err
	}
	for position, g := range r.Groups {
		if _, err := tx.ExecContext(ctx, `INSERT INTO clause_group
			(resolution, position, words, operative, verb, addressee, heading, clauses) VALUES (?,?,?,?,?,?,?,?)`,
			resolution, position, g.Words, g.Operative, g.Verb, g.Addressee, g.Heading, toJSON(g.Clauses)); err != nil {
			return err
		}
	}
	return nil
}

// remove takes out what insert wrote.
func remove(ctx context.Context, tx *sql.Tx, n int64) error {
	from, to := numbered(n, 0), numbered(n+1, 0)
	for _, s := range []string{
		// The index first: to take a passage out of it, its text is read once more.
		"DELETE FROM words WHERE docid >= ? AND docid < ?",
		"DELETE FROM passage WHERE n >= ? AND n < ?",
		"DELETE FROM mention WHERE passage >= ? AND passage < ?",
	} {
		if _, err := tx.ExecContext(ctx, s, from, to); err != nil {
			return err
		}
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM resolution WHERE document = ?", n) // with its groups
	return err
}

// remarksText is how remarks are kept: a line for each, as JSON where something varies
// in it, so that it can be said in the language of another day.
func remarksText(remarks []app.Sentence) string {
	lines := make([]string, len(remarks))
	for i, r := range remarks {
		lines[i] = strings.Join(strings.Fields(r.Text), " ")
		if len(r.With) > 0 {
			lines[i] = toJSON(r)
		}
	}
	return strings.Join(lines, "\n")
}

// remarksOf reads what remarksText wrote, and the lines of before, all of which were
// sentences as they stand.
func remarksOf(text string) (remarks []app.Sentence) {
	if text == "" {
		return nil
	}
	for line := range strings.SplitSeq(text, "\n") {
		var r app.Sentence
		if !strings.HasPrefix(line, "{") || json.Unmarshal([]byte(line), &r) != nil {
			r = app.Sentence{Text: line}
		}
		remarks = append(remarks, r)
	}
	return remarks
}

// toJSON writes a list of numbers and texts, for which it cannot fail.
func toJSON(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("library: %T as JSON: %v", v, err))
	}
	return string(text)
}

package main

import (
	"errors"
	"fmt"
	"strings"

	"vademecum/app"
	"vademecum/app/duty"
)

type dutiesCommand struct {
	Addressee string `name:"addressee" placeholder:"NAME" help:"Only what this addressee is told, such as TSAG or \"Study Group 17\"."`
	JSON      bool   `name:"json" help:"Print JSON, as docs/terminal.md describes it."`
}

// A dutyJSON is a clause of a document or a task of the catalogue; docs/terminal.md
// says what the keys hold.
type dutyJSON struct {
	Addressee  string     `json:"addressee"`
	From       string     `json:"from"`
	Verb       string     `json:"verb"`
	Text       string     `json:"text"`
	Parts      []partJSON `json:"parts"`
	ID         string     `json:"id"`
	Resolution string     `json:"resolution"`
	Title      string     `json:"title"`
	Document   string     `json:"document"`
	Page       int        `json:"page"`
	Line       int        `json:"line"`
	citeJSON
}

type partJSON struct {
	Marker string `json:"marker"`
	Level  int    `json:"level"`
	Text   string `json:"text"`
}

// Run lists who is told to do what.
func (c *dutiesCommand) Run(t *terminal) error {
	clauses, err := c.clauses(t)
	if err != nil {
		return err
	}
	store, err := openSnapshot(t)
	if err != nil {
		return err
	}
	defer store.Close()
	tasks, _, err := store.Tasks(t.ctx)
	if err != nil {
		return err
	}
	all := duty.ByAddressee(clauses, tasks)
	if c.Addressee != "" {
		all = duty.Find(all, c.Addressee)
	}
	if c.JSON {
		err = printJSON(t.out, dutiesJSON(all))
	} else {
		_, err = fmt.Fprint(t.out, dutiesText(all))
	}
	switch {
	case err != nil:
		return err
	case len(all) > 0:
		return nil
	case c.Addressee != "":
		return fmt.Errorf("nobody called %q is told anything", c.Addressee)
	}
	return errors.New("there is no resolution in your library yet; bring one in with: vade import PATH")
}

// clauses reads the duties in the person's documents, of which there may be none.
func (c *dutiesCommand) clauses(t *terminal) ([]duty.Clause, error) {
	l, err := openExisting(t)
	if l == nil {
		return nil, err
	}
	defer l.Close()
	return duty.Clauses(t.ctx, l)
}

// dutiesText prints a heading for each addressee, and a line for each thing that
// he is told.
func dutiesText(all []duty.Addressee) string {
	var b strings.Builder
	for n, a := range all {
		if n > 0 {
			b.WriteString("\n")
		}
		b.WriteString(a.Name + "\n")
		var rows [][]string
		for _, c := range a.Clauses {
			rows = append(rows, []string{c.Document.ID, c.Resolution, placeOf(c.Passage), clauseText(c)})
		}
		b.WriteString(aligned("  ", rows))
		if len(a.Tasks) == 0 {
			continue
		}
		rows = nil
		for _, task := range a.Tasks {
			rows = append(rows, []string{task.Resolution.ID, task.Cite.Locator, task.Text})
		}
		b.WriteString("  From the catalogue, in its own words\n" + aligned("  ", rows))
	}
	return b.String()
}

// clauseText is a clause with what nests in it, in one line.
func clauseText(c duty.Clause) string {
	text := c.Text
	for _, p := range c.Parts {
		text += " " + strings.TrimSpace(p.Marker+" "+p.Text)
	}
	return text
}

func dutiesJSON(all []duty.Addressee) []dutyJSON {
	out := []dutyJSON{}
	for _, a := range all {
		for _, c := range a.Clauses {
			d := dutyJSON{
				Addressee: a.Name, From: "document", Verb: c.Verb, Text: c.Text, Parts: []partJSON{},
				ID: c.ID, Resolution: c.Resolution, Title: c.Title,
				Document: c.Document.ID, Page: c.Passage.Page, Line: c.Passage.Line, citeJSON: cite(app.Cite{Locator: c.Passage.Locator}),
			}
			for _, p := range c.Parts {
				d.Parts = append(d.Parts, partJSON{p.Marker, p.Level, p.Text})
			}
			out = append(out, d)
		}
		for _, task := range a.Tasks {
			out = append(out, dutyJSON{
				Addressee: a.Name, From: "catalogue", Text: task.Text, Parts: []partJSON{},
				ID: task.Edition, Resolution: task.Resolution.Code, Title: task.Resolution.Title, citeJSON: cite(task.Cite),
			})
		}
	}
	return out
}

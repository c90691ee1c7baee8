package main

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"vademecum/app/changes"
	"vademecum/data/snapshot"
)

type changesCommand struct {
	Old      string `arg:"" name:"old" help:"The older snapshot: a file, as it is or compressed."`
	New      string `arg:"" name:"new" optional:"" help:"The newer snapshot. That of this program if not given."`
	Group    string `name:"group" placeholder:"SG" help:"Only what this study group is responsible for, such as sg17."`
	Series   string `name:"series" placeholder:"LETTERS" help:"Only this series, such as X, or BT of ITU-R."`
	JSON     bool   `name:"json" xor:"form" help:"Print JSON, one object for each change in a line of its own."`
	Markdown bool   `name:"markdown" xor:"form" help:"Print a report in Markdown."`
}

// An itemChangeJSON is what became of an item; docs/terminal.md says what the keys
// hold.
type itemChangeJSON struct {
	Change string        `json:"change"`
	ID     string        `json:"id"`
	Kind   string        `json:"kind"`
	Code   string        `json:"code"`
	Title  string        `json:"title"`
	Status string        `json:"status"`
	Before string        `json:"before"`
	Date   string        `json:"date"`
	Group  string        `json:"group"`
	Series string        `json:"series"`
	Texts  []newTextJSON `json:"texts"`
	citeJSON
}

type newTextJSON struct {
	ID     string `json:"id"`
	Part   string `json:"part"`
	Code   string `json:"code"`
	Date   string `json:"date"`
	Status string `json:"status"`
}

// Run compares two snapshots. That they differ is no error: it is what was asked for.
func (c *changesCommand) Run(t *terminal) error {
	older, err := snapshot.ReadTexts(t.ctx, c.Old)
	if err != nil {
		return err
	}
	newer, err := c.newer(t)
	if err != nil {
		return err
	}
	all := changes.Between(older, newer)
	some, err := c.narrowed(all)
	if err != nil {
		return err
	}
	if err := c.print(t.out, some); err != nil {
		return err
	}
	if older.Date > newer.Date {
		fmt.Fprintln(t.errs, "The first snapshot is the newer one: everything is told the wrong way round.")
	}
	fmt.Fprintf(t.errs, "From %s to %s: %s.\n", all.Old, all.New, cmp.Or(some.Summary(), "nothing changed"))
	return nil
}

func (c *changesCommand) newer(t *terminal) (changes.Snapshot, error) {
	if c.New != "" {
		return snapshot.ReadTexts(t.ctx, c.New)
	}
	store, err := openSnapshot(t)
	if err != nil {
		return changes.Snapshot{}, err
	}
	defer store.Close()
	return store.Texts(t.ctx)
}

// narrowed leaves what was asked for. A group or a series that no text names is an
// error, since “nothing changed” would be a wrong answer.
func (c *changesCommand) narrowed(all changes.Comparison) (changes.Comparison, error) {
	group, series, ok := "", "", true
	if c.Group != "" {
		if group, ok = all.FindGroup(c.Group); !ok {
			return all, fmt.Errorf("no text in these snapshots is of the study group %q; there are %s", c.Group, strings.Join(all.Groups, ", "))
		}
	}
	if c.Series != "" {
		if series, ok = all.FindSeries(c.Series); !ok {
			return all, fmt.Errorf("no text in these snapshots is of the series %q; there are %s", c.Series, strings.Join(all.Series, ", "))
		}
	}
	return all.Of(group, series), nil
}

func (c *changesCommand) print(out io.Writer, list changes.Comparison) error {
	switch {
	case c.Markdown:
		_, err := io.WriteString(out, list.Markdown())
		return err
	case c.JSON:
		for _, x := range list.Changes {
			if err := printLine(out, toItemChangeJSON(x)); err != nil {
				return err
			}
		}
		return nil
	}
	_, err := io.WriteString(out, changesText(list))
	return err
}

// changesText prints a heading for each kind of change, and a line for each.
func changesText(list changes.Comparison) string {
	var b strings.Builder
	for _, k := range changes.Kinds {
		var rows [][]string
		for _, x := range list.Kind(k) {
			title := titleOf(x.Item.Title, x.Item.TitleNote)
			if x.Before != "" {
				title += " (before: " + x.Before + ")"
			}
			rows = append(rows, []string{x.Target(), strings.Join(x.Names(), "; "), x.Date(), string(x.Status()), changes.GroupName(x.Item.Group), title})
		}
		if len(rows) == 0 {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "%s (%d)\n%s", k.Heading(), len(rows), aligned("  ", rows))
	}
	return b.String()
}

func toItemChangeJSON(x changes.Change) itemChangeJSON {
	out := itemChangeJSON{
		Change: string(x.Kind), ID: x.Item.ID, Kind: string(x.Item.Kind), Code: x.Item.Code, Title: x.Item.Title,
		Status: string(x.Item.Status), Before: x.Before, Date: x.Date(), Group: x.Item.Group, Series: x.Series,
		Texts: []newTextJSON{}, citeJSON: cite(x.Cite()),
	}
	for _, e := range x.Texts {
		out.Texts = append(out.Texts, newTextJSON{e.ID, string(e.Part), e.Code, e.Date, string(e.Status)})
	}
	return out
}

package check

import (
	"encoding/csv"
	"slices"
	"strconv"
	"strings"

	"vademecum/app"
	"vademecum/app/document"
)

// A Reference is what a document says of one text, wherever it says it: the rows
// that name the same edition and of which the same is to be said.
type Reference struct {
	Row            // the first of them
	Places []Place // of all of them
}

// A Place is where a reference stands.
type Place struct {
	Passage int          // index in the document
	Locator app.Sentence // "§41"; else "page 3", "line 12"; may be empty. Of several resolutions: "Resolution 71, considering a)"
}

// References gathers rows: those that need attention first, then the others, both in
// the order in which they stand in the document.
func References(d *document.Document, rows []Row) []Reference {
	var list []Reference
	at := map[[4]string]int{} // index in list
	of := namesIn(d)
	for _, r := range rows {
		key := [4]string{r.Mention.ID, r.Mention.Detail, string(r.Finding), r.Advice}
		if r.Mention.Twin() || r.Mention.ID == "" { // its edition is a part of its number
			key[1] = r.Mention.As
		}
		n, ok := at[key]
		if !ok {
			n = len(list)
			at[key] = n
			list = append(list, Reference{Row: r})
		}
		place := Place{r.Passage, locator(of[r.Passage], d.Passages[r.Passage])}
		if p := list[n].Places; len(p) == 0 || p[len(p)-1].Passage != r.Passage {
			list[n].Places = append(p, place)
		}
	}
	slices.SortStableFunc(list, func(a, b Reference) int {
		switch {
		case a.Finding.NeedsAttention() == b.Finding.NeedsAttention():
			return 0
		case a.Finding.NeedsAttention():
			return -1
		}
		return 1
	})
	return list
}

// namesIn gives for each passage the resolution it is part of, as it begins a
// locator, where a document holds several: each has its "considering a)".
func namesIn(d *document.Document) []string {
	names := make([]string, len(d.Passages))
	if len(d.Resolutions) < 2 {
		return names
	}
	for _, r := range d.Resolutions {
		for n := max(r.First, 0); n <= r.Last && n < len(names); n++ {
			names[n] = r.Type + " " + r.Number
		}
	}
	return names
}

// locator says where a passage of a resolution, or of none, stands, as far as its
// document tells.
func locator(resolution string, p document.Passage) app.Sentence {
	where := app.Sentence{Text: p.Locator}
	switch {
	case p.Locator != "":
	case p.Page > 0:
		where = app.Say("page %s", strconv.Itoa(p.Page))
	case p.Line > 0:
		where = app.Say("line %s", strconv.Itoa(p.Line))
	}
	if resolution != "" {
		return app.Say("%s, %s", resolution, where)
	}
	return where
}

// header names the columns of the tables.
var header = []string{"Reference", "Item", "Title", "Status", "Newest edition", "Finding", "Advice", "Places"}

func (r Reference) cells() []string {
	var places []string
	for _, p := range r.Places {
		if place := p.Locator.String(); place != "" && !slices.Contains(places, place) {
			places = append(places, place)
		}
	}
	return []string{r.Mention.As, r.Mention.ID, r.Title, string(r.Status), r.Newest, string(r.Finding), r.Advice, strings.Join(places, "; ")}
}

// Markdown writes references as a table in Markdown.
func Markdown(list []Reference) string {
	var b strings.Builder
	line := func(cells []string) { b.WriteString("| " + strings.Join(cells, " | ") + " |\n") }
	line(header)
	b.WriteString(strings.Repeat("|---", len(header)) + "|\n")
	for _, r := range list {
		cells := r.cells()
		for n := range cells {
			cells[n] = escaped.Replace(cells[n])
		}
		line(cells)
	}
	return b.String()
}

// escaped takes from a cell what would be markup in a table of Markdown.
var escaped = strings.NewReplacer("|", `\|`, `\`, `\\`, "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`, "]", `\]`, "<", `\<`, "\n", " ")

// CSV writes references as comma-separated values (RFC 4180). A cell that a
// spreadsheet would take for a formula begins with an apostrophe.
func CSV(list []Reference) string {
	var b strings.Builder
	w := csv.NewWriter(&b)
	w.UseCRLF = true
	records := [][]string{header}
	for _, r := range list {
		cells := r.cells()
		for n, c := range cells {
			if c != "" && strings.IndexByte("=+-@\t", c[0]) >= 0 {
				cells[n] = "'" + c
			}
		}
		records = append(records, cells)
	}
	w.WriteAll(records) // a strings.Builder takes everything
	return b.String()
}

package catalogue

// What the committed tables hold, as far as rules can tell: these tests read the
// files beside them.

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

// committed reads every table once.
var committed = sync.OnceValues(func() (map[string]*Table, error) {
	tables := map[string]*Table{}
	for name := range Schema {
		t, err := Read(os.DirFS("."), name)
		if err != nil {
			return nil, err
		}
		tables[name] = t
	}
	return tables, nil
})

// A cell is one cell of a committed row, and where it stands.
type cell struct {
	table, column, text string
	line                int
}

// eachCell calls f for every cell of a column, which is written "table.column",
// with "*" for every table that has it or for every column.
func eachCell(t *testing.T, where string, f func(cell)) {
	t.Helper()
	tables, err := committed()
	if err != nil {
		t.Fatal(err)
	}
	name, column, _ := strings.Cut(where, ".")
	found := false
	for _, n := range slices.Sorted(maps.Keys(tables)) {
		if name != "*" && name != n {
			continue
		}
		for i, c := range tables[n].Columns {
			if column != "*" && column != c {
				continue
			}
			found = true
			for line, row := range tables[n].Rows {
				f(cell{n, c, row[i], line + 2})
			}
		}
	}
	if !found {
		t.Fatalf("no column %s", where)
	}
}

// values is the set of what stands in the columns.
func values(t *testing.T, columns ...string) map[string]bool {
	set := map[string]bool{}
	for _, c := range columns {
		eachCell(t, c, func(c cell) { set[c.text] = true })
	}
	return set
}

// wrong reports a cell and where it stands.
func wrong(t *testing.T, c cell, why string) {
	t.Helper()
	t.Errorf("%s.tsv, line %d: %s %q %s", c.table, c.line, c.column, c.text, why)
}

func TestEveryFileIsATable(t *testing.T) {
	files, err := filepath.Glob("*.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for i, f := range files {
		files[i] = strings.TrimSuffix(f, ".tsv")
	}
	if diff := cmp.Diff(slices.Sorted(maps.Keys(Schema)), files); diff != "" {
		t.Errorf("the tables of the schema and the files here differ (-schema +files):\n%s", diff)
	}
}

// localPath finds the path of a file that a reader cannot open: "../notes.txt",
// "/home/name/x", "shared/x", but not a web address that holds such words.
var localPath = regexp.MustCompile(`(^|[ ("])(\.{0,2}/)?(shared|home|tmp|work|Users)/`)

func TestCellsAreClean(t *testing.T) {
	eachCell(t, "*.*", func(c cell) {
		switch {
		case !utf8.ValidString(c.text):
			wrong(t, c, "is not UTF-8")
		case c.text != strings.Join(strings.Fields(c.text), " "):
			wrong(t, c, "has blanks at its ends or several in a row")
		case strings.ContainsFunc(c.text, func(r rune) bool { return unicode.IsControl(r) || r == utf8.RuneError }):
			wrong(t, c, "holds a control or replacement character")
		case localPath.MatchString(c.text):
			wrong(t, c, "names a file on somebody's machine")
		}
	})
}

func TestEveryRowHasADescribedSource(t *testing.T) {
	known := values(t, "sources.key")
	eachCell(t, "*.source", func(c cell) {
		for key := range strings.SplitSeq(c.text, ListSeparator) {
			if !known[key] {
				wrong(t, c, "is not in sources.tsv: "+key)
			}
		}
	})
}

func TestEverySourceIsCited(t *testing.T) {
	cited := map[string]bool{}
	eachCell(t, "*.source", func(c cell) {
		for key := range strings.SplitSeq(c.text, ListSeparator) {
			cited[key] = true
		}
	})
	eachCell(t, "sources.key", func(c cell) {
		if !cited[c.text] {
			wrong(t, c, "is cited by no row")
		}
	})
}

// Items of all kinds share one space of ids, editions another.
func TestIdsAreUnique(t *testing.T) {
	for _, space := range [][]string{
		{"sources.key"},
		{"recommendations.id", "itu-r-publications.id", "resolutions.id", "action-lines.id", "sdgs.id", "events.id", "meetings.id", "organisations.id", "further-organisations.id", "initiatives.id", "topics.id", "terms.id"},
		{"editions.id", "itu-r-editions.id", "resolution-editions.id"},
	} {
		seen := map[string]cell{}
		for _, column := range space {
			eachCell(t, column, func(c cell) {
				if first, ok := seen[c.text]; ok {
					wrong(t, c, "stands also in "+first.table+".tsv")
				}
				seen[c.text] = c
			})
		}
	}
}

func TestCellsThatAreNeverEmpty(t *testing.T) {
	for _, column := range []string{
		"*.id", "*.code", "*.of", "*.part", "*.kind", "*.source", "sources.key", "sources.title",
		"action-lines.title", "sdgs.title", "events.title", "terms.title",
		"editions.date", "itu-r-editions.date", "editions.status", "editions.status_note", "resolutions.status", "resolutions.status_note",
		"resolutions.body", "resolutions.number", "counterparts.subject", "references.from", "references.label",
		"joint-numbers.label", "twins.label", "index-terms.terms", "citations.from", "citations.label",
		"facilitators.facilitator", "further-facilitators.facilitator", "study-groups.group", "study-groups.period",
		"initiatives.form", "topics.title", "digests.text", "digests.position", "tasks.addressee", "tasks.task", "facts.name", "facts.value",
		"links.relation", "reported.label", "source-errors.printed", "source-errors.correct", "source-errors.reason",
		"tours.tour", "tours.title", "tours.text", "names.name",
	} {
		eachCell(t, column, func(c cell) {
			if c.text == "" {
				wrong(t, c, "is empty")
			}
		})
	}
}

func TestCellsOfFewValues(t *testing.T) {
	publication := []app.Kind{app.Recommendation, app.Supplement, app.Annex, app.Guide}
	ituR := []app.Kind{app.Recommendation, app.Report, app.Handbook, app.Question, app.Resolution}
	resolution := []app.Kind{app.Resolution, app.Decision, app.Opinion, app.Recommendation}
	part := []app.Part{app.PartEdition, app.PartAmendment, app.PartCorrigendum, app.PartErratum, app.PartAddendum, app.PartAppendix, app.PartAnnex}
	status := []app.Status{app.InForce, app.Superseded, app.Withdrawn, app.Prepublished, app.Unknown}
	for column, allowed := range map[string][]string{
		"recommendations.kind":      texts(publication),
		"itu-r-publications.kind":   texts(ituR),
		"resolutions.kind":          texts(resolution),
		"sdgs.kind":                 texts([]app.Kind{app.Goal, app.Target}),
		"editions.part":             texts(part),
		"itu-r-editions.part":       texts(part),
		"editions.status":           texts(status),
		"itu-r-editions.status":     texts(status),
		"resolutions.status":        texts(status),
		"counterparts.relation":     {"same subject", "related subject"},
		"contributions.level":       {"goal", "target"},
		"facilitators.role":         append(texts(app.Roles), ""),
		"further-facilitators.role": append(texts(app.Roles), ""),
	} {
		eachCell(t, column, func(c cell) {
			if !slices.Contains(allowed, c.text) {
				wrong(t, c, "is none of "+strings.Join(allowed, ", "))
			}
		})
	}
}

func texts[T ~string](list []T) []string {
	var s []string
	for _, x := range list {
		s = append(s, string(x))
	}
	return s
}

func TestDatesAreISO(t *testing.T) {
	for _, column := range []string{"*.date", "*.start", "*.end"} {
		eachCell(t, column, func(c cell) {
			for _, layout := range []string{time.DateOnly, "2006-01", "2006"} {
				if _, err := time.Parse(layout, c.text); err == nil {
					return
				}
			}
			if c.text != "" {
				wrong(t, c, "is no date")
			}
		})
	}
}

func TestEventsEndAfterTheyStart(t *testing.T) {
	rows(t, "events", func(line int, r map[string]string) {
		if r["end"] != "" && (r["start"] == "" || r["end"] < r["start"]) {
			t.Errorf("events.tsv, line %d: %s lasts from %q to %q", line, r["id"], r["start"], r["end"])
		}
	})
}

func TestRowsAreSortedAndDifferent(t *testing.T) {
	tables, err := committed()
	if err != nil {
		t.Fatal(err)
	}
	for name, table := range tables {
		for i := 1; i < len(table.Rows); i++ {
			if slices.Compare(table.Rows[i-1], table.Rows[i]) >= 0 {
				t.Errorf("%s.tsv, line %d: %q stands after %q", name, i+2, table.Rows[i], table.Rows[i-1])
				break
			}
		}
	}
}

// An item without a title says why. An edition need not: its page bears the
// title of the item.
func TestMissingTitlesAreFlagged(t *testing.T) {
	for name, columns := range Schema {
		if !slices.Contains(columns, "title_note") || slices.Contains(columns, "of") {
			continue
		}
		rows(t, name, func(line int, r map[string]string) {
			if r["title"] == "" && r["title_note"] == "" {
				t.Errorf("%s.tsv, line %d: %s has neither a title nor a note that says why", name, line, r["id"])
			}
		})
	}
}

// Nothing but the address may say that an edition is in force.
func TestInForceByItsAddressAlone(t *testing.T) {
	found := 0
	rows(t, "editions", func(line int, r map[string]string) {
		if r["part"] != string(app.PartEdition) || r["status"] != string(app.InForce) {
			return
		}
		found++
		if want := "address ends in I"; r["status_note"] != want {
			t.Errorf("editions.tsv, line %d: %s is in force because %q, want %q", line, r["id"], r["status_note"], want)
		}
	})
	if found < 5000 {
		t.Errorf("only %d editions in force were found", found)
	}
}

// The letter that ends the official address decides the status, whatever else
// the source says.
func TestAddressLetterDecides(t *testing.T) {
	letters := map[string]app.Status{"-I": app.InForce, "-S": app.Superseded, "-W": app.Withdrawn, "-P": app.Prepublished}
	checked := 0
	rows(t, "editions", func(line int, r map[string]string) {
		address, _, _ := strings.Cut(r["address"], "!")
		if !strings.Contains(address, "/T-REC-") || len(address) < 2 {
			return
		}
		if want, ok := letters[address[len(address)-2:]]; ok {
			checked++
			if r["status"] != string(want) {
				t.Errorf("editions.tsv, line %d: %s is %s, its address says %s: %s", line, r["id"], r["status"], want, r["address"])
			}
		}
	})
	if checked < 10000 {
		t.Errorf("only %d addresses with a letter were found", checked)
	}
}

func TestIndexTermsAreSortedAndFew(t *testing.T) {
	eachCell(t, "index-terms.terms", func(c cell) {
		terms := strings.Split(c.text, ListSeparator)
		folded := slices.Clone(terms)
		for i := range folded {
			folded[i] = strings.ToLower(folded[i])
		}
		if len(terms) > 40 || !slices.IsSorted(folded) {
			wrong(t, c, "is not a sorted list of at most 40 terms")
		}
	})
}

func TestContributionsNameTheLevelTheyAreOf(t *testing.T) {
	kinds := map[string]string{}
	rows(t, "sdgs", func(_ int, r map[string]string) { kinds[r["id"]] = r["kind"] })
	rows(t, "contributions", func(line int, r map[string]string) {
		if kinds[r["sdg"]] != r["level"] {
			t.Errorf("contributions.tsv, line %d: %s is a %s, the row says %s", line, r["sdg"], kinds[r["sdg"]], r["level"])
		}
	})
}

// A counterpart is a text of another body.
func TestCounterpartsAreOfDifferentBodies(t *testing.T) {
	body := func(id string) string { return id[:strings.LastIndex(id, "/")] }
	rows(t, "counterparts", func(line int, r map[string]string) {
		if body(r["from"]) == body(r["to"]) {
			t.Errorf("counterparts.tsv, line %d: %s and %s are of one body", line, r["from"], r["to"])
		}
	})
}

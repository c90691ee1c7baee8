package cite

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/nickng/bibtex"
	"gopkg.in/yaml.v3"
)

// What is written is read back by others: BibTeX by github.com/nickng/bibtex,
// Relaton's YAML by gopkg.in/yaml.v3 (it is written by another library), and where
// the Debian packages bibutils and pandoc are installed, RIS, BibTeX and CSL-JSON by
// them. There is no reader of RIS in Go, so its rules of lines are tested here too.

func written(t *testing.T, references []Reference, f Format) string {
	t.Helper()
	text, err := Write(references, f)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// unlatex reads what latex writes, as LaTeX prints it.
func unlatex(s string) string {
	return strings.NewReplacer(
		`\textbackslash{}`, `\`, `\textbraceleft{}`, `{`, `\textbraceright{}`, `}`, `\textquotedbl{}`, `"`, `\symbol{64}`, `@`,
		`\textasciicircum{}`, `^`, `\textasciitilde{}`, `~`, `\$`, `$`, `\&`, `&`, `\%`, `%`, `\#`, `#`, `\_`, `_`,
	).Replace(strings.TrimSuffix(strings.TrimPrefix(s, "{"), "}"))
}

func TestBibTeXIsReadBack(t *testing.T) {
	references := pages(t)
	file, err := bibtex.Parse(strings.NewReader(written(t, references, BibTeX)))
	if err != nil {
		t.Fatal(err)
	}
	if len(file.Entries) != len(references) {
		t.Fatalf("%d entries of %d", len(file.Entries), len(references))
	}
	for n, e := range file.Entries {
		r := references[n]
		field := func(name string) string {
			if v := e.Fields[name]; v != nil {
				return unlatex(v.String())
			}
			return ""
		}
		number := field("howpublished")
		if e.Type == "techreport" {
			number = field("type") + " " + field("number")
			if r.Kind == "handbook" {
				number = strings.Replace(field("number"), " ", " Handbook ", 1)
			}
		}
		title := r.Title
		if title == "" {
			title, number = r.Number, r.Number
		}
		year := ""
		if r.Date.Year > 0 {
			year = strconv.Itoa(r.Date.Year)
		}
		for _, f := range []struct{ name, got, want string }{
			{"key", e.CiteName, r.key()}, {"title", field("title"), title}, {"author", field("author"), r.Author},
			{"number", number, r.Number}, {"year", field("year"), year}, {"address", field("address"), r.Place},
		} {
			if f.got != f.want {
				t.Errorf("%s: %s is %q, want %q", r.ID, f.name, f.got, f.want)
			}
		}
	}
}

// risLine is a line by the rules of RIS: a tag, two blanks, hyphen, blank, value.
var risLine = regexp.MustCompile(`^([A-Z][A-Z0-9])  - (.*)$`)

func TestRISFollowsItsRules(t *testing.T) {
	references := pages(t)
	text := written(t, references, RIS)
	if strings.Contains(strings.ReplaceAll(text, "\r\n", ""), "\n") {
		t.Error("a line ends without carriage return")
	}
	var records []map[string]string
	var open map[string]string
	for line := range strings.SplitSeq(strings.TrimSuffix(text, "\r\n"), "\r\n") {
		if line == "" && open == nil {
			continue
		}
		m := risLine.FindStringSubmatch(line)
		switch {
		case m == nil:
			t.Fatalf("no line of RIS: %q", line)
		case (m[1] == "TY") != (open == nil):
			t.Fatalf("out of a record, or TY within one: %q", line)
		case m[1] == "TY":
			open = map[string]string{"TY": m[2]}
		case m[1] == "ER":
			if m[2] != "" {
				t.Errorf("something behind the end of a record: %q", line)
			}
			records, open = append(records, open), nil
		case m[2] == "":
			t.Errorf("a tag without value: %q", line)
		case open[m[1]] != "":
			t.Errorf("twice in a record: %q", line)
		default:
			open[m[1]] = m[2]
		}
	}
	if open != nil || len(records) != len(references) {
		t.Fatalf("%d whole records of %d", len(records), len(references))
	}
	for n, record := range records {
		r := references[n]
		if record["ID"] != r.key() || record["AU"] != r.Author || record["UR"] != r.Address {
			t.Errorf("%s: got %v", r.ID, record)
		}
		if r.Title != "" && (record["TI"] != r.Title || record["M1"] != r.Number) || r.Title == "" && record["TI"] != r.Number {
			t.Errorf("%s: got %v", r.ID, record)
		}
	}
}

// The names that the data schema of CSL 1.0.2 has for what is written: variables, and
// types of item.
var (
	cslVariables = []string{"id", "type", "title", "author", "issued", "genre", "number", "container-title", "publisher", "event-place", "event-date", "URL"}
	cslItemTypes = []string{"standard", "report", "book", "entry-dictionary", "document"}
)

func TestCSLFollowsItsSchema(t *testing.T) {
	references := pages(t)
	var items []map[string]json.RawMessage
	if err := json.Unmarshal([]byte(written(t, references, CSL)), &items); err != nil {
		t.Fatal(err)
	}
	if len(items) != len(references) {
		t.Fatalf("%d items of %d", len(items), len(references))
	}
	for n, item := range items {
		r := references[n]
		for name, value := range item {
			if !slices.Contains(cslVariables, name) {
				t.Errorf("%s: no variable of CSL: %s", r.ID, name)
			}
			switch name {
			case "author":
				strict[[]struct {
					Literal string `json:"literal"`
				}](t, value)
			case "issued", "event-date":
				date := strict[struct {
					Parts [][]int `json:"date-parts"`
				}](t, value)
				if len(date.Parts) < 1 || len(date.Parts) > 2 || len(date.Parts[0]) < 1 || len(date.Parts[0]) > 3 || date.Parts[0][0] != r.Date.Year {
					t.Errorf("%s: %s is %s", r.ID, name, value)
				}
			default:
				if text := strict[string](t, value); text == "" {
					t.Errorf("%s: %s is empty", r.ID, name)
				} else if name == "type" && !slices.Contains(cslItemTypes, text) {
					t.Errorf("%s: no type of CSL: %s", r.ID, text)
				} else if name == "title" && r.Title != "" && text != r.Title {
					t.Errorf("%s: title is %q", r.ID, text)
				} else if name == "URL" && text != r.Address {
					t.Errorf("%s: URL is %q", r.ID, text)
				}
			}
		}
		if item["id"] == nil || item["type"] == nil || item["title"] == nil {
			t.Errorf("%s: id, type or title is missing", r.ID)
		}
		if (item["issued"] != nil) != (r.Date.Year > 0) {
			t.Errorf("%s: issued is %s, of %v", r.ID, item["issued"], r.Date)
		}
	}
}

// strict decodes a value that may have no keys but those of T.
func strict[T any](t *testing.T, value []byte) (v T) {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(value))
	d.DisallowUnknownFields()
	if err := d.Decode(&v); err != nil {
		t.Errorf("%s: %v", value, err)
	}
	return v
}

func TestRelatonIsReadBack(t *testing.T) {
	references := pages(t)
	d := yaml.NewDecoder(strings.NewReader(written(t, references, Relaton)))
	for _, r := range references {
		// Without types, so that a title such as "No" or a date that YAML would make
		// something else of shows.
		var item map[string]any
		if err := d.Decode(&item); err != nil {
			t.Fatalf("%s: %v", r.ID, err)
		}
		first := func(list, key string) any {
			entries, _ := item[list].([]any)
			if len(entries) == 0 {
				return ""
			}
			return entries[0].(map[string]any)[key]
		}
		if got := first("title", "content"); got != r.Title {
			t.Errorf("%s: title is %q, want %q", r.ID, got, r.Title)
		}
		if r.InTitle == "" {
			if got := first("source", "content"); got != r.Address {
				t.Errorf("%s: source is %q, want %q", r.ID, got, r.Address)
			}
		}
		if got := first("date", "at"); r.Kind != "event" && got != r.Date.iso() {
			t.Errorf("%s: date is %#v, want %q", r.ID, got, r.Date.iso())
		}
		if got, _ := first("docidentifier", "content").(string); got == "" {
			t.Errorf("%s: no docidentifier", r.ID)
		}
		if id, _ := item["id"].(string); !regexp.MustCompile(`^[0-9A-Za-z]+$`).MatchString(id) {
			t.Errorf("%s: id is %#v", r.ID, item["id"])
		}
	}
	if err := d.Decode(new(any)); !errors.Is(err, io.EOF) {
		t.Errorf("more than %d documents: %v", len(references), err)
	}
}

// TestPublicPrograms has what is written read by the programs that people use for
// it, where they are installed, and counts what they found.
func TestPublicPrograms(t *testing.T) {
	references := pages(t)
	for _, p := range []struct {
		format  Format
		program []string
		counted string
	}{
		{BibTeX, []string{"bib2xml"}, "<mods ID="},
		{RIS, []string{"ris2xml"}, "<mods ID="},
		{BibTeX, []string{"pandoc", "-f", "bibtex", "-t", "csljson"}, `"id": `},
		{CSL, []string{"pandoc", "-f", "csljson", "-t", "csljson"}, `"id": `},
	} {
		t.Run(p.program[0]+" "+string(p.format), func(t *testing.T) {
			program, err := exec.LookPath(p.program[0])
			if err != nil {
				t.Skipf("%s is not installed (Debian packages bibutils and pandoc)", p.program[0])
			}
			command := exec.Command(program, p.program[1:]...)
			command.Stdin = strings.NewReader(written(t, references, p.format))
			out, err := command.Output()
			if exit := new(exec.ExitError); errors.As(err, &exit) {
				t.Fatalf("%v: %s", err, exit.Stderr)
			} else if err != nil {
				t.Fatal(err)
			}
			if got := strings.Count(string(out), p.counted); got != len(references) {
				t.Errorf("%d of %d were read", got, len(references))
			}
		})
	}
}

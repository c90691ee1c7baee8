package relaton

import (
	"bytes"
	"fmt"

	"github.com/goccy/go-yaml"
)

// A record is one file of the collection, as far as it is read: one dated text.
type record struct {
	Name string `yaml:"-"` // file name without .yaml: the locator of every fact from it

	Titles      []typed `yaml:"title"`
	Addresses   []typed `yaml:"source"`
	Identifiers []typed `yaml:"docidentifier"`
	Dates       []struct {
		Type string `yaml:"type"`
		At   string `yaml:"at"`
	} `yaml:"date"`
	Contributors []struct {
		Organization struct {
			Subdivisions []struct {
				Names []typed `yaml:"name"`
			} `yaml:"subdivision"`
		} `yaml:"organization"`
	} `yaml:"contributor"`
	Edition   typed   `yaml:"edition"`
	Abstracts []typed `yaml:"abstract"`
	Ext       struct {
		Doctype typed `yaml:"doctype"`
	} `yaml:"ext"`
}

// typed is the shape most fields share: a text, and what sort of it this is.
type typed struct {
	Type    string `yaml:"type"`
	Content string `yaml:"content"`
}

// decode reads one file.
func decode(name string, text []byte) (record, error) {
	var r record
	if err := yaml.Unmarshal(blankRelations(text), &r); err != nil {
		return r, fmt.Errorf("%s.yaml cannot be read as YAML: %w", name, err)
	}
	r.Name = name
	if r.identifier() == "" {
		return r, fmt.Errorf("%s.yaml names no document identifier of type ITU", name)
	}
	return r, nil
}

// blankRelations empties the lines of the relation block. Four fifths of the
// collection are lists that name, in every text, all supplements of its series;
// nothing is read from them, and parsing them would take most of the time. The
// line breaks stay, so that an error still names the right line.
func blankRelations(text []byte) []byte {
	start := bytes.Index(text, []byte("\nrelation:"))
	if start < 0 {
		return text
	}
	start++
	out := bytes.Clone(text[:start])
	rest := text[start:]
	for first := true; len(rest) > 0; first = false {
		end := bytes.IndexByte(rest, '\n') + 1
		if end == 0 {
			end = len(rest)
		}
		if c := rest[0]; !first && c != ' ' && c != '-' && c != '\n' && c != '\r' {
			break
		}
		out = append(out, '\n')
		rest = rest[end:]
	}
	return append(out, rest...)
}

// identifier is the number of the text as ITU prints it: "ITU-T X.509 (10/2019)".
func (r record) identifier() string { return first(r.Identifiers, "ITU") }

// title is empty when the record has none.
func (r record) title() string { return clean(first(r.Titles, "main")) }

// address is the official address of the text at ITU; it may be empty.
func (r record) address() string {
	for _, kind := range []string{"src", "pdf"} {
		if a := first(r.Addresses, kind); a != "" {
			return a
		}
	}
	return ""
}

// published is the date of publication, ISO, to the day or the month.
func (r record) published() string {
	for _, d := range r.Dates {
		if d.Type == "published" {
			return d.At
		}
	}
	return ""
}

// abstract serves to find citations and index terms; it is never written out.
func (r record) abstract() string {
	if len(r.Abstracts) == 0 {
		return ""
	}
	return clean(r.Abstracts[0].Content)
}

// committee names the study group the source gives for the text. It is the group
// that looks after the Recommendation today, not the one that wrote the text: a
// text of 1972 is filed under a group that was set up in 2025.
func (r record) committee() string {
	for _, c := range r.Contributors {
		for _, s := range c.Organization.Subdivisions {
			for _, n := range s.Names {
				return n.Content
			}
		}
	}
	return ""
}

func first(list []typed, kind string) string {
	for _, t := range list {
		if t.Type == kind {
			return t.Content
		}
	}
	return ""
}

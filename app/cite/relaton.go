package cite

import (
	"cmp"
	"strings"

	"github.com/goccy/go-yaml"

	"vademecum/app"
)

// Relaton keeps the bibliography of ITU as one YAML document for each text; this
// is the same form, with the keys that the catalogue can fill. A list is a stream
// of documents.

type relatonItem struct {
	ID            string               `yaml:"id"`
	Type          string               `yaml:"type"`
	FormattedRef  *relatonContent      `yaml:"formattedref,omitempty"`
	Title         []relatonContent     `yaml:"title,omitempty"`
	Source        []relatonContent     `yaml:"source,omitempty"`
	DocIdentifier []relatonIdentifier  `yaml:"docidentifier"`
	Date          []relatonDate        `yaml:"date,omitempty"`
	Contributor   []relatonContributor `yaml:"contributor,omitempty"`
	Edition       *relatonContent      `yaml:"edition,omitempty"`
	Relation      []relatonRelation    `yaml:"relation,omitempty"`
	Ext           *relatonExt          `yaml:"ext,omitempty"`
}

type relatonContent struct {
	Content string `yaml:"content"`
	Type    string `yaml:"type,omitempty"`
}

type relatonIdentifier struct {
	Content string `yaml:"content"`
	Type    string `yaml:"type,omitempty"`
	Primary bool   `yaml:"primary"`
}

type relatonDate struct {
	Type string `yaml:"type"`
	At   string `yaml:"at"`
}

type relatonContributor struct {
	Role         []relatonRole `yaml:"role"`
	Organization relatonName   `yaml:"organization"`
}

type relatonRole struct {
	Type string `yaml:"type"`
}

type relatonName struct {
	Name []relatonContent `yaml:"name"`
}

type relatonRelation struct {
	Type    string         `yaml:"type"`
	Bibitem relatonBibitem `yaml:"bibitem"`
}

type relatonBibitem struct {
	Title       []relatonContent     `yaml:"title"`
	Contributor []relatonContributor `yaml:"contributor,omitempty"`
}

type relatonExt struct {
	Doctype relatonContent `yaml:"doctype"`
	Flavor  string         `yaml:"flavor"`
}

// doctypes are the types of document of ITU that Relaton's data know.
var doctypes = map[app.Kind]string{
	app.Recommendation: "recommendation",
	app.Supplement:     "recommendation-supplement",
	app.Annex:          "recommendation-annex",
	app.Report:         "technical-report",
	app.Handbook:       "handbook",
	app.Question:       "question",
	app.Resolution:     "resolution",
}

func relatonYAML(references []Reference) (string, error) {
	var b strings.Builder
	for _, r := range references {
		text, err := yaml.MarshalWithOptions(toRelaton(r), yaml.IndentSequence(false), yaml.UseSingleQuote(true))
		if err != nil {
			return "", err
		}
		b.WriteString("---\n")
		b.Write(text)
	}
	return b.String(), nil
}

func toRelaton(r Reference) relatonItem {
	identifier := cmp.Or(r.Identifier, r.Number)
	i := relatonItem{
		ID: relatonID(identifier), Type: "misc",
		DocIdentifier: []relatonIdentifier{{Content: identifier, Primary: true}},
	}
	if r.Title != "" {
		i.Title = []relatonContent{{r.Title, "main"}}
	}
	if r.Address != "" && r.InTitle == "" {
		i.Source = []relatonContent{{r.Address, "src"}}
	}
	if r.Author == itu && r.Part != "" {
		i.Type, i.DocIdentifier[0].Type = "standard", "ITU"
		if doctype := relatonDoctype(r); doctype != "" {
			i.Ext = &relatonExt{relatonContent{Content: doctype}, "itu"}
		}
	}
	if r.Kind == app.Event { // which has no date of publication
		i.FormattedRef = &relatonContent{Content: r.House}
	} else if r.Date.Year > 0 {
		i.Date = []relatonDate{{"published", r.Date.iso()}}
	}
	if r.Author != "" {
		i.Contributor = publisher(r.Author)
	}
	if r.Edition != "" {
		i.Edition = &relatonContent{Content: r.Edition}
	}
	if r.InTitle != "" {
		i.Relation = []relatonRelation{{"includedIn", relatonBibitem{Title: []relatonContent{{r.InTitle, "main"}}}}}
		if r.InPublisher != "" {
			i.Relation[0].Bibitem.Contributor = publisher(r.InPublisher)
		}
	}
	return i
}

func publisher(name string) []relatonContributor {
	return []relatonContributor{{[]relatonRole{{"publisher"}}, relatonName{[]relatonContent{{Content: name}}}}}
}

// relatonDoctype is empty for what Relaton has no type for, such as an erratum.
func relatonDoctype(r Reference) string {
	switch r.Part {
	case app.PartEdition:
		return doctypes[r.Kind]
	case app.PartAmendment, app.PartCorrigendum, app.PartAnnex:
		return "recommendation-" + string(r.Part)
	}
	return ""
}

// relatonID is the identifier without its marks and blanks, as Relaton forms ids:
// ITUTX509102019 for ITU-T X.509 (10/2019).
func relatonID(identifier string) string {
	return strings.Map(func(c rune) rune {
		switch {
		case c >= '0' && c <= '9', c >= 'A' && c <= 'Z', c >= 'a' && c <= 'z':
			return c
		}
		return -1
	}, identifier)
}

package cite

import (
	"encoding/json"
	"strings"

	"vademecum/app"
)

// A cslItem is an item of CSL-JSON, with the variables of CSL 1.0.2 that the
// catalogue can fill.
type cslItem struct {
	ID             string    `json:"id"`
	Type           string    `json:"type"`
	Title          string    `json:"title,omitempty"`
	Author         []cslName `json:"author,omitempty"`
	Issued         *cslDate  `json:"issued,omitempty"`
	Genre          string    `json:"genre,omitempty"`
	Number         string    `json:"number,omitempty"`
	ContainerTitle string    `json:"container-title,omitempty"`
	Publisher      string    `json:"publisher,omitempty"`
	EventPlace     string    `json:"event-place,omitempty"`
	EventDate      *cslDate  `json:"event-date,omitempty"`
	URL            string    `json:"URL,omitempty"`
}

// A cslName is that of an organisation, which CSL does not take apart.
type cslName struct {
	Literal string `json:"literal"`
}

// A cslDate holds one date, or the first and the last day.
type cslDate struct {
	Parts [][]int `json:"date-parts"`
}

// cslTypes are the types of item; all other kinds are "document".
var cslTypes = map[app.Kind]string{
	app.Recommendation: "standard",
	app.Supplement:     "standard",
	app.Annex:          "standard",
	app.Guide:          "standard",
	app.Report:         "report",
	app.Handbook:       "book",
	app.Term:           "entry-dictionary",
}

func cslJSON(references []Reference) (string, error) {
	items := make([]cslItem, len(references))
	for n, r := range references {
		i := cslItem{
			ID: r.key(), Type: cslTypes[r.Kind], Title: r.Title, Number: r.Number, Issued: cslDates(r.Date, r.End),
			ContainerTitle: r.InTitle, Publisher: r.InPublisher, EventPlace: r.Place, URL: r.Address,
		}
		if i.Type == "" {
			i.Type = "document"
		}
		if r.Kind == app.Event {
			i.EventDate = i.Issued
		}
		if i.Title == "" {
			i.Title, i.Number = r.Number, ""
		} else if kind, number, ok := strings.Cut(r.Number, " ITU-"); ok {
			i.Genre, i.Number = kind, "ITU-"+number
		}
		if r.Author != "" {
			i.Author = []cslName{{r.Author}}
			if i.Publisher == "" {
				i.Publisher = r.Author
			}
		}
		items[n] = i
	}
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(items); err != nil {
		return "", err
	}
	return b.String(), nil
}

func cslDates(first, last Date) *cslDate {
	if first.Year == 0 {
		return nil
	}
	d := &cslDate{[][]int{first.parts()}}
	if last.Year > 0 && last != first {
		d.Parts = append(d.Parts, last.parts())
	}
	return d
}

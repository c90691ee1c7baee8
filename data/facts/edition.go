package facts

import (
	"fmt"
	"regexp"
	"strings"
	"time"
)

// An edition is one dated text of a resolution, decision or opinion.
type edition struct {
	ID    string // "wtsa/44@2012"
	Code  string // as printed: "Rev. Dubai, 2012", "Modified 2016", "21 December 2001"
	Place string // "Dubai"; empty where the source prints none
	Date  string // "2012", "2001-12-21"
}

var (
	placeAndYear = regexp.MustCompile(`^(?:Rev\. )?(\p{Lu}[\p{L} ]+), (\d{4})$`)
	conference   = regexp.MustCompile(`^(?:Rev\. )?WRC-(\d\d)$`)
	yearOnly     = regexp.MustCompile(`^(?:Rev\. |Modified |last modified |last amended )?(\d{4})$`)
	fullDate     = regexp.MustCompile(`^\d{1,2} \p{L}+ \d{4}$`)
)

// readEdition reads the printed edition of the text with that id. The id of an
// edition ends in its year, which tells the editions of one resolution apart, for
// no body has adopted one twice within a year. ok is false for what gives no
// year, such as "C24".
func readEdition(id, printed string) (e edition, ok bool) {
	e = edition{Code: printed}
	switch {
	case placeAndYear.MatchString(printed):
		m := placeAndYear.FindStringSubmatch(printed)
		e.Place, e.Date = m[1], m[2]
	case conference.MatchString(printed):
		e.Date = "20" + conference.FindStringSubmatch(printed)[1]
	case yearOnly.MatchString(printed):
		e.Date = yearOnly.FindStringSubmatch(printed)[1]
	case fullDate.MatchString(printed):
		day, err := time.Parse("2 January 2006", printed)
		if err != nil {
			return edition{}, false
		}
		e.Date = day.Format(time.DateOnly)
	default:
		return edition{}, false
	}
	e.ID = id + "@" + e.Date[:4]
	return e, true
}

// readEditions reads a list of printed editions: "Kyoto, 1994; Rev. Dubai, 2018",
// "1996, last modified 2001". What cannot be read is returned as rest.
func readEditions(id, list string) (editions []edition, rest string) {
	list = strings.ReplaceAll(list, ", last ", "; last ")
	for printed := range strings.SplitSeq(list, "; ") {
		if printed == "" {
			continue
		}
		if e, ok := readEdition(id, printed); ok {
			editions = append(editions, e)
		} else {
			rest = printed
		}
	}
	return editions, rest
}

// newest returns the last edition of a printed list: the one that a citation of
// "1996, last modified 2001" means.
func newest(id, list string) string {
	editions, _ := readEditions(id, list)
	if len(editions) == 0 {
		return ""
	}
	return editions[len(editions)-1].ID
}

// An event is what an edition needs of a row of events.tsv.
type event struct {
	id, place, year string
}

func (im *importer) importEvents() error {
	facts, err := read(im.dir, "events", "id", "name", "place", "dates", "notes", "sources")
	if err != nil {
		return err
	}
	for _, f := range facts {
		start, end, _ := strings.Cut(f.get("dates"), "/")
		if !isoDate.MatchString(start) || end != "" && !isoDate.MatchString(end) {
			return f.wrong("dates %q are not an ISO date or two with a slash between them", f.get("dates"))
		}
		id := "event/" + strings.ToLower(f.get("id"))
		im.events = append(im.events, event{id, f.get("place"), start[:4]})
		source, locator := im.sources.cite(f)
		im.tables["events"].Add(id, f.get("id"), f.get("name"), f.get("place"), start, end, f.get("notes"), source, locator)
	}
	im.tables["events"].Sort()
	return nil
}

var isoDate = regexp.MustCompile(`^\d{4}(-\d\d(-\d\d)?)?$`)

// heldAt finds the assembly or conference that adopted an edition: the event of
// the same body, place and year. It is empty when no row of events.tsv is that.
func (im *importer) heldAt(e edition) string {
	body, _, _ := strings.Cut(e.ID, "/")
	for _, ev := range im.events {
		if e.Place != "" && strings.HasPrefix(ev.id, "event/"+body+"-") && ev.year == e.Date[:4] && strings.Contains(ev.place, e.Place) {
			return ev.id
		}
	}
	return ""
}

// add records an edition; a second mention of the same text adds nothing, but
// one that disagrees on the place is an error in the facts.
func (t *text) add(e edition, source, locator string) error {
	for _, have := range t.editions {
		if have.ID != e.ID {
			continue
		}
		if have.Place != e.Place && e.Place != "" && have.Place != "" {
			return fmt.Errorf("two editions would share the id %s: %q and %q", e.ID, have.Code, e.Code)
		}
		return nil
	}
	t.editions = append(t.editions, editionRow{e, source, locator})
	return nil
}

// An editionRow is an edition with where it was read.
type editionRow struct {
	edition
	source, locator string
}

package facts

import (
	"strings"
)

// importCitations reads which text of the PP-18 Final Acts cites what.
func (im *importer) importCitations() error {
	facts, err := read(im.dir, "citations_pp18", "from", "to", "to_edition", "locator", "sources")
	if err != nil {
		return err
	}
	for _, f := range facts {
		from, fromPrinted, err := citing(f.get("from"))
		if err != nil {
			return f.wrong("%v", err)
		}
		to, err := named(f.get("to"))
		if err != nil {
			return f.wrong("%v", err)
		}
		source, file := im.sources.cite(f)
		locator := join(im.place(f.get("locator")), file)

		fromEdition, err := im.know(f, from, fromPrinted, source, locator)
		if err != nil {
			return err
		}
		toEdition, err := im.know(f, to, f.get("to_edition"), source, locator)
		if err != nil {
			return err
		}
		label := f.get("to")
		if printed := f.get("to_edition"); printed != "" {
			label += " (" + printed + ")"
		}
		if c, ok := misread[label]; ok {
			to.ID, toEdition, label = c.id, c.id+"@"+c.date, c.label
		}
		im.tables["citations"].Add(from.ID, fromEdition, to.ID, toEdition, label, source, locator)
	}
	im.tables["citations"].Sort()
	return nil
}

// misread holds the two citations in which the collected table takes a supplement
// for its Recommendation: the Final Acts print "Supplement 2 to Recommendation
// ITU-T D.50 (05/2013)", and the date is that of the supplement.
var misread = map[string]struct{ id, date, label string }{
	"ITU-T Recommendation D.50 (05/2013)":  {"itu-t/D.50.Suppl.2", "2013-05", "Supplement 2 to Recommendation ITU-T D.50 (05/2013)"},
	"ITU-T Recommendation E.164 (11/2009)": {"itu-t/E.164.Suppl.5", "2009-11", "Supplement 5 to Recommendation ITU-T E.164 (11/2009)"},
}

// know makes a text that a citation names known, with its printed edition, and
// returns the id of that edition. It is empty when the citation gives none, or
// when another table lists the editions and the number does not name one.
func (im *importer) know(f fact, n name, printed, source, locator string) (editionID string, err error) {
	if n.ID == "" || n.Body == "" {
		return n.Edition, nil
	}
	t := im.texts.mention(n, source, locator)
	editions, rest := readEditions(n.ID, printed)
	if rest != "" {
		return "", f.wrong("%q is not an edition of %s", rest, n.Code)
	}
	for _, e := range editions {
		if err := t.add(e, source, locator); err != nil {
			return "", f.wrong("%v", err)
		}
	}
	return newest(n.ID, printed), nil
}

// place words a locator. A paragraph of the Final Acts is named by its printed
// place where places.tsv has it, and always by its path in the machine-readable
// text: "Resolution 21, recognizing b) (cmp_res_21/preamble/recs_recognizing/rec_2)".
func (im *importer) place(locator string) string {
	component, _, ok := strings.Cut(strings.TrimPrefix(locator, "cmp_"), "/")
	if !ok || !strings.HasPrefix(locator, "cmp_") {
		return locator
	}
	kind, number, _ := strings.Cut(component, "_")
	place := map[string]string{"res": "Resolution ", "dec": "Decision ", "rec": "Recommendation "}[kind] + number
	if printed := im.places[locator]; printed != "" {
		place += ", " + printed
	}
	return place + " (" + locator + ")"
}

// readPlaces reads places.tsv: the paragraphs of the PP-18 Final Acts that
// citations stand in, with their printed place. The source numbers the recitals
// of a preamble through, and some of its headings went unrecognised, so that the
// number of a paragraph in it is not the one printed. The table holds only those
// paragraphs whose letters or numbers run without a break from the heading on.
func readPlaces() (map[string]string, error) {
	facts, err := readOwn("places", "paragraph", "printed")
	if err != nil {
		return nil, err
	}
	places := map[string]string{}
	for _, f := range facts {
		places[f.get("paragraph")] = f.get("printed")
	}
	return places, nil
}

// importConcordance reads which resolutions of different bodies are on the same
// or a related subject.
func (im *importer) importConcordance() error {
	facts, err := read(im.dir, "concordance", "subject", "resolution_a", "resolution_b", "relation", "citing", "cited_edition", "locator", "sources")
	if err != nil {
		return err
	}
	for _, f := range facts {
		source, file := im.sources.cite(f)
		locator := join(im.place(f.get("locator")), file)
		var ids []string
		for _, column := range []string{"resolution_a", "resolution_b"} {
			n, err := named(f.get(column))
			if err != nil {
				return f.wrong("%v", err)
			}
			if _, err := im.know(f, n, "", source, locator); err != nil {
				return err
			}
			ids = append(ids, n.ID)
		}
		if err := im.knowBoth(f, source, locator); err != nil {
			return err
		}
		im.tables["counterparts"].Add(ids[0], ids[1], f.get("subject"), f.get("relation"), f.get("citing"), f.get("cited_edition"), source, locator)
	}
	im.tables["counterparts"].Sort()
	return nil
}

// knowBoth makes the editions known that a pair rests on: "WTDC Resolution 59
// (Hyderabad, 2010) cites WTSA Resolution 57" with the cited edition beside it.
// Pairs that rest on other grounds, worded freely, name no edition here.
func (im *importer) knowBoth(f fact, source, locator string) error {
	left, right, ok := strings.Cut(f.get("citing"), " cites ")
	if !ok {
		return nil
	}
	from, edition, err := citing(left)
	if err != nil {
		return f.wrong("%v", err)
	}
	if _, err := im.know(f, from, edition, source, locator); err != nil {
		return err
	}
	to, err := named(right)
	if err != nil {
		return f.wrong("%v", err)
	}
	_, err = im.know(f, to, f.get("cited_edition"), source, locator)
	return err
}

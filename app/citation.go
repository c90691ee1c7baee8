package app

import "strings"

// Citation is how a text is named to someone else, in one line: who published
// it, code, edition, title and official address, as far as they are known. It
// cites the newest edition in force; where none is, the newest edition.
//
//	Recommendation ITU-T X.509 (10/2019), Information technology – …, https://www.itu.int/…
//	Recommendation ITU-R BT.500-15 (05/2023), Methodologies …, https://www.itu.int/…
//	WTSA Resolution 44 (Rev. New Delhi, 2024), Bridging …
func Citation(p *Page) string {
	e := citedEdition(p.Editions)
	parts := []string{citedName(p.Item, e)}
	if p.Item.Title != "" {
		parts = append(parts, p.Item.Title)
	}
	if e.Address != "" {
		parts = append(parts, e.Address)
	}
	return strings.Join(parts, ", ")
}

// citedName is publisher, code and edition. The code of an edition of ITU-T says
// which it is, and so does the number after the hyphen of ITU-R; the edition of a
// resolution is named by place and year.
func citedName(i Item, e Edition) string {
	code, edition := i.Code, printedDate(e.Date)
	if edition == "" {
		edition = printedDate(i.Date)
	}
	switch sector := strings.HasPrefix(i.Body, "ITU-"); {
	case sector && strings.Contains(e.Code, "("):
		code, edition = e.Code, ""
	case sector && e.Code != "":
		code = e.Code
	case e.Code != "":
		edition = e.Code
	}
	if i.Body != "" && !strings.Contains(code, i.Body) {
		code = i.Body + " " + code
	}
	if word, ok := citedKind[i.Kind]; ok && strings.HasPrefix(i.Body, "ITU-") {
		code = word + " " + code
	}
	if edition != "" {
		code += " (" + edition + ")"
	}
	return code
}

// citedKind is the word before the number of a text of a Sector, whose numbers
// alone do not tell a Report from a Recommendation.
var citedKind = map[Kind]string{
	Recommendation: "Recommendation",
	Report:         "Report",
	Question:       "Question",
	Handbook:       "Handbook",
	Resolution:     "Resolution",
}

// citedEdition picks the edition to cite from those of a page, which stand
// newest first among what hangs on them. It is zero where there is none.
func citedEdition(editions []Edition) Edition {
	var newest Edition
	for _, e := range editions {
		if e.Part != PartEdition {
			continue
		}
		if e.Status == InForce {
			return e
		}
		if newest.ID == "" {
			newest = e
		}
	}
	return newest
}

// printedDate is a date as ITU prints it on its texts: month and year, or the
// year alone where the source knows no more.
func printedDate(iso string) string {
	if len(iso) < len("2019-10") {
		return iso
	}
	return iso[5:7] + "/" + iso[:4]
}

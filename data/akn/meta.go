package akn

import (
	"strconv"
	"strings"
	"time"
)

// speakers are the bodies that adopt resolutions, by the first part of their ids.
var speakers = map[string]string{
	"wtsa":    "ITU World Telecommunication Standardization Assembly",
	"pp":      "ITU Plenipotentiary Conference",
	"wtdc":    "ITU World Telecommunication Development Conference",
	"itu-r":   "ITU Radiocommunication Assembly",
	"council": "ITU Council",
	"wcit":    "ITU World Conference on International Telecommunications",
	"wrc":     "ITU World Radiocommunication Conference",
	"wtpf":    "ITU World Telecommunication/ICT Policy Forum",
}

// languages gives the ISO 639-2 code, which Akoma Ntoso asks for, of a language.
var languages = map[string]string{"ar": "ara", "en": "eng", "es": "spa", "fr": "fra", "ru": "rus", "zh": "zho"}

// meta writes what identifies the resolution.
func (w *writer) meta(now time.Time) {
	w.identification(now, "!main", w.d.Passages[w.r.First].Text)
}

// identification writes the metadata of a part of the resolution.
func (w *writer) identification(now time.Time, part, name string) {
	author := w.author()
	date, dated := w.date(now)
	work := w.address()
	tongue := w.d.Language
	if two, _, ok := strings.Cut(tongue, "-"); ok {
		tongue = two
	}
	if tongue = languages[tongue]; tongue == "" {
		tongue = "und"
	}
	expression := work + "/" + tongue + "@" + strings.TrimSuffix(date, "-01-01")

	w.open("meta")
	w.open("identification", "source", "#vademecum")
	w.open("FRBRWork")
	w.empty("FRBRthis", "value", work+"/"+part)
	w.empty("FRBRuri", "value", work)
	w.empty("FRBRdate", "date", date, "name", dated)
	w.empty("FRBRauthor", "href", "#"+author)
	w.empty("FRBRcountry", "value", "un")
	w.empty("FRBRsubtype", "value", "deliberation")
	w.empty("FRBRnumber", "value", w.numberID(), "showAs", name)
	w.close("FRBRWork")
	w.open("FRBRExpression")
	w.empty("FRBRthis", "value", expression+"/"+part)
	w.empty("FRBRuri", "value", expression)
	w.empty("FRBRdate", "date", date, "name", dated)
	w.empty("FRBRauthor", "href", "#"+author)
	w.empty("FRBRlanguage", "language", tongue)
	w.close("FRBRExpression")
	w.open("FRBRManifestation")
	w.empty("FRBRthis", "value", expression+"/"+part+".xml")
	w.empty("FRBRuri", "value", expression+".xml")
	w.empty("FRBRdate", "date", now.UTC().Format(time.DateOnly), "name", "XMLMarkup")
	w.empty("FRBRauthor", "href", "#vademecum")
	w.close("FRBRManifestation")
	w.close("identification")
	w.references(author, part == "!main")
	w.close("meta")
}

// references names the organisations that the metadata points at, with ids in the
// main part only.
func (w *writer) references(author string, main bool) {
	if !main {
		return
	}
	w.open("references", "source", "#vademecum")
	w.empty("TLCOrganization", "eId", "itu", "href", "/ontology/organizations/itu", "showAs", "International Telecommunication Union")
	if author != "itu" {
		w.empty("TLCOrganization", "eId", author, "href", "/ontology/organizations/"+author, "showAs", speakers[w.r.Body])
	}
	w.empty("TLCOrganization", "eId", "vademecum", "href", "/ontology/software/vademecum", "showAs", "Vademecum")
	w.close("references")
}

// author gives the id of who speaks.
func (w *writer) author() string {
	if speakers[w.r.Body] == "" {
		return "itu"
	}
	return "itu-" + strings.TrimPrefix(w.r.Body, "itu-")
}

// date gives the date that stands for the year of the resolution, and its name.
func (w *writer) date(now time.Time) (date, name string) {
	if w.r.Year < 1865 || w.r.Year > 9999 { // the Union was founded in 1865
		return now.UTC().Format(time.DateOnly), "unknown"
	}
	return strconv.Itoa(w.r.Year) + "-01-01", "year"
}

// numberID gives the number as addresses have it: "res-53".
func (w *writer) numberID() string {
	kind := strings.ToLower(kindOf(w.r))
	if len(kind) > 3 {
		kind = kind[:3]
	}
	number := strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '-' || r == '.':
			return r
		case r == ' ' || r == '/':
			return '-'
		}
		return -1
	}, strings.ToLower(w.r.Number))
	if number == "" {
		return kind
	}
	return kind + "-" + number
}

// address gives the address of the resolution as a work.
func (w *writer) address() string {
	year := "unknown"
	if w.r.Year > 0 {
		year = strconv.Itoa(w.r.Year)
	}
	return "/akn/un/statement/deliberation/" + w.author() + "/" + year + "/" + w.numberID()
}

package app

// An Item is anything with a page of its own.
type Item struct {
	ID    string // stable address: "itu-t/X.509", "wtsa/44", "sdg/9.c"
	Kind  Kind
	Code  string // as ITU prints it, without the Sector: "X.509", "WTSA Resolution 44", "SDG 9.c"; of a term the acronym
	Title string // of a term what it stands for; empty when no source gives one

	// TitleNote is empty for a title read in a source; otherwise it says what
	// the title is: "inherited from X.509", "short label only", "title not verified".
	TitleNote string

	Status     Status // empty for kinds that have none
	StatusNote string // what the source says, or what decided the status
	Date       string // of the newest edition or of the event: "2019-10", "2024", "2022-03-01"; may be empty
	Body       string // who published it: "ITU-T", "WTSA", "UN General Assembly"; may be empty
	Group      string // id of the responsible study group: "sg/itu-t/17"; may be empty
	Parent     string // id of the item this one is part of: "wsis/C7", "sdg/9", "itu-t/G.729"; may be empty

	Cite Cite
}

// NamedByCode reports whether the code of the item is a name by itself, so that
// nothing is missing where it has no title: "WSIS Stocktaking", but not "X.509".
func (i Item) NamedByCode() bool {
	switch i.Kind {
	case Initiative, Topic, Organisation, Event:
		return true
	}
	return false
}

// A Cite says where a fact was read.
type Cite struct {
	Sources []string // keys of sources, as [Source.Key]
	Locator string   // paragraph, clause, row or file within the source; may be empty
}

// A Source is a document that facts were read in.
type Source struct {
	Key       string
	Title     string
	Publisher string
	Date      string // of publication or retrieval, as far as known
	Address   string
	Terms     string // licence or terms of use, as far as known
}

// A Fact is one thing said of an item that is not a link: a place, a period, a
// mandate. Facts of one item keep the order of their rows in the catalogue.
type Fact struct {
	Name  string // "place", "dates", "other title"
	Value string
	Cite  Cite
}

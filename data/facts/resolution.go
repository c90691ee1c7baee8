package facts

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/data/catalogue"
)

// A text is a resolution, decision, opinion or recommendation, as far as the
// facts tell.
type text struct {
	name
	title, titleNote   string
	status             app.Status
	statusNote         string
	keywords           string
	otherTitles, notes string
	source, locator    string
	editions           []editionRow
}

// texts holds every text met so far, by id.
type texts struct{ byID map[string]*text }

func newTexts() *texts { return &texts{map[string]*text{}} }

// mention returns the text of that name. One that no table of resolutions lists
// becomes known here, by its number alone, with the citing document as its source.
func (all *texts) mention(n name, source, locator string) *text {
	t := all.byID[n.ID]
	if t == nil {
		t = &text{
			name: n, titleNote: "title not verified",
			status: app.Unknown, statusNote: "known from citations only; status not verified",
			source: source, locator: locator,
		}
		all.byID[n.ID] = t
	}
	return t
}

// importResolutions reads the resolutions of the three assemblies.
func (im *importer) importResolutions() error {
	for _, of := range []struct{ table, series string }{
		{"wtsa_resolutions", "WTSA Resolution "},
		{"pp_resolutions", "PP Resolution "},
		{"wtdc_resolutions", "WTDC Resolution "},
	} {
		facts, err := read(im.dir, of.table, "number", "title", "title_status", "editions_seen", "newest_edition_seen",
			"status", "keywords", "other_title_forms_seen", "notes", "sources")
		if err != nil {
			return err
		}
		for _, f := range facts {
			t, err := im.newText(f, of.series+f.get("number"))
			if err != nil {
				return err
			}
			t.status, t.statusNote = readStatus(f.get("status"))
			t.keywords = strings.ReplaceAll(f.get("keywords"), ", ", catalogue.ListSeparator)
			t.otherTitles = strings.ReplaceAll(f.get("other_title_forms_seen"), " || ", catalogue.ListSeparator)
			if err := im.addEditions(f, t, f.get("editions_seen")); err != nil {
				return err
			}
			if last := f.get("newest_edition_seen"); last != "" && !slices.ContainsFunc(t.editions, func(e editionRow) bool { return e.Code == last }) {
				return f.wrong("the newest edition %q is not among the editions seen", last)
			}
		}
	}
	return nil
}

// unBodies gives for each body of the fourth table of resolutions the words that
// its texts are named with.
var unBodies = map[string]string{
	"ITU Council":            "ITU Council Resolution ",
	"ITU Council (Decision)": "ITU Council Decision ",
	"UN ECOSOC":              "ECOSOC Resolution ",
	"UN General Assembly":    "UNGA Resolution ",
}

// importUN reads the resolutions of the ITU Council and of the United Nations.
// Nothing is said of their status, and so it is unknown.
func (im *importer) importUN() error {
	facts, err := read(im.dir, "council_un_resolutions", "body", "number", "title", "title_status", "date_or_edition", "notes", "sources")
	if err != nil {
		return err
	}
	for _, f := range facts {
		printed, ok := unBodies[f.get("body")]
		if !ok {
			return f.wrong("the body %q is not known", f.get("body"))
		}
		t, err := im.newText(f, printed+f.get("number"))
		if err != nil {
			return err
		}
		t.status, t.statusNote = app.Unknown, "no status in the source"
		if err := im.addEditions(f, t, f.get("date_or_edition")); err != nil {
			return err
		}
	}
	return nil
}

// newText begins a text with what all four tables of resolutions hold.
func (im *importer) newText(f fact, printed string) (*text, error) {
	n, err := named(printed)
	if err != nil {
		return nil, f.wrong("%v", err)
	}
	if im.texts.byID[n.ID] != nil {
		return nil, f.wrong("%s stands there twice", printed)
	}
	t := &text{name: n, title: f.get("title"), notes: f.get("notes")}
	if t.title != "" { // some notes are older than the reading of the title
		t.notes = strings.TrimSuffix(t.notes, "; title not read")
	}
	switch f.get("title_status") {
	case "yes":
	case "short label only":
		var remarks string
		t.titleNote = "short label only"
		t.title, remarks = splitRemarks(t.title)
		t.notes = join(t.notes, remarks)
	case "truncated in source":
		t.titleNote = "truncated in source"
	case "missing":
		t.titleNote = "title not verified"
	default:
		return nil, f.wrong("the title status %q is not known", f.get("title_status"))
	}
	if (t.title == "") != (t.titleNote == "title not verified") {
		return nil, f.wrong("a title must be there exactly when its status is not %q", "missing")
	}
	t.source, t.locator = im.sources.cite(f)
	im.texts.byID[n.ID] = t
	return t, nil
}

// addEditions adds a printed list of editions to a text; what gives no year goes
// into its notes.
func (im *importer) addEditions(f fact, t *text, list string) error {
	editions, rest := readEditions(t.ID, list)
	for _, e := range editions {
		if err := t.add(e, t.source, t.locator); err != nil {
			return f.wrong("%v", err)
		}
	}
	if rest != "" {
		t.notes = join(t.notes, "date or edition as printed: "+rest)
	}
	return nil
}

// inForce are the phrases that tell of a text in force after the newest assembly
// that the sources reach. "In force at WTSA-20; WTSA-24 status not verified" is
// none of them: it says what held two years before that assembly.
var inForce = []string{"in force after ", "in force (WTSA-24 edition seen)", "in force (WTDC-25 edition seen)"}

// readStatus decides the status from the words of the facts, and keeps the words.
func readStatus(phrase string) (app.Status, string) {
	for _, begin := range inForce {
		if strings.HasPrefix(phrase, begin) {
			return app.InForce, phrase
		}
	}
	if phrase == "unknown" {
		phrase = "status not found in a source"
	}
	return app.Unknown, phrase
}

// ownWords matches the remarks that the tables of facts add to a short label in
// brackets; they are about the title, not of it.
var ownWords = regexp.MustCompile(`^(subject\b|series$|own title\b|wording\b|translated\b|first part read$|cited in\b)`)

// splitRemarks takes the remarks from the end of a short label.
func splitRemarks(label string) (title, remarks string) {
	open := strings.LastIndex(label, " (")
	if open < 0 || !strings.HasSuffix(label, ")") {
		return label, ""
	}
	var ours, theirs []string
	for part := range strings.SplitSeq(label[open+2:len(label)-1], "; ") {
		switch {
		case part == "subject": // which "short label only" says already
		case ownWords.MatchString(part):
			ours = append(ours, part)
		default:
			theirs = append(theirs, part)
		}
	}
	title = label[:open]
	if len(theirs) > 0 {
		title += " (" + strings.Join(theirs, "; ") + ")"
	}
	if len(ours) > 0 {
		remarks = "title: " + strings.Join(ours, ", ")
	}
	return title, remarks
}

// join joins notes as a list, leaving out empty ones.
func join(notes ...string) string {
	notes = slices.DeleteFunc(notes, func(n string) bool { return n == "" })
	return strings.Join(notes, catalogue.ListSeparator)
}

// titlePeriod is the years that a title says its text is for: "2020-2023".
var titlePeriod = regexp.MustCompile(`\b((?:19|20)\d\d)[-–](?:19|20)?\d\d$`)

// olderTitle says of which edition a title is that cannot be the newest one's: a
// strategic plan for 2020-2023 was not adopted in 2022. It is empty where the title
// says nothing of the kind.
func (t *text) olderTitle() string {
	m := titlePeriod.FindStringSubmatch(t.title)
	if m == nil {
		return ""
	}
	before := edition{}
	later := false
	for _, e := range t.editions {
		switch {
		case e.Date >= m[1]:
			later = true
		case e.Date > before.Date:
			before = e.edition
		}
	}
	if !later || before.Code == "" {
		return ""
	}
	return "title of " + before.Code
}

// writeResolutions writes every text met, and its editions.
func (im *importer) writeResolutions() error {
	resolutions, editions := im.tables["resolutions"], im.tables["resolution-editions"]
	for _, t := range im.texts.byID {
		if t.Kind == app.Opinion && len(t.editions) > 1 {
			// Opinion 4 (Lisbon, 2009) is on confidence in the use of ICTs, Opinion 4
			// (Geneva, 2013) on IPv6: PP Resolutions 130 and 101 cite them so.
			t.notes = join(t.notes, "each forum numbers its opinions from 1; the texts of different years are different opinions")
		}
		resolutions.Add(t.ID, string(t.Kind), t.Body, t.Number, t.Code, t.title, cmp.Or(t.titleNote, t.olderTitle()),
			string(t.status), t.statusNote, t.keywords, t.otherTitles, t.notes, t.source, t.locator)
		for _, e := range t.editions {
			editions.Add(e.ID, t.ID, e.Code, e.Place, e.Date, im.heldAt(e.edition), e.source, e.locator)
		}
	}
	resolutions.Sort()
	editions.Sort()
	return nil
}

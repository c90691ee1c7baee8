package facts

import (
	"fmt"
	"regexp"
	"strings"

	"vademecum/app"
)

// A name is what the tables of facts call an item ("PP Resolution 21"), read.
type name struct {
	ID     string // empty when the item has no page: "WSIS Tunis Agenda § 90"
	Body   string // who adopted it; empty for items that other tables list
	Kind   app.Kind
	Number string
	Code   string

	// Edition is the id of the edition that the number itself names: the
	// second of ITU-R Resolution 48-2.
	Edition string
}

// A series is a run of numbered texts of one body.
type series struct {
	printed string // before the number, in the tables of facts
	id      string // before the number, in the id
	body    string // empty when other tables list the items
	kind    app.Kind
	code    string // before the number, in the code
}

// allSeries holds longer printed forms before those they begin with.
var allSeries = []series{
	{"PP Resolution ", "pp/", "PP", app.Resolution, "PP Resolution "},
	{"PP Decision ", "pp/Decision-", "PP", app.Decision, "PP Decision "},
	{"PP Recommendation ", "pp/Recommendation-", "PP", app.Recommendation, "PP Recommendation "},
	{"WTSA Resolution ", "wtsa/", "WTSA", app.Resolution, "WTSA Resolution "},
	{"WTDC Resolution ", "wtdc/", "WTDC", app.Resolution, "WTDC Resolution "},
	{"WTDC Recommendation ", "wtdc/Recommendation-", "WTDC", app.Recommendation, "WTDC Recommendation "},
	{"WCIT Resolution ", "wcit/", "WCIT", app.Resolution, "WCIT Resolution "},
	{"WRC Resolution ", "wrc/", "WRC", app.Resolution, "WRC Resolution "},
	{"WTPF Opinion ", "wtpf/Opinion-", "WTPF", app.Opinion, "WTPF Opinion "},
	{"ITU Council Resolution ", "council/", "ITU Council", app.Resolution, "Council Resolution "},
	{"ITU Council Decision ", "council/Decision-", "ITU Council", app.Decision, "Council Decision "},
	{"Council Resolution ", "council/", "ITU Council", app.Resolution, "Council Resolution "},
	{"UNGA Resolution ", "un/A/RES/", "UN General Assembly", app.Resolution, "A/RES/"},
	{"ECOSOC Resolution ", "un/E/RES/", "UN ECOSOC", app.Resolution, "E/RES/"},
	{"UN Human Rights Council Resolution ", "un/A/HRC/RES/", "UN Human Rights Council", app.Resolution, "UN Human Rights Council Resolution "},
	{"ITU-R Resolution ", "itu-r/Res-R.", "", app.Resolution, "ITU-R Resolution "},
	{"ITU-T Recommendation ", "itu-t/", "", app.Recommendation, "ITU-T Recommendation "},
	{"WSIS Action Line ", "wsis/", "", app.ActionLine, "Action Line "},
}

// withoutPage are texts that a source cites and that have no page here: the WSIS
// outcome documents, advice of a committee, and "Resolution 1 of each Sector".
var withoutPage = []string{
	"WSIS Tunis Agenda ", "WSIS Tunis Commitment ", "WSIS Geneva Declaration of Principles ",
	"IMAC Recommendation ", "ITU Sectors Resolution ",
}

var (
	itemNumber = regexp.MustCompile(`^[0-9A-Za-z][0-9A-Za-z./-]*( B)?$`)
	rNumber    = regexp.MustCompile(`^(\d+)-(\d+)$`)
	unPart     = regexp.MustCompile(`^(\d+/\d+) ?([A-Z])$`)
)

// named reads what the tables of facts call an item.
func named(text string) (name, error) {
	for _, printed := range withoutPage {
		if strings.HasPrefix(text, printed) {
			return name{}, nil
		}
	}
	for _, s := range allSeries {
		number, ok := strings.CutPrefix(text, s.printed)
		if !ok || !itemNumber.MatchString(number) {
			continue
		}
		n := name{Body: s.body, Kind: s.kind, Number: number, ID: s.id + number, Code: s.code + number}
		if m := unPart.FindStringSubmatch(number); m != nil {
			n.Number = m[1] + " " + m[2]
			n.ID, n.Code = s.id+m[1]+m[2], s.code+n.Number
		}
		if m := rNumber.FindStringSubmatch(number); m != nil && s.printed == "ITU-R Resolution " {
			n.ID, n.Edition = s.id+m[1], s.id+m[1]+"@"+m[2]
		}
		return n, nil
	}
	return name{}, fmt.Errorf("%q names no item that this program knows how to address", text)
}

// citing reads the text that cites: "PP Resolution 21 (Rev. Dubai, 2018)", the
// name and the edition.
func citing(text string) (n name, edition string, err error) {
	plain, edition := text, ""
	if at := strings.Index(text, " ("); at > 0 && strings.HasSuffix(text, ")") {
		plain, edition = text[:at], text[at+2:len(text)-1]
	}
	n, err = named(plain)
	return n, edition, err
}

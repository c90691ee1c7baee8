package page

import (
	"cmp"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
)

// bodies is the order in which counterparts are listed by who adopted them.
var bodies = []string{"PP", "WTSA", "WTDC", "ITU-R", "ITU Council", "UN General Assembly"}

// counterparts lists the resolutions of other bodies on the same subject, before
// those on a related one. Every conference of ITU has some, so that for its
// resolutions their absence is told.
func counterparts(p *app.Page) []Block {
	links := ends(append(slices.Clone(p.Out), p.In...), app.Counterpart, "")
	links = with(links, splitSubject)
	closest := func(a, b end) int { return -cmp.Compare(a.reading, b.reading) } // "same" before "related"
	slices.SortStableFunc(links, closest)
	same := merge(links)
	slices.SortStableFunc(same, closest)

	list := grouped(same, func(e end) string { return cmp.Or(e.Other.Body, others) }, bodies...)
	if p.Item.Kind == app.Resolution && p.Item.Body != "ITU-R" && ofITU(p.Item) {
		list = orUnread(list, language.Say("No source in this snapshot names a resolution of another body on the same subject."))
	}
	return section(language.Say("In the other bodies"), countKinds(same), list)
}

// splitSubject reads the note of a counterpart, "spam; same subject; PP
// Resolution 130 cites WTSA Resolution 52": the subject, how close the two are,
// and what shows it, which belongs to the place where it was read.
func splitSubject(e *end) {
	subject, rest, _ := strings.Cut(e.Note, "; ")
	closeness, shown, _ := strings.Cut(rest, "; ")
	e.reading = cmp.Or(closeness, string(app.Counterpart))
	e.Note = subject
	if shown != "" {
		e.Cite.Locator = strings.TrimSuffix(shown+": "+e.Cite.Locator, ": ")
	}
}

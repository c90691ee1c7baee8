package verify

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"vademecum/app/document"
	"vademecum/data/catalogue"
)

// A place in a source as locators give it: "§74", "§29–31", "Resolution 140,
// resolves 2".
var (
	paragraphs = regexp.MustCompile(`§+ ?(\d+)(?:[–-](\d+))?`)
	ofText     = regexp.MustCompile(`^(Resolution|Decision|Recommendation) (\d+), (.+)$`)
	machine    = regexp.MustCompile(` \(cmp_[^()]*\)$`) // the same place as the file itself names it
)

// locators checks that the places within a source, as rows give them, exist in
// the document.
func (c tables) locators(r *Report, source string, d document.Document) {
	numbered := map[int]bool{}
	clauses := map[string]bool{} // "Resolution 140, resolves 2"
	for _, p := range d.Passages {
		if n, err := strconv.Atoi(strings.TrimPrefix(p.Locator, "§")); err == nil {
			numbered[n] = true
		}
	}
	for _, res := range d.Resolutions {
		name := res.Type + " " + res.Number
		clauses[name] = true
		for i := res.First; i <= res.Last && i < len(d.Passages); i++ {
			locator := d.Passages[i].Locator
			clauses[name+", "+locator] = true
			for _, words := range d.RunOn(i) {
				clauses[name+", "+words] = true
			}
		}
		for _, g := range res.Groups {
			clauses[name+", "+g.Words] = true
		}
	}
	for _, table := range slices.Sorted(maps.Keys(c)) { // in order, so that reports do not change from run to run
		for _, row := range c[table] {
			if row.cells["source"] != source { // with several sources it is not plain of which the locator speaks
				continue
			}
			locator := machine.ReplaceAllString(row.cells["locator"], "")
			for _, m := range paragraphs.FindAllStringSubmatch(locator, -1) {
				for _, n := range m[1:] {
					if number, err := strconv.Atoi(n); err == nil && len(numbered) > 0 && !numbered[number] {
						r.problem("%v: %s has no paragraph %d", row, source, number)
					}
				}
			}
			for place := range strings.SplitSeq(locator, catalogue.ListSeparator) {
				if m := ofText.FindStringSubmatch(place); m != nil && len(d.Resolutions) > 0 && !clauses[place] {
					r.problem("%v: %s %s of %s has no “%s”", row, m[1], m[2], source, m[3])
				}
			}
		}
	}
}

package catalogue

import (
	"regexp"
	"strings"
	"testing"
	"unicode"
)

// told is the heading of a clause that tells somebody to do something, as a locator
// gives it: "instructs the Secretary-General 3".
var told = regexp.MustCompile(`(?:instructs?|invites?|requests|urges|encourages|calls upon|authorizes) (?:further )?(?:all |the |those )*([A-Z][\w-]*(?: of the [A-Z]\w+)?|membership)`)

// offices are those whom a resolution seldom leaves to a mere "resolves".
var offices = regexp.MustCompile(`^(?:ITU Council|Secretary-General|Directors? of the .*)$`)

// A task's locator names the clause that addresses the one who is told to do it: the
// machine-readable text that most of them were read from runs several clauses together
// under the heading of the first.
func TestTasksAreFoundWhereTheyStand(t *testing.T) {
	checked := 0
	rows(t, "tasks", func(line int, r map[string]string) {
		if strings.Contains(r["locator"], "(") && regexp.MustCompile(`\(\d\)$`).MatchString(r["locator"]) {
			t.Errorf("tasks.tsv, line %d: %q counts paragraphs where it should name their heading", line, r["locator"])
		}
		_, clause, _ := strings.Cut(r["locator"], ", ")
		if regexp.MustCompile(`^resolves( \d+)?$`).MatchString(clause) && offices.MatchString(r["addressee"]) {
			t.Errorf("tasks.tsv, line %d: %s is told by %q, which names nobody", line, r["addressee"], r["locator"])
		}
		m := told.FindStringSubmatch(clause)
		if m == nil || unicode.IsLower([]rune(r["addressee"])[0]) { // who bears no name may be told within a clause
			return
		}
		checked++
		office := strings.ReplaceAll(m[1], "Directors", "Director")
		if !strings.Contains(strings.ReplaceAll(r["addressee"], "Directors", "Director"), office) {
			t.Errorf("tasks.tsv, line %d: the task is for %q, its clause addresses %q", line, r["addressee"], m[1])
		}
	})
	if checked < 300 {
		t.Errorf("only %d tasks name whom their clause addresses", checked)
	}
}

package shell

import (
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/ui/language"
	"vademecum/ui/theme"
)

// A remark is set on as few rows as it fits in; what there is no room for gives way in
// its turn, and the end of what is said does not.
func TestSettingARemark(t *testing.T) {
	const relation = "links: superseded by → X.509"
	noAnswer := remark{before: relation + " · No source answers “what replaced it”. Listed is X.509.", brief: "No source answers “what replaced it”. Listed is X.509."}
	meant := remark{before: "Showing results for ", offer: "optical fibre", after: "; you typed “fibbre” · kind: Recommendation"}
	for _, c := range []struct {
		name  string
		of    remark
		width float32
		rows  int
		want  string // rows apart by |
	}{
		{"nothing", remark{}, 300, 1, ""},
		{"short", remark{before: "kind: resolution"}, 300, 3, "kind: resolution"},
		{"two rows", remark{before: "Nothing holds all of these words. Listed is what holds some."}, 220, 3, "Nothing holds all of these words.|Listed is what holds some."},
		{"one row and too long for it", remark{before: "Nothing holds all of these words."}, 120, 1, "Nothing holds all…"},
		{"all of two parts", noAnswer, 380, 2, "links: superseded by → X.509 · No source answers “what|replaced it”. Listed is X.509."},
		{"the part that says what is listed", noAnswer, 240, 2, "No source answers “what replaced it”.|Listed is X.509."},
		{"without the end of what was typed", noAnswer, 160, 2, "No source answers “what|repla…”. Listed is X.509."},
		{"an offer", meant, 600, 1, "Showing results for [optical fibre]; you typed “fibbre” · kind: Recommendation"},
		{"an offer and its reason", meant, 300, 2, "Showing results for [optical fibre]|you typed “fibbre” · kind: Recommendation"},
		{"an offer alone", meant, 300, 1, "Showing results for [optical fibre]"},
		{"an offer below", meant, 150, 2, "Showing results for |[optical fibre]"},
		{"an offer that is long", remark{before: "Did you mean ", offer: strings.Repeat("bridging ", 9), after: "?"}, 200, 2, "Did you mean |[bridging bridging bridging bri…]"},
		{"hardly any room", meant, 60, 1, "Showin…"},
		{"no room", meant, 0, 2, ""},
	} {
		set := c.of.setIn(c.width, c.rows)
		var rows [3]string
		for i, words := range set.words {
			if i == 1 && c.of.offer != "" && words != "" {
				words = "[" + words + "]"
			}
			rows[set.row[i]] += words
		}
		if got := strings.TrimRight(strings.Join(rows[:], "|"), "|"); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		if set.rows > c.rows {
			t.Errorf("%s: %d rows where there are %d", c.name, set.rows, c.rows)
		}
	}
}

// What the search says of a query is read to its end in all six languages, in a window of
// 800 and in one of 700, however long the query is.
func TestNoNoticeIsCutOff(t *testing.T) {
	t.Cleanup(func() {
		if err := language.Use(language.English); err != nil {
			t.Error(err)
		}
	})
	long := strings.Repeat("telecommunication ", 3) + "again"
	places := []struct {
		window string
		width  float32
		rows   int
	}{{"800, beside the box", 300, rowsIn(37.8)}, {"700, above the list", 650, rowsIn(33.7)}}
	for _, tongue := range language.All {
		if err := language.Use(tongue.Tag); err != nil {
			t.Fatal(err)
		}
		for _, typed := range []string{"seawater", "seawater optics", long} {
			for _, notice := range []app.Sentence{
				app.Say("“%s” is read as %s, which is not in this snapshot.", typed, "Q.1234").And(app.Say("Listed is what holds these words.")),
				app.Say("“%s” is an identifier of nothing in this snapshot.", typed).And(app.Say("Listed first is what its beginning names.")),
				app.Say("Nothing in this snapshot fits all of “%s”. Listed first is what is named in it.", typed),
				app.Say("Nothing in this snapshot fits all of “%s”. Listed first is what its beginning names.", typed),
				app.Say("No title holds these words. Listed is what mentions them."),
				app.Say("No title or name in this snapshot holds “%s”. Listed is what holds the most telling of the other words.", typed),
				app.Say("Nothing holds all of these words. Listed is what holds the most telling of them."),
				app.Say("This snapshot knows no text of %s by the name “%s”. Its page lists those it knows.", "G.709/Y.1331", typed),
				app.Say("This snapshot knows no such texts of %s. Listed is %s itself.", "X.1601", "X.1601"),
				app.Say("No source in this snapshot has an answer to “%s”. Listed is %s itself.", typed, "X.509"),
			} {
				said := language.Sentence(notice)
				letters := []rune(strings.ReplaceAll(said, " ", "")) // rows end between words, or where there are none
				end := string(letters[len(letters)-12:])
				for _, understood := range []app.Sentence{{}, app.Say("links: superseded by → X.509")} {
					m := remarkOn(search.Result{Query: typed, Hits: []search.Hit{{}}, Understood: understood, Notice: notice})
					for _, p := range places {
						set := m.setIn(p.width, p.rows)
						if got := strings.ReplaceAll(strings.Join(set.words[:set.rows], ""), " ", ""); !strings.HasSuffix(got, end) && !strings.HasSuffix(strings.TrimRight(said, ").\u200e"), typed) {
							t.Errorf("%s, %s: %q is cut off in %q", tongue.Tag, p.window, said, got)
						}
						for _, row := range set.words[:set.rows] {
							if theme.Small.Width(row) > p.width {
								t.Errorf("%s, %s: %q is too wide", tongue.Tag, p.window, row)
							}
						}
					}
				}
			}
		}
	}
}

package shell

import (
	"fmt"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/part"
	"vademecum/ui/theme"
)

// A remark is set on as few rows as it fits in; what there is no room for gives way in
// its turn, and the end of what is said does not.
func TestSettingARemark(t *testing.T) {
	const relation = "links: superseded by → X.509"
	noAnswer := remark{before: relation + " · No source answers “what replaced it”. Listed is X.509.", brief: "No source answers “what replaced it”. Listed is X.509."}
	meant := remark{before: "Showing results for ", offer: "optical fibre", after: "; you typed “fibbre” · kind: Recommendation", brief: "Showing results for " + page.Here}
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
		{"an offer and its reason", meant, 300, 2, "Showing results for [optical fibre]; you typed|“fibbre” · kind: Recommendation"},
		{"an offer alone", meant, 300, 1, "Showing results for [optical fibre]"},
		{"an offer below", meant, 150, 2, "Showing results for|[optical fibre]"},
		{"an offer on two rows", meant, 160, 2, "Showing results for|[optical fibre]"},
		{"an offer that is long", remark{before: "Did you mean ", offer: strings.Repeat("bridging ", 9), after: "?"}, 200, 2, "Did you mean [bridging bridging]|[bridgi…]?"},
		{"hardly any room", meant, 60, 1, "[optical…]"},
		{"no room", meant, 0, 2, ""},
	} {
		set := c.of.setIn(c.width, c.rows)
		if got := reads(set); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		if set.rows > c.rows {
			t.Errorf("%s: %d rows where there are %d", c.name, set.rows, c.rows)
		}
	}
}

// reads is how a setting reads: rows apart by |, and what is offered in brackets.
func reads(set setting) string {
	rows := make([]string, set.rows)
	for _, p := range set.pieces {
		if p.offer {
			p.words = "[" + p.words + "]"
		}
		rows[p.row] += p.words
	}
	return strings.Join(rows, "|")
}

// What the search says of a query is read to its end in all six languages, however narrow the
// window is and however long the query, and so is what it offers.
func TestNoNoticeIsCutOff(t *testing.T) {
	t.Cleanup(func() {
		if err := language.Use(language.English); err != nil {
			t.Error(err)
		}
	})
	type place struct {
		window string
		width  float32
		rows   int
	}
	places := []place{{"800, beside the box", 300, rowsIn(37.8)}}
	for window := float32(part.Narrowest); window <= 800; window += 20 {
		places = append(places, place{fmt.Sprintf("%v, above the list", window), window - 2*(inset+8), rowsIn(heightOf(3))})
	}
	long := strings.Repeat("telecommunication ", 3) + "again"
	for _, tongue := range language.All {
		if err := language.Use(tongue.Tag); err != nil {
			t.Fatal(err)
		}
		for _, typed := range []string{"seawater", "seawater optics", long} {
			for _, notice := range []app.Sentence{
				{},
				app.Say("“%s” is read as %s, which is not in this snapshot.", typed, "Q.1234").And(app.Say("Listed is what holds these words.")),
				app.Say("“%s” is an identifier of nothing in this snapshot.", typed).And(app.Say("Listed first is what its beginning names.")),
				app.Say("Nothing in this snapshot fits all of “%s”. Listed first is what is named in it.", typed),
				app.Say("Nothing in this snapshot fits all of “%s”. Listed first is what its beginning names.", typed),
				app.Say("No title holds these words. Listed is what mentions them."),
				app.Say("No title or name in this snapshot holds “%s”. Listed is what holds the most telling of the other words.", typed),
				app.Say("No title or name in this snapshot holds “%s”. Listed is what has its letters in this order.", typed),
				app.Say("Nothing holds all of these words. Listed is what holds the most telling of them."),
				app.Say("This snapshot knows no text of %s by the name “%s”. Its page lists those it knows.", "G.709/Y.1331", typed),
				app.Say("This snapshot knows no such texts of %s. Listed is %s itself.", "X.1601", "X.1601"),
				app.Say("No source in this snapshot has an answer to “%s”. Listed is %s itself.", typed, "X.509"),
			} {
				said := language.Sentence(notice)
				end := ending(said)
				if strings.HasSuffix(strings.TrimRight(said, ").\u200e"), typed) {
					end = "" // what was typed may be shorter
				}
				for _, understood := range []app.Sentence{{}, app.Say("links: superseded by → X.509")} {
					for _, offer := range []struct {
						words string
						tier  search.Tier
					}{{"", search.TierWords}, {"sea water", search.TierRepaired}, {"sea water", search.TierWords}, {long, search.TierRepaired}, {long, search.TierWords}} {
						m := remarkOn(search.Result{Query: typed, DidYouMean: offer.words, Hits: []search.Hit{{Tier: offer.tier}}, Understood: understood, Notice: notice})
						for _, p := range places {
							set := m.setIn(p.width, p.rows)
							read, offered := "", ""
							rows := make([]string, set.rows)
							for _, piece := range set.pieces {
								read += piece.words
								rows[piece.row] += piece.words
								if piece.offer {
									offered += piece.words
								}
							}
							if got := ending(read); got != end && !strings.HasSuffix(got, end) {
								t.Errorf("%s, %s: %q is cut off in %q", tongue.Tag, p.window, m.text(), reads(set))
							}
							if begins := string([]rune(offer.words + "         ")[:9]); offer.words != "" && !strings.HasPrefix(offered, begins) {
								t.Errorf("%s, %s: %q is not offered in %q", tongue.Tag, p.window, offer.words, reads(set))
							}
							for _, row := range rows {
								if theme.Small.Width(row) > p.width+0.5 {
									t.Errorf("%s, %s: %q is too wide", tongue.Tag, p.window, row)
								}
							}
							if set.rows > p.rows || len(set.pieces) > mostPieces {
								t.Errorf("%s, %s: %d rows of %d pieces", tongue.Tag, p.window, set.rows, len(set.pieces))
							}
						}
					}
				}
			}
		}
	}
}

// ending is the last twelve letters of a text: rows end between words, or where there are no
// blanks.
func ending(text string) string {
	letters := []rune(strings.ReplaceAll(text, " ", ""))
	return string(letters[max(0, len(letters)-12):])
}

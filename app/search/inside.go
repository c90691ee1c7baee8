package search

import (
	"strings"

	"vademecum/app"
	"vademecum/app/search/word"
)

// What is named inside a text, and what a number that names nothing says in its words, are
// looked for before the list would hold some of the words alone, or nothing.

// byInside adds what a number names that stands anywhere in the text, or is written oddly.
func (q *query) byInside(found *best) error {
	for readings := range q.plan.Inside {
		if q.inside = q.namePart(readings, found); q.inside {
			break
		}
	}
	return q.ctx.Err()
}

// byNumbers adds what holds the number of a Recommendation that does not exist as it was
// read: "rec709" is no Recommendation of a conference, but BT.709 is meant. Where nothing has
// the letters of its series as well, the number alone counts.
func (q *query) byNumbers(found *best) error {
	for _, whole := range [...]bool{true, false} {
		for _, reading := range q.plan.Readings {
			if reading.Kind != app.Recommendation {
				continue
			}
			folded := word.Fold(reading.Code())
			words := q.scratch.texts(1 + len(folded)/2)
			word.Each(folded, func(from, to int, _ bool) {
				if w := folded[from:to]; !tellsNothing(w) && w != reading.Body && (whole || strings.Trim(w, digits) == "") {
					words = append(words, w)
				}
			})
			if len(words) == 0 {
				continue
			}
			if w, known := q.typed(q.scratch, words); known {
				if err := q.scan(q.ctx, q.scratch, w, found); err != nil || len(found.kept) > 0 {
					return err
				}
			}
		}
	}
	return q.ctx.Err()
}

const digits = "0123456789"

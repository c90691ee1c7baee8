package cite

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"vademecum/app"
)

// The reference list of APA is put into order by author, year and title; texts
// without a date come before those with one. Author and year are what a reader
// finds an entry by, and almost everything here has the same author, so that the
// letters which tell entries of one year apart (2024a, 2024b; n.d.-a, n.d.-b) are
// the rule rather than the exception.

// apaList prints a list, in its order, with letters where they are needed.
func apaList(references []Reference) []string {
	sorted := slices.Clone(references)
	slices.SortStableFunc(sorted, func(a, b Reference) int {
		return cmp.Or(
			cmp.Compare(apaOrder(a.apaHead()), apaOrder(b.apaHead())),
			cmp.Compare(a.Date.Year, b.Date.Year),
			cmp.Compare(apaOrder(a.apaTitle()), apaOrder(b.apaTitle())),
			cmp.Compare(a.ID, b.ID))
	})
	same := func(a, b Reference) bool { return a.apaHead() == b.apaHead() && a.Date.Year == b.Date.Year }
	lines := make([]string, len(sorted))
	nth := 0 // among those of one author and year
	for n, r := range sorted {
		again := n > 0 && same(sorted[n-1], r)
		if nth++; !again {
			nth = 0
		}
		letters := ""
		if again || n+1 < len(sorted) && same(r, sorted[n+1]) {
			letters = apaLetters(nth)
		}
		lines[n] = r.apa(letters)
	}
	return lines
}

// apaOrder is what a title is sorted by: without regard to case, brackets and an
// article in front.
func apaOrder(title string) string {
	title = strings.TrimLeft(strings.ToLower(title), "[“\"")
	for _, article := range []string{"a ", "an ", "the "} {
		if rest, ok := strings.CutPrefix(title, article); ok {
			return rest
		}
	}
	return title
}

// apaLetters counts a, b … z, aa, ab …
func apaLetters(n int) string {
	s := ""
	for n++; n > 0; n = (n - 1) / 26 {
		s = string(rune('a'+(n-1)%26)) + s
	}
	return s
}

// apaHead is what an entry begins with: its author, else its title.
func (r Reference) apaHead() string { return cmp.Or(r.Author, r.apaTitle()) }

// apaTitle is the title with the number in parentheses behind it; parentheses
// within become brackets, for APA has none within one another.
func (r Reference) apaTitle() string {
	if r.Title == "" {
		return r.Number
	}
	return r.Title + " (" + strings.NewReplacer("(", "[", ")", "]").Replace(r.Number) + ")"
}

func (r Reference) apa(letters string) string {
	parts := []string{stop(r.apaHead()), "(" + r.apaDate(letters) + ")."}
	if r.Author != "" {
		parts = append(parts, stop(r.apaTitle()))
	}
	if r.InTitle != "" {
		parts = append(parts, stop("In "+r.InTitle))
	}
	for _, s := range []string{r.Place, r.InPublisher} {
		if s != "" {
			parts = append(parts, stop(s))
		}
	}
	if r.Address != "" {
		parts = append(parts, r.Address)
	}
	return strings.Join(parts, " ")
}

// apaDate is the year, of an event with its days, or n.d.
func (r Reference) apaDate(letters string) string {
	d, end := r.Date, r.End
	if d.Year == 0 {
		if letters != "" {
			letters = "-" + letters
		}
		return "n.d." + letters
	}
	year := strconv.Itoa(d.Year) + letters
	switch {
	case r.Kind != app.Event || d.Month == 0:
		return year
	case d.Day == 0:
		return fmt.Sprintf("%s, %s", year, d.Month)
	case end.Day == 0 || end == d:
		return fmt.Sprintf("%s, %s %d", year, d.Month, d.Day)
	case end.Year != d.Year:
		return fmt.Sprintf("%s, %s %d–%d, %s %d", year, d.Month, d.Day, end.Year, end.Month, end.Day)
	case end.Month != d.Month:
		return fmt.Sprintf("%s, %s %d–%s %d", year, d.Month, d.Day, end.Month, end.Day)
	}
	return fmt.Sprintf("%s, %s %d–%d", year, d.Month, d.Day, end.Day)
}

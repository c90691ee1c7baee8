package shell

import (
	"slices"
	"strings"

	"vademecum/app/search"
	"vademecum/app/search/plan"
)

// A chip and a typed filter are one thing: a chip writes its filter into the box
// or takes it out, and is chosen when the box holds it. So what narrows the list
// can always be read, changed, copied and gone back to.

// longestFilter is how many words of the box one filter can be made of: "body: un
// human rights council".
const longestFilter = 5

// filtersIn returns the filters that are typed in a query.
func filtersIn(text string) []plan.Filter {
	p := search.Read(text)
	return p.Filters[:p.Typed]
}

// implied returns those that its wording implies: "resolutions on counterfeit".
func implied(text string) []plan.Filter {
	p := search.Read(text)
	return p.Filters[p.Typed:]
}

// toggled is a query with a filter added, or taken out if it holds it.
func toggled(text string, f plan.Filter) string {
	if slices.Contains(search.Read(text).Filters, f) {
		return without(spelledOut(text, f.Name), f)
	}
	return with(text, f)
}

// with adds a filter to a query. An item is of one kind and published by one body,
// so a filter takes the place of the one of the same name.
func with(text string, f plan.Filter) string {
	text = spelledOut(text, f.Name)
	for _, old := range filtersIn(text) {
		if old.Name == f.Name {
			text = without(text, old)
		}
	}
	return strings.TrimSpace(strings.Join(strings.Fields(text), " ") + " " + f.String())
}

// spelledOut is a query whose wording implies a filter of that name, written with
// filters: "counterfeit kind:resolution". Any other query stays as it is.
func spelledOut(text, name string) string {
	if !slices.ContainsFunc(implied(text), func(f plan.Filter) bool { return f.Name == name }) {
		return text
	}
	p := search.Read(text)
	words := p.Words
	for _, f := range p.Filters {
		words = append(words, f.String())
	}
	return strings.Join(words, " ")
}

// without takes a filter out of a query, in whatever words it stands there. The
// longest are looked for first: "kind:action" is the same filter as "kind:action
// line", and would leave a "line" behind.
func without(text string, f plan.Filter) string {
	words := strings.Fields(text)
	for length := min(longestFilter, len(words)); length > 0; length-- {
		for from := 0; from+length <= len(words); {
			if only(strings.Join(words[from:from+length], " "), f) {
				words = slices.Delete(words, from, from+length)
			} else {
				from++
			}
		}
	}
	return strings.Join(words, " ")
}

// only reports whether a text says one filter and nothing else.
func only(text string, f plan.Filter) bool {
	p := search.Read(text)
	return slices.Equal(p.Filters[:p.Typed], []plan.Filter{f}) && len(p.AllWords) == 0 && len(p.Problems) == 0
}

// unfiltered is a query without its filters; empty when it has none, or nothing
// else.
func unfiltered(text string) string {
	filters := filtersIn(text)
	if len(filters) == 0 {
		return ""
	}
	for _, f := range filters {
		text = without(text, f)
	}
	return text
}

package plan

import (
	"slices"
	"strconv"
	"strings"

	"vademecum/app"
	"vademecum/app/ident"
	"vademecum/app/search/word"
)

// A Filter lets through only what has a property.
type Filter struct {
	Name string // "kind", "sg", "al", "sdg", "in", "year" or "body"

	// Value is canonical. kind: an [app.Kind]; in: an [app.Status]; sg, al and
	// sdg: an item id, "sg/itu-t/17", "wsis/C5", "sdg/9.c"; year: "2020",
	// "2020..2024", "2020.." or "..2019"; body: as in [app.Item.Body], or "UN"
	// for all its bodies.
	Value string
}

// String returns the filter as it is typed: "sg:17", "kind:action-line". Read
// back it is the same filter.
func (f Filter) String() string {
	return f.Name + ":" + strings.ReplaceAll(f.words(), " ", "-")
}

// words is the value as a person says it: "17", "C5", "force", "action line".
func (f Filter) words() string {
	switch f.Name {
	case "sg":
		return strings.TrimPrefix(strings.TrimPrefix(f.Value, "sg/"), "itu-t/")
	case "al":
		return strings.TrimPrefix(f.Value, "wsis/")
	case "sdg":
		return strings.TrimPrefix(f.Value, "sdg/")
	case "in":
		if f.Value == string(app.InForce) {
			return "force"
		}
	case "body":
		for _, b := range bodies {
			if b.value == f.Value {
				return b.typed
			}
		}
	}
	return f.Value
}

// FilterNames lists the names of filters in the order in which help shows them.
var FilterNames = []string{"kind", "sg", "al", "sdg", "in", "year", "body"}

// filterNames maps every name that is understood to that of the filter.
var filterNames = map[string]string{
	"kind": "kind", "type": "kind",
	"sg": "sg", "group": "sg", "ce": "sg",
	"al": "al", "wsis": "al",
	"sdg": "sdg", "ods": "sdg", "odd": "sdg",
	"in": "in", "status": "in",
	"year": "year", "date": "year",
	"body": "body", "by": "body",
}

// examples show the value that a filter wants.
var examples = map[string]string{
	"kind": "kind:resolution", "sg": "sg:17", "al": "al:C5", "sdg": "sdg:9.c", "in": "in:force", "year": "year:2020..2024", "body": "body:wtsa",
}

// readFilters takes the filters out of a text and returns what is left of it. What looks
// like a filter and is none stays in it as words. A value that its filter does not know is
// told of, and is a word only where there is no other: it would oust what the others find.
func (p *Plan) readFilters(text string) (rest string) {
	if !strings.ContainsRune(text, ':') {
		return text
	}
	fields := strings.Fields(text)
	var left, values []string // values that no filter knows
	for i := 0; i < len(fields); i++ {
		name, value, typed := filterLike(fields[i])
		if !typed {
			left = append(left, fields[i])
			continue
		}
		after := i + 1
		if value == "" && after < len(fields) && !isFilter(fields[after]) { // "kind: res"
			value, after = fields[after], after+1
		}
		known, isKnown := filterNames[name]
		switch {
		case !isKnown && !strings.HasSuffix(fields[i], ":"):
			last := len(FilterNames) - 1
			p.problem(app.Say("“%s:” is no filter. The filters are %s and %s:.", name, strings.Join(FilterNames[:last], ":, ")+":", FilterNames[last]))
			left = append(left, name)
			left = append(left, strings.SplitN(fields[i], ":", 2)[1])
		case !isKnown: // "Multimedia: …" begins a title
			left = append(left, fields[i])
		case value == "":
			p.problem(app.Say("“%s:” wants a value, such as %s.", name, examples[known]))
		default:
			// Values of several words: the longest that is one.
			found := Filter{}
			end := after
			for n := min(len(fields), after+3); n >= after && found.Name == ""; n-- {
				longer := strings.Join(append([]string{value}, fields[after:n]...), " ")
				if v := valueOf(known, unquoted(longer), n > after); v != "" {
					found, end = Filter{known, v}, n
				}
			}
			if from, to, ok := yearRange(unquoted(value)); known == "year" && ok && from > to {
				// A range is understood even when nothing can lie in it.
				p.problem(complaint(known, value))
				found, end = Filter{known, strconv.Itoa(from) + ".." + strconv.Itoa(to)}, after
			}
			if found.Name == "" {
				p.problem(complaint(known, value))
				values = append(values, value)
				i = after - 1
				continue
			}
			if !slices.Contains(p.Filters, found) {
				p.Filters = append(p.Filters, found)
			}
			i = end - 1
		}
	}
	if len(left) == 0 {
		left = values
	}
	return strings.Join(left, " ")
}

// filterLike takes "name:value" apart. A name is letters only, so "H.264:" and
// "C7:" are none; and what goes on with a slash or another colon is an address.
func filterLike(field string) (name, value string, ok bool) {
	name, value, ok = strings.Cut(field, ":")
	if !ok || len(name) < 2 || len(name) > len("organisation") || strings.HasPrefix(value, "/") || strings.ContainsRune(value, ':') {
		return "", "", false
	}
	name = word.Fold(name)
	for _, r := range name {
		if r < 'a' || r > 'z' {
			return "", "", false
		}
	}
	return name, value, true
}

// isFilter reports whether a field begins a filter by a known name.
func isFilter(field string) bool {
	name, _, ok := filterLike(field)
	return ok && filterNames[name] != ""
}

func unquoted(value string) string { return strings.Trim(value, `"'“”«»‘’`) }

func (p *Plan) problem(said app.Sentence) { p.Problems = append(p.Problems, said) }

// complaint says what is wrong with a value, and what would be right.
func complaint(name, value string) app.Sentence {
	if r := []rune(value); len(r) > 40 {
		value = string(r[:40]) + "…"
	}
	switch name {
	case "kind":
		return app.Say("“%s” is no kind. There are %s.", value, kindNames())
	case "in":
		return app.Say("“%s” is no status. There are force, superseded, withdrawn, prepublished and unknown.", value)
	case "year":
		if from, to, ok := yearRange(value); ok && from > to {
			return app.Say("No year lies in “%s”: it ends before it begins.", value)
		}
		return app.Say("“%s” is no year. Type a year or a range, such as year:2020..2024 or year:..2019.", value)
	case "sg":
		return app.Say("“%s” is no study group. Type its number, such as sg:17.", value)
	case "al":
		return app.Say("“%s” is no action line. They are C1 to C11, and C7 has sub-lines such as al:C7-ehealth.", value)
	case "sdg":
		return app.Say("“%s” is no Sustainable Development Goal and no target of one. Type its number, such as sdg:9 or sdg:9.c.", value)
	}
	var names []string
	for _, b := range bodies {
		names = append(names, b.typed)
	}
	return app.Say("“%s” is no body. There are %s.", value, names)
}

// valueOf returns the canonical value that a typed one means, or nothing. Only
// names have values of several words.
func valueOf(name, value string, several bool) string {
	switch name {
	case "kind":
		return string(named(kinds, value, several))
	case "in":
		return string(named(statuses, value, several))
	case "body":
		return bodyOf(value)
	case "year":
		if from, to, ok := yearRange(value); ok && from <= to && !several {
			return yearValue(from, to)
		}
		return ""
	}
	if several {
		return ""
	}
	switch name {
	case "sg":
		return groupOf(value)
	case "al":
		return itemOf(app.ActionLine, "al "+value, "al c7 "+value)
	}
	id := itemOf(app.Goal, "sdg "+value)
	if !strings.ContainsFunc(value, func(r rune) bool { return r < '0' || r > '9' }) && id != "sdg/"+value {
		return "" // 18 is no goal, and not meant for target 1.8
	}
	return id
}

// itemOf returns the id of the first reading of the first text that has one of
// the kind; a target passes for a goal.
func itemOf(kind app.Kind, texts ...string) string {
	for _, text := range texts {
		for _, i := range ident.Parse(text) {
			if i.Kind == kind || kind == app.Goal && i.Kind == app.Target {
				return i.ID()
			}
		}
	}
	return ""
}

// groupOf returns the id of a study group: "17", "sg17", "tsag", "itu-r/5". A
// number alone is a group of ITU-T, because only its texts name their groups.
func groupOf(value string) string {
	sector, group, _ := strings.Cut(value, "/")
	for _, text := range []string{"itu-t sg " + value, value, "sg/" + strings.ToLower(sector) + "/" + strings.ToUpper(group)} {
		for _, i := range ident.Parse(text) {
			if i.Kind == app.StudyGroup {
				return i.ID()
			}
		}
	}
	return ""
}

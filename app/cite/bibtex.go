package cite

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"time"

	"vademecum/app"
)

// BibTeX has no type of entry for standards. Recommendations, Reports and
// Handbooks are technical reports of an institution, with the kind of report and
// its number, which every style prints; all else is "misc", with its designation
// as the way it was published. Titles and authors stand in double braces: the
// inner pair keeps a style from lowering the letters of acronyms, and from reading
// an organisation as first and last name. The file is UTF-8, which BibTeX passes
// through and LaTeX has read without a package since 2018.

func bibtexFile(references []Reference) string {
	entries := make([]string, len(references))
	for n, r := range references {
		entries[n] = r.bibtex()
	}
	return strings.Join(entries, "\n")
}

func (r Reference) bibtex() string {
	var b strings.Builder
	field := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, ",\n  %-12s = %s", name, value)
		}
	}
	kind, number := r.report()
	if kind != "" {
		fmt.Fprintf(&b, "@techreport{%s", r.key())
	} else {
		fmt.Fprintf(&b, "@misc{%s", r.key())
	}
	field("author", braced(r.Author))
	field("title", braced(cmp.Or(r.Title, r.Number)))
	switch {
	case kind != "":
		field("type", braced(kind))
		field("number", braced(number))
		field("institution", braced(r.Author))
	case r.Title != "":
		field("howpublished", braced(r.Number))
	}
	if r.InTitle != "" {
		in := "In: " + r.InTitle
		if r.InPublisher != "" {
			in += ", " + r.InPublisher
		}
		field("note", braced(in))
	}
	field("address", braced(r.Place))
	if r.Date.Year > 0 {
		field("year", strconv.Itoa(r.Date.Year))
	}
	if r.Date.Month > 0 {
		field("month", bibtexMonth(r.Date.Month))
	}
	if r.Address != "" {
		field("url", "{"+bibtexURL(r.Address)+"}")
	}
	b.WriteString("\n}\n")
	return b.String()
}

// report parts kind and number of what BibTeX has as a technical report. Both are
// empty for everything else.
func (r Reference) report() (kind, number string) {
	kind, number, numbered := strings.Cut(r.Number, " ITU-")
	switch {
	case numbered && (r.Kind == app.Recommendation || r.Kind == app.Report): // Report ITU-R BT.2247-3
		return kind, "ITU-" + number
	case r.Kind == app.Handbook: // ITU-R Handbook 46
		return "Handbook", strings.Replace(r.Number, "Handbook ", "", 1)
	}
	return "", ""
}

// bibtexMonth is the macro that every style defines, in its own language.
func bibtexMonth(m time.Month) string { return strings.ToLower(m.String()[:3]) }

// braced keeps letters and names as they are.
func braced(text string) string {
	if text == "" {
		return ""
	}
	return "{{" + latex(text) + "}}"
}

// latexEscapes are what LaTeX would read as a command. Braces are named rather than
// escaped, for BibTeX counts braces without regard to a backslash before them; so is
// the at sign, at which some readers begin a new entry wherever it stands.
var latexEscapes = strings.NewReplacer(
	`\`, `\textbackslash{}`, `{`, `\textbraceleft{}`, `}`, `\textbraceright{}`,
	`$`, `\$`, `&`, `\&`, `%`, `\%`, `#`, `\#`, `_`, `\_`,
	`^`, `\textasciicircum{}`, `~`, `\textasciitilde{}`, `"`, `\textquotedbl{}`, `@`, `\symbol{64}`,
)

func latex(text string) string { return latexEscapes.Replace(text) }

// bibtexURL leaves an address as it is, for it is printed as it stands; only what
// would break the entry is written in the way of addresses.
func bibtexURL(address string) string {
	return strings.NewReplacer("{", "%7B", "}", "%7D", `\`, "%5C", " ", "%20", "@", "%40").Replace(address)
}

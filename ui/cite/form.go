package cite

import (
	"strings"

	"vademecum/app/cite"
	"vademecum/ui/language"
	"vademecum/ui/page"
)

// mostLines is how much of a text is shown; copying gives all of it.
const mostLines = 60

// styles are the styles as the page calls them, in its order.
var styles = []struct {
	style cite.Style
	name  string
	about string
}{
	{cite.House, "ITU", language.Later("as ITU names its texts")},
	{cite.Short, language.Later("Short"), language.Later("as much as tells a text from every other")},
	{cite.IEEE, "IEEE", language.Later("IEEE Reference Guide")},
	{cite.APA, "APA", language.Later("American Psychological Association, seventh edition")},
}

// formats are those for programs.
var formats = []struct {
	format cite.Format
	name   string
	about  string
}{
	{cite.BibTeX, "BibTeX", language.Later("for LaTeX and most reference managers")},
	{cite.RIS, "RIS", language.Later("for EndNote, Zotero, Mendeley")},
	{cite.CSL, "CSL-JSON", language.Later("for Zotero and Pandoc")},
	{cite.Relaton, "Relaton", language.Later("for Metanorma")},
}

// forms are the references in every style and format, each a section with what copies it.
func forms(references []cite.Reference) (blocks []page.Block) {
	if len(references) == 0 {
		return nil
	}
	for _, s := range styles {
		blocks = append(blocks, form(language.Say(s.name), language.Say(s.about), cite.Text(references, s.style)))
	}
	for _, f := range formats {
		text, err := cite.Write(references, f.format)
		if err != nil { // a format that could not write this is told of in its place
			text = language.Error(err)
		}
		blocks = append(blocks, form(f.name, language.Say(f.about), text))
	}
	return blocks
}

// form is a section with a text, and above it what copies all of it.
func form(name, about, text string) page.Section {
	section := page.Section{Title: name, Count: about, Body: []page.Block{
		page.Paragraph{Spans: []page.Span{{Text: language.Say("Copy"), Do: "copy " + text}}},
	}}
	lines := strings.Split(strings.TrimRight(strings.ReplaceAll(text, "\r", ""), "\n"), "\n")
	for n, l := range lines {
		if n == mostLines {
			section.Body = append(section.Body, page.Paragraph{Spans: []page.Span{{
				Text: language.Count(len(lines)-n, "and %s more line", "and %s more lines"), Muted: true,
			}}})
			break
		}
		if strings.TrimSpace(l) != "" {
			section.Body = append(section.Body, page.Paragraph{Spans: []page.Span{{Text: l}}})
		}
	}
	return section
}

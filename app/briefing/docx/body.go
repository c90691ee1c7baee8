package docx

import (
	"encoding/xml"
	"fmt"
	"strings"
	"unicode"

	"vademecum/app"
	"vademecum/app/briefing"
)

// body is what stands in the main part.
type body struct {
	strings.Builder
	addresses map[string]string // relation ids
	inOrder   []string
	bookmarks int
}

// escape makes a text one that XML may hold.
func escape(text string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, text))) // a Builder takes everything
	return b.String()
}

// run is a run of text with its properties.
func run(text, properties string) string {
	if text == "" {
		return ""
	}
	if properties != "" {
		properties = "<w:rPr>" + properties + "</w:rPr>"
	}
	return `<w:r>` + properties + `<w:t xml:space="preserve">` + escape(text) + `</w:t></w:r>`
}

// paragraph writes a paragraph of a style.
func (d *body) paragraph(style, properties string, runs ...string) {
	fmt.Fprintf(d, `<w:p><w:pPr><w:pStyle w:val="%s"/>%s</w:pPr>%s</w:p>`, style, properties, strings.Join(runs, ""))
}

// bookmark puts the name of a place around runs.
func (d *body) bookmark(name, runs string) string {
	d.bookmarks++
	return fmt.Sprintf(`<w:bookmarkStart w:id="%d" w:name="%s"/>%s<w:bookmarkEnd w:id="%[1]d"/>`, d.bookmarks, name, runs)
}

// link is runs that lead to a place in the document.
func link(to, runs string) string {
	return `<w:hyperlink w:anchor="` + to + `" w:history="1">` + runs + `</w:hyperlink>`
}

// address is a text that leads out of the document.
func (d *body) address(address, text string) string {
	id, known := d.addresses[address]
	if !known {
		id = fmt.Sprintf("rIdA%d", len(d.addresses)+1)
		d.addresses[address] = id
		d.inOrder = append(d.inOrder, address)
	}
	return `<w:hyperlink r:id="` + id + `" w:history="1">` + run(text, `<w:rStyle w:val="Hyperlink"/>`) + `</w:hyperlink>`
}

const (
	bold    = "<w:b/>"
	muted   = `<w:color w:val="555D69"/>`
	newPage = `<w:pageBreakBefore/>`
	tab     = `<w:r><w:tab/></w:r>`
)

// status is shape and word of a status, in its colour.
func status(s app.Status) string {
	if s == "" {
		return ""
	}
	red, green, blue := briefing.Colour(s)
	return run(briefing.Sign(s)+" "+string(s), fmt.Sprintf(`<w:b/><w:caps w:val="0"/><w:color w:val="%02X%02X%02X"/><w:spacing w:val="0"/>`, red, green, blue))
}

func (d *body) briefing(b *briefing.Briefing) {
	d.paragraph("Label", `<w:spacing w:before="3400"/>`, run("Briefing", ""))
	d.paragraph("Title", "", run(b.Title, ""))
	d.paragraph("Subtitle", "", run(b.Day(), ""))
	d.paragraph("Line", "", run(b.Count()+" · from the catalogue of "+b.SnapshotDay(), ""))
	d.blocks(b.About)
	for n, i := range b.Items {
		if n == 0 {
			d.paragraph("ContentsHeading", newPage, run("Contents", ""))
		}
		name := run(i.Title, "")
		if i.Code != "" {
			name = run(i.Code, bold)
			if i.Title != "" && i.Title != i.Code {
				name += run("  "+i.Title, "")
			}
		}
		d.paragraph("Contents", "", link(briefing.Anchor(n), run(fmt.Sprint(n+1), muted)+tab+name), aside(i.Status))
	}
	for n, i := range b.Items {
		d.item(n, i)
	}
	for n, s := range b.Sources {
		if n == 0 {
			d.paragraph("Heading1", newPage, run("Sources", ""))
		}
		runs := []string{d.bookmark(briefing.SourceAnchor(n+1), run(fmt.Sprintf("[%d]", n+1), muted)), tab, run(briefing.SourceText(s), "")}
		if s.Address != "" {
			runs = append(runs, `<w:r><w:br/></w:r>`, d.address(s.Address, s.Address))
		}
		if s.Terms != "" {
			runs = append(runs, `<w:r><w:br/></w:r>`, run(s.Terms, muted))
		}
		d.paragraph("Source", "", runs...)
	}
	// A table is never the last of a document.
	if len(b.Sources) == 0 {
		d.paragraph("BodyText", "")
	}
}

// aside is a status behind a name.
func aside(s app.Status) string {
	if s == "" {
		return ""
	}
	return tab + status(s)
}

func (d *body) item(n int, i briefing.Item) {
	first := ""
	if n == 0 {
		first = newPage
	}
	d.paragraph("Label", `<w:keepNext/>`+first+`<w:pBdr><w:top w:val="single" w:sz="8" w:space="6" w:color="1B232E"/></w:pBdr><w:spacing w:before="560"/>`,
		run(string(i.Kind), ""), aside(i.Status))
	name := i.Code
	if name == "" {
		name = i.Title
	}
	d.paragraph("Heading1", "", run(fmt.Sprintf("%d  ", n+1), `<w:b w:val="0"/>`+muted)+d.bookmark(briefing.Anchor(n), run(name, "")))
	if i.Code != "" && i.Title != "" && i.Title != i.Code {
		d.paragraph("ItemTitle", "", run(i.Title, ""))
	}
	if i.TitleNote != "" {
		d.paragraph("Line", "", run("("+i.TitleNote+")", ""))
	}
	facts := i.Line
	if i.StatusNote != "" {
		facts = append([]string{i.StatusNote}, facts...)
	}
	if len(facts) > 0 {
		d.paragraph("Line", "", run(strings.Join(facts, " · "), ""))
	}
	if i.Address != "" {
		d.paragraph("Line", "", d.address(i.Address, i.Address))
	}
	d.blocks(i.Body)
}

// blocks are the body of an item. Facts in a row are one table, and what the person
// wrote in a row is one cell of another, which gives it one ground.
func (d *body) blocks(list []briefing.Block) {
	for n, b := range list {
		if b.Own && (n == 0 || !list[n-1].Own) {
			d.WriteString(`<w:tbl><w:tblPr><w:tblW w:w="9298" w:type="dxa"/><w:tblBorders><w:left w:val="single" w:sz="18" w:space="0" w:color="E2DDD0"/></w:tblBorders><w:tblLayout w:type="fixed"/>` +
				`<w:tblCellMar><w:top w:w="85" w:type="dxa"/><w:left w:w="227" w:type="dxa"/><w:bottom w:w="85" w:type="dxa"/><w:right w:w="227" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
				`<w:tblGrid><w:gridCol w:w="9298"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9298" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="FAF6EA"/></w:tcPr>`)
		}
		if b.Kind == briefing.Fact {
			d.fact(b, n == 0 || list[n-1].Kind != briefing.Fact, n == len(list)-1 || list[n+1].Kind != briefing.Fact)
			continue
		}
		style, properties := map[briefing.Kind]string{briefing.Text: "BodyText", briefing.Point: "ListParagraph", briefing.Quote: "Quote", briefing.Code: "Code"}[b.Kind], ""
		runs := []string{d.spans(b.Spans), d.cites(b.Cites)}
		switch b.Kind {
		case briefing.Heading:
			style = fmt.Sprintf("Heading%d", min(b.Level, 3)+1)
		case briefing.Point:
			indent := 340 * (max(b.Level, 0) + 1)
			properties = fmt.Sprintf(`<w:ind w:left="%d" w:hanging="340"/>`, indent)
			runs = append([]string{run(b.Marker, ""), tab}, runs...)
		case briefing.Code:
			runs = nil
			for k, l := range strings.Split(briefing.Plain(b.Spans), "\n") {
				if k > 0 {
					runs = append(runs, `<w:r><w:br/></w:r>`)
				}
				runs = append(runs, run(strings.ReplaceAll(l, "\t", "    "), ""))
			}
		}
		d.paragraph(style, properties, runs...)
		if b.Own && (n == len(list)-1 || !list[n+1].Own) {
			d.WriteString(`</w:tc></w:tr></w:tbl>`)
			d.paragraph("Gap", "") // keeps it from becoming one table with the next
		}
	}
}

// fact is a row of a table of two columns.
func (d *body) fact(b briefing.Block, first, last bool) {
	if first {
		d.WriteString(`<w:tbl><w:tblPr><w:tblW w:w="9298" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
			`<w:tblGrid><w:gridCol w:w="2268"/><w:gridCol w:w="7030"/></w:tblGrid>`)
	}
	cell := func(width int, style, runs string) {
		fmt.Fprintf(d, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>`, width)
		d.paragraph(style, "", runs)
		d.WriteString(`</w:tc>`)
	}
	d.WriteString(`<w:tr><w:trPr><w:cantSplit/></w:trPr>`)
	cell(2268, "FactName", run(b.Name, ""))
	cell(7030, "Fact", d.spans(b.Spans)+d.cites(b.Cites))
	d.WriteString(`</w:tr>`)
	if last {
		d.WriteString(`</w:tbl>`)
	}
}

func (d *body) spans(list []briefing.Span) string {
	text := ""
	for _, s := range list {
		properties := ""
		if s.Mono {
			properties += `<w:rStyle w:val="Mono"/>`
		}
		if s.Bold {
			properties += bold
		}
		if s.Italic {
			properties += "<w:i/>"
		}
		if s.Muted {
			properties += muted
		}
		switch {
		case s.To != "":
			text += link(s.To, run(s.Text, `<w:rStyle w:val="Hyperlink"/>`))
		case s.Address != "":
			text += d.address(s.Address, s.Text)
		default:
			text += run(s.Text, properties)
		}
	}
	return text
}

// cites are the numbers of sources, each leading to its line.
func (d *body) cites(numbers []int) string {
	text := ""
	for _, n := range numbers {
		text += run(" ", "") + link(briefing.SourceAnchor(n), run(fmt.Sprintf("[%d]", n), `<w:rStyle w:val="Cite"/>`))
	}
	return text
}

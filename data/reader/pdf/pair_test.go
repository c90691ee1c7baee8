package pdf

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"vademecum/app/document"
	"vademecum/data/reader/docx"
)

// A small paper of our own: number, text, and whether it is a heading.
var paper = []struct {
	number, text string
	heading      bool
}{
	{"1", "Scope", true},
	{"", "This paper exists in two formats, so that what is read from one can be held against what is read from the other. It says nothing else of note, but says it in sentences that are long enough to run over the end of a line more than once.", false},
	{"2", "Terms", true},
	{"2.1", "Reader: what takes a file and gives its lines or paragraphs, in the order in which a person would read them, with the hints that the format gives.", false},
	{"2.2", "Structure: what takes the lines or paragraphs and finds out which of them belong together, where a paragraph goes on over the end of a page, and what only belongs to the page.", false},
	{"3", "Requirements", true},
	{"", "A delegate who drops both files on the window finds the same paragraphs twice. Where a word is broken off at the end of a line, or a line ends at a hyphen, as in high-level or non-discriminatory, that must not make two words of one.", false},
	{"3.1", "The first requirement is that Recommendation ITU-T X.509 and Resolution 44 are found in both.", false},
	{"3.2", "The second requirement is that typographic signs such as “quotation marks”, dashes – like these – and accents as in Région and Köln come out alike.", false},
	{"3.3", "The third requirement is that a clause which is short stays a clause.", false},
	{"4", "Conclusion", true},
	{"", "If the two agree, both are likely to be right, because they were read by quite different means.", false},
}

// paperDOCX writes the paper as Word would.
func paperDOCX() []byte {
	var body strings.Builder
	for _, p := range paper {
		style, number := "Normal", ""
		if p.heading {
			style = "Heading1"
		}
		if p.number != "" {
			number = "<w:t>" + p.number + "</w:t><w:tab/>"
		}
		fmt.Fprintf(&body, `<w:p><w:pPr><w:pStyle w:val="%s"/></w:pPr><w:r>%s<w:t>%s</w:t></w:r></w:p>`, style, number, p.text)
	}
	const space = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for name, content := range map[string]string{
		"word/document.xml":            `<w:document ` + space + `><w:body>` + body.String() + `</w:body></w:document>`,
		"word/styles.xml":              `<w:styles ` + space + `><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`,
		"word/_rels/document.xml.rels": `<Relationships><Relationship Type="x/styles" Target="styles.xml"/></Relationships>`,
	} {
		w, _ := z.Create(name)
		w.Write([]byte(content))
	}
	z.Close()
	return out.Bytes()
}

// paperPDF sets the paper in lines on short pages, as a printing program
// would, with a running foot.
func paperPDF() []byte {
	const left, right, lead = 72.0, 440.0, 14.0
	var pages []string
	var page strings.Builder
	y := 760.0
	line := func(font string, x float64, text string) {
		if y < 640 {
			page.WriteString(at(left, 60, "R", 9, fmt.Sprintf("A paper in two formats %d", len(pages)+1)))
			pages = append(pages, page.String())
			page.Reset()
			y = 760
		}
		page.WriteString(at(x, y, font, 12, windows(text)))
		y -= lead
	}
	for _, p := range paper {
		font := "R"
		if p.heading {
			font = "B"
		}
		row := ""
		if p.number != "" {
			row = p.number + "   "
		}
		for w := range strings.FieldsSeq(p.text) {
			if row != "" && left+wide(row+" "+w, 12) > right {
				line(font, left, row)
				row = ""
			}
			if row != "" && !strings.HasSuffix(row, " ") {
				row += " "
			}
			row += w
		}
		line(font, left, row)
		y -= 8
	}
	page.WriteString(at(left, 60, "R", 9, fmt.Sprintf("A paper in two formats %d", len(pages)+1)))
	return pagesOf(append(pages, page.String())...)
}

// windows encodes text as WinAnsiEncoding has it.
func windows(text string) string {
	e := encodingNamed("WinAnsiEncoding", "times")
	codes := map[rune]byte{}
	for c := 255; c >= 0; c-- {
		codes[e[c]] = byte(c)
	}
	var b strings.Builder
	for _, r := range text {
		b.WriteByte(codes[r])
	}
	return b.String()
}

// wordsOfPassages gives the words of every passage, and how many there are.
func wordsOfPassages(raw document.Raw) (passages []string, count int) {
	word := regexp.MustCompile(`[\pL\pN]+`)
	for _, p := range document.Read(raw).Passages {
		words := word.FindAllString(strings.ToLower(p.Marker+" "+p.Text), -1)
		count += len(words)
		passages = append(passages, strings.Join(words, " "))
	}
	return passages, count
}

// alike is the share of words of a's passages that stand in the same passages in
// b.
func alike(a, b document.Raw) float64 {
	in := map[string]int{}
	passages, _ := wordsOfPassages(b)
	for _, p := range passages {
		in[p]++
	}
	passages, count := wordsOfPassages(a)
	same := 0
	for _, p := range passages {
		if in[p] > 0 {
			in[p]--
			same += len(strings.Fields(p))
		}
	}
	return float64(same) / float64(max(count, 1))
}

// The same paper as DOCX and as PDF has the same paragraphs.
func TestPair(t *testing.T) {
	word, err := docx.Read(context.Background(), paperDOCX())
	if err != nil {
		t.Fatal(err)
	}
	print, err := Read(context.Background(), paperPDF())
	if err != nil {
		t.Fatal(err)
	}
	if print.Pages < 3 {
		t.Fatalf("the PDF has %d pages, too few for a running foot", print.Pages)
	}
	for _, share := range []float64{alike(word, print), alike(print, word)} {
		if share < 0.97 {
			a, _ := wordsOfPassages(word)
			b, _ := wordsOfPassages(print)
			t.Errorf("%.1f %% of the words stand in the same paragraphs\nDOCX %q\nPDF  %q", share*100, a, b)
		}
	}
}

// The Recommendation in the shared folder, where there is one: read whole, the
// letters on its cover too, which are compressed as in 1993 and numbered.
func TestSharedRecommendation(t *testing.T) {
	files, _ := filepath.Glob("../../../../shared/documents/*U.1-*.pdf")
	if len(files) == 0 {
		t.Skip("the folder of shared documents is not here")
	}
	data, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	raw, err := Read(context.Background(), data)
	if err != nil {
		t.Fatal(err)
	}
	if raw.Pages != 15 || len(raw.Remarks) != 0 {
		t.Errorf("%d pages, remarks %q", raw.Pages, raw.Remarks)
	}
	all := texts(raw.Blocks)
	for _, cover := range []string{"ITU-T U.1", "TELEGRAPH SWITCHING", "INTERNATIONAL TELEX SERVICE"} {
		if !strings.Contains(all[:1000], cover) {
			t.Errorf("the cover lacks %q", cover)
		}
	}
	if strings.Contains(all, "\uFFFD") {
		t.Error("some letters are not known")
	}
}

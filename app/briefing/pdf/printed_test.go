package pdf

import (
	"bytes"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"codeberg.org/go-pdf/fpdf"

	"vademecum/app/briefing"
)

// A run is a text that stands on a page, in points from the top left corner.
type run struct {
	page       int
	x, y, wide float64
	text       string
}

// operator is what prints a text, or chooses the font for those that follow, in the
// content of a page; "endstream" ends the page.
var operator = regexp.MustCompile(`(?s)BT /(F\w+) ([\d.]+) Tf ET|BT ([-\d.]+) ([-\d.]+) Td \(((?:\\.|[^\\)])*)\) Tj ET|endstream`)

// unescaped takes back what strings in a PDF are escaped by.
var unescaped = strings.NewReplacer(`\\`, `\`, `\(`, `(`, `\)`, `)`, `\r`, "\r")

// runs reads what a file that is not compressed prints; measure is told the font by its
// name in the file.
func runs(file []byte, measure func(font string, size float64, text string) float64) (list []run) {
	page, font, size := 1, "", 0.0
	for _, m := range operator.FindAllSubmatch(file, -1) {
		switch {
		case m[1] != nil:
			font = string(m[1])
			size, _ = strconv.ParseFloat(string(m[2]), 64)
		case m[3] != nil:
			raw := unescaped.Replace(string(m[5]))
			var units []uint16
			for i := 0; i+1 < len(raw); i += 2 {
				units = append(units, uint16(raw[i])<<8|uint16(raw[i+1]))
			}
			r := run{page: page, text: string(utf16.Decode(units))}
			r.x, _ = strconv.ParseFloat(string(m[3]), 64)
			r.y, _ = strconv.ParseFloat(string(m[4]), 64)
			r.y, r.wide = height-r.y, measure(font, size, r.text)
			list = append(list, r)
		default:
			page++
		}
	}
	return list
}

// output is what a document holds, when it is not compressed.
func output(t *testing.T, f *fpdf.Fpdf) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := f.Output(io.Writer(&b)); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// printed is what a briefing has on its pages.
func printed(t *testing.T, b *briefing.Briefing) []run {
	t.Helper()
	first := set(b, nil, 0)
	second := set(b, first.pages, first.PageCount())
	second.SetCompression(false)
	file := output(t, second.Fpdf)

	ruler := set(&briefing.Briefing{}, nil, 0)
	ruler.SetCompression(false)
	fonts := map[string][2]string{} // family and style, by the name in files
	for _, f := range [][2]string{{"Noto", ""}, {"Noto", "B"}, {"Noto", "I"}, {"Noto", "BI"}, {"Signs", ""}, {"Mono", ""}} {
		ruler.SetFont(f[0], f[1], 99)
		ruler.Text(0, 0, f[0]+"/"+f[1])
	}
	for _, m := range regexp.MustCompile(`(?s)BT /(F\w+) 99\.00 Tf ET.*?\(((?:\\.|[^\\)])*)\) Tj`).FindAllSubmatch(output(t, ruler.Fpdf), -1) {
		family, style, _ := strings.Cut(strings.ReplaceAll(string(m[2]), "\x00", ""), "/")
		fonts[string(m[1])] = [2]string{family, style}
	}
	measuring := set(&briefing.Briefing{}, nil, 0)
	return runs(file, func(font string, size float64, text string) float64 {
		f, known := fonts[font]
		if !known {
			t.Fatalf("a text in a font %q: %q", font, text)
		}
		measuring.SetFont(f[0], f[1], size)
		return measuring.GetStringWidth(strings.TrimRight(text, " "))
	})
}

// text is what stands within the margins of all pages, one line after another.
func text(list []run) string {
	var out strings.Builder
	for n, r := range list {
		if n > 0 && (r.page != list[n-1].page || r.y != list[n-1].y) {
			out.WriteByte('\n')
		}
		if r.y > top-20 && r.y < bottom+20 {
			out.WriteString(r.text)
		}
	}
	return out.String()
}

// TestPrintedRuns holds this reading of a file to one that is known.
func TestPrintedRuns(t *testing.T) {
	b := &briefing.Briefing{Title: `Boats (and \ rafts)`, Date: "2026-11-22", Snapshot: "2026-08-22"}
	list := printed(t, b)
	if got, want := text(list), "BRIEFING\nBoats (and \\ rafts)\n22 November 2026\n0 items · from the catalogue of 22 August 2026"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if len(list) == 0 || list[0].page != 1 || list[0].x != left || list[0].wide < 20 {
		t.Errorf("it begins with %+v", list)
	}
}

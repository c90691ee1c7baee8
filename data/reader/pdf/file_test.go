package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
)

// A file is a PDF made for a test: its objects from number 1, the first being the
// catalogue.
type file struct {
	objects []string
	trailer string // more entries of the trailer
}

// bytes writes the file with its table of objects.
func (f file) bytes() []byte {
	var out bytes.Buffer
	out.WriteString("%PDF-1.4\n")
	var offsets []int
	for i, o := range f.objects {
		offsets = append(offsets, out.Len())
		fmt.Fprintf(&out, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	table := out.Len()
	fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n", len(f.objects)+1)
	for _, o := range offsets {
		fmt.Fprintf(&out, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&out, "trailer\n<</Size %d /Root 1 0 R %s>>\nstartxref\n%d\n%%%%EOF\n", len(f.objects)+1, f.trailer, table)
	return out.Bytes()
}

// add adds an object and gives its number.
func (f *file) add(object string) int {
	f.objects = append(f.objects, object)
	return len(f.objects)
}

func stream(dict, data string) string {
	return fmt.Sprintf("<<%s /Length %d>>\nstream\n%s\nendstream", dict, len(data), data)
}

func deflated(data string) string {
	var out bytes.Buffer
	w := zlib.NewWriter(&out)
	w.Write([]byte(data))
	w.Close()
	return stream("/Filter /FlateDecode", out.String())
}

// Fonts by the names that the commands of tests call them by.
const standardFonts = `/R <</Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding>>
/B <</Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding>>
/I <</Type /Font /Subtype /Type1 /BaseFont /Times-Italic /Encoding /WinAnsiEncoding>>
/H <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>
/S <</Type /Font /Subtype /Type1 /BaseFont /Symbol>>`

// document makes a PDF whose pages hold the given commands.
func pagesOf(commands ...string) []byte { return pagesWith("", "", commands...) }

// pagesWith makes a PDF with more fonts and more entries of every page.
func pagesWith(fonts, entries string, commands ...string) []byte {
	f := file{objects: []string{"<</Type /Catalog /Pages 2 0 R /Lang (en-GB)>>", ""}}
	var kids []string
	for _, c := range commands {
		content := f.add(deflated(c))
		page := f.add(fmt.Sprintf("<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "+
			"/Resources <</Font <<%s %s>>>> %s>>", content, standardFonts, fonts, entries))
		kids = append(kids, fmt.Sprintf("%d 0 R", page))
	}
	f.objects[1] = fmt.Sprintf("<</Type /Pages /Kids [%s] /Count %d>>", strings.Join(kids, " "), len(kids))
	info := f.add("<</Title (A paper)>>")
	f.trailer = fmt.Sprintf("/Info %d 0 R", info)
	return f.bytes()
}

// at makes commands that draw a string in a font and size at a place.
func at(x, y float64, font string, size float64, text string) string {
	text = strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`).Replace(text)
	return fmt.Sprintf("BT /%s %g Tf 1 0 0 1 %g %g Tm (%s) Tj ET\n", font, size, x, y, text)
}

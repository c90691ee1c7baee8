package reader

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
)

// portableFile makes a PDF of the given objects, numbered from 1. The first is its
// catalogue. More is put into its trailer.
func portableFile(more string, objects ...string) func() []byte {
	return func() []byte {
		var out bytes.Buffer
		out.WriteString("%PDF-1.7\n")
		var offsets []int
		for i, o := range objects {
			offsets = append(offsets, out.Len())
			fmt.Fprintf(&out, "%d 0 obj\n%s\nendobj\n", i+1, o)
		}
		table := out.Len()
		fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
		for _, o := range offsets {
			fmt.Fprintf(&out, "%010d 00000 n \n", o)
		}
		fmt.Fprintf(&out, "trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, more, table)
		return out.Bytes()
	}
}

func stream(dict, data string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", dict, len(data), data)
}

// deflated packs data as often as asked.
func deflated(data string, times int) string {
	for range times {
		var out bytes.Buffer
		z := zlib.NewWriter(&out)
		z.Write([]byte(data))
		z.Close()
		data = out.String()
	}
	return data
}

// blanks packs a number of megabytes of blanks without holding them.
func blanks(megabytes int) string {
	var out bytes.Buffer
	z := zlib.NewWriter(&out)
	for part := []byte(strings.Repeat(" ", 1<<20)); megabytes > 0; megabytes-- {
		z.Write(part)
	}
	z.Close()
	return out.String()
}

const (
	catalogue = "<</Type/Catalog/Pages 2 0 R>>"
	onePage   = "<</Type/Pages/Kids[3 0 R]/Count 1>>"
	page      = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"
	font      = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
	words     = "BT /F 12 Tf 72 700 Td (some text) Tj ET"
)

// paged makes a PDF of one page with the given content.
func paged(content string, more ...string) func() []byte {
	return portableFile("", append([]string{catalogue, onePage, page, content, font}, more...)...)
}

// laughingForms makes a PDF of levels of forms, each of which draws the next one ten
// times.
func laughingForms(levels int) func() []byte {
	return func() []byte {
		objects := []string{catalogue, onePage, "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>", stream("", "/X Do")}
		for i := range levels {
			objects = append(objects, stream(fmt.Sprintf("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>", i+6), strings.Repeat("/X Do ", 10)))
		}
		return portableFile("", objects...)()
	}
}

var hostilePDF = []hostile{
	{"header-only.pdf", bytesOf("%PDF-1.7\n"), ""},
	{"fake.pdf", bytesOf("%PDF-1.7\nThis is a text that somebody named so.\n"), ""},
	{"fake.docx", bytesOf("%PDF-1.7\nThis is a text that somebody named so.\n"), ""},
	{"header-and-random.pdf", func() []byte { return append([]byte("%PDF-1.4\n"), random(1<<16)...) }, ""},
	{"half.pdf", cut(paged(stream("", words)), 20), ""},
	{"no-pages.pdf", portableFile("", catalogue, "<</Type/Pages/Kids[]/Count 0>>"), ""},
	{"no-root.pdf", changed(paged(stream("", words)), "/Root 1 0 R", "/Boot 1 0 R"), "missing or damaged"},
	{"no-text.pdf", paged(stream("", "0 0 m 100 100 l S")), ""},
	{"scanned.pdf", paged(stream("", "q 600 0 0 800 0 0 cm /I Do Q"), stream("/Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 8/ColorSpace/DeviceGray", strings.Repeat("x", 64))), ""},
	{"encrypted.pdf", portableFile("/Encrypt<</Filter/Standard/V 4/R 4/Length 128/P -44/O("+strings.Repeat("o", 32)+")/U("+strings.Repeat("u", 32)+")>>/ID[(a)(b)]", catalogue, onePage, page, stream("", words), font), ""},
	{"pages-cycle.pdf", portableFile("", catalogue, "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"), ""},
	{"pages-two-cycle.pdf", portableFile("", catalogue, "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>"), ""},
	{"parent-cycle.pdf", portableFile("", catalogue, onePage, "<</Type/Page/Parent 3 0 R>>"), ""},
	{"reference-cycle.pdf", portableFile("", "2 0 R", "1 0 R"), ""},
	{"many-pages.pdf", func() []byte {
		return portableFile("", catalogue, "<</Type/Pages/Kids["+strings.Repeat("3 0 R ", 1<<18)+"]/Count 262144>>", "<</Type/Page/Parent 2 0 R>>")()
	}, ""},
	{"claimed-pages.pdf", portableFile("", catalogue, "<</Type/Pages/Kids[]/Count 2147483647>>"), ""},
	{"negative-pages.pdf", portableFile("", catalogue, "<</Type/Pages/Kids[]/Count -1>>"), ""},
	{"deep-arrays.pdf", func() []byte { return paged(strings.Repeat("[", 1<<20))() }, ""},
	{"deep-dictionaries.pdf", func() []byte { return paged(strings.Repeat("<</A", 1<<18))() }, ""},
	{"deep-in-content.pdf", func() []byte { return paged(stream("", strings.Repeat("[", 1<<20)))() }, ""},
	{"deep-string.pdf", func() []byte { return paged(stream("", strings.Repeat("(", 1<<20)))() }, ""},
	{"saved-states.pdf", func() []byte { return paged(stream("", strings.Repeat("q ", 1<<20)))() }, ""},
	{"bomb.pdf", func() []byte { return paged(stream("/Filter/FlateDecode", blanks(400)))() }, ""},
	{"bomb-in-bomb.pdf", func() []byte {
		return paged(stream("/Filter[/FlateDecode/FlateDecode]", deflated(blanks(400), 1)))()
	}, ""},
	{"filters.pdf", func() []byte {
		return paged(stream("/Filter["+strings.Repeat("/FlateDecode", 10_000)+"]", deflated(" ", 3)))()
	}, ""},
	{"run-lengths.pdf", paged(stream("/Filter[/ASCIIHexDecode/LZWDecode/RunLengthDecode]", strings.Repeat("80", 1000)+">")), ""},
	{"broken-stream.pdf", paged(stream("/Filter/FlateDecode", "this is not packed")), ""},
	{"length-cycle.pdf", paged("<</Length 4 0 R>>\nstream\n0 0 m\nendstream"), ""},
	{"form-cycle.pdf", portableFile("", catalogue, onePage, "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>", stream("", "/X Do"),
		stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>", "/X Do /X Do")), ""},
	{"form-laughs.pdf", laughingForms(4), "no text"},
	{"form-laughs-for-ever.pdf", laughingForms(20), "more than 100000 forms"},
	{"table-cycle.pdf", changed(paged(stream("", "0 0 m")), "/Root", "/Prev 9/Root"), ""},
	{"table-nowhere.pdf", changed(paged(stream("", "0 0 m")), "startxref\n", "startxref\n99999999999999999999"), ""},
	{"huge-numbers.pdf", changed(paged(stream("", "99999999999999999999999 -1e400 m")), "/Size 6", "/Size 99999999999"), ""},
	{"huge-table.pdf", changed(paged(stream("", "0 0 m")), "xref\n0 6", "xref\n0 999999999"), ""},
	{"object-streams.pdf", bytesOf("%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1000000000/First 10/Extends 1 0 R/Length 4>>\nstream\n1 0 \nendstream\nendobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF"), ""},
	{"wide-table-stream.pdf", bytesOf("%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 5/W[999999999 999999999 999999999]/Index[0 999999999]/Root 1 0 R/Length 4>>\nstream\nabcd\nendstream\nendobj\nstartxref\n9\n%%EOF"), ""},
	{"map-bomb.pdf", func() []byte {
		return portableFile("", catalogue, onePage, strings.Replace(page, "MediaBox", "Box", 1), stream("", "BT /F 12 Tf <0000> Tj ET"),
			"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 6 0 R>>",
			stream("", "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange "+strings.Repeat("<0000> <FFFFFFFF> <0020> ", 20_000)+"endbfrange"))()
	}, ""},
	{"endless-text.pdf", func() []byte {
		return paged(stream("/Filter/FlateDecode", deflated("BT /F 12 Tf 1 1 Td "+strings.Repeat("(word ) Tj ", 4<<20)+"ET", 1)))()
	}, ""},
	{"text-behind-junk.pdf", func() []byte { return append([]byte("junk before it\n"), paged(stream("", words))()...) }, "read"},
}

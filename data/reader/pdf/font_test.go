package pdf

import (
	"context"
	"fmt"
	"math"
	"strings"
	"testing"
)

// composite is a font with codes of two bytes. Its map, object 3 of the file, is
// [someMap].
func composite() string {
	return `/C <</Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Some-BoldItalic /Encoding /Identity-H ` +
		`/DescendantFonts [<</Type /Font /Subtype /CIDFontType2 /DW 500 /W [1 [700 800] 3 4 400]>>] /ToUnicode 3 0 R>>`
}

const someMap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <FFFF> endcodespacerange
2 beginbfchar <0001> <0041> <0002> <006600660069> endbfchar
2 beginbfrange <0003> <0005> <0078> <0006> <0007> [<03B1> <D83DDE00>] endbfrange
endcmap`

func TestCompositeFont(t *testing.T) {
	f := file{objects: []string{
		"<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [5 0 R] /Count 1>>",
		deflated(someMap), deflated("BT /C 10 Tf 72 700 Td <000100020003000400050006000700010009> Tj [<0001> -300 <0001>] TJ ET"),
		"<</Type /Page /Parent 2 0 R /Contents 4 0 R /Resources <</Font <<" + composite() + ">>>>>>",
	}}
	blocks := lines(t, f.bytes())
	if got, want := texts(blocks), "Affixyzα😀A\uFFFDA A"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if !blocks[0].Bold || !blocks[0].Italic {
		t.Error("the name of the font says bold and italic")
	}
}

// Glyphs that are only numbered are recognised by their widths.
func TestGuess(t *testing.T) {
	const text = "GENERAL CONDITIONS APPLIED TO TELEX SERVICE"
	w := metrics["Helvetica-Bold"]
	var widths, names strings.Builder
	for code := range 65 {
		width := 0.0
		if r := rune(code + 32); strings.ContainsRune(text, r) {
			width = w.of(r) - 1
		}
		fmt.Fprintf(&widths, "%g ", width)
		fmt.Fprintf(&names, "/G%d ", code)
	}
	font := "/G <</Type /Font /Subtype /Type1 /BaseFont /HGBHNI+Arial.Gras0600 /FirstChar 0 /LastChar 64 /Widths [" + widths.String() +
		"] /Encoding <</Differences [0 " + names.String() + "]>>>>"
	var shifted strings.Builder
	for _, r := range text {
		fmt.Fprintf(&shifted, "%02X", r-32)
	}
	commands := "BT /G 12 Tf 72 700 Td <" + shifted.String() + "> Tj ET"
	if got := texts(lines(t, pagesWith(font, "", commands))); got != text {
		t.Errorf("got %q, want %q", got, text)
	}
}

func TestEncodings(t *testing.T) {
	for _, c := range []struct {
		name, font string
		code       byte
		want       rune
	}{
		{"WinAnsiEncoding", "times", 0x93, '“'},
		{"WinAnsiEncoding", "times", 0xE9, 'é'},
		{"MacRomanEncoding", "times", 0x8E, 'é'},
		{"", "times", 0x27, '’'},
		{"", "times", 0xAE, 'ﬁ'},
		{"", "times", 'A', 'A'},
		{"", "symbol", 'a', 'α'},
		{"", "zapfdingbats", 0x6C, '●'},
	} {
		if e := encodingNamed(c.name, c.font); e[c.code] != c.want {
			t.Errorf("code %02X in %q of %s is %q, want %q", c.code, c.name, c.font, e[c.code], c.want)
		}
	}
}

func TestDifferences(t *testing.T) {
	font := "/D <</Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding <</BaseEncoding /WinAnsiEncoding " +
		"/Differences [65 /Omega /uni20AC /ffi 70 /eacute /space /hyphen]>>>>"
	commands := "BT /D 12 Tf 72 700 Td (ABC D FGH) Tj ET"
	if got := texts(lines(t, pagesWith(font, "", commands))); got != "Ω€ffi D é -" {
		t.Errorf("got %q", got)
	}
}

func TestMetrics(t *testing.T) {
	for _, c := range []struct {
		font string
		r    rune
		want float64
	}{
		{"Times-Roman", ' ', 250}, {"Times-Roman", 'W', 944}, {"Times-Bold", 'a', 500}, {"Helvetica", '~', 584},
		{"ABCDEF+ArialMT", 'i', 222}, {"Times-Italic", '—', 889}, {"TimesNewRoman,BoldItalic", '.', 250},
		{"Times-Roman", 'é', 444}, {"Helvetica-BoldOblique", '•', 350},
	} {
		w, _ := standard(c.font)
		if got := w.of(c.r); math.Abs(got-c.want) > 0.5 {
			t.Errorf("%q in %s is %g wide, want %g", c.r, c.font, got, c.want)
		}
	}
	if _, courier := standard("CourierNew"); !courier {
		t.Error("CourierNew is Courier")
	}
}

// Where widths are not given for every code, letters stand where the font says all
// others stand: the word that follows them tells.
func TestWidths(t *testing.T) {
	const text = " Tf 72 700 Td (ab) Tj /R 10 Tf (c) Tj ET"
	for _, c := range []struct {
		name, font string
		x          float64 // where the c stands
	}{
		{"of the standard font", "/Subtype /Type1 /BaseFont /Times-Roman", 72 + 10*(0.444+0.5)},
		{"of its own", "/Subtype /Type1 /BaseFont /Times-Roman /FirstChar 97 /Widths [1000 250]", 72 + 12.5},
		{"of its own and missing", "/Subtype /Type1 /BaseFont /X /FirstChar 97 /Widths [1000] /FontDescriptor <</MissingWidth 300>>", 72 + 13},
		{"of Courier", "/Subtype /Type1 /BaseFont /Courier", 72 + 12},
		{"in units of a font that is drawn", "/Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /FirstChar 97 /Widths [50 70]", 72 + 12},
	} {
		data := pagesWith("/W <</Type /Font "+c.font+">>", "", "BT /W 10"+text)
		r, err := open(data)
		if err != nil {
			t.Fatal(err)
		}
		leaves, err := pages(r.Trailer().Key("Root"))
		if err != nil {
			t.Fatal(err)
		}
		d := &drawing{ctx: t.Context(), left: 1 << 20, fonts: map[string]*font{}}
		if err := d.page(leaves[0]); err != nil || len(d.marks[0]) != 3 {
			t.Fatalf("%s: %d letters (%v)", c.name, len(d.marks[0]), err)
		}
		if got := d.marks[0][2].x; math.Abs(got-c.x) > 0.01 {
			t.Errorf("%s: the third letter stands at %g, want %g", c.name, got, c.x)
		}
	}
}

func TestUnknownLetters(t *testing.T) {
	font := "/C <</Type /Font /Subtype /Type0 /BaseFont /Nothing /Encoding /Identity-H /DescendantFonts [<</Type /Font /DW 500>>]>>"
	_, err := parse(context.Background(), pagesWith(font, "", "BT /C 12 Tf 72 700 Td <000100020003> Tj ET"))
	if err == nil || !strings.Contains(err.Error(), "cannot be read") {
		t.Errorf("got %v", err)
	}
	raw, err := parse(context.Background(), pagesWith(font, "", at(72, 720, "R", 12, "words")+"BT /C 12 Tf 72 700 Td <0001> Tj ET"))
	if err != nil || len(raw.Remarks) != 1 {
		t.Errorf("got %v and the remarks %q", err, raw.Remarks)
	}
}

package pdf

import (
	"strings"

	"github.com/ledongthuc/pdf"
)

// A font turns the codes of strings into characters and says how wide they are.
type font struct {
	name         string // in lower case, without the mark of a subset
	bold, italic bool
	wide         bool // codes have two bytes
	vertical     bool
	unicode      bool // codes are UTF-16
	text         [256]string
	widths       [256]float64 // in parts of the size
	codes        cmap
	wideWidths   map[uint32]float64
	other        float64 // width of wide codes that have none of their own
}

// readFont reads a font dictionary.
func (d *drawing) readFont(v pdf.Value) *font {
	f := &font{name: strings.ToLower(v.Key("BaseFont").Name())}
	if i := strings.IndexByte(f.name, '+'); i >= 0 {
		f.name = f.name[i+1:]
	}
	base := v
	if v.Key("Subtype").Name() == "Type0" {
		f.wide = true
		base = v.Key("DescendantFonts").Index(0)
	}
	desc := base.Key("FontDescriptor")
	const italicFlag, boldFlag = 1 << 6, 1 << 18 // ISO 32000-1, table 123
	flags := desc.Key("Flags").Int64()
	f.bold = heavy(f.name) || flags&boldFlag != 0
	f.italic = slanted(f.name) || flags&italicFlag != 0 || desc.Key("ItalicAngle").Float64() != 0
	if table := v.Key("ToUnicode"); table.Kind() == pdf.Stream {
		if data, err := d.unpack(table); err == nil {
			f.codes = readCmap(data)
		}
	}
	if f.wide {
		f.readWide(v, base)
	} else {
		f.readNarrow(v, desc)
	}
	return f
}

// readNarrow reads what a font with codes of one byte says.
func (f *font) readNarrow(v, desc pdf.Value) {
	enc := v.Key("Encoding")
	named := enc.Name()
	if enc.Kind() == pdf.Dict {
		named = enc.Key("BaseEncoding").Name()
	} else if named == "" && v.Key("Subtype").Name() == "TrueType" {
		named = "WinAnsiEncoding"
	}
	e := encodingNamed(named, f.name)
	numbered := false
	if enc.Kind() == pdf.Dict {
		numbered = e.differ(enc, pdf.Font{V: v})
	}
	scale := 0.001
	if m := v.Key("FontMatrix"); v.Key("Subtype").Name() == "Type3" && m.Len() == 6 {
		scale = m.Index(0).Float64()
	}
	list, first := v.Key("Widths"), int(v.Key("FirstChar").Int64())
	missing := desc.Key("MissingWidth").Float64()
	std, courier := standard(f.name)
	for c := range 256 {
		r := e[c]
		if r >= 0x80 && r < 0xA0 || r < ' ' {
			r = 0
		}
		switch {
		case r != 0:
			f.text[c] = string(r)
		case c < ' ': // line ends and tabs that programs leave in strings
			f.text[c] = " "
		}
		switch i := c - first; {
		case i >= 0 && i < list.Len():
			f.widths[c] = list.Index(i).Float64() * scale
		case list.Len() > 0:
			f.widths[c] = missing * scale
		case courier:
			f.widths[c] = 0.6
		default:
			f.widths[c] = std.of(r) / 1000
		}
	}
	if numbered && f.codes == nil {
		f.guess()
	}
	for c, text := range f.codes {
		if c < 256 && meaning(text) {
			f.text[c] = text
		}
	}
}

// readWide reads what a composite font says (ISO 32000-1, 9.7).
func (f *font) readWide(v, base pdf.Value) {
	enc := v.Key("Encoding").Name()
	f.vertical = strings.HasSuffix(enc, "-V")
	f.unicode = strings.Contains(enc, "UCS2") || strings.Contains(enc, "UTF16")
	f.other = 1
	if dw := base.Key("DW"); dw.Kind() != pdf.Null {
		f.other = dw.Float64() / 1000
	}
	f.wideWidths = map[uint32]float64{}
	list := base.Key("W")
	for i, n := 0, list.Len(); i+1 < n; {
		first := uint32(list.Index(i).Int64())
		second := list.Index(i + 1)
		if second.Kind() == pdf.Array { // a code and the widths from there on
			for k := range min(second.Len(), mostCodes) {
				f.wideWidths[first+uint32(k)] = second.Index(k).Float64() / 1000
			}
			i += 2
			continue
		}
		if i+2 >= n {
			break
		}
		last, width := uint32(second.Int64()), list.Index(i+2).Float64()/1000 // one width for a range
		for c := first; c <= last && c-first < mostCodes && len(f.wideWidths) < mostCodes; c++ {
			f.wideWidths[c] = width
		}
		i += 3
	}
}

// meaning says whether a character map gives a character and not a way of saying
// that there is none.
func meaning(text string) bool {
	return strings.TrimFunc(text, func(r rune) bool { return r < ' ' || r == '\uFFFD' }) != ""
}

// A letter is a code of a string as it is drawn.
type letter struct {
	text  string  // empty where nothing tells what the code stands for
	width float64 // in parts of the size
	blank bool    // a code of one byte that is a blank: the space between words is added
}

// letters gives the letters of a string to do, in order.
func (f *font) letters(s []byte, do func(letter)) {
	if !f.wide {
		for _, c := range s {
			do(letter{f.text[c], f.widths[c], c == ' '})
		}
		return
	}
	for i := 0; i+1 < len(s); i += 2 {
		c := uint32(s[i])<<8 | uint32(s[i+1])
		l := letter{width: f.other}
		if w, ok := f.wideWidths[c]; ok {
			l.width = w
		}
		if text, ok := f.codes[c]; ok && meaning(text) {
			l.text = text
		} else if f.unicode {
			l.text = fromUTF16(s[i : i+2])
		}
		do(l)
	}
}

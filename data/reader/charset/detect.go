package charset

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"vademecum/app"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	utf16 "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// A guess is an encoding and the reason for it. A nil encoding is UTF-8.
type guess struct {
	encoding encoding.Encoding
	name     string
	why      app.Sentence
}

var (
	utf16LE = utf16.UTF16(utf16.LittleEndian, utf16.IgnoreBOM)
	utf16BE = utf16.UTF16(utf16.BigEndian, utf16.IgnoreBOM)
	utf32LE = utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM)
	utf32BE = utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM)
)

// marks are the byte order marks. That of UTF-32LE begins with that of UTF-16LE
// and is tried before it.
var marks = []struct {
	bytes    string
	encoding encoding.Encoding
	name     string
}{
	{"\xEF\xBB\xBF", nil, "UTF-8"},
	{"\xFF\xFE\x00\x00", utf32LE, "UTF-32LE"},
	{"\x00\x00\xFE\xFF", utf32BE, "UTF-32BE"},
	{"\xFF\xFE", utf16LE, "UTF-16LE"},
	{"\xFE\xFF", utf16BE, "UTF-16BE"},
}

// detect finds the encoding of data; the package page gives the reasons.
func detect(data []byte, declared string) guess {
	for _, m := range marks {
		if bytes.HasPrefix(data, []byte(m.bytes)) {
			return guess{m.encoding, m.name, app.Say("it begins with the mark of this encoding")}
		}
	}
	if g, ok := wide(data); ok {
		return g
	}
	good, bad := sequences(data)
	contradicted := app.Sentence{}
	if declared != "" {
		enc, name, err := named(declared)
		switch {
		case err != nil:
			contradicted = app.Say("it declares %s, which is no known encoding", fmt.Sprintf("%.40q", declared))
		case name == "UTF-8" && bad > 0, strings.HasPrefix(name, "UTF-16"), strings.HasPrefix(name, "UTF-32"):
			contradicted = app.Say("it declares %s, which its bytes contradict", name)
		case name == "ISO-8859-1" && slices.ContainsFunc(data, special):
			return guess{charmap.Windows1252, "windows-1252", app.Say("it declares ISO-8859-1, by which browsers mean windows-1252, and some of its bytes are quotation marks or dashes of that")}
		default:
			return guess{enc, name, app.Say("it says so itself")}
		}
	}
	g := narrow(data, good, bad)
	if !contradicted.Empty() {
		g.why = app.Say("%s; %s", contradicted, g.why)
	}
	return g
}

// wide recognises UTF-16 without a mark, by the zero half of its ASCII characters.
func wide(data []byte) (guess, bool) {
	var little, big, units int
	for at := 0; at+1 < len(data) && at < 1<<16; at += 2 {
		units++
		switch first, second := data[at], data[at+1]; {
		case first != 0 && second == 0:
			little++
		case first == 0 && second != 0:
			big++
		}
	}
	const few = 4 // zero bytes that may be damage in a short text
	why := app.Say("every other byte of its blanks and digits is zero")
	switch {
	case little*25 >= units && little > 10*big && (little >= few || little == units):
		return guess{utf16LE, "UTF-16LE", why}, true
	case big*25 >= units && big > 10*little && (big >= few || big == units):
		return guess{utf16BE, "UTF-16BE", why}, true
	}
	return guess{}, false
}

// sequences counts the good multi-byte sequences of UTF-8 and the bytes that
// belong to none.
func sequences(data []byte) (good, bad int) {
	for len(data) > 0 {
		if data[0] < utf8.RuneSelf {
			data = data[1:]
			continue
		}
		_, size := utf8.DecodeRune(data)
		if size == 1 {
			bad++
		} else {
			good++
		}
		data = data[size:]
	}
	return good, bad
}

// narrow chooses between UTF-8 and the single-byte encodings.
func narrow(data []byte, good, bad int) guess {
	switch {
	case good == 0 && bad == 0:
		return guess{nil, "UTF-8", app.Say("every encoding it can be in writes its letters alike, so none of them can look wrong")}
	case bad == 0:
		return guess{nil, "UTF-8", app.Say("all its bytes fit")}
	case good > 10*bad:
		return guess{nil, "UTF-8", app.Say("nearly all its bytes fit")}
	}
	var ascii, other, controls int
	for _, b := range data {
		switch {
		case b >= 0xC0:
			other++
		case special(b):
			controls++
		case unicode.IsLetter(rune(b)) && b < 0x80:
			ascii++
		}
	}
	g := guess{charmap.ISO8859_1, "ISO-8859-1", app.Say("its bytes do not fit UTF-8, and none is special to windows-1252")}
	if controls > 0 {
		g = guess{charmap.Windows1252, "windows-1252", app.Say("its bytes do not fit UTF-8, and some are quotation marks or dashes of windows-1252")}
	}
	if other > ascii {
		g.why = app.Say("%s; most letters are not ASCII, so if they look wrong, choose the encoding of their alphabet, such as windows-1251 for Cyrillic", g.why)
	}
	return g
}

// special says whether a byte is a control character in ISO-8859-1 and, but for a few, a
// sign in windows-1252.
func special(b byte) bool { return b >= 0x80 && b < 0xA0 }

// named looks an encoding up by the names people and the web use for it.
func named(name string) (encoding.Encoding, string, error) {
	switch strings.ToLower(strings.NewReplacer("-", "", "_", "", " ", "").Replace(name)) {
	case "utf8":
		return nil, "UTF-8", nil
	case "utf16", "utf16le":
		return utf16LE, "UTF-16LE", nil
	case "utf16be":
		return utf16BE, "UTF-16BE", nil
	case "utf32", "utf32le":
		return utf32LE, "UTF-32LE", nil
	case "utf32be":
		return utf32BE, "UTF-32BE", nil
	case "latin1", "iso88591":
		return charmap.ISO8859_1, "ISO-8859-1", nil
	case "cp1252":
		return charmap.Windows1252, "windows-1252", nil
	}
	enc, err := htmlindex.Get(name)
	if err != nil || enc == encoding.Replacement {
		return nil, "", app.Errorf("there is no encoding called %s: choose one such as UTF-8, UTF-16, windows-1252 or windows-1251", fmt.Sprintf("%.40q", name))
	}
	canonical, err := htmlindex.Name(enc)
	if err != nil {
		canonical = name
	}
	return enc, canonical, nil
}

// isControl says whether r is a control character that no text needs.
func isControl(r rune) bool {
	switch r {
	case '\t', '\n', '\v', '\f', '\r', '\u0085':
		return false
	}
	return unicode.IsControl(r)
}

// tidy makes a blank of the line breaks that only some programs know, and drops
// control characters and byte order marks.
func tidy(r rune) rune {
	switch {
	case r == '\v' || r == '\u0085':
		return ' '
	case r == '\uFEFF' || isControl(r):
		return -1
	}
	return r
}

// isMeaningless says whether no standard gives r a meaning: unassigned or for
// private use.
func isMeaningless(r rune) bool {
	return !unicode.IsGraphic(r) && !unicode.IsControl(r) && !unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp)
}

package pdf

import (
	"bytes"
	"unicode/utf16"
)

// A cmap tells which characters the codes of a font stand for (ToUnicode, ISO
// 32000-1, 9.10.3).
type cmap map[uint32]string

// mostCodes is as many as codes of two bytes can be.
const mostCodes = 1 << 16

// readCmap reads a character map. Of its PostScript only the tables matter.
func readCmap(data []byte) cmap {
	m := cmap{}
	l := lexer{data: data}
	var strings [][]byte // since the table began
	for {
		t := l.next()
		switch {
		case t.kind == endOfData:
			return m
		case t.is("beginbfchar"), t.is("beginbfrange"), t.is("begincodespacerange"):
			strings = nil
		case t.is("endbfchar"):
			for i := 0; i+1 < len(strings); i += 2 {
				m.put(code(strings[i]), strings[i+1])
			}
			strings = nil
		case t.is("endbfrange"):
			for i := 0; i+2 < len(strings); i += 3 {
				m.span(code(strings[i]), code(strings[i+1]), strings[i+2])
			}
			strings = nil
		case t.is("["): // a range with its characters one by one
			if n := len(strings); n >= 2 {
				m.list(code(strings[n-2]), &l)
				strings = strings[:n-2]
			}
		case t.kind == str && len(strings) < 3*mostCodes:
			strings = append(strings, t.bytes)
		}
	}
}

// list reads characters up to the closing bracket.
func (m cmap) list(from uint32, l *lexer) {
	for {
		t := l.next()
		if t.kind != str {
			return
		}
		m.put(from, t.bytes)
		from++
	}
}

// span maps a range of codes to characters that follow each other.
func (m cmap) span(from, to uint32, text []byte) {
	last := bytes.Clone(text)
	for c := from; c <= to && c-from < mostCodes && len(m) < mostCodes; c++ {
		m.put(c, last)
		for i := len(last) - 1; i >= 0; i-- {
			if last[i]++; last[i] != 0 {
				break
			}
		}
	}
}

// put maps a code to characters in UTF-16.
func (m cmap) put(c uint32, text []byte) {
	if len(m) < mostCodes {
		m[c] = fromUTF16(text)
	}
}

// code is a code of one to four bytes.
func code(b []byte) uint32 {
	var c uint32
	for _, x := range b[:min(len(b), 4)] {
		c = c<<8 | uint32(x)
	}
	return c
}

// fromUTF16 reads UTF-16, big end first; a byte alone stands for itself.
func fromUTF16(b []byte) string {
	if len(b) == 1 {
		return string(rune(b[0]))
	}
	units := make([]uint16, 0, len(b)/2)
	for i := 0; i+1 < len(b); i += 2 {
		units = append(units, uint16(b[i])<<8|uint16(b[i+1]))
	}
	return string(utf16.Decode(units))
}

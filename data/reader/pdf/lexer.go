package pdf

import (
	"bytes"
	"math"
	"strconv"
)

// A tokenKind says what a token is.
type tokenKind int

const (
	endOfData tokenKind = iota
	number
	name
	str
	operator // a word, or one of [ ] << >>
)

// A token is the smallest part of a content stream or character map.
type token struct {
	kind  tokenKind
	num   float64
	bytes []byte // of a name without its slash, a string decoded, a word
}

func (t token) is(word string) bool { return t.kind == operator && string(t.bytes) == word }

// A lexer cuts a stream into tokens (ISO 32000-1, 7.2 and 7.3). Nothing is an
// error: what makes no sense is passed over.
type lexer struct {
	data []byte
	at   int
}

func space(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func delimiter(c byte) bool { return bytes.IndexByte([]byte("()<>[]{}/%"), c) >= 0 }

// next gives the next token.
func (l *lexer) next() token {
	for l.at < len(l.data) {
		c := l.data[l.at]
		switch {
		case space(c), c == ')', c == '{', c == '}':
			l.at++
		case c == '%':
			for l.at < len(l.data) && l.data[l.at] != '\n' && l.data[l.at] != '\r' {
				l.at++
			}
		case c == '(':
			return token{kind: str, bytes: l.literal()}
		case c == '/':
			l.at++
			return token{kind: name, bytes: unescape(l.word())}
		case c == '[', c == ']':
			l.at++
			return token{kind: operator, bytes: []byte{c}}
		case c == '<' || c == '>':
			if l.at+1 < len(l.data) && l.data[l.at+1] == c {
				l.at += 2
				return token{kind: operator, bytes: []byte{c, c}}
			}
			l.at++
			if c == '<' {
				return token{kind: str, bytes: l.hex()}
			}
		default:
			return atom(l.word())
		}
	}
	return token{}
}

// word takes letters up to a blank or delimiter.
func (l *lexer) word() []byte {
	from := l.at
	for l.at < len(l.data) && !space(l.data[l.at]) && !delimiter(l.data[l.at]) {
		l.at++
	}
	return l.data[from:l.at]
}

// atom tells numbers from operators.
func atom(word []byte) token {
	if c := word[0]; c != '+' && c != '-' && c != '.' && (c < '0' || c > '9') {
		return token{kind: operator, bytes: word}
	}
	f, err := strconv.ParseFloat(string(word), 64)
	if err != nil || math.IsNaN(f) || math.IsInf(f, 0) {
		f = 0 // as "--5" or "0.-1" of careless programs
	}
	return token{kind: number, num: f}
}

// unescape resolves #20 in a name.
func unescape(name []byte) []byte {
	if bytes.IndexByte(name, '#') < 0 {
		return name
	}
	var out []byte
	for i := 0; i < len(name); i++ {
		if name[i] == '#' && i+2 < len(name) {
			hi, lo := digit(name[i+1]), digit(name[i+2])
			if hi >= 0 && lo >= 0 {
				out = append(out, byte(hi<<4|lo))
				i += 2
				continue
			}
		}
		out = append(out, name[i])
	}
	return out
}

// digit is the value of a hexadecimal digit, or -1.
func digit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// hex reads a string in hexadecimal digits to its end.
func (l *lexer) hex() []byte {
	var out []byte
	high := -1
	for ; l.at < len(l.data); l.at++ {
		c := l.data[l.at]
		if c == '>' {
			l.at++
			break
		}
		d := digit(c)
		switch {
		case d < 0:
		case high < 0:
			high = d
		default:
			out = append(out, byte(high<<4|d))
			high = -1
		}
	}
	if high >= 0 {
		out = append(out, byte(high<<4))
	}
	return out
}

// literal reads a string in parentheses to its end.
func (l *lexer) literal() []byte {
	var out []byte
	depth := 1
	for l.at++; l.at < len(l.data); l.at++ {
		c := l.data[l.at]
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				l.at++
				return out
			}
		case '\\':
			out = l.escape(out)
			continue
		}
		out = append(out, c)
	}
	return out
}

// escape resolves what a backslash stands for.
func (l *lexer) escape(out []byte) []byte {
	l.at++
	if l.at >= len(l.data) {
		return out
	}
	c := l.data[l.at]
	switch c {
	case 'n':
		return append(out, '\n')
	case 'r':
		return append(out, '\r')
	case 't':
		return append(out, '\t')
	case 'b':
		return append(out, '\b')
	case 'f':
		return append(out, '\f')
	case '\r':
		if l.at+1 < len(l.data) && l.data[l.at+1] == '\n' {
			l.at++
		}
		return out
	case '\n':
		return out
	}
	if c < '0' || c > '7' {
		return append(out, c)
	}
	value := 0
	for i := 0; i < 3 && l.at < len(l.data) && l.data[l.at] >= '0' && l.data[l.at] <= '7'; i++ {
		value = value<<3 | int(l.data[l.at]-'0')
		l.at++
	}
	l.at--
	return append(out, byte(value))
}

// skipImage passes over the bytes of an image within a content stream, to behind
// the EI that ends it.
func (l *lexer) skipImage() {
	for l.at < len(l.data) {
		i := bytes.Index(l.data[l.at:], []byte("EI"))
		if i < 0 {
			l.at = len(l.data)
			return
		}
		at := l.at + i
		l.at = at + 2
		if at > 0 && space(l.data[at-1]) && (l.at == len(l.data) || space(l.data[l.at])) {
			return
		}
	}
}

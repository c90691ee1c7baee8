package refs

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"vademecum/app/ident"
)

// A token is a run of letters, a run of digits, one other character or a whole
// address. Where letters meet digits the text is cut: "SG17" is sg, 17. Chinese, which puts
// no blanks between words, is cut as han.go says.
type token struct {
	kind     tokenKind
	text     string // folded as [ident.FoldRune] does
	from, to int    // bytes of the passage
	gap      bool   // a blank stands before it
	arabic   bool   // it is a word in Arabic letters
	upper    bool   // it begins with a capital letter, or with one of a script that has no small ones
}

type tokenKind byte

const (
	word tokenKind = iota
	han            // a Chinese word that a vocabulary has
	number
	mark
	address
)

// A rune of the passage, folded: a letter that is decomposed gives several.
type folded struct {
	r     rune // 0 where the rune says nothing
	size  int  // bytes in the passage
	upper bool
}

// foldAt folds the rune at the beginning of s. What a compatibility form stands
// for beyond its first rune is dropped with the accents: no identifier has any.
func foldAt(s string) folded {
	r, size := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && size <= 1 {
		return folded{' ', max(size, 1), false}
	}
	upper := unicode.IsUpper(r)
	switch {
	case 'a' <= r && r <= 'z', '0' <= r && r <= '9', r == ' ': // most of any text
		return folded{r, size, false}
	case upper && r <= 'Z':
		return folded{r + 'a' - 'A', size, true}
	case r >= utf8.RuneSelf:
		if d := norm.NFKD.PropertiesString(s).Decomposition(); len(d) > 0 {
			r, _ = utf8.DecodeRune(d)
		}
	}
	if r = ident.FoldRune(r); r < 0 {
		r = ' '
	}
	return folded{r, size, upper || unicode.Is(unicode.Lo, r)}
}

// tokens cuts a passage.
func tokens(text string) []token {
	list := make([]token, 0, len(text)/5+1)
	var low strings.Builder
	low.Grow(len(text))
	starts := make([]int, 0, cap(list)) // of the tokens, in low
	gap, open := false, false           // open: the last token may grow
	for at := 0; at < len(text); {
		if end := addressEnd(text, at); end > at {
			starts = append(starts, low.Len())
			list = append(list, token{kind: address, from: at, to: end, gap: gap})
			at, gap, open = end, false, false
			continue
		}
		f := foldAt(text[at:])
		from, to := at, at+f.size
		at = to
		if f.r == 0 {
			continue
		}
		if f.r == ' ' {
			gap, open = true, false
			continue
		}
		if unicode.Is(unicode.Han, f.r) {
			last := len(list) - 1
			ordinal := last >= 0 && !gap && list[last].kind == han && text[list[last].from:list[last].to] == "第"
			kind, cut := han, hanWord(text[from:])
			size := len(cut)
			if digits, n := hanNumber(text[from:], ordinal); n > 0 {
				kind, cut, size = number, digits, n
			}
			if size > 0 {
				at = from + size
				starts = append(starts, low.Len())
				list = append(list, token{kind: kind, from: from, to: at, gap: gap, upper: true})
				low.WriteString(cut)
				gap, open = false, false
				continue
			}
		}
		kind := mark
		switch {
		case f.r >= '0' && f.r <= '9':
			kind = number
		case unicode.IsLetter(f.r) && !unicode.Is(unicode.Han, f.r):
			kind = word
		}
		arabic := kind == word && unicode.Is(unicode.Arabic, f.r)
		if last := len(list) - 1; open && kind != mark && list[last].kind == kind && list[last].arabic == arabic { // وX.510 are two
			list[last].to = to
		} else {
			starts = append(starts, low.Len())
			list = append(list, token{kind: kind, from: from, to: to, gap: gap, upper: f.upper, arabic: arabic})
		}
		low.WriteRune(f.r)
		gap, open = false, true
	}
	all := low.String()
	for n := range list {
		end := len(all)
		if n+1 < len(list) {
			end = starts[n+1]
		}
		list[n].text = all[starts[n]:end]
	}
	return list
}

// schemes begin addresses.
var schemes = []string{"http://", "https://", "ftp://", "file://", "mailto:", "www."}

// addressEnd returns the end of the address that begins at a place of the text,
// or 0. An address that was broken over lines after a hyphen or a slash goes on
// behind the blank, if what stands there still looks like one.
func addressEnd(text string, at int) int {
	if at > 0 && isWordByte(text[at-1]) || !beginsAddress(text[at:]) {
		return 0
	}
	end := at + wordLength(text[at:])
	for end < len(text)-1 && text[end] == ' ' && strings.IndexByte("-/", text[end-1]) >= 0 {
		next := wordLength(text[end+1:])
		if !strings.ContainsAny(text[end+1:end+1+next], "/.?=") {
			break
		}
		end += 1 + next
	}
	for end > at && strings.IndexByte(".,;:)>]", text[end-1]) >= 0 {
		end--
	}
	return end
}

func beginsAddress(s string) bool {
	switch s[0] | 0x20 {
	case 'h', 'f', 'm', 'w':
	default:
		return false
	}
	for _, scheme := range schemes {
		if len(s) > len(scheme) && strings.EqualFold(s[:len(scheme)], scheme) {
			return true
		}
	}
	return false
}

func wordLength(s string) int {
	if n := strings.IndexAny(s, " \t\n\u00a0"); n >= 0 {
		return n
	}
	return len(s)
}

func isWordByte(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}

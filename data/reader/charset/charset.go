package charset

import (
	"strings"
	"unicode/utf8"

	"vademecum/app"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
)

// A Text is what the bytes of a file say.
type Text struct {
	Text     string         // valid UTF-8, without byte order marks; the only control characters are tab, line feed, carriage return and form feed
	Encoding string         // "UTF-8", "UTF-16LE", "ISO-8859-1", "windows-1252" …
	Remarks  []app.Sentence // why this encoding, and what was left out or could not be read
}

// ErrNotText is the error for bytes that are no text in any encoding that fits.
var ErrNotText = app.Errorf("this is no text: it is full of control characters or characters without meaning")

// Decode decodes data. Chosen names the encoding a person asks for, declared the
// one the file states; both may be empty. It fails with [ErrNotText], or if there
// is no encoding of the chosen name.
func Decode(data []byte, chosen, declared string) (Text, error) {
	var as guess
	if chosen != "" {
		enc, name, err := named(chosen)
		if err != nil {
			return Text{}, err
		}
		as = guess{enc, name, app.Say("as chosen")}
	} else {
		as = detect(data, declared)
	}
	text, err := decode(data, as.encoding)
	if err != nil {
		return Text{}, app.Errorf("it could not be read as %s: %s", as.name, err)
	}
	t := Text{Encoding: as.name, Remarks: []app.Sentence{app.Say("Read as %s: %s.", as.name, as.why)}}
	if t.Text, err = t.clean(text); err != nil {
		return Text{}, err
	}
	return t, nil
}

// decode gives the text in UTF-8, broken bytes as U+FFFD.
func decode(data []byte, enc encoding.Encoding) (string, error) {
	if enc == nil {
		if utf8.Valid(data) {
			return string(data), nil
		}
		enc = unicode.UTF8
	}
	out, err := enc.NewDecoder().Bytes(data)
	return string(out), err
}

// clean takes out what does not belong into a text, remarks on it, and refuses
// what is none.
func (t *Text) clean(text string) (string, error) {
	text = strings.TrimPrefix(text, "\uFEFF")
	text = strings.TrimRight(text, "\x1A") // the end of a text file in DOS
	var all, control, broken, odd int
	for _, r := range text {
		all++
		switch {
		case r == utf8.RuneError:
			broken++
		case isControl(r):
			control++
		case isMeaningless(r):
			odd++
		}
	}
	if control*100 > all || (broken+odd)*10 > all {
		return "", ErrNotText
	}
	if strings.ContainsFunc(text, func(r rune) bool { return tidy(r) != r }) {
		text = strings.Map(tidy, text)
	}
	if control > 0 {
		t.Remarks = append(t.Remarks, app.Count(control, "One control character was left out.", "%s control characters were left out."))
	}
	if broken > 0 {
		t.Remarks = append(t.Remarks, app.Count(broken, "One character could not be read and is shown as \uFFFD.", "%s characters could not be read and are shown as \uFFFD."))
	}
	return text, nil
}

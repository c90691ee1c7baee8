package mark

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"vademecum/app"
	"vademecum/app/document"
)

// A Target is what a mark is on: an item, or a passage of a document.
type Target struct {
	Item    string // id of the item, edition or document; never empty
	Locator string // of the passage: "§41", "considering e)"; may be empty
	Hash    string // of the text of the passage, as [HashOf] makes it; empty for an item
}

// scheme begins the address of a target where it stands among other addresses.
const scheme = "vademecum:"

// hashDigits is how many hexadecimal digits of a SHA-256 tell passages apart.
const hashDigits = 16

// HashOf tells a passage by its text, however blanks fall in it: the first sixteen
// digits of its SHA-256.
func HashOf(text string) string {
	sum := sha256.Sum256([]byte(strings.Join(strings.Fields(text), " ")))
	return hex.EncodeToString(sum[:])[:hashDigits]
}

// On is the target that is a passage of a document.
func On(id string, p document.Passage) Target {
	return Target{id, p.Locator, HashOf(p.Text)}
}

// IsPassage reports whether the target is a passage.
func (t Target) IsPassage() bool { return t.Locator != "" || t.Hash != "" }

// Find gives the index in a document of the passage that the target is, or -1 where
// the document has no such passage any more. The text decides, and the locator
// between passages of the same text; where no text is the same, because it was read
// better meanwhile, the locator alone is enough as long as only one passage has it.
func (t Target) Find(passages []document.Passage) int {
	sameText, sameLocator, count := -1, -1, 0
	for i, p := range passages {
		located := p.Locator == t.Locator
		if located {
			sameLocator = i
			count++
		}
		if t.Hash == "" || HashOf(p.Text) != t.Hash {
			continue
		}
		if located {
			return i
		}
		if sameText < 0 {
			sameText = i
		}
	}
	if sameText < 0 && count == 1 && t.Locator != "" {
		return sameLocator
	}
	return sameText
}

// String is the target in one word: "itu-t/X.509",
// "doc/3f9a0c417be2d518#considering%20e)~9c1f0a2b3c4d5e6f". What would end the word
// or one of its parts stands as percent and two hexadecimal digits (RFC 3986, 2.1).
func (t Target) String() string {
	text := escape(t.Item)
	if t.IsPassage() {
		text += "#" + escape(t.Locator)
	}
	if t.Hash != "" {
		text += "~" + t.Hash
	}
	return text
}

// Link is the target as an address that other programs can hold.
func (t Target) Link() string { return scheme + t.String() }

// ParseTarget reads what [Target.String] or [Target.Link] wrote, or a person.
func ParseTarget(text string) (t Target, err error) {
	item, place, _ := strings.Cut(strings.TrimPrefix(text, scheme), "#")
	if i := strings.LastIndexByte(place, '~'); i >= 0 {
		place, t.Hash = place[:i], place[i+1:]
	}
	var itemErr, placeErr error
	t.Item, itemErr = url.PathUnescape(item)
	t.Locator, placeErr = url.PathUnescape(place)
	if err := errors.Join(itemErr, placeErr, t.Check()); err != nil {
		return Target{}, app.Errorf("%s is not the address of an item or a passage", fmt.Sprintf("%.100q", text))
	}
	return t, nil
}

// Check returns an error for what cannot be a target. Whether there is such an item
// is not asked.
func (t Target) Check() error {
	switch {
	case t.Item == "" || strings.ContainsFunc(t.Item, isBlankOrControl) || !utf8.ValidString(t.Item):
		return app.Errorf("%s is not the id of an item", fmt.Sprintf("%.100q", t.Item))
	case t.Locator != OneLine(t.Locator):
		return app.Errorf("%s is not the place of a passage", fmt.Sprintf("%.100q", t.Locator))
	case t.Hash != "" && (len(t.Hash) != hashDigits || strings.Trim(t.Hash, "0123456789abcdef") != ""):
		return app.Errorf("%s is not the hash of a passage", fmt.Sprintf("%.100q", t.Hash))
	}
	return nil
}

func isBlankOrControl(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }

func escape(text string) string {
	var b strings.Builder
	for _, r := range text {
		if isBlankOrControl(r) || strings.ContainsRune("<>%#~", r) {
			for _, c := range []byte(string(r)) {
				fmt.Fprintf(&b, "%%%02X", c)
			}
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

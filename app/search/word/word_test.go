package word

import (
	"strings"
	"testing"
)

func TestEach(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""},
		{"  ...  ", ""},
		{"public-key certificate", "|public key |certificate"},
		{"x.509 (2019)", "|x 509 |2019"},
		{"a/res/70/125", "|a res 70 125"},
		{"g.709:optical", "|g 709 optical"},
		{"one\u00A0two\u3000three", "|one |two |three"}, // blanks of other widths are blanks
		{"сеть 5g", "|сеть |5g"},
		{"٢٠٢٤", "|٢٠٢٤"},
		{"end.", "|end"},
	} {
		var words []string
		Each(c.text, func(from, to int, first bool) {
			w := c.text[from:to]
			if first {
				w = "|" + w
			}
			words = append(words, w)
		})
		if got := strings.Join(words, " "); got != c.want {
			t.Errorf("%q has the words %q, want %q", c.text, got, c.want)
		}
	}
}

func TestIs(t *testing.T) {
	for text, want := range map[string]bool{"azмñ中09٣": true, " .-_/\n\u00A0…+²": false} {
		for _, r := range text {
			if Is(r) != want {
				t.Errorf("%q is a letter or digit: %v", r, !want)
			}
		}
	}
}

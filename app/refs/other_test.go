package refs

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"vademecum/app"
	"vademecum/app/document"
)

// TestOthers finds what other organisations number, and what looks like it alone.
func TestOthers(t *testing.T) {
	for text, want := range map[string]string{
		"ISO/IEC 9594-8":                       "ISO/IEC 9594-8=iso/9594-8",
		"ISO/IEC 9594-8:2020, and more":        "ISO/IEC 9594-8:2020=iso/9594-8",
		"ISO 8601 and ISO 3166-1":              "ISO 8601=iso/8601; ISO 3166-1=iso/3166-1",
		"ISO/IEC TR 23091-4, ISO/TS 21425":     "ISO/IEC TR 23091-4=iso/23091-4; ISO/TS 21425=iso/21425",
		"ISO/IEC\u00a09594‑8":                  "ISO/IEC 9594‑8=iso/9594-8", // blank and hyphen that do not break
		"ISO/IEC/IEEE 8802-3:2021":             "ISO/IEC/IEEE 8802-3:2021=iso/8802-3",
		"IEC 60825-1:2014":                     "IEC 60825-1:2014=", // whose numbers are none of ISO's
		"RFC 5280, RFC8446 and IETF RFC-822":   "RFC 5280=; RFC8446=; IETF RFC-822=",
		"3GPP TS 33.501, 3GPP TR 38.101-1":     "3GPP TS 33.501=; 3GPP TR 38.101-1=",
		"ETSI EN 300 421, ETSI GS NFV-MAN 001": "ETSI EN 300 421=; ETSI GS NFV-MAN 001=",
		"ETSI EN 302 637-2 and ETSI TS 103645": "ETSI EN 302 637-2=",
		"IEEE 802.11ax-2021, IEEE Std 2030":    "IEEE 802.11ax-2021=; IEEE Std 2030=",
		"ISO/CEI 9594-8, CEI 60825-1":          "ISO/CEI 9594-8=iso/9594-8; CEI 60825-1=",
		"ISO IEC 9594-8, ISO-IEC 9594-8":       "ISO IEC 9594-8=iso/9594-8; ISO-IEC 9594-8=iso/9594-8",
		"ISO/IEC9594-8, ISO9001":               "ISO/IEC9594-8=iso/9594-8; ISO9001=iso/9001",
		"ИСО/МЭК 9594-8:2020, ИСО 8601":        "ИСО/МЭК 9594-8:2020=iso/9594-8; ИСО 8601=iso/8601",
		"МЭК 60825-1":                          "МЭК 60825-1=",
		"根据ISO/IEC 27001标准":                    "ISO/IEC 27001=iso/27001",

		"ISO/IEC JTC 1/SC 27, ISO/TC 204": "", // committees
		"ISO, IEC and the IETF":           "",
		"the ISO 14 code, ISO A4":         "",
		"3GPP Release 15":                 "",
		"the IEEE 2023 conference":        "",
		"MISO 27001, TRFC 5280":           "",
		"RFC 123456, ISO 1234567":         "",
		"the iso 9594-8":                  "",
		"ITU-T X.509 and SDG 9":           "",
		"":                                "",
	} {
		var got []string
		for _, m := range Others(text) {
			got = append(got, m.As+"="+m.ID)
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%q has %q, want %q", text, strings.Join(got, "; "), want)
		}
		checkRanges(t, text, Others(text))
	}
}

// TestTwins: a text of ITU is found by the number that ISO gave it, as a mention of its
// own or as a part of the one that it stands behind.
func TestTwins(t *testing.T) {
	items := map[string]string{"itu-t/X.509": "itu-t/X.509", "iso/9594-8": "itu-t/X.509", "itu-t/X.500": "itu-t/X.500", "iso/9594-1": "itu-t/X.500"}
	itemOf := func(id string) (app.Item, bool) {
		item, known := items[id]
		return app.Item{ID: item}, known
	}
	for text, want := range map[string]string{
		"See ISO/IEC 9594-8:2020.":                             "itu-t/X.509 ISO/IEC 9594-8:2020",
		"См. Х.500 | ИСО/МЭК 9594-1 и ИСО/МЭК 9594-8.":         "itu-t/X.500 Х.500 | ИСО/МЭК 9594-1; itu-t/X.509 ИСО/МЭК 9594-8",
		"See ISO/IEC 27001.":                                   "",
		"ITU-T X.509 (2019) | ISO/IEC 9594-8:2020, again":      "itu-t/X.509 X.509 (2019) | ISO/IEC 9594-8:2020",
		"ITU-T X.509 (ISO/IEC 9594-8) and ITU-T X.500":         "itu-t/X.509 X.509 (ISO/IEC 9594-8); itu-t/X.500 X.500",
		"(ITU-T X.509/ISO/IEC 9594-8)":                         "itu-t/X.509 X.509/ISO/IEC 9594-8",
		"ITU-T X.509, published as ISO/IEC 9594-8":             "itu-t/X.509 X.509; itu-t/X.509 ISO/IEC 9594-8",
		"ITU-T X.500 | ISO/IEC 9594-8":                         "itu-t/X.500 X.500; itu-t/X.509 ISO/IEC 9594-8", // not its own
		"ITU-T X.509 | ISO/IEC 9594-8 | ISO 9594-8":            "itu-t/X.509 X.509 | ISO/IEC 9594-8; itu-t/X.509 ISO 9594-8",
		"ISO/IEC 9594-1, ITU-T X.509 and ISO/IEC 9594-8, both": "itu-t/X.500 ISO/IEC 9594-1; itu-t/X.509 X.509; itu-t/X.509 ISO/IEC 9594-8",
	} {
		d := &document.Document{Passages: []document.Passage{{Text: text, Within: -1}}}
		var got []string
		mentions := Resolved(d, itemOf)[0]
		for _, m := range mentions {
			got = append(got, m.ID+" "+m.As)
			if m.Twin() != (strings.HasPrefix(m.As, "ISO") || strings.HasPrefix(m.As, "ИСО")) || m.Detail != "" && m.Twin() {
				t.Errorf("%q: %+v is taken for a twin", text, m)
			}
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%q refers to %q, want %q", text, strings.Join(got, "; "), want)
		}
		checkRanges(t, text, mentions)
	}
}

// TestAnyTwin: whatever is said around it, the number of ISO is found with its date, and
// adds nothing but itself to what is found without it.
func TestAnyTwin(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words, ids := sentences(t)
		number, part := rapid.IntRange(100, 99999).Draw(t, "number"), rapid.IntRange(1, 999).Draw(t, "part")
		as := fmt.Sprintf(rapid.SampledFrom([]string{"ISO %d-%d", "ISO/IEC %d-%d", "ISO/IEC %d-%d:2020", "ISO/IEC TS %d-%d"}).Draw(t, "form"), number, part)
		at := rapid.IntRange(0, len(ids)).Draw(t, "sentence") // the number begins or ends the text or stands between
		text := strings.Join(words, " ")
		if at%2 == 0 {
			text = as + " says so. " + text
		} else {
			text += " It is in " + as
		}
		d := &document.Document{Passages: []document.Passage{{Text: text, Within: -1}}}
		wanted := fmt.Sprintf("iso/%d-%d", number, part)
		found := 0
		for _, m := range Resolved(d, func(id string) (app.Item, bool) {
			return app.Item{ID: id}, !strings.HasPrefix(id, "iso/") || id == wanted
		})[0] {
			if m.ID == wanted && m.As == as {
				found++
			}
		}
		if found != 1 {
			t.Fatalf("%s is found %d times in %q", as, found, text)
		}
	})
}

func BenchmarkOthers(b *testing.B) {
	text := strings.Repeat("The meeting of ITU-T Study Group 17 looked at ISO/IEC 9594-8:2020, RFC 5280 and at Recommendation ITU-T X.509 (10/2019); many words say nothing at all of it, and go on for long. ", 100)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Others(text)
	}
}

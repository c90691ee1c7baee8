package charset

import (
	"strings"
	"testing"
)

// TestWhatOthersDeclare: a file is what it says, unless its bytes tell another story;
// the reason is always given.
func TestWhatOthersDeclare(t *testing.T) {
	for _, c := range []struct{ what, data, declared, encoding, text, why string }{
		{"Latin-1 with the marks of Windows", "\x93d\xE9cision\x94", "ISO-8859-1", "windows-1252", "“décision”", "by which browsers mean windows-1252"},
		{"Latin-1 by its other name", "\x93d\xE9cision\x94", "latin1", "windows-1252", "“décision”", "by which browsers mean windows-1252"},
		{"Latin-1 without them", "d\xE9cision", "ISO-8859-1", "ISO-8859-1", "décision", "it says so itself"},
		{"another alphabet with bytes that are marks in Windows", "\xEB\xEE\x93\xEA\xE8", "windows-1251", "windows-1251", "ло“ки", "it says so itself"},
		{"UTF-8 that is damaged", "d\xC3\xA9cision, une autre d\xE9cision", "UTF-8", "ISO-8859-1", "dÃ©cision, une autre décision", "its bytes contradict; its bytes do not fit UTF-8"},
		{"UTF-8 that is little damaged", strings.Repeat("\xC3\xA9", 11) + "\xE9", "UTF-8", "UTF-8", strings.Repeat("é", 11) + "\uFFFD", "its bytes contradict; nearly all its bytes fit"},
		{"UTF-16 that is none", "boats", "UTF-16BE", "UTF-8", "boats", "declares UTF-16BE, which its bytes contradict"},
		{"UTF-32 that is none", "boats", "utf-32", "UTF-8", "boats", "declares UTF-32LE, which its bytes contradict"},
		{"UTF-16 that says it is UTF-8", "b\x00o\x00a\x00t\x00s\x00", "UTF-8", "UTF-16LE", "boats", "every other byte"},
		{"no encoding", "boats", "Tahoma", "UTF-8", "boats", `declares "Tahoma", which is no known encoding`},
	} {
		got, err := Decode([]byte(c.data), "", c.declared)
		if err != nil {
			t.Errorf("%s: %v", c.what, err)
			continue
		}
		if got.Encoding != c.encoding || got.Text != c.text || !strings.Contains(got.Remarks[0].String(), c.why) {
			t.Errorf("%s: %s, %q, %q; want %s, %q, %q", c.what, got.Encoding, got.Text, got.Remarks[0], c.encoding, c.text, c.why)
		}
	}
}

// TestNearlyUTF8: more than ten good sequences outweigh a broken byte; as many as ten do
// not.
func TestNearlyUTF8(t *testing.T) {
	for good, want := range map[int]string{0: "ISO-8859-1", 1: "ISO-8859-1", 10: "ISO-8859-1", 11: "UTF-8", 100: "UTF-8"} {
		got, err := Decode([]byte("a text that is plain "+strings.Repeat("\xC3\xA9", good)+"\xE9"), "", "")
		if err != nil || got.Encoding != want {
			t.Errorf("%d good sequences and a broken byte: %s (%v), want %s", good, got.Encoding, err, want)
		}
	}
}

// TestAnotherAlphabet: where most letters are not ASCII, the person is told to choose;
// where half of them are, nobody is troubled.
func TestAnotherAlphabet(t *testing.T) {
	for data, want := range map[string]bool{
		"\xEB\xEE\xE4\xEA\xE8":        true,
		"abcde\xEB\xEE\xE4\xEA\xE8":   false,
		"abcd\xEB\xEE\xE4\xEA\xE8":    true,
		"1234567\xEB\xEE\xE4\xEA\xE8": true, // digits are no letters
		"une d\xE9cision":             false,
		"\x93a\x94 \xE9\xE8":          true,
	} {
		got, err := Decode([]byte(data), "", "")
		if err != nil || strings.Contains(got.Remarks[0].String(), "windows-1251") != want {
			t.Errorf("%q: %q (%v)", data, got.Remarks, err)
		}
	}
}

// TestZerosInBetween: UTF-16 without a mark is known by zeros that stand all on one
// side, in one unit of twenty-five at least.
func TestZerosInBetween(t *testing.T) {
	blank, letter := " \x00", "\x3E\x04" // о as UTF-16
	for _, c := range []struct {
		what, data, want string
	}{
		{"a letter", "a\x00", "UTF-16LE"},
		{"a letter, big end first", "\x00a", "UTF-16BE"},
		{"three blanks among letters are too few", strings.Repeat(letter+blank, 3), ""},
		{"four blanks among letters", strings.Repeat(letter+blank, 4), "UTF-16LE"},
		{"a blank for each word of 24 letters", strings.Repeat(strings.Repeat(letter, 24)+blank, 4), "UTF-16LE"},
		{"a blank for each word of 25 letters", strings.Repeat(strings.Repeat(letter, 25)+blank, 4), ""},
		{"zeros on both sides", strings.Repeat("a\x00\x00b", 20), ""},
		{"both bytes zero", strings.Repeat("\x00\x00", 20), ""},
		{"one byte", "a", ""},
		{"nothing", "", ""},
	} {
		g, ok := wide([]byte(c.data))
		if g.name != c.want || ok != (c.want != "") {
			t.Errorf("%s: %q, %v; want %q", c.what, g.name, ok, c.want)
		}
	}
}

// TestWhatIsLeftOut: what ends a file of DOS is no character; others that are no text
// are counted, and borne up to one in a hundred, or one in ten where bytes are broken.
func TestWhatIsLeftOut(t *testing.T) {
	text := strings.Repeat("plain text ", 18) // 198 characters
	for _, c := range []struct {
		what, data, text, remark string
		refused                  bool
	}{
		{"the end of a file in DOS", text + "\x1A\x1A", text, "", false},
		{"the sign in the middle", "\x1A" + text, text, "One control character was left out.", false},
		{"two in two hundred", text + "\x01\x02", text, "2 control characters were left out.", false},
		{"three in two hundred", text + "\x01\x02\x03", "", "", true},
		{"a tenth is broken", "nine good\uFFFD", "nine good\uFFFD", "One character could not be read", false},
		{"more than a tenth is broken", "8 good..\uFFFD", "", "", true},
		{"broken and odd ones count together", "seventeen are fin\uE000\uFFFD", "", "", true},
		{"an odd one alone is borne", "seventeen are fin\uE000", "seventeen are fin\uE000", "", false},
	} {
		got, err := Decode([]byte(c.data), "UTF-8", "")
		if c.refused {
			if err == nil {
				t.Errorf("%s: read as %q", c.what, got.Text)
			}
			continue
		}
		remark := ""
		if len(got.Remarks) > 1 {
			remark = got.Remarks[1].String()
		}
		if err != nil || got.Text != c.text || !strings.HasPrefix(remark, c.remark) || (remark == "") != (c.remark == "") {
			t.Errorf("%s: %q, %q (%v); want %q, %q", c.what, got.Text, remark, err, c.text, c.remark)
		}
	}
}

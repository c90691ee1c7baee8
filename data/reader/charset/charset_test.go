package charset

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	utf16 "golang.org/x/text/encoding/unicode"
)

func utf16Bytes(t *testing.T, order utf16.Endianness, text string) string {
	t.Helper()
	out, err := utf16.UTF16(order, utf16.IgnoreBOM).NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestDetection(t *testing.T) {
	const english = "Resolution 53 (Rev. 2008), on workshops\r\n"
	const russian = "Резолюция 53 о семинарах, и далее\n"
	const chinese = "第 53 号决议\n关于讲习班\n"
	le := func(s string) string { return utf16Bytes(t, utf16.LittleEndian, s) }
	be := func(s string) string { return utf16Bytes(t, utf16.BigEndian, s) }
	for _, c := range []struct{ what, data, encoding, text, why string }{
		{"nothing", "", "UTF-8", "", "writes its letters alike"},
		{"ASCII", english, "UTF-8", english, "writes its letters alike"},
		{"UTF-8", russian, "UTF-8", russian, "all its bytes fit"},
		{"UTF-8 with a mark", "\xEF\xBB\xBF" + russian, "UTF-8", russian, "mark"},
		{"UTF-8 with one broken byte", russian + "\xFF", "UTF-8", russian + "\uFFFD", "nearly all"},
		{"UTF-16 with a mark, little end first", "\xFF\xFE" + le(chinese), "UTF-16LE", chinese, "mark"},
		{"UTF-16 with a mark, big end first", "\xFE\xFF" + be(chinese), "UTF-16BE", chinese, "mark"},
		{"UTF-16 without a mark, English", le(english), "UTF-16LE", english, "every other byte"},
		{"UTF-16 without a mark, Russian", be(russian), "UTF-16BE", russian, "every other byte"},
		{"UTF-16 without a mark, Chinese", le(chinese), "UTF-16LE", chinese, "every other byte"},
		{"UTF-16 of odd length", le(english) + "x", "UTF-16LE", english + "\uFFFD", "every other byte"},
		{"a lone surrogate", le(english) + "\x00\xD8" + le(english), "UTF-16LE", english + "\uFFFD" + english, "every other byte"},
		{"UTF-32 with a mark", "\xFF\xFE\x00\x00a\x00\x00\x00", "UTF-32LE", "a", "mark"},
		{"Latin-1", "une d\xE9cision", "ISO-8859-1", "une décision", "none is special"},
		{"windows-1252", "une \x93d\xE9cision\x94 \x96 oui", "windows-1252", "une “décision” – oui", "some are quotation marks"},
		{"Cyrillic in one byte", "\xD0\xE5\xE7\xEE\xEB\xFE\xF6\xE8\xFF", "ISO-8859-1", "Ðåçîëþöèÿ", "windows-1251 for Cyrillic"},
		{"a few control characters", strings.Repeat(english, 10) + "\x00\x07\x1A", "UTF-8", strings.Repeat(english, 10), "writes its letters alike"},
		{"line breaks of Word and mainframes", "a\vb\u0085c", "UTF-8", "a b c", "all its bytes fit"},
		{"a byte order mark in the middle", "a\uFEFFb", "UTF-8", "ab", "all its bytes fit"},
	} {
		got, err := Decode([]byte(c.data), "", "")
		if err != nil {
			t.Errorf("%s: %v", c.what, err)
			continue
		}
		if got.Encoding != c.encoding || got.Text != c.text {
			t.Errorf("%s: read as %s: %q, want %s: %q", c.what, got.Encoding, got.Text, c.encoding, c.text)
		}
		if !strings.Contains(got.Remarks[0].String(), c.why) || !strings.Contains(got.Remarks[0].String(), got.Encoding) {
			t.Errorf("%s: the reason is %q, want %q in it", c.what, got.Remarks[0], c.why)
		}
	}
}

func TestWhatIsDeclared(t *testing.T) {
	for _, c := range []struct{ data, declared, encoding, why string }{
		{"caf\xC3\xA9", "UTF-8", "UTF-8", "it says so itself"},
		{"\xE4\xF6", "koi8-r", "koi8-r", "it says so itself"},
		{"caf\xE9", "utf-8", "ISO-8859-1", "its bytes contradict"},
		{"cafe", "utf-16", "UTF-8", "its bytes contradict"},
		{"cafe", "x-nonsense", "UTF-8", "no known encoding"},
		{"\xEF\xBB\xBFcafe", "windows-1252", "UTF-8", "mark"},
	} {
		got, err := Decode([]byte(c.data), "", c.declared)
		if err != nil || got.Encoding != c.encoding || !strings.Contains(got.Remarks[0].String(), c.why) {
			t.Errorf("%q declared as %s is read as %s (%q, %v), want %s", c.data, c.declared, got.Encoding, got.Remarks, err, c.encoding)
		}
	}
}

func TestWhatIsChosen(t *testing.T) {
	for name, want := range map[string]string{
		"utf8": "UTF-8", "UTF-16": "UTF-16LE", "utf-16be": "UTF-16BE", "UTF-32": "UTF-32LE", "utf-32be": "UTF-32BE", "Latin-1": "ISO-8859-1",
		"iso_8859-1": "ISO-8859-1", "CP1252": "windows-1252", "windows-1251": "windows-1251", "Big5": "big5",
	} {
		if got, err := Decode(nil, name, ""); err != nil || got.Encoding != want {
			t.Errorf("%s is taken for %s (%v), want %s", name, got.Encoding, err, want)
		}
	}
	for _, name := range []string{"nonsense", "iso-2022-kr", "\x00"} {
		if _, err := Decode(nil, name, ""); err == nil || !strings.Contains(err.Error(), "choose one such as") {
			t.Errorf("%q: %v", name, err)
		}
	}
}

func TestRemarksCount(t *testing.T) {
	text := strings.Repeat("plain text ", 50)
	got, err := Decode([]byte(text+"\x01\x02\xFF"), "UTF-8", "")
	if err != nil {
		t.Fatal(err)
	}
	all := fmt.Sprint(got.Remarks)
	if !strings.Contains(all, "2 control characters were left out.") || !strings.Contains(all, "One character could not be read") {
		t.Errorf("%q", all)
	}
}

func TestWhatIsNoText(t *testing.T) {
	random := make([]byte, 4096)
	source := rand.NewChaCha8([32]byte{1})
	if _, err := source.Read(random); err != nil {
		t.Fatal(err)
	}
	for what, data := range map[string]string{
		"zeros":                 strings.Repeat("\x00", 100),
		"one zero in a word":    "ab\x00c",
		"random bytes":          string(random),
		"random bytes, marked":  "\xFF\xFE" + string(random),
		"surrogates alone":      "\xFF\xFE" + strings.Repeat("\x00\xD8", 50),
		"unassigned characters": strings.Repeat("\U000E1234", 10),
		"escape sequences":      strings.Repeat("\x1B[31mred", 10),
	} {
		if got, err := Decode([]byte(data), "", ""); !errors.Is(err, ErrNotText) {
			t.Errorf("%s are read as %s (%v)", what, got.Encoding, err)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, s := range []string{"", "abc", "\xFF\xFEa\x00", "\xFE\xFF\xD8\x00", "caf\xE9", "\x93a\x94", "\xEF\xBB\xBF", "a\x00b\x00", "\xFF\xFE\x00\x00"} {
		f.Add([]byte(s), "", "")
		f.Add([]byte(s), "UTF-16", "")
		f.Add([]byte(s), "", "shift_jis")
	}
	f.Fuzz(func(t *testing.T, data []byte, chosen, declared string) {
		got, err := Decode(data, chosen, declared)
		if err != nil {
			return
		}
		if !utf8.ValidString(got.Text) || strings.ContainsAny(got.Text, "\x00\v\uFEFF") || got.Encoding == "" || len(got.Remarks) == 0 {
			t.Fatalf("%q became %+v", data, got)
		}
	})
}

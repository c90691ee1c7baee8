package tongue

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

// pieces are what texts are made of: words that are known, words that are not, numbers and
// signs of all scripts, and broken bytes.
var pieces = []string{
	"безопасность", "сетей", "кибер-", "44-я", "резолюция", "С5", "Х.", "ё", "и\u0306", "в", "что такое", "выхухоль", "МСЭ-Т",
	"网络", "安全", "網絡", "第", "号", "決議", "第四十四号", "十", "百", "鱼", "什么是", "。", "（", "）", "，", "、", "々", "〇",
	"الأمن", "والشبكات", "للقرار", "قرار", "شَبَكة", "ـ", "و", "٤٤", "؟", "،", "خط العمل", "لل", "ال", "ﻻ",
	"X.509", "g709", "44", "5/17", "2024", "kind:res", "security", "café", "Ωmega", "ＩＴＵ", "²", "№", "Ⅻ", "\xff", "\xd0", "\u0301", "\u200f", "\u0000",
	" ", "  ", "-", "–", ".", ",", ":", "\"", "«", "»", "(", ")", "\n",
}

func someText(t *rapid.T) string {
	of := rapid.OneOf(rapid.SampledFrom(pieces), rapid.SampledFrom([]string{" ", ""}), rapid.String())
	return strings.Join(rapid.SliceOfN(of, 0, 12).Draw(t, "pieces"), "")
}

var latin = regexp.MustCompile(`[a-zA-Z0-9]+`)

// holds checks what is so of any text.
func holds(t interface{ Errorf(string, ...any) }, text string) {
	english, ok := English(text)
	switch {
	case !ok && english != text:
		t.Errorf("%q has no word that is known, and is changed to %q", text, english)
	case ok && !has(text):
		t.Errorf("%q has no such letter, and is changed to %q", text, english)
	case ok && !utf8.ValidString(english):
		t.Errorf("%q is %q, which is broken", text, english)
	case ok && (english == "" || english != strings.Join(strings.Fields(english), " ")):
		t.Errorf("%q is %q: nothing, or blanks where none belong", text, english)
	}
	if !ok {
		return
	}
	for _, w := range latin.FindAllString(norm.NFKC.String(text), -1) {
		if !strings.Contains(english, w) {
			t.Errorf("%q is %q: where is %q?", text, english, w)
		}
	}
}

func TestAnyText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { holds(t, someText(t)) })
}

// TestTextsOfOtherScripts: a text without a letter of the three is no business of this
// package, whatever its digits and signs.
func TestTextsOfOtherScripts(t *testing.T) {
	for _, text := range []string{"", " ", "X.509", "X.٥٠٩", "Ｘ．５０９", "Télévision", "Ελλάδα", "עברית", "ไทย", "ひらがな", "한국어", "²", "«»", "\xff\xd0", "a  b"} {
		if english, ok := English(text); ok || english != text {
			t.Errorf("%q is changed to %q", text, english)
		}
	}
}

func FuzzEnglish(f *testing.F) {
	for _, p := range pieces {
		f.Add(p)
	}
	f.Add("第44号決議（2022年）")
	f.Add("17-я исследовательская комиссия")
	f.Fuzz(func(t *testing.T, text string) { holds(t, text) })
}

package refs

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"
)

// TestHanNumber reads numbers in words where nothing but a number can stand, and leaves
// them alone elsewhere.
func TestHanNumber(t *testing.T) {
	for _, c := range []struct {
		text    string
		ordinal bool
		want    string
		rest    string
	}{
		{"二〇一六年", false, "2016", "年"},
		{"二○一六年", false, "2016", "年"},
		{"一九九九年十月", false, "1999", "年十月"},
		{"十月", false, "10", "月"},
		{"十二月", false, "12", "月"},
		{"十四日", false, "14", "日"},
		{"三十一日", false, "31", "日"},
		{"四十四号决议", false, "44", "号决议"},
		{"十七研究组", true, "17", "研究组"},
		{"二十研究组", true, "20", "研究组"},
		{"一百三十号", true, "130", "号"},
		{"一百零二号", true, "102", "号"},
		{"百号", true, "100", "号"},
		{"九", true, "9", ""},
		{"十七研究组", false, "", ""}, // nothing says that it counts
		{"一个", false, "", ""},
		{"一", false, "", ""},
		{"", true, "", ""},
		{"年", true, "", ""},
		{"一二三四五六七八年", false, "", ""}, // no number is as long
	} {
		digits, size := hanNumber(c.text, c.ordinal)
		if digits != c.want || size > 0 && c.text[size:] != c.rest || size > 0 != (c.want != "") {
			t.Errorf("%s, ordinal %v: %q and %d bytes; want %q before %q", c.text, c.ordinal, digits, size, c.want, c.rest)
		}
	}
}

// TestAnyHanNumber: every number below two hundred, written by its units, is read as itself.
func TestAnyHanNumber(t *testing.T) {
	figures := []string{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"}
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 199).Draw(t, "number")
		written := ""
		if n >= 100 {
			written = "一百"
			if n%100 > 0 && n%100 < 10 {
				written += "零"
			}
		}
		if tens := n / 10 % 10; tens > 1 || n > 100 && tens == 1 {
			written += figures[tens] + "十"
		} else if tens == 1 {
			written += "十"
		}
		written += figures[n%10]
		if digits, size := hanNumber(written+"号", false); digits != fmt.Sprint(n) || size != len(written) {
			t.Fatalf("%s is read as %q, %d of %d bytes; want %d", written, digits, size, len(written), n)
		}
	})
}

// TestHanWords: the longest word that a vocabulary has is cut out, and nothing within
// another one is.
func TestHanWords(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"决议（2022年）", "决议"},
		{"建议书", "建议书"}, // not 建议
		{"经济及社会理事会第3号", "经济及社会理事会"},
		{"安全理事会", "安全理事会"},
		{"理事会", "理事会"},
		{"版本2", "版本"},
		{"第17", "第"},
		{"标准", ""},
		{"ITU", ""},
		{"", ""},
	} {
		if got := hanWord(c.text); got != c.want {
			t.Errorf("%s begins with %q, want %q", c.text, got, c.want)
		}
	}
}

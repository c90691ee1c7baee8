package refs

import (
	"strings"
	"testing"
)

func TestTokens(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"ITU-T G.709/Y.1331", "itu - t| g . 709 / y . 1331"},
		{"SG17, Q8/15", "sg 17 ,| q 8 / 15"},
		{"А/70/125", "a / 70 / 125"}, // Cyrillic А
		{"ITU‑T – ITU−T", "itu - t| -| itu - t"},
		{"Genève, n° 5", "geneve ,| n| 5"},
		{"ITU\u00ad-T", "itu - t"},
		{"“X.509”", "| x . 509"},
		{"ＩＴＵ", "itu"},
		{"bad \xff byte", "bad| byte"},
		{"a http://x.int/X.509?a=b. b", "a| <http://x.int/X.509?a=b> .| b"},
		{"(www.itu.int/SG17)", "( <www.itu.int/SG17> )"},
		{"<https://itu.int/ITU- D/a.aspx>, b", "< <https://itu.int/ITU- D/a.aspx> > ,| b"},
		{"see https://itu.int/- or so", "see| <https://itu.int/->| or| so"},
		{"http", "http"},
		{"根据ITU标准", "根 据 itu 标 准"},
		{"按照第44号决议。", "按 照 第 44 号 决议 ."},
		{"第十七研究组和一个", "第 17 研究组 和 一 个"},
		{"二〇一六年十月", "2016 年 10 月"},
		{"القرارَ ٤٤", "القرار| 44"},
		{"xhttp://a", "xhttp : / / a"},
		{"", ""},
	} {
		var got strings.Builder
		for n, tok := range tokens(c.text) {
			if tok.gap {
				got.WriteString("|")
			}
			if n > 0 || tok.gap {
				got.WriteString(" ")
			}
			if tok.kind == address {
				got.WriteString("<" + c.text[tok.from:tok.to] + ">")
			}
			got.WriteString(tok.text)
		}
		if got.String() != c.want {
			t.Errorf("%q is cut into %q, want %q", c.text, got.String(), c.want)
		}
	}
}

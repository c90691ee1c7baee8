package pdf

import (
	_ "embed"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

//go:embed metrics.txt
var metricsText string

// widths are the widths of the letters of one font, in thousandths of its size.
type widths map[rune]float64

// metrics are the widths of the standard fonts, which files may use without
// saying how wide their letters are.
var metrics = readMetrics(metricsText)

func readMetrics(text string) map[string]widths {
	found := map[string]widths{}
	further := []rune("‘’“”–—•…ﬁﬂ§°")
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		if len(fields) < 2 || fields[0] == "#" {
			continue
		}
		w := widths{}
		for i, field := range fields[1:] {
			r := rune(' ' + i)
			if i >= '~'-' '+1 {
				r = further[i-('~'-' '+1)]
			}
			w[r], _ = strconv.ParseFloat(field, 64)
		}
		found[fields[0]] = w
	}
	return found
}

// standard gives the widths of the standard font that a font is, or resembles by
// its name: "ABCDEF+ArialMT" is as wide as Helvetica.
func standard(font string) (w widths, courier bool) {
	n := strings.ToLower(font)
	bold, italic := heavy(n), slanted(n)
	switch {
	case strings.Contains(n, "courier"), strings.Contains(n, "mono"):
		return nil, true
	case strings.Contains(n, "helvetica"), strings.Contains(n, "arial"), strings.Contains(n, "sans"),
		strings.Contains(n, "calibri"), strings.Contains(n, "verdana"):
		if bold {
			return metrics["Helvetica-Bold"], false
		}
		return metrics["Helvetica"], false
	case bold && italic:
		return metrics["Times-BoldItalic"], false
	case bold:
		return metrics["Times-Bold"], false
	case italic:
		return metrics["Times-Italic"], false
	}
	return metrics["Times-Roman"], false
}

// of is the width of a character; accents do not widen letters.
func (w widths) of(r rune) float64 {
	if width, ok := w[r]; ok {
		return width
	}
	base, _ := utf8.DecodeRuneInString(norm.NFKD.String(string(r)))
	if width, ok := w[base]; ok {
		return width
	}
	return 500
}

// heavy and slanted read the name of a font in lower case.
func heavy(name string) bool {
	return strings.Contains(name, "bold") || strings.Contains(name, "gras") || strings.Contains(name, "black") ||
		strings.Contains(name, "heavy") || strings.Contains(name, "demi")
}

func slanted(name string) bool {
	return strings.Contains(name, "italic") || strings.Contains(name, "oblique") || strings.Contains(name, "slanted")
}

package reader

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"vademecum/data/reader/limit"
)

// random gives bytes that mean nothing, the same ones every time.
func random(n int) []byte {
	data := make([]byte, n)
	rand.NewChaCha8([32]byte{7}).Read(data)
	return data
}

func stairs(sign string, depth int) func() []byte {
	return func() []byte {
		var b strings.Builder
		for i := range depth {
			fmt.Fprintf(&b, "%s%s a\n", strings.Repeat("  ", i), sign)
		}
		return []byte(b.String())
	}
}

var hostileText = []hostile{
	{"random.txt", func() []byte { return random(1 << 16) }, "no kind of file"},
	{"random.docx", func() []byte { return random(1 << 16) }, "no kind of file"},
	{"random.pdf", func() []byte { return random(1 << 16) }, "no kind of file"},
	{"random-marked-utf16.txt", func() []byte { return append([]byte("\xFF\xFE"), random(1<<16)...) }, "no kind of file"},
	{"zeros.txt", repeat("\x00", 1<<20), "no kind of file"},
	{"text-then-random.txt", func() []byte { return append(repeat("plain text\n", 1<<14)(), random(1<<20)...) }, "this is no text"},
	{"text-then-zeros.txt", func() []byte { return append(repeat("plain text\n", 1<<14)(), make([]byte, 1<<20)...) }, "this is no text"},
	{"surrogates.txt", func() []byte { return append([]byte("\xFF\xFE"), repeat("\x00\xD8", 5000)()...) }, "no kind of file"},
	{"surrogates-utf8.txt", repeat("\xED\xA0\x80", 5000), "read"},
	{"replacement-characters.txt", repeat("\uFFFD", 5000), "no kind of file"},
	{"blanks.txt", repeat(" \r\n\t", 10000), "holds no text"},
	{"form-feeds.txt", repeat("\f", 1<<20), "holds no text"},
	{"form-feeds-and-text.txt", repeat("\fx", 1<<20), "more than 20000 pages"},
	{"endless-line.txt", repeat("word ", 1<<20), "line 1 holds more than 1 MB"},
	{"endless-line-utf16.txt", func() []byte { return append([]byte("\xFE\xFF"), repeat("\x00x", 2<<20)()...) }, "line 1 holds more than 1 MB"},
	{"endless-lines.txt", repeat("\n", 1<<22), "more than 400000 lines"},
	{"endless-old-lines.txt", repeat("\r", 1<<22), "more than 400000 lines"},
	{"too-large.txt", repeat("a line of text for people\n", limit.TextFile/26+1), "may have 32 MB"},
	{"too-large.html", repeat("<p>", limit.TextFile/3+1), "may have 32 MB"},
	{"expanding.txt", repeat("\x93a line\n", limit.TextFile/8), "the most a document may have"},

	{"too-large.md", repeat("a line of text for people\n", limit.Markdown/26+1), "may have 4 MB"},
	{"quotations.md", repeat(">", 1<<20), "more than 200 deep"},
	{"lists-on-a-line.md", repeat("1. ", 1<<18), "more than 200 deep"},
	{"lists-and-quotations.md", repeat("> - ", 1<<18), "more than 200 deep"},
	{"lists-by-margin.md", stairs("-", 400), "more than 200 deep"},
	{"brackets.md", repeat("[", 1<<20), "more than 500 brackets"},
	{"links.md", repeat("[a](b", 1<<17), "more than 500 brackets"},
	{"pictures.md", repeat("![", 1<<19), "more than 500 brackets"},
	{"cells.md", func() []byte {
		return []byte(strings.Repeat("|a", 5000) + "|\n" + strings.Repeat("|-", 5000) + "|\n" + strings.Repeat("|\n", 100_000))
	}, "more than 400000 cells"},
	{"endless-line.md", repeat("word ", 1<<18), "without a break"},
	{"emphasis.md", repeat("*a **a ", 1<<14), "read"},
	{"ticks.md", repeat("a ` `` ", 1<<14), "read"},
	{"references.md", repeat("[a]: b\n", 1<<12), "holds no text"},
	{"only-a-picture.md", bytesOf("![a scanned page](page.png)\n"), "holds no text"},
	{"front-matter-only.md", bytesOf("---\ntitle: x\n---\n"), "holds no text"},
}

package text

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"vademecum/app/document"
	"vademecum/data/reader/limit"
	"vademecum/data/reader/readertest"
)

// escapes stand for the bytes that an editor would not keep.
var escapes = strings.NewReplacer("\n", "", `\r`, "\r", `\n`, "\n", `\f`, "\f", `\v`, "\v", `\t`, "\t")

func TestCases(t *testing.T) {
	readertest.Cases(t, "testdata/cases.txt", func(data []byte) (document.Raw, error) {
		return Read(t.Context(), []byte(escapes.Replace(string(data))), "")
	})
}

func TestPages(t *testing.T) {
	for text, want := range map[string]int{
		"no pages": 0, "ends one\f": 0, "one\ftwo": 2, "one\ftwo\f": 2, "\ftwo": 2, "one\f\fthree": 3,
	} {
		raw, err := Read(t.Context(), []byte(text), "")
		if err != nil || raw.Pages != want {
			t.Errorf("%q has %d pages, want %d (%v)", text, raw.Pages, want, err)
		}
	}
}

func TestEncodingIsShownAndCanBeChanged(t *testing.T) {
	data := []byte("\xD0\xE5\xE7\xEE\xEB\xFE\xF6\xE8\xFF 53")
	raw, err := Read(t.Context(), data, "")
	if err != nil {
		t.Fatal(err)
	}
	if raw.Encoding != "ISO-8859-1" || !strings.Contains(raw.Remarks[0].String(), "choose") || !strings.Contains(raw.Remarks[0].String(), "windows-1251") {
		t.Errorf("read as %s: %q", raw.Encoding, raw.Remarks)
	}
	raw, err = Read(t.Context(), data, "Windows-1251")
	if err != nil {
		t.Fatal(err)
	}
	if raw.Encoding != "windows-1251" || raw.Blocks[0].Text != "Резолюция 53" {
		t.Errorf("read as %s: %q", raw.Encoding, raw.Blocks[0].Text)
	}
	if _, err := Read(t.Context(), data, "klingon"); err == nil || !strings.Contains(err.Error(), `"klingon"`) {
		t.Errorf("an encoding without existence: %v", err)
	}
}

func TestLimits(t *testing.T) {
	for _, c := range []struct{ what, text, want string }{
		{"an endless line", strings.Repeat("x ", limit.Block), "line 1 holds more than 1 MB"},
		{"an endless line later", "x\n\n" + strings.Repeat("x ", limit.Block), "line 3 holds more than 1 MB"},
		{"lines without end", strings.Repeat("\n", limit.Blocks+1), "more than 400000 lines"},
		{"pages without end", strings.Repeat("x\f", limit.Pages+1), "more than 20000 pages"},
		{"form feeds without end", strings.Repeat("\f", limit.Pages+1) + "x", "more than 20000 pages"},
	} {
		_, err := Read(t.Context(), []byte(c.text), "")
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: the error is %v, want %q in it", c.what, err, c.want)
		}
	}
}

func TestReadingStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Read(ctx, []byte("text"), ""); !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v", err)
	}
}

// Every byte of a text that needs no decoding is in a line, or is what parts lines.
func FuzzRead(f *testing.F) {
	data, err := os.ReadFile("testdata/cases.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range txtar.Parse(data).Files {
		f.Add([]byte(escapes.Replace(string(file.Data))))
	}
	f.Add([]byte("\xFF\xFEa\x00\n\x00\x00\xD8"))
	f.Add([]byte("caf\xE9 \x93quoted\x94\r\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		raw, err := Read(t.Context(), data, "")
		if err != nil {
			return
		}
		readertest.Check(t, raw)
		var all strings.Builder
		last := 0
		for _, b := range raw.Blocks {
			if b.Line < last || b.Line > last+1 {
				t.Fatalf("line %d behind line %d", b.Line, last)
			}
			last = b.Line
			if strings.ContainsAny(b.Text, "\r\n\f\v") {
				t.Fatalf("line %d holds a line end: %q", b.Line, b.Text)
			}
			all.WriteString(b.Text)
		}
		parted := strings.NewReplacer("\r", "", "\n", "", "\f", "")
		if isPlain(data) && parted.Replace(string(data)) != all.String() {
			t.Fatalf("%q was read as %q", data, all.String())
		}
	})
}

// isPlain says whether a text has ASCII letters, blanks and line ends only.
func isPlain(data []byte) bool {
	for _, b := range data {
		if (b < ' ' || b > '~') && b != '\t' && b != '\n' && b != '\r' && b != '\f' {
			return false
		}
	}
	return true
}

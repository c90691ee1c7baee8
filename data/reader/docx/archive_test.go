package docx

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	"vademecum/data/reader/limit"
)

func TestRefusals(t *testing.T) {
	good := parts{"document": para("", run(strings.Repeat("some text ", 1000)))}.bytes()
	deep := func(n int) string {
		return strings.Repeat("<w:ins>", n) + para("", run("deep")) + strings.Repeat("</w:ins>", n)
	}
	for _, c := range []struct {
		name string
		data []byte
		says string
	}{
		{"nothing", nil, "damaged"},
		{"no archive", []byte("some text"), "damaged"},
		{"half of it", good[:len(good)/2], "damaged"},
		{"no text part", parts{"styles": someStyles}.bytes(), "damaged"},
		{"broken XML", parts{"document": "<w:p><w:r></w:p>"}.bytes(), "damaged"},
		{"an entity", parts{"document": para("", run("&boom;"))}.bytes(), "damaged"},
		{"broken styles", parts{"document": para("", run("text")), "styles": "<w:style>"}.bytes(), "damaged"},
		{"elements too deep", parts{"document": deep(1000)}.bytes(), "more than 200 deep"},
		{"more files than any document", []byte(strings.Repeat("PK\x01\x02", 20_001)), "more than 20000 files"},
		{"a paragraph without end", parts{"document": para("", run(strings.Repeat("x", 2<<20)))}.bytes(), "1 MB"},
	} {
		_, err := Read(context.Background(), c.data)
		if err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: got %v, want a sentence with %q", c.name, err, c.says)
		}
	}
	if raw := (parts{"document": deep(100)}).read(t); outline(raw.Blocks) != "p deep" {
		t.Errorf("what is deep and not too deep is %q", outline(raw.Blocks))
	}
}

// A byte changed in a packed part is found out by its check sum.
func TestDamagedPart(t *testing.T) {
	data := parts{"document": para("", run("some text of which one byte is not what it was"))}.bytes()
	at := strings.Index(string(data), "word/document.xml") + len("word/document.xml") + 60
	data[at] ^= 0xFF
	if _, err := Read(context.Background(), data); !errors.Is(err, errDamaged) {
		t.Errorf("got %v", err)
	}
}

// What unpacks beyond the limit is refused, however many parts it is spread over.
func TestExpansion(t *testing.T) {
	data := parts{"document": para("", run(strings.Repeat("text ", 1000))), "styles": someStyles}.bytes()
	a, err := openArchive(context.Background(), data)
	if err != nil {
		t.Fatal(err)
	}
	a.left = 2000
	if _, err := readStyles(a, "word/styles.xml"); err != nil {
		t.Fatalf("the first part is within the limit: %v", err)
	}
	r := reader{archive: a, styles: &styles{}, spoken: map[string]int{}}
	if err := r.body("word/document.xml"); err == nil || !strings.Contains(err.Error(), "unpacks to more than") {
		t.Errorf("got %v", err)
	}
}

// declaring makes a DOCX whose styles are said to unpack to a number of bytes.
func declaring(t *testing.T, size uint64) []byte {
	t.Helper()
	var packed, out bytes.Buffer
	w, err := flate.NewWriter(&packed, flate.BestSpeed)
	if err != nil {
		t.Fatal(err)
	}
	io.WriteString(w, `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`+strings.Repeat(" ", 1000)+`</w:styles>`)
	w.Close()
	z := zip.NewWriter(&out)
	part, err := z.CreateRaw(&zip.FileHeader{Name: "word/styles.xml", Method: zip.Deflate, CompressedSize64: uint64(packed.Len()), UncompressedSize64: size})
	if err != nil {
		t.Fatal(err)
	}
	part.Write(packed.Bytes())
	z.Close()
	return out.Bytes()
}

// What an archive says of the size of a part is believed where it speaks against the
// part, before and while it is unpacked.
func TestDeclaredSizes(t *testing.T) {
	for _, c := range []struct {
		name string
		size uint64
		says string
	}{
		{"more than a document may have", limit.Expanded + 1, "unpacks to more than 256 MB"},
		{"more than any number of bytes", 1<<64 - 1, "unpacks to more than 256 MB"},
		{"less than is there", 100, "damaged"},
		{"nothing", 0, "damaged"},
		{"more than is there", 5000, "damaged"},
	} {
		a, err := openArchive(t.Context(), declaring(t, c.size))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := readStyles(a, "word/styles.xml"); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: got %v, want a sentence with %q", c.name, err, c.says)
		}
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Read(ctx, parts{"document": para("", run("text"))}.bytes()); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// ISO/IEC 29500 Strict has other namespaces.
func TestStrict(t *testing.T) {
	data := parts{"document": para("", run("strict text"))}.bytes()
	if raw, err := Read(context.Background(), data); err != nil || outline(raw.Blocks) != "p strict text" {
		t.Fatal(err)
	}
	s := newScanner(strings.NewReader(`<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r><w:t>x</w:t></w:r></w:p></w:body></w:document>`))
	if err := s.enter("body"); err != nil {
		t.Fatal(err)
	}
	if n, err := s.next(); err != nil || n == nil || n.name != "p" {
		t.Errorf("got %v, %v", n, err)
	}
}

package pdf

import (
	"bytes"
	"context"
	"encoding/ascii85"
	"strings"
	"testing"
)

// Files that are not quite as the standard wants them are read all the same.
func TestMended(t *testing.T) {
	good := pagesOf(at(72, 700, "R", 12, "some text"))
	for name, data := range map[string][]byte{
		"bytes before the header":   append([]byte("\xEF\xBB\xBF junk\n"), good...),
		"bytes behind the end":      append(bytes.Clone(good), "\n<!-- sent by mail -->\n"+strings.Repeat("\x00", 300)...),
		"no %%EOF":                  bytes.TrimSuffix(good, []byte("%%EOF\n")),
		"version 2.0":               bytes.Replace(good, []byte("%PDF-1.4"), []byte("%PDF-2.0"), 1),
		"a blank behind the header": bytes.Replace(good, []byte("%PDF-1.4\n"), []byte("%PDF-1.4 "), 1),
	} {
		raw, err := parse(context.Background(), data)
		if err != nil || texts(raw.Blocks) != "some text" {
			t.Errorf("%s: %v, %q", name, err, texts(raw.Blocks))
		}
	}
}

func TestRefusals(t *testing.T) {
	good := pagesOf(at(72, 700, "R", 12, "some text"))
	one := func(page string, more ...string) []byte {
		f := file{objects: append([]string{"<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R] /Count 1>>", page}, more...)}
		return f.bytes()
	}
	encrypted := func(dict string) []byte {
		f := file{objects: []string{"<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [] /Count 0>>", dict}, trailer: "/Encrypt 3 0 R /ID [(0123456789abcdef) (0123456789abcdef)]"}
		return f.bytes()
	}
	key := strings.Repeat("k", 32)
	for _, c := range []struct {
		name string
		data []byte
		says string
	}{
		{"nothing", nil, "damaged"},
		{"another format", []byte("PK\x03\x04 and so on"), "damaged"},
		{"a header alone", []byte("%PDF-1.4\n"), "damaged"},
		{"half of it", good[:len(good)/2], "damaged"},
		{"without its table", bytes.Replace(good, []byte("xref"), []byte("yref"), 1), "damaged"},
		{"a password", encrypted("<</Filter /Standard /V 1 /R 2 /P -4 /O (" + key + ") /U (" + key + ")>>"), "protected by a password"},
		{"a new encryption", encrypted("<</Filter /Standard /V 5 /R 6 /Length 256 /P -4 /O (" + key + ") /U (" + key + ")>>"), "encrypted in a way"},
		{"a scanned page", one("<</Type /Page /Contents 4 0 R /Resources <</XObject <</X 5 0 R>>>>>>", stream("", "q /X Do Q"), stream("/Subtype /Image /Width 1 /Height 1", "x")), "scanned"},
		{"an empty page", pagesOf(""), "no text"},
		{"no pages", file{objects: []string{"<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [] /Count 0>>"}}.bytes(), "damaged"},
		{"pages that lead back", one("<</Type /Pages /Kids [2 0 R 2 0 R]>>"), "leads back to itself"},
		{"a filter nobody knows", one("<</Type /Page /Contents 4 0 R>>", stream("/Filter /NoSuchDecode", "x")), "damaged"},
	} {
		_, err := parse(context.Background(), c.data)
		if err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: got %v, want a sentence with %q", c.name, err, c.says)
		}
	}
}

// A page that cannot be read does not take the others with it.
func TestDamagedPage(t *testing.T) {
	f := file{objects: []string{"<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R 4 0 R 99 0 R] /Count 3>>",
		"<</Type /Page /Contents 5 0 R>>", "<</Type /Page /Contents 6 0 R /Resources <</Font <<" + standardFonts + ">>>>>>",
		stream("/Filter /NoSuchDecode", "x"), stream("", at(72, 700, "R", 12, "the other page"))}}
	raw, err := parse(context.Background(), f.bytes())
	if err != nil || texts(raw.Blocks) != "the other page" || len(raw.Remarks) != 1 || raw.Blocks[0].Page != 2 {
		t.Errorf("%v, %q, %q", err, texts(raw.Blocks), raw.Remarks)
	}
}

// Text in forms is text of the page, and forms that draw themselves end.
func TestForms(t *testing.T) {
	f := file{objects: []string{"<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R] /Count 1 /Resources <</Font <<" + standardFonts + ">> /XObject <</F 5 0 R /L 6 0 R>>>>>>",
		"<</Type /Page /Parent 2 0 R /Contents 4 0 R>>", stream("", at(72, 700, "R", 12, "page")+"/F Do /L Do"),
		stream("/Subtype /Form /Matrix [1 0 0 1 0 -14]", at(72, 700, "R", 12, "form")), stream("/Subtype /Form", "/L Do /L Do")}}
	if got := texts(lines(t, f.bytes())); got != "page/form" {
		t.Errorf("got %q", got)
	}
}

// A form that unpacks to much and draws itself often is given up, not endured.
func TestExpansion(t *testing.T) {
	f := file{objects: []string{"<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R] /Count 1>>",
		"<</Type /Page /Parent 2 0 R /Contents 4 0 R /Resources <</XObject <</F 5 0 R>>>>>>", stream("", strings.Repeat("/F Do ", 100)),
		deflated(strings.Repeat(" ", 8<<20))}}
	f.objects[4] = strings.Replace(f.objects[4], "<<", "<</Subtype /Form ", 1)
	if _, err := parse(context.Background(), f.bytes()); err == nil || !strings.Contains(err.Error(), "unpacks to more than") {
		t.Errorf("got %v", err)
	}
}

// Compression of before 1997.
func TestLZW(t *testing.T) {
	// The commands BT /R 12 Tf 9 9 Td (A) Tj ET, a code of nine bits for each byte.
	var packed []byte
	var bits, held uint
	put := func(code uint) {
		held, bits = held<<9|code, bits+9
		for bits >= 8 {
			bits -= 8
			packed = append(packed, byte(held>>bits))
		}
	}
	put(256)
	for _, c := range []byte("BT /R 12 Tf 9 9 Td (A) Tj ET") {
		put(uint(c))
	}
	put(257)
	put(0)
	var printable bytes.Buffer
	ascii := ascii85.NewEncoder(&printable)
	ascii.Write(packed)
	ascii.Close()
	for filter, packed := range map[string]string{"/Filter /LZWDecode": string(packed), "/Filter [/LZWDecode]": string(packed),
		"/Filter [/ASCII85Decode /LZWDecode]": printable.String() + "~>", "/Filter [/A85 /LZW]": printable.String()} {
		f := file{objects: []string{"<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R] /Count 1>>",
			"<</Type /Page /Contents 4 0 R /Resources <</Font <<" + standardFonts + ">>>>>>", stream(filter, packed)}}
		if got := texts(lines(t, f.bytes())); got != "A" {
			t.Errorf("%s: got %q", filter, got)
		}
	}
}

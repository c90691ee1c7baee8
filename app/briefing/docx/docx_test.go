package docx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"regexp"
	"strings"
	"testing"

	"vademecum/app/briefing/briefingtest"
)

// parts writes the sample and gives its parts by name.
func written(t *testing.T) (file []byte, parts map[string]string) {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, briefingtest.Sample(t)); err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	parts = map[string]string{}
	for _, f := range z.File {
		in, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(in)
		if err != nil {
			t.Fatal(err)
		}
		parts[f.Name] = string(data)
	}
	return b.Bytes(), parts
}

// TestSameBytes: a briefing written twice is one file.
func TestSameBytes(t *testing.T) {
	first, _ := written(t)
	second, _ := written(t)
	if !bytes.Equal(first, second) {
		t.Error("two files of one briefing differ")
	}
}

// TestParts: every part is XML, and everything that one names in another is there.
func TestParts(t *testing.T) {
	_, parts := written(t)
	for name, text := range parts {
		for d := xml.NewDecoder(strings.NewReader(text)); ; {
			if _, err := d.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Errorf("%s: %v", name, err)
				break
			}
		}
	}
	all := func(part, pattern string) map[string]bool {
		found := map[string]bool{}
		for _, m := range regexp.MustCompile(pattern).FindAllStringSubmatch(parts[part], -1) {
			found[m[1]] = true
		}
		if len(found) == 0 {
			t.Errorf("%s: nothing like %s", part, pattern)
		}
		return found
	}
	const document = "word/document.xml"
	for what, sets := range map[string][2]map[string]bool{
		"style":    {all(document, `<w:[pr]Style w:val="([^"]+)"`), all("word/styles.xml", `w:styleId="([^"]+)"`)},
		"bookmark": {all(document, `w:anchor="([^"]+)"`), all(document, `<w:bookmarkStart w:id="\d+" w:name="([^"]+)"`)},
		"relation": {all(document, `r:id="([^"]+)"`), all("word/_rels/document.xml.rels", `Id="([^"]+)"`)},
		"part":     {all("[Content_Types].xml", `PartName="/([^"]+)"`), set(parts)},
	} {
		for name := range sets[0] {
			if !sets[1][name] {
				t.Errorf("there is no %s %s", what, name)
			}
		}
	}
}

func set(parts map[string]string) map[string]bool {
	names := map[string]bool{}
	for name := range parts {
		names[name] = true
	}
	return names
}

// TestProperties: the schema of Word has one order for the properties of a paragraph, and
// Word refuses a file with another.
func TestProperties(t *testing.T) {
	order := []string{"pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "pBdr", "shd", "tabs", "spacing", "ind", "jc", "outlineLvl"}
	_, parts := written(t)
	for _, part := range []string{"word/document.xml", "word/styles.xml"} {
		properties := regexp.MustCompile(`(?s)<w:pPr>(.*?)</w:pPr>`).FindAllStringSubmatch(parts[part], -1)
		if len(properties) < 10 {
			t.Fatalf("%s has properties of %d paragraphs", part, len(properties))
		}
		for _, p := range properties {
			last := -1
			inner := regexp.MustCompile(`(?s)<w:(pBdr|tabs)>.*?</w:(pBdr|tabs)>`).ReplaceAllString(p[1], `<w:$1/>`)
			for _, m := range regexp.MustCompile(`<w:(\w+)`).FindAllStringSubmatch(inner, -1) {
				at := -1
				for n, name := range order {
					if name == m[1] {
						at = n
					}
				}
				if at <= last {
					t.Errorf("%s: %s stands out of order in %s", part, m[1], inner)
				}
				last = at
			}
		}
	}
}

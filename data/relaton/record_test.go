package relaton

import (
	"os"
	"strings"
	"testing"
)

func TestDecode(t *testing.T) {
	file, err := os.ReadFile("testdata/checkout/itu-t-x-509-10-2019.yaml")
	if err != nil {
		t.Fatal(err)
	}
	r, err := decode("itu-t-x-509-10-2019", file)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ what, got, want string }{
		{"file name", r.Name, "itu-t-x-509-10-2019"},
		{"identifier, not that of ISO", r.identifier(), "ITU-T X.509 (10/2019)"},
		{"title, on one line", r.title(), "The Directory: certificates for public keys and attributes"},
		{"address", r.address(), "https://www.itu.int/rec/T-REC-X.509-201910-I"},
		{"date", r.published(), "2019-10-14"},
		{"committee, not the publisher", r.committee(), "ITU-T Study Group 17"},
		{"edition", r.Edition.Content, "9"},
		{"doctype, which stands behind the relations", r.Ext.Doctype.Content, "recommendation"},
		{"beginning of the abstract", r.abstract()[:42], "How certificates of a PKI are built and re"},
	} {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", c.what, c.got, c.want)
		}
	}
}

func TestDecodeRefuses(t *testing.T) {
	for _, c := range []struct{ what, file, want string }{
		{"text that is no YAML", "title: [", "x.yaml cannot be read as YAML"},
		{"a list where one value belongs", "edition:\n- content: '9'\n", "x.yaml cannot be read as YAML"},
		{"a record without a number", "title:\n- content: Lost\n  type: main\n", "x.yaml names no document identifier of type ITU"},
		{"an empty file", "", "x.yaml names no document identifier"},
		{"an error behind the relations, on its own line", "id: a\nrelation:\n- type: x\n- type: y\next: [\n", "[5:"},
	} {
		_, err := decode("x", []byte(c.file))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one with %q", c.what, err, c.want)
		}
	}
}

func TestBlankRelations(t *testing.T) {
	for _, c := range []struct{ what, file, want string }{
		{"none", "id: a\next: b\n", "id: a\next: b\n"},
		{"in the middle", "id: a\nrelation:\n- type: x\n  bibitem:\n\n    y: z\next: b\n", "id: a\n\n\n\n\n\next: b\n"},
		{"at the end, without a line break", "id: a\nrelation:\n- type: x", "id: a\n\n\n"},
		{"with Windows line ends", "id: a\r\nrelation:\r\n- type: x\r\next: b\r\n", "id: a\r\n\n\next: b\r\n"},
		{"the word within a title stays", "title: a\n  relation:\next: b\n", "title: a\n  relation:\next: b\n"},
	} {
		if got := string(blankRelations([]byte(c.file))); got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
	}
}

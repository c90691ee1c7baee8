package searchtest

import (
	"testing"
	"testing/fstest"
)

func TestCheck(t *testing.T) {
	for _, test := range []struct {
		line string
		hits []string
		ok   bool
	}{
		{"x509 → itu-t/X.509", []string{"itu-t/X.509", "itu-t/X.510"}, true},
		{"x509 → itu-t/X.509", []string{"itu-t/X.510", "itu-t/X.509"}, false},
		{"x509 → itu-t/X.509", nil, false},
		{"res 47 → {wtsa/47 wtdc/47} pp/47", []string{"wtdc/47", "wtsa/47", "pp/47"}, true},
		{"res 47 → {wtsa/47 wtdc/47} pp/47", []string{"pp/47", "wtdc/47", "wtsa/47"}, false},
		{"%%% → nothing", nil, true},
		{"%%% → nothing", []string{"itu-t/X.509"}, false},
	} {
		c, err := parse(test.line)
		if err != nil {
			t.Fatal(err)
		}
		if complaint := c.Check(test.hits); (complaint == "") != test.ok {
			t.Errorf("%s with hits %v: complaint %q", test.line, test.hits, complaint)
		}
	}
}

func TestReadSaysWhereItFails(t *testing.T) {
	for text, want := range map[string]string{
		"# a comment\n\nx509\n":     "a.txt:3: want a line such as: x509 → itu-t/X.509",
		"res 47 → {wtsa/47 pp/47\n": "a.txt:1: the brace is not closed",
		"x509 →\n":                  "a.txt:1: want a line such as: x509 → itu-t/X.509",
	} {
		_, err := Read(fstest.MapFS{"a.txt": {Data: []byte(text)}})
		if err == nil || err.Error() != want {
			t.Errorf("reading %q: error %v, want %q", text, err, want)
		}
	}
}

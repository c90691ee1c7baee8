package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"vademecum/app/briefing/briefingtest"
	"vademecum/app/briefing/file"
	"vademecum/data/reader"
)

// said are words of the sample that every format has to have, from its title to its
// last source.
var said = []string{
	"Committee 3: boats & <rafts>", "22 November 2026", "What we say of boats", "B.1 (03/2012)", "superseded", "Says how boats are built",
	"Cited by (10)", "Ask the rapporteur of ASN.1", "Boats <may> enter & leave at any time", "not in your library any more", "Records of boats, Harbour Office",
}

// lacking are those words that a text does not have, however its blanks fall.
func lacking(text string) (list []string) {
	text = strings.Join(strings.Fields(text), " ")
	for _, words := range said {
		if !strings.Contains(text, words) {
			list = append(list, words)
		}
	}
	return list
}

// saved writes the sample to a file.
func saved(t *testing.T, format string) string {
	t.Helper()
	for _, f := range file.Formats {
		if f.Name == format {
			path := filepath.Join(t.TempDir(), "sample"+f.Ending)
			if err := file.Save(path, f, briefingtest.Sample(t)); err != nil {
				t.Fatal(err)
			}
			return path
		}
	}
	t.Fatalf("no format %s", format)
	return ""
}

// TestBriefingsAreReadBack: what is written is what our own readers of documents read.
func TestBriefingsAreReadBack(t *testing.T) {
	for _, f := range file.Formats {
		raw, err := reader.Read(t.Context(), saved(t, f.Name), reader.Options{})
		if err != nil {
			t.Errorf("%s: %v", f.Name, err)
			continue
		}
		var text strings.Builder
		for _, b := range raw.Blocks {
			text.WriteString(b.Text + "\n")
		}
		if list := lacking(text.String()); len(list) > 0 {
			t.Errorf("%s lacks %q in\n%s", f.Name, list, text.String())
		}
	}
}

// TestBriefingsInOtherPrograms: programs that are not ours read them, too.
func TestBriefingsInOtherPrograms(t *testing.T) {
	for _, c := range []struct {
		format, program string
		command         func(path, out string) []string
	}{
		{"pdf", "pdftotext", func(path, out string) []string { return []string{"pdftotext", path, out} }},
		{"docx", "soffice", func(path, out string) []string {
			return []string{"soffice", "-env:UserInstallation=file://" + filepath.Dir(out), "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", filepath.Dir(out), path}
		}},
	} {
		t.Run(c.program, func(t *testing.T) {
			if _, err := exec.LookPath(c.program); err != nil {
				t.Skipf("%s is not installed", c.program)
			}
			out := filepath.Join(t.TempDir(), "sample.txt")
			command := c.command(saved(t, c.format), out)
			if said, err := exec.CommandContext(t.Context(), command[0], command[1:]...).CombinedOutput(); err != nil {
				t.Fatalf("%v\n%s", err, said)
			}
			text, err := os.ReadFile(out)
			if err != nil {
				t.Fatal(err)
			}
			if list := lacking(string(bytes.ToValidUTF8(text, nil))); len(list) > 0 {
				t.Errorf("it lacks %q in\n%s", list, text)
			}
		})
	}
}

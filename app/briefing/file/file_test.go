package file

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vademecum/app/briefing"
	"vademecum/app/briefing/briefingtest"
)

func TestFormatOfAName(t *testing.T) {
	for path, want := range map[string]string{
		"a.md": "markdown", "a.MARKDOWN": "markdown", "dir.pdf/a.html": "html", "a.htm": "html", "a.docx": "docx", "a.b.PDF": "pdf",
		"a": "", "a.doc": "", "pdf": "", "": "",
	} {
		got, err := Of(path)
		if got.Name != want || (err == nil) != (want != "") {
			t.Errorf("%q is %q, %v", path, got.Name, err)
		}
	}
}

func TestSave(t *testing.T) {
	b := briefingtest.Sample(t)
	for _, f := range Formats {
		folder := t.TempDir()
		path := filepath.Join(folder, "x"+f.Ending)
		if err := Save(path, f, b); err != nil {
			t.Fatal(err)
		}
		if info, err := os.Stat(path); err != nil || info.Size() < 1000 {
			t.Errorf("%s: %v", f.Name, err)
		}
		if files, _ := os.ReadDir(folder); len(files) != 1 {
			t.Errorf("%s left %v", f.Name, files)
		}
	}
}

// TestNothingHalfWritten: when writing fails in the middle, what was there is there
// still, and nothing lies beside it.
func TestNothingHalfWritten(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "x.md")
	if err := os.WriteFile(path, []byte("before"), 0o600); err != nil {
		t.Fatal(err)
	}
	full := Format{Name: "full", Ending: ".md", Write: func(w io.Writer, _ *briefing.Briefing) error {
		io.WriteString(w, strings.Repeat("half", 10_000))
		return errors.New("no space left on device")
	}}
	err := Save(path, full, briefingtest.Sample(t))
	if err == nil || !strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), "no space") {
		t.Errorf("error %v", err)
	}
	if data, _ := os.ReadFile(path); string(data) != "before" {
		t.Errorf("the file is %.20q", data)
	}
	if files, _ := os.ReadDir(folder); len(files) != 1 {
		t.Errorf("left %v", files)
	}
	if err := Save(filepath.Join(folder, "none", "x.md"), Formats[0], briefingtest.Sample(t)); err == nil {
		t.Error("a folder that is not there")
	}
}

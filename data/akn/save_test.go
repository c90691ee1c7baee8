package akn_test

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app/document"
	"vademecum/data/akn"
	aknreader "vademecum/data/reader/akn"
)

// several gives a document of two resolutions that are called the same.
func several() document.Document {
	raw := built()
	raw.Blocks = append(raw.Blocks, built().Blocks...)
	return document.Read(raw)
}

// files lists what stands below a folder.
func files(t *testing.T, folder string) (list []string) {
	t.Helper()
	err := filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			path, err = filepath.Rel(folder, path)
			list = append(list, filepath.ToSlash(path))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(list)
	return list
}

func TestSave(t *testing.T) {
	one, two := document.Read(built()), several()
	const resolution = "Resolution 7 (Kigali, 2022)"
	for _, test := range []struct {
		name   string
		before int // how often the one resolution was written there before
		d      document.Document
		want   []string
	}{
		{"one resolution is a file", 0, one, []string{resolution + ".xml"}},
		{"again, it takes another name", 1, one, []string{resolution + " (2).xml", resolution + ".xml"}},
		{"several are a folder", 0, two, []string{
			"Final Acts/" + resolution + " (2).xml", "Final Acts/" + resolution + ".xml",
		}},
	} {
		folder := t.TempDir()
		for range test.before {
			if _, err := akn.Save(folder, "Final Acts", &one, day); err != nil {
				t.Fatal(err)
			}
		}
		path, err := akn.Save(folder, "Final Acts", &test.d, day)
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
		}
		if _, err := os.Stat(path); err != nil || filepath.Dir(path) != folder {
			t.Errorf("%s: %s, %v", test.name, path, err)
		}
		if diff := cmp.Diff(test.want, files(t, folder)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

// TestSavedFilesAreRead reads each file of a folder again.
func TestSavedFilesAreRead(t *testing.T) {
	folder, d := t.TempDir(), several()
	if _, err := akn.Save(folder, "Final Acts", &d, day); err != nil {
		t.Fatal(err)
	}
	all := files(t, folder)
	for _, name := range all {
		content, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		raw, err := aknreader.Read(context.Background(), content)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if again := document.Read(raw); len(again.Resolutions) != 1 || again.Resolutions[0].Number != "7" {
			t.Errorf("%s holds %+v", name, again.Resolutions)
		}
	}
	if len(all) != 2 {
		t.Errorf("%q, want two files", all)
	}
}

func TestSaveLeavesNothingWhenItFails(t *testing.T) {
	broken := several()
	broken.Resolutions[1].Last = len(broken.Passages)
	for _, test := range []struct {
		name, folder string
		d            document.Document
		want         string // the error
	}{
		{"no resolution", "", document.Document{}, "this document holds no resolution: there is nothing to write as Akoma Ntoso"},
		{"a resolution without its text", "", broken,
			"the resolutions could not be written to FOLDER/Acts: this resolution has no text: import its document again"},
		{"no such folder", "/none", document.Read(built()),
			"the resolution could not be written to FOLDER/none/Resolution 7 (Kigali, 2022).xml: its folder cannot be written to: "},
		{"no such folder for several", "/none", several(),
			"the resolutions could not be written to FOLDER/none/Acts: its folder cannot be written to: "},
	} {
		folder := t.TempDir()
		path, err := akn.Save(folder+filepath.FromSlash(test.folder), "Acts", &test.d, day)
		if err == nil || path != "" {
			t.Fatalf("%s: %q, %v", test.name, path, err)
		}
		got := filepath.ToSlash(strings.ReplaceAll(err.Error(), folder, "FOLDER"))
		if !strings.HasPrefix(got, test.want) || strings.Contains(got, "unfinished") {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
		if entries, err := os.ReadDir(folder); err != nil || len(entries) > 0 {
			t.Errorf("%s left %v, %v", test.name, entries, err)
		}
	}
}

// TestWriteRefuses lists what a document may lack when it was brought in by an earlier
// version of the program.
func TestWriteRefuses(t *testing.T) {
	for _, test := range []struct {
		n     int
		spoil func(d *document.Document, r *document.Resolution)
		want  string
	}{
		{1, nil, "there is no resolution 2 in this document: it holds 1"},
		{-1, nil, "there is no resolution 0 in this document: it holds 1"},
		{0, func(d *document.Document, _ *document.Resolution) { d.Passages = d.Passages[:3] }, "this resolution has no text: import its document again"},
		{0, func(_ *document.Document, r *document.Resolution) { r.First = r.Last + 1 }, "this resolution has no text: import its document again"},
		{0, func(_ *document.Document, r *document.Resolution) { r.Groups[0].Heading = -1 },
			"nothing says where “considering” stands in this resolution: import its document again"},
		{0, func(_ *document.Document, r *document.Resolution) { r.Groups[1].Heading = r.Last + 1 },
			"nothing says where “recalling” stands in this resolution: import its document again"},
	} {
		d := document.Read(built())
		if test.spoil != nil {
			test.spoil(&d, &d.Resolutions[0])
		}
		var out strings.Builder
		if err := akn.Write(&out, &d, test.n, day); err == nil || err.Error() != test.want || out.Len() > 0 {
			t.Errorf("%v after %q, want %s", err, out.String(), test.want)
		}
	}
}

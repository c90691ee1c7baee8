package saved_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"vademecum/app/saved"
)

// link makes a link, where the system lets it.
func link(t *testing.T, to, path string) {
	t.Helper()
	if err := os.Symlink(filepath.FromSlash(to), filepath.FromSlash(path)); err != nil {
		t.Skipf("no link can be made here: %v", err)
	}
}

// TestTheFileBehindALink has a file that its owner keeps elsewhere, with links where the
// program looks for it.
func TestTheFileBehindALink(t *testing.T) {
	for name, c := range map[string]struct {
		links [][2]string // where each lies and where it leads; "/" stands for the folder of the test
		path  string
	}{
		"no link":                          {nil, "kept/list"},
		"a link":                           {[][2]string{{"usual/list", "../kept/list"}}, "usual/list"},
		"a link to a link":                 {[][2]string{{"usual/list", "second"}, {"usual/second", "../kept/list"}}, "usual/list"},
		"a link in a folder that is one":   {[][2]string{{"far/away/list", "../../kept/list"}, {"usual/here", "../far/away"}}, "usual/here/list"},
		"a link by way of a folder":        {[][2]string{{"usual/here", "../far/away"}, {"usual/list", "here/../../kept/list"}}, "usual/list"},
		"a link that names the whole path": {[][2]string{{"usual/list", "/kept/list"}}, "usual/list"},
	} {
		for _, there := range []bool{true, false} {
			root := t.TempDir()
			for _, folder := range []string{"kept", "usual", "far/away"} {
				if err := os.MkdirAll(filepath.Join(root, folder), 0o755); err != nil {
					t.Fatal(err)
				}
			}
			kept := filepath.Join(root, "kept", "list")
			if there {
				put(t, kept, "as it was")
			}
			for _, l := range c.links {
				to := l[1]
				if filepath.IsAbs(to) {
					to = filepath.Join(root, to)
				}
				link(t, to, filepath.Join(root, l[0]))
			}
			t.Chdir(root) // as seen from anywhere, with a path that begins nowhere
			put(t, filepath.FromSlash(c.path), "new")
			if text, err := os.ReadFile(kept); err != nil || string(text) != "new" {
				t.Errorf("%s, with a file at its end %v: it holds %q, %v", name, there, text, err)
			}
			holds(t, filepath.Dir(kept), map[string]string{"list": "new"})
			for _, l := range c.links {
				if _, err := os.Readlink(filepath.Join(root, l[0])); err != nil {
					t.Errorf("%s: the link %s is gone: %v", name, l[0], err)
				}
			}
		}
	}
}

// TestLinksThatLeadNowhere are left as they are.
func TestLinksThatLeadNowhere(t *testing.T) {
	folder := t.TempDir()
	link(t, "round", filepath.Join(folder, "round"))
	link(t, "none/list", filepath.Join(folder, "lost"))
	for _, name := range []string{"round", "lost"} {
		err := saved.Bytes(filepath.Join(folder, name), 0o644, nil)
		if err == nil || name == "lost" && !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := os.Readlink(filepath.Join(folder, name)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if all, err := os.ReadDir(folder); err != nil || len(all) != 2 {
		t.Errorf("the folder holds %v, %v", all, err)
	}
}

package main

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"vademecum/assets"
)

// afresh is a registration in folders of the test's own, with nothing in them.
func afresh(t *testing.T, program string) registration {
	work := t.TempDir()
	return registration{filepath.Join(work, "data"), filepath.Join(work, "config"), program}
}

// files lists what lies in some folders, by path.
func files(t *testing.T, folders ...string) (list []string) {
	t.Helper()
	for _, folder := range folders {
		err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() {
				list = append(list, path)
			}
			return nil // folders that are not there hold nothing
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return list
}

func TestLinksAreRegisteredAndNoLongerAreWithNothingLeftOver(t *testing.T) {
	r := afresh(t, "/opt/vade mecum/vademecum")
	others := "[Default Applications]\ntext/html=browser.desktop\n\n[Added Associations]\ntext/plain=editor.desktop;\n"
	list := filepath.Join(r.config, "mimeapps.list")
	if err := os.MkdirAll(r.config, 0o700); err != nil {
		t.Fatal(err)
	}
	kept := filepath.Join(t.TempDir(), "mimeapps.list")
	if err := os.Symlink(kept, list); err != nil { // some people keep it elsewhere
		kept = list
	}
	if err := os.WriteFile(kept, []byte(others), 0o640); err != nil {
		t.Fatal(err)
	}
	for range 2 { // a second time changes nothing
		done, err := r.add()
		if err != nil || !strings.Contains(done, r.entry()) || !strings.Contains(done, r.program) || !strings.Contains(done, "--unregister") {
			t.Fatalf("it says %q (%v)", done, err)
		}
	}
	entry, err := os.ReadFile(r.entry())
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{
		`Exec="/opt/vade mecum/vademecum" %u`, `Exec="/opt/vade mecum/vademecum" --quick`, `TryExec=/opt/vade mecum/vademecum`,
		"MimeType=x-scheme-handler/vademecum;", "Icon=org.vademecum.desk",
	} {
		if !strings.Contains(string(entry), "\n"+line+"\n") {
			t.Errorf("the entry lacks %q:\n%s", line, entry)
		}
	}
	if icon, err := os.ReadFile(r.icon()); err != nil || len(icon) != len(assets.Icon.Content()) {
		t.Errorf("the icon has %d bytes (%v)", len(icon), err)
	}

	// As xdg-mime leaves it, whether that is installed or not.
	if err := os.WriteFile(list, []byte(strings.Replace(others, "\n\n", "\n"+linkType+"="+entryFile+"\n\n", 1)), 0o640); err != nil {
		t.Fatal(err)
	}
	if done, err := r.remove(); err != nil || !strings.Contains(done, r.entry()) {
		t.Fatalf("it says %q (%v)", done, err)
	}
	if left, err := os.ReadFile(kept); err != nil || string(left) != others {
		t.Errorf("the list of usual programs is left as %q (%v)", left, err)
	}
	for _, path := range files(t, r.data, r.config) {
		if text, _ := os.ReadFile(path); path != list && strings.Contains(string(text), entryName) || filepath.Ext(path) == ".tmp" {
			t.Errorf("%s is left over: %s", path, text)
		}
	}
	if done, err := r.remove(); err != nil || !strings.Contains(done, "nothing to undo") {
		t.Errorf("once more, it says %q (%v)", done, err)
	}
}

func TestLinksThatCannotBeRegistered(t *testing.T) {
	r := afresh(t, "/usr/bin/vademecum")
	if err := os.WriteFile(r.data, nil, 0o600); err != nil { // a file where the folder is to be
		t.Fatal(err)
	}
	if done, err := r.add(); err == nil || done != "" || !strings.Contains(err.Error(), r.data) {
		t.Errorf("it says %q (%v)", done, err)
	}
}

// The quoting of paths, and of what a path can hold at worst.
func TestPathsInTheEntry(t *testing.T) {
	for path, want := range map[string]string{
		"/usr/bin/vademecum": `"/usr/bin/vademecum"`,
		"/a b/v":             `"/a b/v"`,
		"/50%/v":             `"/50%%/v"`,
		`/a"b$c/v`:           `"/a\\"b\\$c/v"`,
		"/a`b/v":             "\"/a\\\\`b/v\"",
		`/a\b/v`:             `"/a\\\\b/v"`,
	} {
		if got := quoted(path); got != want {
			t.Errorf("%s is quoted as %s, want %s", path, got, want)
		}
	}
}

// The entry follows the specification, with whatever path in it.
func TestTheEntryIsValid(t *testing.T) {
	validate, err := exec.LookPath("desktop-file-validate")
	if err != nil {
		t.Skip("desktop-file-validate is missing (desktop-file-utils has it)")
	}
	for _, program := range []string{"/usr/bin/vademecum", "/opt/vade mecum/$1/50%/v", `/a"b\c/v`} {
		path := filepath.Join(t.TempDir(), entryFile)
		if err := os.WriteFile(path, []byte(entryFor(program)), 0o600); err != nil {
			t.Fatal(err)
		}
		if out, err := exec.Command(validate, path).CombinedOutput(); err != nil || len(out) > 0 {
			t.Errorf("%s: %v\n%s", program, err, out)
		}
	}
}

// A desktop that has the tools opens a link with the program.
func TestTheDesktopFindsTheProgram(t *testing.T) {
	for _, tool := range []string{makeUsual, takeEffect} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("%s is missing", tool)
		}
	}
	r := afresh(t, "/usr/bin/true")
	if _, err := r.add(); err != nil {
		t.Fatal(err)
	}
	query := exec.Command(makeUsual, "query", "default", linkType)
	query.Env = append(os.Environ(), "XDG_DATA_HOME="+r.data, "XDG_CONFIG_HOME="+r.config, "XDG_CURRENT_DESKTOP=")
	if out, err := query.Output(); err != nil || strings.TrimSpace(string(out)) != entryFile {
		t.Errorf("links are opened by %q (%v)", out, err)
	}
}

// Packages of the window are described in FyneApp.toml, the entry by itself; both say
// the same of the program.
func TestTheEntryAndThePackageAgree(t *testing.T) {
	toml, err := os.ReadFile(filepath.Join("..", "..", "FyneApp.toml"))
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]string{}
	for line := range strings.Lines(string(toml)) {
		name, value, _ := strings.Cut(line, " = ")
		value = strings.TrimSpace(value)
		if strings.HasPrefix(value, "[") { // a list
			value = strings.NewReplacer(`"`, "", "[", "", "]", "", ", ", ";").Replace(value)
		}
		said[strings.TrimSpace(name)] = strings.Trim(value, `"`)
	}
	for _, line := range []string{
		"GenericName=" + said["GenericName"], "Comment=" + said["Comment"], "Name=" + said["Name"], "Exec=vademecum " + said["ExecParams"],
		"Categories=" + said["Categories"] + ";", "Keywords=" + said["Keywords"] + ";", "Icon=" + said["ID"],
	} {
		if !strings.Contains(assets.DesktopEntry, "\n"+line+"\n") {
			t.Errorf("the entry lacks %q:\n%s", line, assets.DesktopEntry)
		}
	}
	if said["ID"] != entryName {
		t.Errorf("the package is called %q, the entry %q", said["ID"], entryName)
	}
}

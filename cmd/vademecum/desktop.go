package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/adrg/xdg"

	"vademecum/app"
	"vademecum/assets"
	"vademecum/ui/language"
)

// On desktops that follow freedesktop.org a link is opened by the program whose entry, a
// file among the person's, names its scheme as a type. The entry is written on request
// alone: nothing is changed outside the program's own files unasked.

const (
	entryName  = "org.vademecum.desk" // of the entry and of its icon
	linkType   = "x-scheme-handler/vademecum"
	entryFile  = entryName + ".desktop"
	takeEffect = "update-desktop-database" // reads the types of the entries in a folder
	makeUsual  = "xdg-mime"                // makes one of several programs the usual one for a type
)

// A registration is where the desktop of a person looks for programs.
type registration struct {
	data, config string // XDG directories of the person
	program      string // path of the program that links are opened with
}

// register does what --register and --unregister say, and tells of it on the terminal.
func register(a arguments) error {
	done, err := registered(a.Register)
	if err == nil {
		fmt.Println(done)
	}
	return err
}

// registered has the desktop open links with this program, or no longer, and returns a
// sentence on what was done.
func registered(on bool) (string, error) {
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" {
		return "", errors.New(language.Say("this system registers links through an installer, which Vademecum does not have; links can still be pasted into the box"))
	}
	program, err := os.Executable()
	if err != nil {
		return "", err
	}
	r := registration{xdg.DataHome, xdg.ConfigHome, program}
	if on {
		return r.add()
	}
	return r.remove()
}

func (r registration) entry() string { return filepath.Join(r.data, "applications", entryFile) }

func (r registration) icon() string {
	return filepath.Join(r.data, "icons", "hicolor", "512x512", "apps", entryName+".png")
}

// add writes the entry and its icon, in place of older ones.
func (r registration) add() (string, error) {
	for path, content := range map[string][]byte{r.icon(): assets.Icon.Content(), r.entry(): []byte(entryFor(r.program))} {
		err := os.MkdirAll(filepath.Dir(path), 0o755)
		if err == nil {
			err = put(path, 0o644, content)
		}
		if err != nil {
			return "", app.Errorf("links are not registered: %s", err)
		}
	}
	done := language.Say("Links that begin with vademecum: are opened by %s. Written were %s and its icon; “vademecum --unregister” undoes it.", r.program, r.entry())
	if missing := r.tell([]string{takeEffect, filepath.Dir(r.entry())}, []string{makeUsual, "default", entryFile, linkType}); len(missing) > 0 {
		done = language.Say("%s %s", done, language.Say("The desktop may see it only after the next login (%s).", language.Enumerate(missing...)))
	}
	return done, nil
}

// remove takes away what add wrote.
func (r registration) remove() (string, error) {
	gone := 0
	for _, path := range []string{r.entry(), r.icon()} {
		switch err := os.Remove(path); {
		case err == nil:
			gone++
		case !errors.Is(err, fs.ErrNotExist):
			return "", app.Errorf("links are still registered: %s", err)
		}
	}
	if err := r.forget(); err != nil {
		return "", app.Errorf("the entry was removed, but is still named: %s", err)
	}
	if gone == 0 {
		return language.Say("Links were not registered; there was nothing to undo."), nil
	}
	r.tell([]string{takeEffect, filepath.Dir(r.entry())})
	return language.Say("Links that begin with vademecum: are no longer opened by this program. Removed were %s and its icon.", r.entry()), nil
}

// tell runs the programs by which a desktop notices the change at once, and returns what
// kept it from doing so.
func (r registration) tell(commands ...[]string) (missing []string) {
	for _, c := range commands {
		run := exec.Command(c[0], c[1:]...)
		run.Env = append(os.Environ(), "XDG_DATA_HOME="+r.data, "XDG_CONFIG_HOME="+r.config)
		if err := run.Run(); errors.Is(err, exec.ErrNotFound) {
			missing = append(missing, language.Say("%s is not installed", c[0]))
		} else if err != nil {
			missing = append(missing, fmt.Sprintf("%s: %v", c[0], err))
		}
	}
	return missing
}

// forget takes the entry out of the person's list of usual programs, into which xdg-mime
// wrote it. Every other line stays as it is.
func (r registration) forget() error {
	path := filepath.Join(r.config, "mimeapps.list")
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	lines := strings.SplitAfter(string(text), "\n")
	kept := slices.DeleteFunc(slices.Clone(lines), func(line string) bool {
		kind, programs, _ := strings.Cut(strings.TrimSpace(line), "=")
		return kind == linkType && strings.TrimSuffix(programs, ";") == entryFile
	})
	if len(kept) == len(lines) {
		return nil
	}
	return put(path, 0o600, []byte(strings.Join(kept, "")))
}

// entryFor is the entry of a program at a path.
func entryFor(program string) string {
	text := strings.ReplaceAll(assets.DesktopEntry, "Exec=vademecum", "Exec="+quoted(program))
	return strings.Replace(text, "Type=Application\n", "Type=Application\nTryExec="+strings.ReplaceAll(program, `\`, `\\`)+"\n", 1)
}

// quoted is a path as the Exec key of an entry has it: in quotes, within which some signs
// have a backslash before them, each of which is then written as two (Desktop Entry
// Specification 1.4, "The Exec key"). A percent sign would begin a field.
func quoted(path string) string {
	inner := strings.NewReplacer(`\`, `\\`, `"`, `\"`, "`", "\\`", "$", `\$`).Replace(path)
	return `"` + strings.NewReplacer(`\`, `\\`, "%", "%%").Replace(inner) + `"`
}

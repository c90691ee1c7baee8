// Package saved writes the files a person gets from the program: whole or not at all,
// and under names that are free.
package saved

import (
	"bufio"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"
)

// File puts a file in the place of the one at a path, if there is one: what write writes.
// At any moment one of the two is there, and whole; after an error it is the old one. The
// error is that of write or of the system.
func File(path string, mode fs.FileMode, write func(io.Writer) error) (err error) {
	// Beside the file, since a file cannot be moved from one file system to another in
	// one step. The dot keeps it out of sight for as long as it is unfinished.
	unfinished, err := os.CreateTemp(filepath.Dir(path), ".unfinished-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(unfinished.Name())
		}
	}()
	out := bufio.NewWriter(unfinished)
	err = write(out)
	if err == nil {
		err = out.Flush()
	}
	if err == nil {
		err = unfinished.Chmod(mode)
	}
	if err == nil {
		err = unfinished.Sync() // else a power cut could leave an empty file under the name
	}
	if closing := unfinished.Close(); err == nil {
		err = closing
	}
	if err != nil {
		return err
	}
	return os.Rename(unfinished.Name(), path)
}

// Bytes is [File] for what is there already.
func Bytes(path string, mode fs.FileMode, content []byte) error {
	return File(path, mode, func(out io.Writer) error { _, err := out.Write(content); return err })
}

// Path is where a new file, or folder, with a title goes in a folder: under the title and
// its ending and, where that is taken, with a number before the ending.
func Path(folder, title, ending string) string {
	name := Name(title)
	path := filepath.Join(folder, name+ending)
	for n := 2; taken(path); n++ {
		path = filepath.Join(folder, fmt.Sprintf("%s (%d)%s", name, n, ending))
	}
	return path
}

// taken reports whether something is at a path, be it a link that leads nowhere.
func taken(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// mostName is the longest name of a file before its ending, in characters. In any
// script it stays below the 255 bytes that the usual file systems allow.
const mostName = 60

// Name is a name of a file that says a title and that all systems allow. One without a
// letter in it becomes "Vademecum".
func Name(title string) string {
	name := strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if strings.ContainsRune(`/\:*?"<>|`, r) || unicode.IsControl(r) {
			return ' '
		}
		return r
	}, title)), " ")
	if runes := []rune(name); len(runes) > mostName {
		name = string(runes[:mostName])
	}
	if name = strings.Trim(name, ". "); name == "" {
		return "Vademecum"
	}
	return name
}

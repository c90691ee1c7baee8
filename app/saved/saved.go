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
	"regexp"
	"strings"
	"unicode"
)

// File puts a file in the place of the one at a path, if there is one: what write writes.
// At any moment one of the two is there, and whole; after an error it is the old one.
//
// Where the path is that of a link, the file at its end is replaced, or made there, and
// the link stays. A file that is replaced hands its permissions on; a new one has those
// of mode, less what the person's system keeps from new files. A file that may not be
// written to is left alone, and so is what is no file.
//
// The error is that of write or of the system, without the name of a file: the caller
// says which one was asked for.
func File(path string, mode fs.FileMode, write func(io.Writer) error) error {
	mode, there, err := replaceable(path, mode)
	if err != nil {
		return bare(err)
	}
	if path, err = end(path); err != nil {
		return bare(err)
	}
	// Beside the file, since a file cannot be moved from one file system to another in
	// one step.
	unfinished := beside(path)
	file, err := os.OpenFile(unfinished, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return inFolder(err)
	}
	defer os.Remove(unfinished) // gone already when all went well
	if there {
		err = bare(file.Chmod(mode)) // with what the system keeps from new files
	}
	if err == nil {
		err = fill(file, write)
	}
	if closing := file.Close(); err == nil {
		err = bare(closing)
	}
	if err != nil {
		return err
	}
	return bare(os.Rename(unfinished, path))
}

// fill writes a file until it is on the disk.
func fill(file *os.File, write func(io.Writer) error) error {
	out := bufio.NewWriter(unnamed{file})
	if err := write(out); err != nil {
		return err
	}
	if err := out.Flush(); err != nil {
		return err
	}
	return bare(file.Sync()) // else a power cut could leave an empty file under the name
}

// Folder makes a new folder at a path, with what fill puts into it: all of that or
// nothing. Fill is given another path, under which the folder stands meanwhile. The error
// is that of fill or of the system, as with [File].
func Folder(path string, fill func(folder string) error) error {
	unfinished := beside(path)
	if err := os.Mkdir(unfinished, 0o777); err != nil { // less what the system keeps from new folders
		return inFolder(err)
	}
	defer os.RemoveAll(unfinished) // gone already when all went well
	if err := fill(unfinished); err != nil {
		return err
	}
	return bare(os.Rename(unfinished, path))
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

// reserved are the names of devices on Windows, which no file can have there, whatever
// its ending. (Microsoft, "Naming Files, Paths, and Namespaces")
var reserved = regexp.MustCompile(`(?i)^(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³]) *($|\.)`)

// Name is a name of a file that says a title and that all systems allow. Where nothing is
// left of the title, it is "Vademecum".
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
	return reserved.ReplaceAllString(name, "${1}_$3")
}

package library

import (
	"os"
	"path/filepath"

	"github.com/adrg/xdg"
)

// fileName is the name of the library in its directory.
const fileName = "library.db"

// portableMark is the name of the file that keeps the library beside the program.
const portableMark = ".portable"

// Place is the path of the person's library: beside the program when a file
// named .portable lies there, else in the person's data directory.
func Place() string {
	if self, err := os.Executable(); err == nil {
		if real, err := filepath.EvalSymlinks(self); err == nil {
			self = real
		}
		return placeFor(filepath.Dir(self), xdg.DataHome)
	}
	return placeFor("", xdg.DataHome)
}

func placeFor(program, data string) string {
	if program != "" {
		if _, err := os.Lstat(filepath.Join(program, portableMark)); err == nil {
			return filepath.Join(program, fileName)
		}
	}
	return filepath.Join(data, "vademecum", fileName)
}

// Exists reports whether there is a library at path. What lies there may still
// turn out not to be one.
func Exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

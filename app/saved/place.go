package saved

import (
	"cmp"
	"crypto/rand"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"vademecum/app"
)

// mostLinks is how many links are followed one after the other, as many as Linux does.
const mostLinks = 40

// end is where a path leads: to the end of a chain of links, be there a file or not yet.
// Some people keep their files in another place, with links in the usual one. A path that
// is no link stays as it is.
func end(path string) (string, error) {
	for range mostLinks {
		next, err := os.Readlink(path)
		if err != nil {
			return path, nil // no link, or nothing at all
		}
		// The folders on the way may be links themselves, so that "..", in a link, is not
		// what stands before it in the path. The system resolves them, one by one.
		if !filepath.IsAbs(next) {
			here, _ := filepath.Split(path)
			next = cmp.Or(here, "./") + next
		}
		folder, name := filepath.Split(next)
		if folder, err = filepath.EvalSymlinks(folder); err != nil {
			return "", err
		}
		path = filepath.Join(folder, name)
	}
	return "", syscall.ELOOP
}

// replaceable are the permissions of the file at a path, and whether there is one; if
// not, they are those for a new one.
func replaceable(path string, mode fs.FileMode) (of fs.FileMode, there bool, err error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return mode, false, nil
	case err != nil:
		return 0, false, err
	case info.IsDir():
		return 0, false, app.Errorf("there is a folder of that name")
	case !info.Mode().IsRegular(): // a device, say
		return 0, false, app.Errorf("it is no ordinary file")
	}
	// To put another in its place, the system asks whether the folder may be written to,
	// and not whether the file may.
	file, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return 0, false, err
	}
	return info.Mode().Perm(), true, file.Close()
}

// beside is a path in the folder of another under which nothing is. The dot keeps what
// is written there out of sight for as long as it is unfinished.
func beside(path string) string {
	return filepath.Join(filepath.Dir(path), ".unfinished-"+rand.Text())
}

// unnamed is a file whose errors do not name it.
type unnamed struct{ file *os.File }

func (u unnamed) Write(p []byte) (int, error) {
	n, err := u.file.Write(p)
	return n, bare(err)
}

// bare is an error of the system without the path, which may be that of something
// unfinished.
func bare(err error) error {
	switch err := err.(type) {
	case *fs.PathError:
		return err.Err
	case *os.LinkError:
		return err.Err
	}
	return err
}

// inFolder says that nothing could be made in the folder of a file.
func inFolder(err error) error {
	return app.Errorf("its folder cannot be written to: %s", bare(err))
}

package akn

import (
	"io"
	"strconv"
	"time"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/saved"
)

const ending = ".xml"

// Save writes the resolutions of d into a folder, under names that are free there: one
// to a file of its own, several to a new folder with a file each, called by the title.
// It gives back the path of the file or of the new folder. Nothing is left there when it
// fails, as it does with a document that holds no resolution.
func Save(folder, title string, d *document.Document, now time.Time) (path string, err error) {
	switch len(d.Resolutions) {
	case 0:
		return "", errNone
	case 1:
		return SaveOne(folder, d, 0, now)
	}
	path = saved.Path(folder, title, "")
	if err = saveAll(path, d, now); err != nil {
		return "", app.Errorf("the resolutions could not be written to %s: %s", path, err)
	}
	return path, nil
}

var errNone = app.Errorf("this document holds no resolution: there is nothing to write as Akoma Ntoso")

// SaveOne is [Save] of one resolution of d, by its index, whatever else d holds.
func SaveOne(folder string, d *document.Document, n int, now time.Time) (path string, err error) {
	path = saved.Path(folder, name(d.Resolutions[n]), ending)
	if err = saveOne(path, d, n, now); err != nil {
		return "", app.Errorf("the resolution could not be written to %s: %s", path, err)
	}
	return path, nil
}

func saveOne(path string, d *document.Document, n int, now time.Time) error {
	return saved.File(path, 0o644, func(out io.Writer) error { return Write(out, d, n, now) })
}

func saveAll(path string, d *document.Document, now time.Time) error {
	return saved.Folder(path, func(unfinished string) error {
		for n, r := range d.Resolutions {
			if err := saveOne(saved.Path(unfinished, name(r), ending), d, n, now); err != nil {
				return err
			}
		}
		return nil
	})
}

// name is what the file of a resolution is called: "Resolution 140 (Dubai, 2018)".
func name(r document.Resolution) string {
	name := kindOf(r)
	if r.Number != "" {
		name += " " + r.Number
	}
	if r.Place != "" && r.Year != 0 {
		name += " (" + r.Place + ", " + strconv.Itoa(r.Year) + ")"
	}
	return name
}

package document

import (
	"context"
	"errors"
	"testing"
	"time"

	"vademecum/app/document"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

var _ screen.Saver = &Screen{}

// TestOnlyResolutionsAreSaved: a document that holds none has no button for it.
func TestOnlyResolutionsAreSaved(t *testing.T) {
	for name, want := range map[string]string{"resolution.txt": "save akn doc/3f9a0c417be2d518", "report.txt": ""} {
		got := ""
		for _, a := range head(opened(t, name))[0].(page.Head).Actions {
			if a.Label == "Save as Akoma Ntoso …" {
				got = a.Do
			}
		}
		if got != want {
			t.Errorf("%s is saved by %q, want %q", name, got, want)
		}
	}
}

func TestSave(t *testing.T) {
	full := errors.New("the disk is full")
	s := &Screen{
		Open: func(_ context.Context, id string) (Opened, error) {
			if id != "doc/3f9a0c417be2d518" {
				return Opened{}, errors.New("it was forgotten")
			}
			return *opened(t, "resolution.txt"), nil
		},
		Write: func(folder, title string, d *document.Document, now time.Time) (string, error) {
			if len(d.Resolutions) != 1 || title != d.Title || time.Since(now) > time.Hour {
				t.Errorf("%d resolutions of %q are written at %v", len(d.Resolutions), title, now)
			}
			if folder == "full" {
				return "", full
			}
			return folder + "/x.xml", nil
		},
	}
	for _, test := range []struct{ route, format, folder, want, err string }{
		{"doc/3f9a0c417be2d518", "akn", "papers", "papers/x.xml", ""},
		{"doc/3f9a0c417be2d518#41", "akn", "papers", "papers/x.xml", ""},
		{"doc/3f9a0c417be2d518", "akn", "full", "", "the disk is full"},
		{"doc/0000000000000000", "akn", "papers", "", "it was forgotten"},
		{"doc/3f9a0c417be2d518", "pdf", "papers", "", `there is no format "pdf"`},
	} {
		path, err := s.Save(t.Context(), router.Route(test.route), test.format, test.folder)
		said := ""
		if err != nil {
			said = err.Error()
		}
		if path != test.want || said != test.err {
			t.Errorf("%+v: %q, %q", test, path, said)
		}
	}
}

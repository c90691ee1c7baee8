package compare

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"sync"

	"vademecum/app/document"
	"vademecum/ui/language"
	"vademecum/ui/router"
)

// filePrefix begins the ids of files that are compared without being imported.
const filePrefix = "file-"

// mostTaken is how many files are remembered, for those who go back.
const mostTaken = 16

// taken are the files given to the screen. Window and composer meet here.
type taken struct {
	mu      sync.Mutex
	paths   map[int]string
	last    int
	waiting string // the old text, for which a new one was last asked
}

// ask notes for which old text a new one is asked now.
func (t *taken) ask(old string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.waiting = old
}

// take remembers a file and gives the question that it answers: it is the new text
// where one was asked for, else the old one.
func (t *taken) take(path string) question {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.last++
	if t.paths == nil {
		t.paths = map[int]string{}
	}
	t.paths[t.last] = path
	delete(t.paths, t.last-mostTaken)
	id := fmt.Sprint(filePrefix, t.last)
	if t.waiting == "" {
		return question{old: id}
	}
	q := question{old: t.waiting, fresh: id}
	t.waiting = ""
	return q
}

// path is that of a file by its id.
func (t *taken) path(id string) (string, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	n, _ := strconv.Atoi(strings.TrimPrefix(id, filePrefix))
	if path, ok := t.paths[n]; ok {
		return path, nil
	}
	return "", errors.New(language.Say("the file that was compared here is not known any longer; drop it again"))
}

// TakeFile implements [screen.Taker].
func (s *Screen) TakeFile(path string) router.Route { return router.Route(s.taken.take(path).route()) }

// TakeText implements [screen.Taker]. What is on the clipboard is checked, not
// compared; the page stays as it is.
func (s *Screen) TakeText(string) router.Route { return Name }

// file reads a file that was taken.
func (s *Screen) file(ctx context.Context, id string) (side, error) {
	path, err := s.taken.path(id)
	if err != nil {
		return side{}, err
	}
	d, err := s.Read(ctx, path)
	return side{document.Stored{ID: id, Title: filepath.Base(path)}, d}, err
}

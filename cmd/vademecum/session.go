package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"vademecum/data/library"
	"vademecum/ui/shell"
	"vademecum/ui/theme"
)

// The window is left as a session in a file beside the person's library, and taken up
// again from it. Losing it costs little, so that nothing about it stops a start.

// usual is the session of a first start.
var usual = shell.Session{Theme: theme.System, Width: 1180, Height: 780}

// sessionFile is the path of the file.
func sessionFile() string { return filepath.Join(filepath.Dir(library.Place()), "session.json") }

// lastSession is how the window was left, or what the arguments say instead. With it
// may come a sentence for the person on why it is not what it was.
func lastSession(a arguments) (shell.Session, error) {
	last, err := usual, error(nil)
	if !a.Fresh {
		last, err = readSession(sessionFile())
	}
	if a.Theme != "" {
		last.Theme = a.Theme
	}
	if a.Size.Width > 0 {
		last.Width, last.Height = a.Size.Width, a.Size.Height
	}
	return last, err
}

// readSession reads a session. Where there is none, or none that can be read, it is the
// usual one; values that make no sense are as in the usual one.
func readSession(path string) (shell.Session, error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return usual, nil
	}
	last := usual
	if err == nil {
		err = json.Unmarshal(text, &last)
	}
	if err != nil {
		return usual, fmt.Errorf("the tabs of the last session could not be read from %s (%v); this one begins anew", path, err)
	}
	if last.Theme != theme.Light && last.Theme != theme.Dark {
		last.Theme = theme.System
	}
	if !(min(last.Width, last.Height) >= smallest && max(last.Width, last.Height) <= largest) {
		last.Width, last.Height = usual.Width, usual.Height
	}
	return last, nil
}

// A keeper writes sessions to a file beside the window, the newest only where they come
// faster than they can be written.
type keeper struct {
	path    string
	mutex   sync.Mutex // for closed
	closed  bool
	latest  chan shell.Session
	trouble chan func(error)
	done    chan struct{}
}

func newKeeper(path string) *keeper {
	k := &keeper{path: path, latest: make(chan shell.Session, 1), trouble: make(chan func(error), 1), done: make(chan struct{})}
	go k.run()
	return k
}

// keep has a session written, unless the keeper is closed.
func (k *keeper) keep(s shell.Session) {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	if k.closed {
		return
	}
	select {
	case <-k.latest: // an older one, of no use any more
	default:
	}
	k.latest <- s
}

// complain sets what is told, once, that a session could not be written.
func (k *keeper) complain(to func(error)) { k.trouble <- to }

// close writes what is still to be written. Nothing is kept after it.
func (k *keeper) close() {
	k.mutex.Lock()
	if !k.closed {
		k.closed = true
		close(k.latest)
	}
	k.mutex.Unlock()
	<-k.done
}

func (k *keeper) run() {
	defer close(k.done)
	for s := range k.latest {
		err := writeSession(k.path, s)
		if err == nil {
			continue
		}
		select {
		case tell := <-k.trouble:
			tell(fmt.Errorf("your tabs could not be kept for the next start: %v", err))
		default: // told already, or nobody to tell yet
		}
	}
}

// writeSession puts a session in the place of the one in the file, which is at any
// moment either whole.
func writeSession(path string, s shell.Session) (err error) {
	text, err := json.Marshal(s)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	file, err := os.CreateTemp(filepath.Dir(path), "session-*.tmp")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(file.Name())
		}
	}()
	_, err = file.Write(text)
	if err == nil {
		err = file.Sync()
	}
	if err = errors.Join(err, file.Close()); err != nil {
		return err
	}
	return os.Rename(file.Name(), path)
}

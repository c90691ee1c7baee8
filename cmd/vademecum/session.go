package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"vademecum/app"
	"vademecum/app/saved"
	"vademecum/data/library"
	"vademecum/ui/language"
	"vademecum/ui/shell"
	"vademecum/ui/theme"
)

// The windows are left as a session in a file beside the person's library, and taken up
// again from it. Losing it costs little, so that nothing about it stops a start.

// usual is the window of a first start.
var usual = shell.Session{Theme: theme.System, Width: 1180, Height: 780}

// A session is how all windows were left: at least one, the one used last at the end.
type session struct {
	Version int             `json:"version"`
	Windows []shell.Session `json:"windows"`
}

// sessionVersion is that of the form of the file. The first form, without a version,
// was the one window that there was then.
const sessionVersion = 2

// one is the session of a single window.
func one(window shell.Session) session {
	return session{Version: sessionVersion, Windows: []shell.Session{window}}
}

// sessionFile is the path of the file.
func sessionFile() string { return filepath.Join(filepath.Dir(library.Place()), "session.json") }

// lastSession is how the windows were left, or what the arguments say instead. With it
// may come an error on why it is not what it was, to be said once the language of the
// windows, which it may hold, is chosen.
func lastSession(a arguments) (session, error) {
	last, err := one(usual), error(nil)
	if !a.Fresh {
		last, err = readSession(sessionFile())
	}
	used := &last.Windows[len(last.Windows)-1]
	if a.Theme != "" {
		used.Theme = a.Theme
	}
	switch a.Language {
	case "":
	case language.System:
		used.Language = ""
	default:
		used.Language = a.Language
	}
	if a.Size.Width > 0 {
		used.Width, used.Height = a.Size.Width, a.Size.Height
	}
	return last, err
}

// readSession reads a session. Where there is none, or none that can be read, it is a
// usual window; values that make no sense are as in that.
func readSession(path string) (session, error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return one(usual), nil
	}
	var last session
	if err == nil {
		last, err = parseSession(text)
	}
	if err != nil {
		return one(usual), app.Errorf("the tabs of the last session could not be read from %s (%s); this one begins anew", path, err)
	}
	return last, nil
}

// parseSession reads the text of a session, in its first form, too. Windows beyond the
// most that are brought back are those that were used longest ago.
func parseSession(text []byte) (session, error) {
	var last session
	if err := json.Unmarshal(text, &last); err != nil {
		return last, err
	}
	if len(last.Windows) == 0 {
		last = one(usual)
		if err := json.Unmarshal(text, &last.Windows[0]); err != nil {
			return last, err
		}
	}
	last.Version = sessionVersion
	last.Windows = last.Windows[max(0, len(last.Windows)-mostWindows):]
	for i := range last.Windows {
		last.Windows[i] = sound(last.Windows[i])
	}
	return last, nil
}

// sound is a window of a session with what makes no sense in it as it usually is.
func sound(w shell.Session) shell.Session {
	if w.Theme != theme.Light && w.Theme != theme.Dark {
		w.Theme = theme.System
	}
	if !(min(w.Width, w.Height) >= smallest && max(w.Width, w.Height) <= largest) {
		w.Width, w.Height = usual.Width, usual.Height
	}
	return w
}

// A keeper writes sessions to a file beside the window, the newest only where they come
// faster than they can be written.
type keeper struct {
	path    string
	mutex   sync.Mutex // for closed
	closed  bool
	latest  chan session
	trouble chan func(error)
	done    chan struct{}
}

func newKeeper(path string) *keeper {
	k := &keeper{path: path, latest: make(chan session, 1), trouble: make(chan func(error), 1), done: make(chan struct{})}
	go k.run()
	return k
}

// keep has a session written, unless the keeper is closed.
func (k *keeper) keep(s session) {
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
			tell(app.Errorf("your tabs could not be kept for the next start: %s", err))
		default: // told already, or nobody to tell yet
		}
	}
}

// writeSession puts a session in the place of the one in the file.
func writeSession(path string, s session) error {
	text, err := json.Marshal(s)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	return put(path, 0o600, text)
}

// put is [saved.Bytes] with the name of the file in its error.
func put(path string, mode fs.FileMode, content []byte) error {
	if err := saved.Bytes(path, mode, content); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

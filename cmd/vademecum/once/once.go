// Package once makes a second start of the program hand its words to the first, which
// raises its window and shows what they name.
//
// The program opens no socket, not even a local one, so that what it promises can be
// checked from outside without exceptions. The two talk through a folder of the
// person's instead: the first start holds a lock on a file in it, which the system lets
// go when the program ends, however it ends; a second start that finds it held leaves
// its words in a file of their own, and the first looks for such files a few times a
// second. That it has taken the file away tells the second that it was heard.
package once

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

const (
	look     = 100 * time.Millisecond // between looks into the folder
	patience = 5 * time.Second        // of a second start with the first: as long as a slow start takes
	stale    = time.Minute            // age of words that nobody waits for any more

	lockName = "lock"
	prefix   = "words-"
	suffix   = ".txt"
)

// A Program is the first start, and hears the words of the others.
type Program struct {
	folder string
	lock   *os.File // nil where the first start does not answer, and this one goes its own way
	ended  chan struct{}
}

// Start says what a start is: the first, or one whose words were taken by the first,
// and then nil. Where the first holds the lock and does not answer, this one goes on
// beside it.
func Start(folder, words string) (*Program, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, err
	}
	p := &Program{folder: folder, ended: make(chan struct{})}
	if err := p.hold(); err != nil || p.lock != nil {
		return p, err
	}
	left, err := leave(folder, words)
	if err != nil {
		return nil, err
	}
	defer os.Remove(left)
	for begin := time.Now(); time.Since(begin) < patience; time.Sleep(look / 2) {
		if _, err := os.Stat(left); os.IsNotExist(err) {
			return nil, nil
		}
		if err := p.hold(); err != nil || p.lock != nil { // the first has ended meanwhile
			return p, err
		}
	}
	return p, nil
}

// hold takes the lock if nobody has it.
func (p *Program) hold() error {
	file, err := os.OpenFile(filepath.Join(p.folder, lockName), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	held, err := lock(file)
	if err != nil || !held {
		file.Close()
		return err
	}
	p.lock = file
	return nil
}

// leave leaves words for the first start, whole from the moment on that they are there.
func leave(folder, words string) (string, error) {
	file, err := os.CreateTemp(folder, "new-*")
	if err != nil {
		return "", err
	}
	_, err = file.WriteString(words)
	if closed := file.Close(); err == nil {
		err = closed
	}
	left := filepath.Join(folder, fmt.Sprint(prefix, time.Now().UnixNano(), "-", os.Getpid(), suffix))
	if err == nil {
		err = os.Rename(file.Name(), left)
	}
	if err != nil {
		os.Remove(file.Name())
	}
	return left, err
}

// Hear calls heard, on a goroutine of its own, with the words of every further start.
func (p *Program) Hear(heard func(words string)) {
	if p.lock == nil {
		return
	}
	go func() {
		for tick := time.NewTicker(look); ; {
			select {
			case <-p.ended:
				tick.Stop()
				return
			case <-tick.C:
				p.listen(heard)
			}
		}
	}()
}

// listen takes the words that lie in the folder, oldest first.
func (p *Program) listen(heard func(words string)) {
	entries, err := os.ReadDir(p.folder)
	if err != nil {
		return // the folder may come back
	}
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), prefix) || !strings.HasSuffix(e.Name(), suffix) {
			continue
		}
		path := filepath.Join(p.folder, e.Name())
		info, err := e.Info()
		if err != nil {
			continue
		}
		words, err := os.ReadFile(path)
		if os.Remove(path) == nil && err == nil && time.Since(info.ModTime()) < stale {
			heard(string(words))
		}
	}
}

// Close lets the next start be the first.
func (p *Program) Close() {
	close(p.ended)
	if p.lock != nil {
		p.lock.Close()
	}
}

package snapshot

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"vademecum/app/changes"
)

// # What is new since an older snapshot was opened
//
// The cache remembers. A snapshot is unpacked there when it is opened for the first
// time, under a name that carries the hash of its content, and nothing touches the
// file after that: its time of change is when this person first opened it. So the
// snapshot opened before the current one is the file beside it that is the youngest of
// those both unpacked earlier and made of older sources. The second condition passes
// over snapshots that differ in their making alone, of which there is nothing to tell;
// the first keeps quiet when somebody has gone back to an older program.
//
// Nothing else needs to be written down, and nothing goes wrong when the cache is
// emptied: there is then no older snapshot to compare with, and nothing is said. The
// sweeping of the cache spares the file.

// Changes compares the snapshot with the one that was opened before it. The error is
// [changes.ErrNoOlder] where there is none.
func (s *Store) Changes(ctx context.Context) (changes.Comparison, error) {
	path := previous(s.path)
	if path == "" {
		return changes.Comparison{}, changes.ErrNoOlder
	}
	older, err := ReadTexts(ctx, path)
	if err != nil {
		return changes.Comparison{}, err
	}
	newer, err := s.Texts(ctx)
	if err != nil {
		return changes.Comparison{}, err
	}
	return changes.Between(older, newer), nil
}

// previous returns the path of the snapshot opened before the one at a path in the
// cache, or nothing. What lies there damaged or under a wrong name is passed over.
func previous(current string) string {
	if current == "" { // held in memory
		return ""
	}
	is, err := os.Stat(current)
	if err != nil {
		return ""
	}
	date, err := dateOf(current)
	if err != nil {
		return ""
	}
	type file struct {
		path string
		when time.Time
	}
	var earlier []file
	names, _ := filepath.Glob(filepath.Join(filepath.Dir(current), "snapshot-*.db"))
	for _, name := range names {
		if info, err := os.Stat(name); err == nil && info.ModTime().Before(is.ModTime()) {
			earlier = append(earlier, file{name, info.ModTime()})
		}
	}
	slices.SortFunc(earlier, func(a, b file) int { return cmp.Or(b.when.Compare(a.when), strings.Compare(b.path, a.path)) })
	for _, f := range earlier {
		if of, err := dateOf(f.path); err == nil && of < date && isNamedRight(f.path) {
			return f.path
		}
	}
	return ""
}

// dateOf is the date of the newest source of a snapshot file.
func dateOf(path string) (string, error) {
	ctx := context.Background() // it takes no time
	s, err := openSince(ctx, path, oldestCompared)
	if err != nil {
		return "", err
	}
	defer s.Close()
	if s.meta.Date == "" {
		return "", errors.New("no date")
	}
	return s.meta.Date, nil
}

// isNamedRight tells whether a file in the cache has the content that its name says.
func isNamedRight(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return false
	}
	return filepath.Base(path) == cachedName(hex.EncodeToString(h.Sum(nil)))
}

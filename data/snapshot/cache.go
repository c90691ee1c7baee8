package snapshot

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"vademecum/app"
)

// errDamaged is what a cached file is that does not have the hash in its name.
var errDamaged = app.Errorf("damaged or not a snapshot")

// cached returns the path of the unpacked snapshot in dir, unpacking it there
// when it is missing or not what it should be. The name carries the hash, so
// several versions of the program keep out of each other's way, and the whole
// content is hashed at every call: that costs a few milliseconds and leaves
// nothing to trust. Replaced tells that a file stood there that had to go.
//
// A file appears under its name only when it is whole: it is written beside it
// under a name of its own, synced and renamed. Programs that start at the same
// time each do so, and the last rename leaves what the first one did.
func (b bundle) cached(dir string) (path string, replaced bool, err error) {
	path = filepath.Join(dir, cachedName(b.sum))
	err = b.verify(path)
	if err == nil {
		return path, false, nil
	}
	replaced = !errors.Is(err, os.ErrNotExist)
	if err := b.place(path); err != nil {
		if b.verify(path) == nil { // another start was faster
			return path, replaced, nil
		}
		return "", replaced, err
	}
	sweep(dir, path)
	return path, replaced, nil
}

// cachedName is the name in the cache of the snapshot with a hash.
func cachedName(sum string) string { return "snapshot-" + sum[:16] + ".db" }

// verify compares the content of a file with the hash of the bundle.
func (b bundle) verify(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return err
	}
	if hex.EncodeToString(h.Sum(nil)) != b.sum {
		return fmt.Errorf("%s: %w", path, errDamaged)
	}
	return nil
}

// place unpacks the bundle to path, as a whole or not at all.
func (b bundle) place(path string) error {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(dir, "snapshot-*.new")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // gone already when all went well
	if err := errors.Join(b.unpack(f), f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// staleAfter is how long files of other versions, and pieces left by a start
// that was cut off, stay in the cache.
const staleAfter = 30 * 24 * time.Hour

// sweep removes stale files from the cache, but not the snapshot opened before the
// one that is kept: what has changed since then is still to be told. What cannot be
// removed stays: it is only a cache.
func sweep(dir, keep string) {
	before := previous(keep)
	for _, pattern := range []string{"snapshot-*.db", "snapshot-*.new"} {
		names, _ := filepath.Glob(filepath.Join(dir, pattern))
		for _, name := range names {
			info, err := os.Stat(name)
			if err == nil && name != keep && name != before && time.Since(info.ModTime()) > staleAfter {
				os.Remove(name)
			}
		}
	}
}

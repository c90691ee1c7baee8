package snapshot

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/klauspost/compress/zstd"

	"vademecum/app"
	"vademecum/app/changes"
)

// oldestCompared is the version of the oldest snapshots that can be compared. Those of
// version 1 lack tables that pages need, but hold items and editions as today.
const oldestCompared = 1

// Texts returns what a comparison of snapshots looks at: every item with its
// editions, by kind, then publisher from WTSA and ITU-T down, then number.
func (s *Store) Texts(ctx context.Context) (changes.Snapshot, error) {
	held := changes.Snapshot{Date: s.meta.Date}
	read := reader{ctx: ctx, db: s.db}
	read.each(func(f *fields) { held.Items = make([]changes.Item, 0, f.number()) }, "SELECT count(*) FROM item")
	at := map[int]int{} // index in held.Items by the item's number
	read.each(func(f *fields) {
		at[f.number()] = len(held.Items)
		held.Items = append(held.Items, changes.Item{Item: f.item()})
	}, "SELECT "+packed("n", itemColumns)+" FROM item")
	read.each(func(f *fields) {
		n, known := at[f.number()]
		if !known {
			read.err = app.Errorf("an edition belongs to no item")
			return
		}
		i := &held.Items[n]
		i.Editions = append(i.Editions, f.edition(i.ID))
	}, "SELECT "+packed("item", editionColumns)+" FROM edition ORDER BY item, position")
	if read.err != nil {
		return changes.Snapshot{}, damaged(ctx, s.path, read.err)
	}
	rank := map[app.Kind]int{}
	for n, k := range app.Kinds {
		rank[k] = n
	}
	slices.SortFunc(held.Items, func(a, b changes.Item) int {
		return cmp.Or(cmp.Compare(rank[a.Kind], rank[b.Kind]), cmp.Compare(b.Body, a.Body), compareNumbers(a.ID, b.ID), cmp.Compare(a.ID, b.ID))
	})
	return held, nil
}

// ReadTexts reads the same from a snapshot file, as it is or compressed as in the
// repository (snapshot.db.zst). The file may also be of an older version that this
// program cannot show pages of. It is checked for damage first.
func ReadTexts(ctx context.Context, path string) (changes.Snapshot, error) {
	packed, err := isPacked(path)
	if err != nil {
		return changes.Snapshot{}, err
	}
	if !packed {
		return readTexts(ctx, path)
	}
	scratch, err := os.MkdirTemp("", "vademecum-")
	if err != nil {
		return changes.Snapshot{}, app.Errorf("%s could not be unpacked: %s", path, reason(err))
	}
	defer os.RemoveAll(scratch)
	unpacked := filepath.Join(scratch, "snapshot.db")
	if err := unpackFile(path, unpacked); err != nil {
		return changes.Snapshot{}, err
	}
	held, err := readTexts(ctx, unpacked)
	if err != nil && ctx.Err() == nil {
		return held, app.Errorf("%s was unpacked, and what was in it is no use: %s", path, err)
	}
	return held, err
}

func readTexts(ctx context.Context, path string) (changes.Snapshot, error) {
	s, err := openSince(ctx, path, oldestCompared)
	if err != nil {
		return changes.Snapshot{}, err
	}
	defer s.Close()
	if err := s.quickCheck(ctx); err != nil {
		return changes.Snapshot{}, err
	}
	return s.Texts(ctx)
}

// packedMagic begins a file compressed with Zstandard. (RFC 8878, section 3.1.1)
var packedMagic = []byte{0x28, 0xB5, 0x2F, 0xFD}

// isPacked tells whether a file is compressed. One that cannot be opened is left to
// those who read snapshots, who say so.
func isPacked(path string) (bool, error) {
	f, err := os.Open(path)
	if err != nil {
		return false, nil
	}
	defer f.Close()
	head := make([]byte, len(packedMagic))
	_, err = io.ReadFull(f, head)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return false, app.Errorf("the snapshot %s cannot be read: %s", path, err)
	}
	return bytes.Equal(head, packedMagic), nil
}

// largest is how much is unpacked from a file at most, in bytes: many times a snapshot
// of today, and less than a disk.
const largest = 1 << 30

func unpackFile(path, to string) error {
	from, err := os.Open(path)
	if err != nil {
		return err
	}
	defer from.Close()
	d, err := zstd.NewReader(from, zstd.WithDecoderConcurrency(1))
	if err != nil {
		return err
	}
	defer d.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_WRONLY|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	n, err := io.Copy(out, io.LimitReader(d, largest))
	err = errors.Join(err, out.Close())
	switch {
	case err != nil:
		return app.Errorf("%s could not be unpacked: it is damaged, or there is no room: %s", path, reason(err))
	case n == largest:
		return app.Errorf("%s is not a Vademecum snapshot: it is far too large", path)
	}
	return nil
}

package library

import (
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"io"
	"os"
	"strings"

	"vademecum/app"

	"github.com/mattn/go-sqlite3"
)

// applicationID stands in the header of every library. It differs from that of
// snapshots, so that neither is taken for the other.
const applicationID = 0x5661644C // "VadL"

// check looks at the file before anything could change it, and refuses what is
// no library, damaged at its head, or of a version later than newest. Where there
// is no file yet, or an empty one, all is well.
//
// It asks SQLite instead of reading the header, because after a crash the truth
// may still stand in the file beside it (library.db-wal).
func check(ctx context.Context, path string, newest int) error {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return nil
	case err != nil:
		return sentence(path, err)
	case info.IsDir():
		return said{app.Errorf("your library should be the file %s, and that is a directory; move it away", path), ErrForeign}
	case info.Size() == 0: // a first start that was cut off
		return nil
	}
	foreign := said{app.Errorf("%s is not a Vademecum library but a file of another program, and was left as it is; move it away", path), ErrForeign}
	id, version, tables, err := header(ctx, path, forReading)
	if cutOff(err) {
		ours, looked := mayBeOurs(path)
		switch {
		case looked != nil:
			return sentence(path, looked)
		case !ours:
			return foreign
		}
		id, version, tables, err = header(ctx, path, forAll+"&mode=rw")
	}
	if err != nil {
		return sentence(path, err)
	}
	switch {
	case id == 0 && version == 0 && tables == 0: // the same, cut off a moment later
		return nil
	case id != applicationID:
		return foreign
	case version > newest:
		return said{app.Errorf("your library %s is of version %s, and this program knows libraries up to version %s; it was left as it is: install a newer Vademecum", path, version, newest), ErrNewer}
	}
	return nil
}

// header reads what tells a library from other files, over a connection with these
// settings.
func header(ctx context.Context, path, settings string) (id, version, tables int, err error) {
	db, err := sql.Open("sqlite3", fileURI(path, settings))
	if err != nil {
		return 0, 0, 0, err
	}
	defer db.Close()
	tx, err := db.BeginTx(ctx, nil) // all of one state, while another program may be making it
	if err != nil {
		return 0, 0, 0, err
	}
	defer tx.Rollback()
	for query, value := range map[string]*int{
		"PRAGMA application_id": &id, "PRAGMA user_version": &version, "SELECT count(*) FROM sqlite_master": &tables,
	} {
		if err := tx.QueryRowContext(ctx, query).Scan(value); err != nil {
			return 0, 0, 0, err
		}
	}
	return id, version, tables, nil
}

// cutOff reports whether a file cannot be read because a change to it was cut off. A
// library that is killed while it is made, a moment before it keeps its changes in
// library.db-wal, leaves such a file. SQLite has to undo the change before anyone can
// read, and only a connection that may write can do so.
func cutOff(err error) bool {
	var db sqlite3.Error
	return errors.As(err, &db) && (db.ExtendedCode == sqlite3.ErrReadonlyRollback || db.ExtendedCode == sqlite3.ErrReadonlyRecovery)
}

// mayBeOurs reports whether a change that was cut off may be undone in a file that
// SQLite cannot read before that: the file of another program stays as it is, and its
// journal too. Only here are the bytes of the file read instead of asking SQLite. A
// library has its application id in them, or is being made, when it has none and no
// more than its first page. (https://www.sqlite.org/fileformat2.html#the_database_header:
// the size of a page in bytes at 16, where 1 means 65536, and the application id at 68.)
func mayBeOurs(path string) (bool, error) {
	file, err := os.Open(path)
	if err != nil {
		return false, err
	}
	defer file.Close()
	var start [100]byte
	if _, err := io.ReadFull(file, start[:]); errors.Is(err, io.ErrUnexpectedEOF) {
		return false, nil
	} else if err != nil {
		return false, err
	}
	info, err := file.Stat()
	if err != nil {
		return false, err
	}
	page := int64(binary.BigEndian.Uint16(start[16:]))
	if page == 1 {
		page = 1 << 16
	}
	switch binary.BigEndian.Uint32(start[68:]) {
	case applicationID:
		return true, nil
	case 0:
		return info.Size() <= page, nil
	}
	return false, nil
}

// QuickCheck lets SQLite look for damage in the whole file, which means reading all
// of it. The error is a sentence that is [ErrDamaged].
func (l *Library) QuickCheck(ctx context.Context) error {
	return l.look(ctx, func(tx *sql.Tx) error {
		var verdict string
		if err := tx.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&verdict); err != nil {
			return err
		}
		if verdict != "ok" {
			verdict, _, _ = strings.Cut(strings.TrimPrefix(verdict, "*** in database main ***\n"), "\n")
			return said{app.Errorf("your library %s is damaged (%s); move it away, and put a copy made earlier in its place or import your documents again", l.path, verdict), ErrDamaged}
		}
		return nil
	})
}

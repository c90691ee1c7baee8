package library

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"vademecum/app"
)

//go:embed migrations/*.sql
var scripts embed.FS

// A migration is the SQL that brings a library from one version to the next. The
// first makes an empty file a library of version 1.
type migration string

// released lists the migrations in their order.
func released() []migration {
	names, err := fs.Glob(scripts, "migrations/*.sql") // sorted
	if err != nil {
		panic(err) // the pattern is a constant
	}
	steps := make([]migration, len(names))
	for i, name := range names {
		text, err := scripts.ReadFile(name)
		if err != nil {
			panic(err) // the file is part of the program
		}
		steps[i] = migration(text)
	}
	return steps
}

// migrate brings the library up to date, one step in one transaction after the
// other. Before each step a copy of the library is laid beside it, while the step
// already keeps every other program from writing; a library that was only made a
// moment ago needs none. A step that fails leaves the library as it was before it.
func (l *Library) migrate(ctx context.Context, steps []migration) error {
	made := false
	for {
		done := false
		err := l.change(ctx, func(tx *sql.Tx) error {
			var version int
			if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
				return err
			}
			if version >= len(steps) { // above it, another program has just been faster
				done = true
				return nil
			}
			if version == 0 {
				made = true
			}
			if !made {
				if err := l.backup(ctx, version); err != nil {
					return app.Errorf("no copy of it could be made, so it was not brought from version %s to %s: %s", version, version+1, err)
				}
			}
			if _, err := tx.ExecContext(ctx, string(steps[version])); err != nil {
				return app.Errorf("it could not be brought from version %s to %s and was left as it is: %s", version, version+1, err)
			}
			_, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d", applicationID, version+1))
			return err
		})
		if err != nil || done {
			return err
		}
	}
}

// backup copies the library to a file beside it, named after its version and the
// time. The copy stands under its name only when it is whole.
func (l *Library) backup(ctx context.Context, version int) error {
	stem := strings.TrimSuffix(l.path, filepath.Ext(l.path))
	name := fmt.Sprintf("%s-version-%d-%s.db", stem, version, time.Now().UTC().Format("20060102-150405"))
	part := name + ".new"
	if err := os.Remove(part); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	defer os.Remove(part) // gone already when all went well
	if err := makePrivate(part); err != nil {
		return err
	}
	// A connection that cannot write refuses to copy as well. This one reads the
	// state before the migration, which is not committed yet.
	db, err := sql.Open("sqlite3", fileURI(l.path, forAll+"&mode=rw"))
	if err != nil {
		return err
	}
	defer db.Close()
	if _, err := db.ExecContext(ctx, "VACUUM INTO ?", part); err != nil {
		return err
	}
	if err := settle(part); err != nil {
		return err
	}
	return os.Rename(part, name)
}

// settle waits until a file is on the disk.
func settle(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// Copies lists the copies of the library made before migrations, oldest first.
// They hold what the library held then, forgotten documents included.
func (l *Library) Copies() []string {
	stem := strings.TrimSuffix(l.path, filepath.Ext(l.path))
	dir, base := filepath.Split(stem)
	var copies []string
	entries, _ := os.ReadDir(filepath.Clean(dir + ".")) // a directory that cannot be listed shows none
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), base+"-version-") && strings.HasSuffix(e.Name(), ".db") {
			copies = append(copies, filepath.Join(dir, e.Name()))
		}
	}
	return copies
}

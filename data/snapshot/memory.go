package snapshot

import (
	"context"
	"database/sql"
	"database/sql/driver"

	"github.com/mattn/go-sqlite3"
)

// openMemory opens a snapshot that no directory would take. Each connection has
// its own copy, so there is only one, and it is kept.
func openMemory(ctx context.Context, file []byte) (*Store, error) {
	db := sql.OpenDB(memory{file})
	db.SetMaxOpenConns(1)
	db.SetMaxIdleConns(1)
	return newStore(ctx, db, "")
}

// memory connects to a database file given as bytes.
type memory struct{ file []byte }

// Connect implements [driver.Connector].
func (m memory) Connect(context.Context) (driver.Conn, error) {
	c, err := m.Driver().Open(":memory:?_query_only=1")
	if err != nil {
		return nil, err
	}
	if err := c.(*sqlite3.SQLiteConn).Deserialize(m.file, "main"); err != nil {
		c.Close()
		return nil, err
	}
	return c, nil
}

// Driver implements [driver.Connector].
func (memory) Driver() driver.Driver { return &sqlite3.SQLiteDriver{} }

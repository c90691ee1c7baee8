package snapshot

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"os"

	"vademecum/app"
)

// What schema.sql writes into the header of the file; a test holds the two
// together.
const (
	applicationID = 0x5661644D // "VadM"
	schemaVersion = 4
)

// Where the header of an SQLite file holds what is checked here, in bytes from
// its start; numbers are big-endian. (SQLite, Database File Format, section 1.3)
const (
	headerSize          = 100
	headerPageSize      = 16 // two bytes; 1 stands for 65 536
	headerPages         = 28
	headerUserVersion   = 60
	headerApplicationID = 68
)

// checkHeader says in a sentence what is wrong with a file that is to be opened
// as a snapshot: that it is none, or one that this program cannot read, which is
// one of a version before the oldest given or after its own.
func checkHeader(path string, oldest uint32) error {
	f, err := os.Open(path)
	if err != nil {
		if errors.Is(err, os.ErrNotExist) {
			return app.Errorf("there is no snapshot %s: %s", path, os.ErrNotExist)
		}
		return app.Errorf("the snapshot %s cannot be read: %s", path, err)
	}
	defer f.Close()
	var header [headerSize]byte
	n, err := io.ReadFull(f, header[:])
	switch {
	case err == io.EOF:
		return app.Errorf("%s is empty: it is not a Vademecum snapshot", path)
	case err != nil && err != io.ErrUnexpectedEOF:
		return app.Errorf("the snapshot %s cannot be read: %s", path, err)
	case n < headerSize || !bytes.HasPrefix(header[:], []byte("SQLite format 3\x00")):
		return app.Errorf("%s is not a Vademecum snapshot: it is no SQLite file", path)
	}
	if binary.BigEndian.Uint32(header[headerApplicationID:]) != applicationID {
		return app.Errorf("%s is not a Vademecum snapshot: it is an SQLite file of another program", path)
	}
	if v := binary.BigEndian.Uint32(header[headerUserVersion:]); v > schemaVersion {
		return app.Errorf("%s is a Vademecum snapshot of version %s, and this program reads version %s: install a newer Vademecum", path, v, schemaVersion)
	} else if v < oldest {
		return app.Errorf("%s is a Vademecum snapshot of version %s, and this program reads version %s: use the snapshot that comes with it", path, v, schemaVersion)
	}
	pageSize := int64(binary.BigEndian.Uint16(header[headerPageSize:]))
	if pageSize == 1 {
		pageSize = 65536
	}
	want := pageSize * int64(binary.BigEndian.Uint32(header[headerPages:]))
	info, err := f.Stat()
	if err != nil {
		return app.Errorf("the snapshot %s cannot be read: %s", path, err)
	}
	if info.Size() != want {
		return app.Errorf("the snapshot %s is damaged: it has %s bytes and should have %s", path, info.Size(), want)
	}
	return nil
}

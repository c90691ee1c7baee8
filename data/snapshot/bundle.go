package snapshot

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"vademecum/app"

	"github.com/klauspost/compress/zstd"
)

// The bundled snapshot, compressed, and the SHA-256 of the unpacked file in the
// form that sha256sum writes and checks. Bundle writes both.
var (
	//go:embed bundled/snapshot.db.zst
	bundledPacked []byte
	//go:embed bundled/snapshot.sha256
	bundledSum string
)

// A bundle is a compressed snapshot.
type bundle struct {
	packed []byte
	sum    string // SHA-256 of the unpacked file, in hexadecimal
}

func bundled() bundle {
	sum, _, _ := strings.Cut(bundledSum, " ")
	return bundle{bundledPacked, sum}
}

// Bundle builds the snapshot of the catalogue in a directory, compresses it and
// writes it to dir, from where the next compilation takes it into the program.
// In the repository that is data/snapshot/bundled. The same catalogue gives the
// same bytes.
func Bundle(catalogueDir, dir string) (Meta, error) {
	scratch, err := os.MkdirTemp("", "vademecum-build-")
	if err != nil {
		return Meta{}, err
	}
	defer os.RemoveAll(scratch)
	built := filepath.Join(scratch, "snapshot.db")
	m, err := Build(catalogueDir, built)
	if err != nil {
		return m, err
	}
	db, err := os.ReadFile(built)
	if err != nil {
		return m, err
	}
	packed, err := pack(db)
	if err != nil {
		return m, err
	}
	sum := sha256.Sum256(db)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return m, err
	}
	for name, content := range map[string][]byte{
		"snapshot.db.zst": packed,
		"snapshot.sha256": []byte(hex.EncodeToString(sum[:]) + "  snapshot.db\n"),
	} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path+".new", content, 0o644); err != nil {
			return m, err
		}
		if err := settle(path+".new", path); err != nil {
			return m, err
		}
	}
	return m, nil
}

// pack compresses a snapshot, as small as the format allows, since it is done
// seldom and the result is shipped. One encoder at work gives the same bytes
// every time.
func pack(db []byte) ([]byte, error) {
	e, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedBestCompression), zstd.WithEncoderConcurrency(1))
	if err != nil {
		return nil, err
	}
	return e.EncodeAll(db, nil), nil
}

// errBundle is what nothing but a new copy of the program mends.
var errBundle = app.Errorf("the snapshot bundled with this program is damaged: install Vademecum again")

// unpack writes the unpacked snapshot to w and checks its hash. What was
// written is worth nothing when there is an error.
func (b bundle) unpack(w io.Writer) error {
	d, err := zstd.NewReader(bytes.NewReader(b.packed), zstd.WithDecoderConcurrency(1))
	if err != nil {
		return err
	}
	defer d.Close()
	h := sha256.New()
	if _, err := io.Copy(io.MultiWriter(w, h), bundleReader{d}); err != nil {
		return err
	}
	if got := hex.EncodeToString(h.Sum(nil)); got != b.sum {
		return app.Errorf("%s (hash %s, want %s)", errBundle, fmt.Sprintf("%.16s", got), fmt.Sprintf("%.16s", b.sum))
	}
	return nil
}

// A bundleReader marks the errors of reading the bundle, to tell them from those
// of writing it.
type bundleReader struct{ r io.Reader }

func (b bundleReader) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	if err != nil && err != io.EOF {
		err = fmt.Errorf("%w (%w)", errBundle, err)
	}
	return n, err
}

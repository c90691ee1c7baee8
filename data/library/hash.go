package library

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"strings"
)

// idPrefix begins the id of every document.
const idPrefix = "doc/"

// hashDigits is how many hexadecimal digits of a SHA-256 stand in an id. Sixteen
// are enough to tell apart what one person will ever import: with a million
// documents, two share an id with a chance of one in thirty million.
const hashDigits = 16

// fileHash is the hash of a file as it stands in ids.
func fileHash(file []byte) string {
	sum := sha256.Sum256(file)
	return hex.EncodeToString(sum[:])[:hashDigits]
}

// textHash is the hash of what a document says: its passages with their markers,
// however blanks and line breaks fall. The same text in two encodings, or saved
// twice by a word processor, has the same.
func (e *extract) textHash() []byte {
	h := sha256.New()
	for i := range e.Passages {
		p := &e.Passages[i]
		io.WriteString(h, strings.Join(strings.Fields(p.Marker+" "+p.Text), " "))
		io.WriteString(h, "\n")
	}
	return h.Sum(nil)
}

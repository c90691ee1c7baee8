package docx

import (
	"bufio"
	"encoding/xml"
	"io"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// decoder reads the XML of a part. ISO/IEC 29500-2 allows it to be in UTF-8 or UTF-16;
// the latter is known by its mark, since its declaration cannot be read before. Other
// encodings that a part declares of itself are read as well.
func decoder(r io.Reader) *xml.Decoder {
	b := bufio.NewReader(r)
	mark, _ := b.Peek(2) // an error comes again with the first byte
	wide := string(mark) == "\xFE\xFF" || string(mark) == "\xFF\xFE"
	if !wide {
		d := xml.NewDecoder(b)
		d.CharsetReader = func(name string, in io.Reader) (io.Reader, error) { return charset.NewReaderLabel(name, in) }
		return d
	}
	d := xml.NewDecoder(transform.NewReader(b, unicode.UTF16(unicode.BigEndian, unicode.ExpectBOM).NewDecoder()))
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // it is UTF-8 by now
	return d
}

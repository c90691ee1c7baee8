package pdf

import (
	"bytes"
	"encoding/ascii85"
	"errors"
	"io"
	"regexp"

	"github.com/ledongthuc/pdf"
	"golang.org/x/image/tiff/lzw"
)

// lzwFilter matches the entry of a stream that is compressed with LZW, alone or
// below another filter.
var lzwFilter = regexp.MustCompile(`/Filter(\s*\[?[\sA-Za-z0-9/]{0,40}/(?:LZWDecode|LZW)\b)`)

// hideLZW renames the entries for LZW, which PDF used before 1997 and the library
// does not know, so that it gives such streams as they stand. No byte moves. The
// patents on LZW ended long after; ITU's files of the early nineties have it on
// their covers.
func hideLZW(data []byte) {
	for _, at := range lzwFilter.FindAllIndex(data, -1) {
		copy(data[at[0]:], hiddenFilter)
	}
}

const hiddenFilter = "/FilteR"

// hidden undoes the filters of a stream that [hideLZW] hid.
func hidden(v pdf.Value, r io.Reader) (io.Reader, error) {
	filter := v.Key(hiddenFilter[1:])
	names := []string{filter.Name()}
	if filter.Kind() == pdf.Array {
		names = nil
		for i := range min(filter.Len(), 4) {
			names = append(names, filter.Index(i).Name())
		}
	}
	for _, name := range names {
		switch name {
		case "": // nothing is hidden
		case "LZWDecode", "LZW":
			r = lzw.NewReader(r, lzw.MSB, 8)
		case "ASCII85Decode", "A85":
			data, err := io.ReadAll(r)
			if err != nil {
				return nil, err
			}
			data, _, _ = bytes.Cut(data, []byte("~>"))
			r = ascii85.NewDecoder(bytes.NewReader(data))
		default:
			return nil, errors.New("filter " + name)
		}
	}
	return r, nil
}

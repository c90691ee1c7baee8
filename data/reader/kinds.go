package reader

import (
	"bytes"
	"context"
	"errors"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/data/reader/charset"
)

// A kind is what a file turned out to be: a format that is read, or something
// else with the sentence that refuses it.
type kind struct {
	format     document.Format
	read       func(ctx context.Context, data []byte, o Options) (document.Raw, error)
	extensions []string // what names of such files end in
	allText    bool     // no pictures within: limit.TextFile applies
	empty      error    // for a file in which no text was found
	refusal    error    // why files of this kind are not read; nil where they are
}

func refused(why error) kind { return kind{refusal: why} }

// Why files are not read.
var (
	oldWord = inWordProcessor(app.Say("a Word file of the old kind (.doc)"))
	scanned = app.Errorf("this is a picture, not a text: if it is a scanned page, have its text recognised (OCR) and give the result as PDF or DOCX")
	unpack  = app.Errorf("this is an archive of files: unpack it and give the files in it")
)

// inWordProcessor refuses a file that a word processor reads.
func inWordProcessor(what app.Sentence) error {
	return app.Errorf("this is %s, which is not read here: open it in a word processor and save it as DOCX or PDF", what)
}

// notPaper refuses a file that holds a text among other things.
func notPaper(what app.Sentence) error {
	return app.Errorf("this is %s, which is not read here: save the text in it as DOCX or PDF", what)
}

// noPaper refuses a file that holds no text.
func noPaper(what app.Sentence) error {
	return app.Errorf("this is %s, not a document: give a PDF, DOCX, HTML, Markdown, text or Akoma Ntoso file", what)
}

// signatures are bytes, mostly the first, of files that are refused.
var signatures = []struct {
	at      int
	bytes   string
	refusal error
}{
	{0, "\xDB\xA5", oldWord},         // Word 2 for Windows
	{0, "\x9B\xA5", oldWord},         // Word 1 for Windows
	{0, "\x31\xBE\x00\x00", oldWord}, // Word for DOS, Write
	{0, "\x32\xBE\x00\x00", oldWord}, // Write with objects
	{0, "\xFE\x37\x00", oldWord},     // Word for Macintosh
	{0, "\xFFWPC", inWordProcessor(app.Say("a WordPerfect file"))},
	{0, `{\rtf`, inWordProcessor(app.Say("a Rich Text file (RTF)"))},
	{0, "%!PS", app.Errorf("this is a PostScript file, which is not read here: convert it to PDF")},
	{0, "\x89PNG", scanned},
	{0, "\xFF\xD8\xFF", scanned}, // JPEG
	{0, "GIF89a", scanned},
	{0, "GIF87a", scanned},
	{0, "II*\x00", scanned}, // TIFF
	{0, "MM\x00*", scanned},
	{4, "ftyphei", scanned},     // HEIF, of telephones
	{8, "WEBPVP8", scanned},     // WebP
	{0, "\x1F\x8B\x08", unpack}, // gzip
	{4, "1AY&SY", unpack},       // bzip2
	{0, "\xFD7zXZ\x00", unpack},
	{0, "\x28\xB5\x2F\xFD", unpack}, // Zstandard
	{0, "7z\xBC\xAF\x27\x1C", unpack},
	{0, "Rar!\x1A\x07", unpack},
	{257, "ustar", unpack}, // tar
	{0, "SQLite format 3\x00", noPaper(app.Say("a database"))},
	{0, "\x7FELF", noPaper(app.Say("a program"))},
	{0, "MZ\x90\x00", noPaper(app.Say("a program"))},
	{4, "ftyp", noPaper(app.Say("a film or sound recording"))},
	{0, "ID3\x03", noPaper(app.Say("a sound recording"))},
	{0, "ID3\x04", noPaper(app.Say("a sound recording"))},
	{0, "OggS\x00", noPaper(app.Say("a film or sound recording"))},
}

// portableHeader finds the header of a PDF, before which some programs put other
// bytes: readers accept it within the first 1024.
var portableHeader = regexp.MustCompile(`(?m)(^|[^\t\n\r -~])%PDF-`)

// unknown is the kind of what nothing tells.
var unknown = refused(app.Errorf("this is no kind of file that is read here, or it is damaged: give a PDF, DOCX, HTML, Markdown, text or Akoma Ntoso file"))

// sniff finds out what a file is.
func sniff(data []byte, path string) kind {
	for _, s := range signatures {
		if len(data) > s.at && bytes.HasPrefix(data[s.at:], []byte(s.bytes)) {
			return kind{refusal: s.refusal}
		}
	}
	switch {
	case bytes.HasPrefix(data, []byte("PK\x03\x04")), bytes.HasPrefix(data, []byte("PK\x05\x06")):
		return archived(data)
	case bytes.HasPrefix(data, []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")):
		return compound(data)
	}
	if portableHeader.Match(data[:min(len(data), 1024)]) {
		return portable
	}
	head, err := charset.Decode(data[:min(len(data), headSize)], "", "")
	switch {
	case errors.Is(err, charset.ErrNotText):
		return unknown
	case err != nil:
		return refused(err)
	}
	extension := strings.ToLower(filepath.Ext(path))
	if k, ok := markup(head.Text, extension); ok {
		return k
	}
	if slices.Contains(marked.extensions, extension) {
		return marked
	}
	return plain
}

// misnamed remarks on a name that belongs to another format.
func misnamed(path string, k kind) app.Sentence {
	extension := strings.ToLower(filepath.Ext(path))
	if slices.Contains(k.extensions, extension) {
		return app.Sentence{}
	}
	for _, f := range formats {
		if slices.Contains(f.extensions, extension) {
			return app.Say("The name ends in %s, but the file is %s.", extension, called(k.format))
		}
	}
	return app.Sentence{}
}

// called is what a format is called in a sentence: all but one are called the same in
// every language.
func called(f document.Format) any {
	if f == document.Text {
		return app.Say("text")
	}
	return f
}

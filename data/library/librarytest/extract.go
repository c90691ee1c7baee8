package librarytest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"vademecum/app/document"
	"vademecum/app/refs"
)

// Read, Structure and References are an extraction for the texts of [Paper]: quick,
// and with results that can be foretold, so that tests of the library do not fail
// for what readers do.

// Read gives a block for each line. A file that begins with "refuse" is refused.
func Read(ctx context.Context, path, encoding string) (document.Raw, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return document.Raw{}, err
	}
	if strings.HasPrefix(string(text), "refuse") {
		return document.Raw{}, fmt.Errorf("%s: %w", filepath.Base(path), errors.New("it says that it is to be refused"))
	}
	raw := document.Raw{Format: document.Text, Encoding: "UTF-8"}
	if encoding != "" {
		raw.Encoding = encoding
	}
	for i, line := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n") {
		raw.Blocks = append(raw.Blocks, document.Block{Kind: document.Para, Text: strings.TrimSuffix(line, "\r"), Line: i + 1})
	}
	return raw, ctx.Err()
}

// Structure makes a passage of each block.
func Structure(raw document.Raw) document.Document {
	d := document.Document{Format: raw.Format, Encoding: raw.Encoding, Language: "en"}
	heading, paragraph := -1, -1
	for i, b := range raw.Blocks {
		p := document.Passage{Kind: document.Paragraph, Text: b.Text, Within: -1, Heading: heading, Line: b.Line, LineEnd: b.Line}
		head, rest, _ := strings.Cut(b.Text, " ")
		switch {
		case head == "#":
			p.Kind, p.Text, p.Level, p.Heading, heading = document.Heading, rest, 1, -1, i
			if d.Title == "" {
				d.Title = rest
			}
		case head == "*":
			p.Kind, p.Text, p.Marker, p.Level, p.Within = document.Bullet, rest, "•", 1, paragraph
			p.Locator = fmt.Sprintf("• %d", i)
		case strings.HasSuffix(head, "."):
			p.Text, p.Marker, p.Locator, paragraph = rest, head, "§"+strings.TrimSuffix(head, "."), i
		}
		d.Passages = append(d.Passages, p)
	}
	return d
}

var mentioned = regexp.MustCompile(`\b([A-Z]\.\d+)(/[A-Z]\.\d+)?\b|\bResolution (\d+)\b`)

// References finds Recommendations, and resolutions as if all were of WTSA.
func References(d *document.Document) [][]refs.Mention {
	all := make([][]refs.Mention, len(d.Passages))
	for i, p := range d.Passages {
		for _, at := range mentioned.FindAllStringSubmatchIndex(p.Text, -1) {
			m := refs.Mention{As: p.Text[at[0]:at[1]], From: at[0], To: at[1]}
			if at[2] >= 0 {
				m.ID = "itu-t/" + p.Text[at[2]:at[3]]
			} else {
				m.ID = "wtsa/" + p.Text[at[6]:at[7]]
			}
			all[i] = append(all[i], m)
		}
	}
	return all
}

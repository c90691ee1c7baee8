// Package text reads plain text: its lines, as they stand, with their numbers.
//
// A form feed starts a page, as the converters from PDF write it. Most texts have
// none, and where their pages began is for [document.Read] to find out: it needs
// the lines untouched for that, leading blanks included.
package text

import (
	"context"
	"strings"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/data/reader/charset"
	"vademecum/data/reader/limit"
)

// Read reads a text. Encoding is the name of its encoding, or empty to have it
// detected; the remarks of the result give the reason.
func Read(ctx context.Context, data []byte, encoding string) (document.Raw, error) {
	decoded, err := charset.Decode(data, encoding, "")
	if err != nil {
		return document.Raw{}, err
	}
	r := reader{rest: strings.TrimRight(decoded.Text, "\f")} // at the end it only ends the last page
	if strings.Contains(r.rest, "\f") {
		r.page = 1
	}
	for r.next() {
		if err := r.add(ctx); err != nil {
			return document.Raw{}, err
		}
	}
	return document.Raw{
		Format:   document.Text,
		Encoding: decoded.Encoding,
		Pages:    r.page,
		Blocks:   r.blocks.Blocks(),
		Remarks:  decoded.Remarks,
	}, nil
}

// reader walks through a text line by line.
type reader struct {
	rest   string
	text   string // the line at hand
	line   int    // its number, from 1
	page   int    // the page at hand; 0 where the text has none
	blocks limit.Collector
}

// next takes a line off the rest. A line ends with LF, CR LF or CR; the last one
// needs no end.
func (r *reader) next() bool {
	if r.rest == "" {
		return false
	}
	r.line++
	end := strings.IndexAny(r.rest, "\r\n")
	if end < 0 {
		r.text, r.rest = r.rest, ""
		return true
	}
	r.text = r.rest[:end]
	if strings.HasPrefix(r.rest[end:], "\r\n") {
		end++
	}
	r.rest = r.rest[end+1:]
	return true
}

// add adds the line, in parts where form feeds cut it. Nothing before or between
// form feeds is no blank line.
func (r *reader) add(ctx context.Context) error {
	part, rest, fed := strings.Cut(r.text, "\f")
	for fed {
		if part != "" {
			if err := r.block(ctx, part); err != nil {
				return err
			}
		}
		if err := r.turn(); err != nil {
			return err
		}
		part, rest, fed = strings.Cut(rest, "\f")
	}
	return r.block(ctx, part)
}

// turn starts a page.
func (r *reader) turn() error {
	r.page++
	if r.page > limit.Pages {
		return app.Errorf("it has more than %s pages, which is the most a document may have: split it", limit.Pages)
	}
	return nil
}

func (r *reader) block(ctx context.Context, text string) error {
	return r.blocks.Add(ctx, document.Block{Kind: document.Line, Text: text, Page: r.page, Line: r.line})
}

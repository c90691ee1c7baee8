package main

import (
	"encoding/json"
	"io"
	"time"

	"vademecum/app/document"
	"vademecum/data/library"
)

// The JSON about the person's own documents; what json.go says of it holds here too.

type documentJSON struct {
	ID          string   `json:"id"`
	Title       string   `json:"title"`
	Format      string   `json:"format"`
	Language    string   `json:"language"`
	Encoding    string   `json:"encoding"`
	Pages       int      `json:"pages"`
	Name        string   `json:"name"`
	Paths       []string `json:"paths"`
	Size        int64    `json:"size"`
	Imported    string   `json:"imported"`
	Passages    int      `json:"passages"`
	References  int      `json:"references"`
	Resolutions int      `json:"resolutions"`
	Remarks     []string `json:"remarks"`
}

type resultJSON struct {
	Path     string `json:"path"`
	Outcome  string `json:"outcome"`
	Error    string `json:"error"`
	Document string `json:"document"`
	Done     int    `json:"done"`
	Total    int    `json:"total"`
}

type passageJSON struct {
	Document string   `json:"document"`
	Title    string   `json:"title"`
	Name     string   `json:"name"`
	Index    int      `json:"index"`
	Locator  string   `json:"locator"`
	Kind     string   `json:"kind"`
	Heading  string   `json:"heading"`
	Section  string   `json:"section"`
	Page     int      `json:"page"`
	Line     int      `json:"line"`
	Text     string   `json:"text"`
	Words    [][2]int `json:"words"`
	Score    float64  `json:"score"`
}

// printLine prints an object in one line, for lists that grow while they are read.
func printLine(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}

func toResultJSON(r library.Result) resultJSON {
	out := resultJSON{Path: r.Path, Outcome: string(r.Outcome), Done: r.Done, Total: r.Total}
	if r.Err != nil {
		out.Error = r.Err.Error()
		return out
	}
	out.Document = r.Document.ID
	return out
}

func documentsJSON(list []document.Stored) []documentJSON {
	out := make([]documentJSON, len(list))
	for i, d := range list {
		out[i] = documentJSON{
			ID: d.ID, Title: d.Title, Format: string(d.Format), Language: d.Language, Encoding: d.Encoding, Pages: d.Pages,
			Name: d.Name, Paths: append([]string{}, d.Paths...), Size: d.Size, Imported: d.Imported.Format(time.RFC3339),
			Passages: d.Passages, References: d.Mentions, Resolutions: d.Resolutions, Remarks: remarks(d),
		}
	}
	return out
}

// remarks are those on a document, in English.
func remarks(d document.Stored) []string {
	list := make([]string, len(d.Remarks))
	for i, r := range d.Remarks {
		list[i] = r.String()
	}
	return list
}

func passagesJSON(list []document.Found) []passageJSON {
	out := make([]passageJSON, len(list))
	for i, f := range list {
		p := f.Passage
		out[i] = passageJSON{
			Document: f.Document.ID, Title: f.Document.Title, Name: f.Document.Name,
			Index: f.Index, Locator: p.Locator, Kind: string(p.Kind), Heading: f.Under, Section: p.Section,
			Page: p.Page, Line: p.Line, Text: p.Text, Words: [][2]int{}, Score: f.Score,
		}
		for _, w := range f.Words {
			out[i].Words = append(out[i].Words, [2]int{w.From, w.To})
		}
	}
	return out
}

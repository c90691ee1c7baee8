package reader

import (
	"context"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/data/reader/akn"
	"vademecum/data/reader/docx"
	"vademecum/data/reader/html"
	"vademecum/data/reader/markdown"
	"vademecum/data/reader/pdf"
	"vademecum/data/reader/text"
)

var (
	blank        = app.Errorf("the file holds no text, only blanks or markup")
	scannedPages = app.Errorf("the file holds no text, only pictures or empty pages: if its pages are scanned, have their text recognised (OCR) and give the result")
)

// The formats that are read.
var (
	plain = kind{format: document.Text, extensions: []string{".txt", ".text", ".asc"}, allText: true, empty: blank,
		read: func(ctx context.Context, data []byte, o Options) (document.Raw, error) {
			return text.Read(ctx, data, o.Encoding)
		}}
	marked = kind{format: document.Markdown, extensions: []string{".md", ".markdown", ".mdown", ".mkd"}, allText: true, empty: blank,
		read: func(ctx context.Context, data []byte, o Options) (document.Raw, error) {
			return markdown.Read(ctx, data, o.Encoding)
		}}
	web = kind{format: document.HTML, extensions: []string{".html", ".htm", ".xhtml"}, allText: true, empty: blank,
		read: func(ctx context.Context, data []byte, o Options) (document.Raw, error) {
			return html.Read(ctx, data, o.Encoding)
		}}
	word = kind{format: document.DOCX, extensions: []string{".docx", ".docm", ".dotx"}, empty: scannedPages,
		read: func(ctx context.Context, data []byte, _ Options) (document.Raw, error) {
			return docx.Read(ctx, data)
		}}
	akoma = kind{format: document.AkomaNtoso, extensions: []string{".xml", ".akn"}, allText: true, empty: blank,
		read: func(ctx context.Context, data []byte, _ Options) (document.Raw, error) {
			return akn.Read(ctx, data)
		}}
	portable = kind{format: document.PDF, extensions: []string{".pdf"}, empty: scannedPages,
		read: func(ctx context.Context, data []byte, _ Options) (document.Raw, error) {
			return pdf.Read(ctx, data)
		}}
)

// formats are all that are read.
var formats = []kind{plain, marked, web, word, portable, akoma}

package library

import (
	"context"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/refs"
	"vademecum/data/reader"
)

// rules is the version of the rules by which files are read, taken apart and
// searched for references. It is raised when they have become better, so that
// documents taken apart before are known to be worth another go.
const rules = "6"

// Version is that of what [Extractor] gives for a state of the catalogue.
func Version(catalogue string) string { return rules + " " + catalogue }

// Extractor is the way in which the program takes files apart. Catalogue tells one
// state of the catalogue from another, because references depend on what there is.
// ItemOf gives the item that an id opens (G.709 for Y.1331), and whether there is one.
func Extractor(catalogue string, itemOf func(id string) (app.Item, bool)) Extraction {
	return Extraction{
		Version: Version(catalogue),
		Read: func(ctx context.Context, path, encoding string) (document.Raw, error) {
			return reader.Read(ctx, path, reader.Options{Encoding: encoding})
		},
		Structure:  document.Read,
		References: func(d *document.Document) [][]refs.Mention { return refs.Resolved(d, itemOf) },
	}
}

package verify

import (
	"context"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"vademecum/app/document"
	"vademecum/data/reader"
)

// held says which file of the folder of documents a source of the catalogue is,
// by its key.
var held = map[string]string{
	"wsis-report-2022": "seeds/itu-contribution-to-wsis-2022.txt",
	"wtsa-res-53-2008": "seeds/wtsa-resolution-53-2008.txt",
	"pp18-final-acts":  "documents/pp18_final_acts_akn.xml",
	"wtsa-res-1-2016":  "documents/T-RES-T.1-2016-MSW-E.docx",
}

// againstDocuments does the checks that need the source documents.
func (c tables) againstDocuments(ctx context.Context, r *Report, folder string) error {
	known := phrasebook{}
	files, err := documentFiles(folder)
	if err != nil {
		return err
	}
	read := map[string]document.Document{}
	for _, path := range files {
		raw, err := reader.Read(ctx, path, reader.Options{})
		if err != nil {
			if ctx.Err() != nil {
				return err
			}
			r.Left = append(r.Left, fmt.Sprintf("That no sentence of ours repeats %s was not checked: %v.", filepath.Base(path), err))
			continue
		}
		known.add(text(raw))
		if name, err := filepath.Rel(folder, path); err == nil {
			read[filepath.ToSlash(name)] = document.Read(raw)
		}
	}
	c.overlap(r, known)
	for key, name := range held {
		if d, ok := read[name]; ok {
			c.locators(r, key, d)
		}
	}
	return nil
}

// documentFiles are the documents in the folder: the seeds and the real
// documents.
func documentFiles(folder string) ([]string, error) {
	var files []string
	for _, sub := range []string{"seeds", "documents"} {
		err := filepath.WalkDir(filepath.Join(folder, sub), func(path string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() && !strings.HasSuffix(path, ".pdf") { // its text stands in another file too
				files = append(files, path)
			}
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("the source documents could not be listed: %w", err)
		}
	}
	return files, nil
}

// text is all that a document says, in one piece, so that a phrase is found
// across lines and pages.
func text(raw document.Raw) string {
	var b strings.Builder
	for _, block := range raw.Blocks {
		b.WriteString(block.Text)
		b.WriteByte('\n')
	}
	return b.String()
}

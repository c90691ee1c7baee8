package terms

import (
	"context"
	_ "embed"
	"os"

	"vademecum/data/relaton"
)

//go:embed kept.tsv
var keptText string

//go:embed wordings.tsv
var wordingsText string

//go:embed left-out.tsv
var leftOutText string

// Import reads the Relaton checkout in dir and writes terms.tsv into the
// catalogue directory, as a whole or not at all. It takes from the tables that
// are there which terms are the title of a text and which acronyms are
// organisations. An error names the file and the line at fault; progress is told
// how many files of how many are read.
func Import(ctx context.Context, dir, catalogueDir string, progress func(done, total int)) error {
	c, err := parseLists(keptText, wordingsText, leftOutText)
	if err != nil {
		return err
	}
	return c.run(ctx, dir, catalogueDir, progress)
}

// run is Import with given lists.
func (c *converter) run(ctx context.Context, dir, catalogueDir string, progress func(done, total int)) error {
	files := os.DirFS(catalogueDir)
	var err error
	if c.titles, err = titles(files); err != nil {
		return err
	}
	if c.organisations, err = organisations(files); err != nil {
		return err
	}
	prose, err := relaton.ReadProse(ctx, dir, progress)
	if err != nil {
		return err
	}
	table, err := c.convert(gather(prose))
	if err != nil {
		return err
	}
	return table.Write(catalogueDir)
}

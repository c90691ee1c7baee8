// Package relaton turns a checkout of relaton-data-itu into tables of the
// catalogue: every edition of every ITU-T Recommendation with what hangs on it,
// and the publications of ITU-R.
//
// Relaton is a collection of bibliographic records in YAML, one file per dated
// text, gathered from the web pages of ITU. Three steps make tables of them:
// record.go and read.go decode the files, family.go sorts the texts under the
// item they belong to, and one file per table writes the rows: item.go,
// edition.go, joint.go, reference.go, terms.go. Only the identifier is trusted to
// say what a text is, and package ident reads it. The other fields mean less than
// their names:
//
//   - The doctype calls errata and addenda Recommendations. It is used for one
//     thing, to tell a Report of ITU-R from a Recommendation of the same number.
//   - The stage says Withdrawal of every text that is not current. It is not read;
//     the letter that ends the address decides (address.go, app.EditionStatus).
//   - The committee is the study group of today, also for a text of 1972. It is
//     written as the source has it.
//   - The date of an ITU-R text is that of the file on the web site. The address
//     has the month that is printed on the text (family.go).
//   - The relations list, in every text, all supplements of its series. They are
//     skipped (record.go).
//   - Some two hundred records have neither edition number nor committee, and
//     amendments mostly have no title; edition.go says what is done then.
//
// Abstracts are read for citations and index terms. No wording of theirs is kept.
package relaton

import (
	"context"

	"vademecum/data/catalogue"
)

// Import reads the checkout in dir and writes its tables into the catalogue
// directory, all of them or none. progress is told how many files of how many
// are read, from several goroutines. A file that cannot be read or understood is
// an error that names it; a cancelled context is the context's error.
func Import(ctx context.Context, dir, catalogueDir string, progress func(done, total int)) error {
	records, err := read(ctx, dir, progress)
	if err != nil {
		return err
	}
	tables, err := convert(ctx, records)
	if err != nil {
		return err
	}
	return catalogue.Write(catalogueDir, tables...)
}

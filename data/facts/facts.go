// Package facts brings the collected tables of facts into the catalogue:
// resolutions and their editions, what they cite, who works on the same subject
// in another body, the WSIS action lines and the goals they serve, study groups,
// events and regional organisations.
//
// The tables were collected by hand and by script from several hundred sources,
// and every row names the addresses it was read at. Three things happen to a row
// on its way. Its items get their ids, so that "PP Resolution 21", "UNGA
// Resolution 70/1" and "C7.4" become addresses the program can link to. Its
// addresses become keys of sources.tsv, which describes each source once; an
// address without a row there stops the import, for a fact whose source cannot be
// shown is not shipped. And what a source leaves open is written out as open: a
// title that was not read stays empty and says so, a status that was not verified
// is unknown, with what was verified beside it. Nothing is dropped and nothing is
// filled in.
//
// Three small tables of this package hold what the collected tables do not say in
// a form a program can read: roles.tsv tells which organisations each part of a note
// on facilitators speaks of and what it calls them, organisations.tsv spells out their names where a
// source does, and places.tsv gives the printed place ("recognizing b)") of the
// paragraphs of the PP-18 Final Acts that citations were found in.
package facts

import (
	"fmt"
	"os"

	"vademecum/data/catalogue"
)

// written lists the tables that Import writes, in the order in which it does.
// sources.tsv is not among them: it is kept by hand, and read.
var written = []string{
	"resolutions", "resolution-editions", "counterparts", "citations",
	"action-lines", "facilitators", "sdgs", "contributions",
	"study-groups", "events", "organisations",
}

// Import reads the tables of facts in dir and writes those tables of the
// catalogue that come from them into catalogueDir, where sources.tsv must
// already be. The same facts give the same bytes. All tables are written or, on
// an error, none: the error names the table, the row and what to do about it.
func Import(dir, catalogueDir string) error {
	tables, err := build(dir, catalogueDir)
	if err != nil {
		return err
	}
	list := make([]*catalogue.Table, len(written))
	for i, name := range written {
		list[i] = tables[name]
	}
	return catalogue.Write(catalogueDir, list...)
}

// An importer holds what the steps of one import share.
type importer struct {
	dir     string
	sources *sources
	places  map[string]string
	events  []event
	texts   *texts
	tables  map[string]*catalogue.Table
}

// build makes all tables in memory.
func build(dir, catalogueDir string) (map[string]*catalogue.Table, error) {
	known, err := catalogue.Read(os.DirFS(catalogueDir), "sources")
	if err != nil {
		return nil, err
	}
	places, err := readPlaces()
	if err != nil {
		return nil, err
	}
	im := &importer{dir: dir, sources: newSources(known), places: places, texts: newTexts(), tables: map[string]*catalogue.Table{}}
	for _, name := range written {
		im.tables[name] = catalogue.New(name)
	}
	// Events come first, because editions are tied to them, and citations before
	// resolutions are written, because they name some that no other table lists.
	for _, step := range []func() error{
		im.importEvents, im.importResolutions, im.importUN, im.importCitations, im.importConcordance, im.writeResolutions,
		im.importActionLines, im.importSDGs, im.importContributions,
		im.importStudyGroups, im.importOrganisations,
	} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	if missing := im.sources.missing(); missing != "" {
		return nil, fmt.Errorf("sources.tsv describes no source at %s; add a row with a key and this address", missing)
	}
	return im.tables, nil
}

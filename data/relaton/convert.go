package relaton

import (
	"context"

	"vademecum/app"
	"vademecum/data/catalogue"
)

// convert turns records into the tables of the catalogue, sorted.
func convert(ctx context.Context, records []record) ([]*catalogue.Table, error) {
	all, err := families(records)
	if err != nil {
		return nil, err
	}
	known := index(all)
	tables := map[string]*catalogue.Table{}
	var list []*catalogue.Table
	for _, name := range []string{
		"recommendations", "editions", "itu-r-publications", "itu-r-editions",
		"joint-numbers", "twins", "references", "index-terms",
	} {
		tables[name] = catalogue.New(name)
		list = append(list, tables[name])
	}
	terms := newVocabulary(all)
	for _, f := range all {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		items, editions := tables["recommendations"], tables["editions"]
		if f.ident.Body == "itu-r" {
			items, editions = tables["itu-r-publications"], tables["itu-r-editions"]
		}
		addItem(items, f, known)
		addTexts(editions, f)
		addJointNumbers(tables["joint-numbers"], f)
		addTwins(tables["twins"], f)
		addReferences(tables["references"], f, known)
		if f.ident.Body == "itu-t" || f.ident.Kind == app.Recommendation {
			addTerms(tables["index-terms"], f, terms)
		}
	}
	for _, t := range list {
		t.Sort()
	}
	return list, nil
}

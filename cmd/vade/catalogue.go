package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/mark"
	"vademecum/app/search"
	"vademecum/data/snapshot"
)

// openSnapshot opens the bundled snapshot and passes on what it has to say.
func openSnapshot(t *terminal) (*snapshot.Store, error) {
	store, err := snapshot.Open(t.ctx)
	if err != nil {
		return nil, err
	}
	if notice := store.Notice(); !notice.Empty() {
		fmt.Fprintln(t.errs, notice)
	}
	return store, nil
}

func newIndex(t *terminal, store *snapshot.Store) (*search.Index, error) {
	entries, err := store.Entries(t.ctx)
	if err != nil {
		return nil, err
	}
	return search.New(entries, store), nil
}

// resolve finds the one item that a text names: an id, a link, or an identifier in any
// spelling. The second result is the id of the edition or amendment that was
// named, if one was; one that the item does not have is an error, for a page, a
// citation or a mark of something else is not what was asked for. A text that
// names several items is an error that lists them.
func resolve(t *terminal, store *snapshot.Store, text string) (page *app.Page, edition string, err error) {
	if mark.IsLink(text) {
		target, err := mark.ParseLink(text)
		if err != nil {
			return nil, "", err
		}
		text = target.Item
	}
	page, err = store.Page(t.ctx, text)
	if err == nil {
		if slices.ContainsFunc(page.Editions, func(e app.Edition) bool { return e.ID == text }) {
			edition = text
		}
		return page, edition, nil
	}
	if !errors.Is(err, app.ErrNotFound) {
		return nil, "", err
	}
	index, err := newIndex(t, store)
	if err != nil {
		return nil, "", err
	}
	named := index.Resolve(text)
	if item, of, dated := strings.Cut(text, "@"); dated && len(named.Hits) == 0 {
		switch page, edition := likeID(t, store, index.Resolve(item), of); {
		case edition != "":
			return page, edition, nil
		case page != nil:
			return nil, "", noSuchText(page.Item, text)
		}
	}
	if len(named.Hits) == 0 {
		return nil, "", fmt.Errorf("%.60q names nothing in this snapshot; look for it with: vade search", text)
	}
	first := named.Hits[0]
	if several := items(named.Hits); len(several) > 1 {
		return nil, "", fmt.Errorf("%q names several items; ask for one of them by its id:\n%s", named.Query, table(several))
	}
	if named.NoSuchText {
		return nil, "", noSuchText(*first.Item, text)
	}
	if !named.Notice.Empty() {
		fmt.Fprintln(t.errs, named.Notice)
	}
	if page, err = store.Page(t.ctx, first.Item.ID); err != nil {
		return nil, "", err
	}
	edition, err = dated(page, first.Edition, text)
	return page, edition, err
}

// noSuchText says that an item has no edition or amendment of a name.
func noSuchText(i app.Item, name string) error {
	return fmt.Errorf("this snapshot knows no text of %s by the name “%.60s”; vade show %s lists those it knows", i.Code, name, i.ID)
}

// likeID finds the edition of a named item whose id goes on as it was written, capitals
// aside. The id is empty when the item has none, the page nil when there is no such item.
func likeID(t *terminal, store *snapshot.Store, named search.Result, of string) (*app.Page, string) {
	if len(items(named.Hits)) != 1 {
		return nil, ""
	}
	page, err := store.Page(t.ctx, named.Hits[0].Item.ID)
	if err != nil {
		return nil, ""
	}
	for _, e := range page.Editions {
		if strings.EqualFold(e.ID, page.Item.ID+"@"+of) {
			return page, e.ID
		}
	}
	return page, ""
}

// items leaves one hit for each item.
func items(hits []search.Hit) []search.Hit {
	var items []search.Hit
	for _, hit := range hits {
		if !slices.ContainsFunc(items, func(i search.Hit) bool { return i.Item.ID == hit.Item.ID }) {
			hit.Edition = ""
			items = append(items, hit)
		}
	}
	return items
}

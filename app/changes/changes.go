// Package changes says what became of the texts between two snapshots: what is
// new, revised, amended, superseded, withdrawn, retitled.
//
// # What is compared
//
// Texts: items that have editions or a status, that is Recommendations and what is
// published beside them, Reports, Questions, resolutions. Topics, terms, events,
// organisations and the like tell how the catalogue has grown, not what ITU has
// done, and are left out.
//
// A snapshot also grows into the past: a source supplies an edition of 1988 that
// it had left out. Such an edition is not a revision of anything. So what counts is
// not merely that an edition was not there before, but where it stands among those
// that were.
//
// # The rules
//
// One item can have several changes, at most one of each kind.
//
//   - New: the older snapshot has no item of this id. Its date says how new the text
//     is: the catalogue may have learnt of it late.
//   - Revised: there is an edition that the older snapshot lacks and that comes later
//     than the newest it has, whether in force or prepublished. Later is what stands
//     above the newest edition held before in the order of the page, and is not dated
//     before it. Dates are compared as far as both are known: 2019 is not later than
//     2019-10. Where the older snapshot has no dated edition at all, nothing can be
//     said to be later.
//   - Amended: an amendment, corrigendum, erratum, addendum, appendix or annex has
//     come to an edition that is neither superseded nor withdrawn. One that comes to a
//     superseded edition is history.
//   - Superseded, Withdrawn: the status of the item as a whole has become this. That an
//     older edition is superseded goes without saying when there is a newer one.
//   - StatusChanged: the status of the item is another in any other way: prepublished
//     before and in force now, or in force before and unknown now. It is not listed
//     where the item is revised, for the new edition shows its status.
//   - Retitled: the letters and digits of the title are others. Case, dashes, blanks
//     and marks do not count, nor do titles that are known not to be read in a source,
//     such as an inherited or a short one.
//   - Removed: the newer snapshot has no item of this id. That says nothing of the text:
//     it may be filed under another number.
//
// What is not listed: editions that are gone while their item is there, which are
// corrections of the catalogue, and a change of study group, which comes with an
// edition.
//
// # Order and cost
//
// Changes are listed kind by kind, in the order of [Kinds], and within a kind in the
// order of the items of the newer snapshot; what is removed, in that of the older.
// Both snapshots are walked once.
package changes

import (
	"slices"

	"vademecum/app"
)

// ErrNoOlder is what a search for an older snapshot to compare with returns when
// there is none.
var ErrNoOlder = app.Errorf("no older snapshot has been opened on this computer")

// A Snapshot is what is compared: the items of a snapshot with their editions.
type Snapshot struct {
	Date  string // of its newest source: "2026-08-22"
	Items []Item // in the order in which lists show them
}

// An Item is an item with its editions in the order of a page: newest edition first,
// each followed by what hangs on it.
type Item struct {
	app.Item
	Editions []app.Edition
}

// A Kind says what became of an item.
type Kind string

// The kinds of change; the page of the package says what makes each.
const (
	New           Kind = "new"
	Revised       Kind = "revised"
	Amended       Kind = "amended"
	Superseded    Kind = "superseded"
	Withdrawn     Kind = "withdrawn"
	StatusChanged Kind = "status changed"
	Retitled      Kind = "retitled"
	Removed       Kind = "removed"
)

// Kinds lists every kind in the order in which lists group them.
var Kinds = []Kind{New, Revised, Amended, Superseded, Withdrawn, StatusChanged, Retitled, Removed}

// A Change is one thing that became of one item.
type Change struct {
	Kind   Kind
	Item   app.Item      // as the newer snapshot has it; of what is removed, as the older
	Series string        // of ITU-T or ITU-R that it belongs to: "itu-t/X", "itu-r/BT"; empty for what belongs to none
	Texts  []app.Edition // that came: of a new item its newest edition; editions newest first, what hangs on them in the order of the page
	Before string        // the title or the status that the item had; else empty
}

// A Comparison is all that changed between two snapshots.
type Comparison struct {
	Old, New string // dates of the snapshots
	Changes  []Change
	Groups   []string // ids of the study groups that texts of either snapshot name, in order
	Series   []string // of the texts of either snapshot, in order
}

// Between compares two snapshots.
func Between(older, newer Snapshot) Comparison {
	before := make(map[string]Item, len(older.Items))
	for _, i := range older.Items {
		before[i.ID] = i
	}
	found := map[Kind][]Change{}
	add := func(k Kind, i Item, before string, texts ...app.Edition) {
		found[k] = append(found[k], Change{k, i.Item, seriesOf(i.ID), texts, before})
	}
	still := make(map[string]bool, len(newer.Items))
	for _, now := range newer.Items {
		still[now.ID] = true
		was, known := before[now.ID]
		switch {
		case !isText(now):
		case known && isText(was):
			became(was, now, add)
		case !known:
			add(New, now, "", newest(now.Editions)...)
		}
	}
	for _, was := range older.Items {
		if isText(was) && !still[was.ID] {
			add(Removed, was, "")
		}
	}

	c := Comparison{Old: older.Date, New: newer.Date}
	for _, k := range Kinds {
		c.Changes = append(c.Changes, found[k]...)
	}
	c.Groups, c.Series = named(older.Items, newer.Items)
	return c
}

// isText tells whether an item is something that ITU publishes.
func isText(i Item) bool { return i.Status != "" || len(i.Editions) > 0 }

// became adds what became of an item that both snapshots have.
func became(was, now Item, add func(Kind, Item, string, ...app.Edition)) {
	revisions := later(was.Editions, now.Editions)
	if len(revisions) > 0 {
		add(Revised, now, "", revisions...)
	}
	if texts := attached(was.Editions, now.Editions); len(texts) > 0 {
		add(Amended, now, "", texts...)
	}
	if was.Status != now.Status && was.Status != "" && now.Status != "" {
		switch {
		case now.Status == app.Superseded:
			add(Superseded, now, string(was.Status))
		case now.Status == app.Withdrawn:
			add(Withdrawn, now, string(was.Status))
		case len(revisions) == 0:
			add(StatusChanged, now, string(was.Status))
		}
	}
	if was.TitleNote == "" && now.TitleNote == "" && was.Title != "" && now.Title != "" && !sameTitle(was.Title, now.Title) {
		add(Retitled, now, was.Title)
	}
}

// newest is the newest edition, if there is one; else the first text there is.
func newest(editions []app.Edition) []app.Edition {
	at := max(0, slices.IndexFunc(editions, isEdition))
	return editions[at:min(at+1, len(editions))]
}

func isEdition(e app.Edition) bool { return e.Part == app.PartEdition }

package search

import (
	"context"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/search/plan"
)

// Questions about links are answered from the link table of the catalogue, and
// only from it. Package plan says what is asked; here the item that is asked
// about is found, and what is at the other end of its links. Where nothing is,
// the answer is the item itself and a sentence that says so: a list of texts
// that merely hold the same words would look like an answer and be none.

// A restriction is what filters and a relation leave of the catalogue.
type restriction struct {
	within set // nil when everything is left; not to be changed

	// texts are what was asked for in an order of its own: the editions or amendments
	// of one item, in that of its page, or the resolutions that a number can mean.
	// Their items are within.
	texts []scored

	left set // what the filters leave; nil when everything is left

	why map[int32]*wording // what each entry is there for, where that is known

	understood app.Sentence // as [Result.Understood]
	notice     app.Sentence // for the person; may be empty
}

// understand finds out what of a plan is a matter of filters and links. The plan is
// then the one to search by: as it was, or, where its relation is about
// nothing known or the filters that its wording implies leave nothing, read
// as plain words. The errors are those of the context and of [Catalogue].
func (x *Index) understand(ctx context.Context, p *plan.Plan) (restriction, error) {
	if p.Relation == nil && len(p.Filters) == 0 {
		return restriction{notice: together(p.Problems)}, nil
	}
	r, ok, err := x.restrict(ctx, *p)
	if err != nil || ok || p.IsPlain() {
		return r, err
	}
	if p.Relation != nil && p.Relation.Told != "" {
		*p = p.Untold()
		return x.understand(ctx, p)
	}
	missing := missingItem(*p)
	*p = p.Plain()
	r, _, err = x.restrict(ctx, *p)
	r.say(missing)
	return r, err
}

// missingItem says that the identifier in a relation is none of this snapshot.
func missingItem(p plan.Plan) app.Sentence {
	if p.Relation == nil || len(p.Relation.Of) == 0 {
		return app.Sentence{}
	}
	return app.Say("“%s” names nothing in this snapshot, so the query was searched as words.", shown(p.Relation.OfText))
}

// restrict answers the filters and the relation of a plan. It reports false when
// what is only implied leads to nothing.
func (x *Index) restrict(ctx context.Context, p plan.Plan) (restriction, bool, error) {
	r := restriction{notice: together(p.Problems)}
	for n, f := range p.Filters {
		entries, notice, err := x.filtered(ctx, f)
		if err != nil {
			return r, false, err
		}
		if n < p.Typed {
			r.say(notice)
		}
		if r.left == nil {
			r.left = slices.Clone(entries)
		} else {
			r.left.intersect(entries)
		}
	}
	r.within = r.left
	if p.Relation == nil {
		r.understood = p.Understood()
	} else {
		ok, err := x.relate(ctx, p, &r)
		if !ok || err != nil {
			return r, false, err
		}
		if r.left != nil {
			r.within.intersect(r.left)
			r.texts = slices.DeleteFunc(r.texts, func(t scored) bool { return !r.within.has(t.entry) })
		}
	}
	return r, len(p.Filters) == p.Typed || !r.within.empty(), nil
}

// leaves reports whether the filters leave an entry.
func (r *restriction) leaves(e int32) bool { return r.left == nil || r.left.has(e) }

func (r *restriction) say(sentence app.Sentence) { r.notice = r.notice.And(sentence) }

// together is several sentences one behind the other.
func together(list []app.Sentence) (all app.Sentence) {
	for _, s := range list {
		all = all.And(s)
	}
	return all
}

// relate answers the relation of a plan. It reports false when that is about
// nothing known.
func (x *Index) relate(ctx context.Context, p plan.Plan, r *restriction) (bool, error) {
	if p.Relation.Told != "" {
		return x.tell(p, r)
	}
	of, edition, err := x.itemOf(ctx, p.Relation)
	if of < 0 || err != nil {
		return false, err
	}
	code := x.entries[of].Code
	r.understood = p.UnderstoodOf(code)
	r.within = newSet(len(x.entries))
	switch {
	case len(p.Relation.Parts) > 0:
		r.texts = x.textsOf(of, edition, p.Relation.Parts)
		r.within.add(of)
		if len(r.texts) == 0 && r.leaves(of) {
			r.say(app.Say("This snapshot knows no such texts of %s. Listed is %s itself.", code, code))
		}
		return true, nil
	case p.Relation.Relation == app.Supersedes && p.Relation.Reversed:
		return true, x.successors(ctx, of, edition, r)
	}
	if err := x.addAnswers(ctx, r.within, of, p.Relation); err != nil {
		return true, err
	}
	if r.within.empty() {
		r.within.add(of)
		if !slices.Contains(p.Relation.Kinds, x.entries[of].Kind) && r.leaves(of) { // else it is an answer itself: "which study group deals with security"
			r.say(app.Say("No source in this snapshot has an answer to “%s”. Listed is %s itself.", shown(p.Text), code))
		}
	}
	return true, nil
}

// addAnswers adds what is at the other end of an entry's links, of the kinds that
// are asked for. Counterparts and twins are so of each other, whichever way the
// source names them.
func (x *Index) addAnswers(ctx context.Context, to set, of int32, r *plan.Relation) error {
	if err := x.addLinked(ctx, to, of, r.Relation, r.Reversed); err != nil {
		return err
	}
	if r.Relation == app.Counterpart || r.Relation == app.TwinOf {
		if err := x.addLinked(ctx, to, of, r.Relation, !r.Reversed); err != nil {
			return err
		}
	}
	if len(r.Kinds) > 0 {
		for _, e := range to.appendTo(nil) {
			if !slices.Contains(r.Kinds, x.entries[e].Kind) {
				to.remove(e)
			}
		}
	}
	return nil
}

// successors answers what replaced a text, from what the catalogue has: a link
// that says so; for an edition, the edition that is current; and else, since a
// renumbered text keeps its old number beside the new one (L.10 stands in
// L.100/L.10), the text in force that shares its number. The notice says which
// it is, because only the first is a source's own word.
func (x *Index) successors(ctx context.Context, of int32, edition string, r *restriction) error {
	item := &x.entries[of].Item
	if err := x.addLinked(ctx, r.within, of, app.Supersedes, true); err != nil || !r.within.empty() {
		return err
	}
	r.within.add(of)
	if current := x.textsOf(of, "", []app.Part{app.PartEdition}); edition != "" && len(current) > 0 && current[0].edition != edition {
		r.texts = current[:1]
		if r.leaves(of) {
			r.say(app.Say("Listed is the newest edition."))
		}
		return nil
	}
	if item.Status == app.InForce {
		r.say(app.Say("%s is in force: no source in this snapshot says that anything replaced it.", item.Code))
		return nil
	}
	twins := newSet(len(x.entries))
	for _, reversed := range []bool{false, true} {
		if err := x.addLinked(ctx, twins, of, app.TwinOf, reversed); err != nil {
			return err
		}
	}
	var codes []string
	for _, e := range twins.appendTo(nil) {
		if x.entries[e].Status == app.InForce {
			r.within.add(e)
			codes = append(codes, x.entries[e].Code)
		}
	}
	r.say(app.Say("No source in this snapshot says what replaced %s.", item.Code))
	if len(codes) > 0 {
		r.say(app.Say("In force under the same number: %s.", codes))
	}
	return nil
}

// itemOf finds the item that a relation is about, and the id of its edition where
// one was named: the first reading that exists, else what fits the words best.
// The item is -1 when there is none.
func (x *Index) itemOf(ctx context.Context, r *plan.Relation) (item int32, edition string, err error) {
	for _, reading := range r.Of {
		e, ok := x.entryOf(reading.Family().ID())
		if !ok || len(r.OfKinds) > 0 && !slices.Contains(r.OfKinds, x.entries[e].Kind) {
			continue
		}
		asked := designationOf(reading.ID())
		for _, text := range x.editions.of(e) {
			if len(asked) > 1 || asked[0].date != "" {
				if asked.names(designationOf(text.ID)) {
					return e, text.ID, nil
				}
			}
		}
		return e, "", nil
	}
	if len(r.Of) > 0 && len(r.OfKinds) == 0 || plan.Read(r.OfText).Relation != nil {
		return -1, "", nil // a number is not guessed at, nor a question within a question
	}
	kinds := r.OfKinds
	if len(kinds) == 0 {
		kinds = []app.Kind{""}
	}
	for _, kind := range kinds {
		query := r.OfText
		if kind != "" {
			query = plan.Filter{Name: "kind", Value: string(kind)}.String() + " " + query
		}
		result, err := x.Search(ctx, query, 1)
		if err != nil {
			return -1, "", err
		}
		if len(result.Hits) > 0 && result.Hits[0].Tier <= TierVariants {
			e, _ := x.entryOf(result.Hits[0].Item.ID)
			return e, "", nil
		}
	}
	return -1, "", nil
}

// partSymbols are the first letters of parts in ids: "!Amd1", "!AppII".
var partSymbols = map[app.Part]string{
	app.PartAmendment: "Amd", app.PartCorrigendum: "Cor", app.PartErratum: "Err", app.PartAddendum: "Add", app.PartAppendix: "App", app.PartAnnex: "Annex",
}

// textsOf returns the dated texts of an entry that are one of the parts, in the
// order of its page: those of one edition when that is named, of all otherwise.
func (x *Index) textsOf(entry int32, edition string, parts []app.Part) []scored {
	base := ""
	if edition != "" {
		base = designationOf(edition)[0].date
	}
	var found []scored
	for _, text := range x.editions.of(entry) {
		d := designationOf(text.ID)
		last := d[len(d)-1].part
		isPart := slices.ContainsFunc(parts, func(p app.Part) bool {
			return p == app.PartEdition && len(d) == 1 || p != app.PartEdition && len(d) > 1 && strings.HasPrefix(last, partSymbols[p])
		})
		if isPart && (base == "" || d[0].date != "" && agree(base, d[0].date)) {
			found = append(found, scored{entry: entry, edition: text.ID, points: maxPoints / float32(1+len(found))})
		}
	}
	return found
}

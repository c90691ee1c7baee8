package plan

import "vademecum/app"

// What was understood is said in the words of a list: what is asked for, and of what.

// understoodOf reads a relation from its answers to the item asked about.
func (r *Relation) understoodOf(of app.Sentence) app.Sentence {
	if len(r.Parts) > 0 {
		return app.Say("texts: %s → %s", partTexts[r.Parts[0]], of)
	}
	if r.Told != "" {
		return r.understoodTold(of)
	}
	reading := r.Relation.Reversed()
	if r.Reversed {
		reading = string(r.Relation)
	}
	return app.Say("links: %s → %s", app.Sentence{Text: reading}, of) // the window has the readings in its table of relations
}

// partTexts are the plurals of the dated texts that can be asked for, by the first of
// them.
var partTexts = map[app.Part]app.Sentence{
	app.PartEdition:     app.Say("editions"),
	app.PartAmendment:   app.Say("amendments"),
	app.PartCorrigendum: app.Say("corrigenda"),
	app.PartErratum:     app.Say("errata"),
}

// understood says a filter in words: "kind: action line".
func (f Filter) understood() app.Sentence {
	switch f.Name {
	case "kind":
		return app.Say("kind: %s", app.Kind(f.Value))
	case "in":
		if f.Value == string(app.InForce) {
			return app.Say("in: force")
		}
		return app.Say("in: %s", app.Status(f.Value))
	case "sg":
		return app.Say("sg: %s", f.words())
	case "al":
		return app.Say("al: %s", f.words())
	case "sdg":
		return app.Say("sdg: %s", f.words())
	case "year":
		return app.Say("year: %s", f.words())
	}
	return app.Say("body: %s", f.words())
}

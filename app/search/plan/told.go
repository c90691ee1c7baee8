package plan

import "vademecum/app"

// Resolutions tell somebody to do something: they instruct a Director, they invite Member
// States. That can be asked from both ends, and is not a link between items, because most
// of those who are told have no page. Whoever is told is taken as typed; whether anybody is
// called so is for the index to find out. Where nobody is, the text is read again without
// tellings ([Plan.Untold]): "which resolutions address climate change" is then a list, and
// titles that begin with such words ("Tasks of …") are found as before.

// What resolutions do to somebody, as [Relation.Told] has it.
const (
	Instructs = "instructs"
	Invites   = "invites"
	Tells     = "tells" // whatever the verb
)

var resolutions = []app.Kind{app.Resolution, app.Decision, app.Opinion}

// tellings lists what can be asked of that, as meanings does of links.
var tellings = []meaning{
	{told: Tells, of: resolutions, phrases: []string{ // first, since the same words may stand before somebody
		"who/what is/are instructed/told/invited/tasked/addressed by/in …", "who/what has been instructed/invited by/in …", "instructed/invited/tasked by …",
		"who/what does … instruct/invite/address/task/request/tell", "who is told what by/in …", "who is told to do what by/in …", "who has/must to? do what in/under/by …", "who does what in/under …",
		"tasks/duties in/under/by/from/of …", "… tasks/duties/addressees", "addressees of …",
		"qui est chargé par …", "que/qui charge …", "tâches de …", "a quién/quien encarga/invita/instruye …", "qué encarga …", "tareas de …",
	}},
	{told: Instructs, reversed: true, words: true, phrases: []string{
		"instructs/instruct/instructing …", "what/which/who instructs …", "which/what resolution/resolutions instruct/instructs …", "resolution/resolutions instructing …",
		"resolution/resolutions that/which instruct/instructs …", "… is/are? instructed by what/which/who/whom", "what is/are … instructed to? do?", "where is/are … instructed",
		"qui charge …", "résolution/résolutions chargeant …", "résolution/résolutions qui charge/chargent …", "encarga a/al …", "resoluciones que encargan a/al …",
	}},
	{told: Invites, reversed: true, words: true, phrases: []string{
		"invites/invite/inviting …", "what/which/who invites …", "which/what resolution/resolutions invite/invites …", "resolution/resolutions inviting …",
		"resolution/resolutions that/which invite/invites …", "… is/are? invited by what/which/who/whom", "what is/are … invited to? do?", "where is/are … invited",
		"qui invite …", "résolution/résolutions invitant …", "résolution/résolutions qui invite/invitent …", "invita a …", "resoluciones que invitan a …",
	}},
	{told: Tells, reversed: true, words: true, phrases: []string{
		"task/tasks/duty/duties of/for …", "tasks/duties given to …", "what is/are … told to? do?", "what must/should/shall … do", "what does/do … have to do", "who/what tells …", "… tasks/duties",
		"which/what resolutions tell/task/address/request/urge/encourage …", "resolutions telling/tasking/addressing/requesting/urging/encouraging …", "resolutions addressed to …",
		"tâches de/du/des …", "tareas/deberes/obligaciones de/del …",
	}},
}

// Untold returns the plan of the same query read as if nobody could be told anything. It is
// what to fall back to when a relation with Told names nobody.
func (p Plan) Untold() Plan {
	again := read(p.Text, false)
	again.Cut, again.AsTyped = p.Cut, p.AsTyped
	return again
}

// understoodTold reads who is told from the resolutions that tell him, or the reverse.
func (r *Relation) understoodTold(of app.Sentence) app.Sentence {
	switch {
	case !r.Reversed:
		return app.Say("links: %s → %s", app.Say("told by"), of)
	case r.Told == Instructs:
		return app.Say("links: %s → %s", app.Say("instructs"), of)
	case r.Told == Invites:
		return app.Say("links: %s → %s", app.Say("invites"), of)
	}
	return app.Say("links: %s → %s", app.Say("tells"), of)
}

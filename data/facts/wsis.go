package facts

import (
	"slices"
	"strings"

	"vademecum/app"
)

// subLines are the applications of Action Line C7, in the order in which the
// tables of facts number them C7.1 to C7.8.
var subLines = []string{"egovernment", "ebusiness", "elearning", "ehealth", "eemployment", "eenvironment", "eagriculture", "escience"}

// actionLine gives the id and the code of an action line: "C5", "C7.4".
func actionLine(printed string) (id, code, partOf string, ok bool) {
	line, sub, isSub := strings.Cut(printed, ".")
	if !isSub {
		return "wsis/" + line, line, "", strings.HasPrefix(line, "C")
	}
	i := slices.Index([]string{"1", "2", "3", "4", "5", "6", "7", "8"}, sub)
	if line != "C7" || i < 0 {
		return "", "", "", false
	}
	return "wsis/C7-" + subLines[i], "C7 e-" + subLines[i][1:], "wsis/C7", true
}

func (im *importer) importActionLines() error {
	facts, err := read(im.dir, "action_lines", "code", "title", "other_title_form", "geneva_plan_paragraph", "paragraph_basis",
		"facilitators_seen", "facilitator_note", "sources")
	if err != nil {
		return err
	}
	roles, err := readOwn("roles", "action_line", "organisations", "role", "part")
	if err != nil {
		return err
	}
	for _, f := range facts {
		id, code, partOf, ok := actionLine(f.get("code"))
		if !ok {
			return f.wrong("%q is no action line", f.get("code"))
		}
		source, locator := im.sources.cite(f)
		notes, err := im.importFacilitators(f, id, roles)
		if err != nil {
			return err
		}
		im.tables["action-lines"].Add(id, code, f.get("title"), f.get("other_title_form"), f.get("geneva_plan_paragraph"), f.get("paragraph_basis"), partOf, join(notes...), source, locator)
	}
	im.tables["action-lines"].Sort()
	im.tables["facilitators"].Sort()
	return nil
}

// importFacilitators writes one row for each organisation that a fact names as
// facilitator, or that its note gives a role. The note is prose; roles.tsv says
// for every part of it which organisations it speaks of, and which role it gives
// them; the strongest of several counts. A part without a row there, or a row
// without a part, stops the import. The parts that name no
// organisation are given back: they speak of the action line as a whole.
func (im *importer) importFacilitators(f fact, id string, roles []fact) (general []string, err error) {
	source, locator := im.sources.cite(f)
	var organisations []string
	for printed := range strings.SplitSeq(f.get("facilitators_seen"), "; ") {
		organisations = append(organisations, strings.TrimSuffix(printed, " (lead)"))
	}
	parts := strings.Split(f.get("facilitator_note"), "; ")
	notes, held := map[string][]string{}, map[string]app.Role{}
	for _, role := range roles {
		if role.get("action_line") != f.get("code") {
			continue
		}
		i := slices.Index(parts, role.get("part"))
		if i < 0 {
			return nil, role.wrong("the note on %s has no part %q", f.get("code"), role.get("part"))
		}
		parts = slices.Delete(parts, i, i+1)
		switch role.get("organisations") {
		case "": // says nothing of facilitation
			general = append(general, role.get("part"))
			continue
		case "?": // a role whose holder the fact leaves open
			general = append(general, "facilitator not named: "+role.get("part"))
			continue
		}
		named := strings.Split(role.get("organisations"), "; ")
		given, err := rolesOf(role, len(named))
		if err != nil {
			return nil, err
		}
		for k, organisation := range named {
			if !slices.Contains(organisations, organisation) {
				organisations = append(organisations, organisation)
			}
			notes[organisation] = append(notes[organisation], role.get("part"))
			held[organisation] = app.StrongerRole(held[organisation], given[k])
		}
	}
	if len(parts) > 0 {
		return nil, f.wrong("roles.tsv does not say which organisations %q speaks of", parts[0])
	}
	for _, organisation := range organisations {
		im.tables["facilitators"].Add(id, organisation, organisationID(organisation), string(held[organisation]), join(notes[organisation]...), source, locator)
	}
	return general, nil
}

// rolesOf gives the role of each of the organisations of a row of roles.tsv: the row
// names none, one for all, or one for each in order.
func rolesOf(row fact, organisations int) ([]app.Role, error) {
	given := strings.Split(row.get("role"), "; ")
	if len(given) != 1 && len(given) != organisations {
		return nil, row.wrong("%d roles for %d organisations", len(given), organisations)
	}
	roles := make([]app.Role, organisations)
	for i := range roles {
		roles[i] = app.Role(given[min(i, len(given)-1)])
		if roles[i] != "" && !slices.Contains(app.Roles, roles[i]) {
			return nil, row.wrong("%q is no role", roles[i])
		}
	}
	return roles, nil
}

func (im *importer) importSDGs() error {
	facts, err := read(im.dir, "sdg", "kind", "code", "short_title_or_topic_label", "full_goal_name_in_source", "sources")
	if err != nil {
		return err
	}
	for _, f := range facts {
		kind, partOf := app.Goal, ""
		goal, _, isTarget := strings.Cut(f.get("code"), ".")
		if isTarget {
			kind, partOf = app.Target, "sdg/"+goal
		}
		if string(kind) != f.get("kind") {
			return f.wrong("%s is called a %s", f.get("code"), f.get("kind"))
		}
		source, locator := im.sources.cite(f)
		im.tables["sdgs"].Add("sdg/"+f.get("code"), string(kind), "SDG "+f.get("code"), f.get("short_title_or_topic_label"), f.get("full_goal_name_in_source"), partOf, source, locator)
	}
	im.tables["sdgs"].Sort()
	return nil
}

// importContributions reads which goals and targets an action line contributes to.
func (im *importer) importContributions() error {
	facts, err := read(im.dir, "wsis_sdg_matrix", "action_line", "action_line_short_name", "sdg_goal", "sdg_goal_or_target", "level", "notes", "sources")
	if err != nil {
		return err
	}
	for _, f := range facts {
		id, _, _, ok := actionLine(f.get("action_line"))
		if !ok {
			return f.wrong("%q is no action line", f.get("action_line"))
		}
		goal, _, isTarget := strings.Cut(f.get("sdg_goal_or_target"), ".")
		if goal != f.get("sdg_goal") || isTarget != (f.get("level") == "target") {
			return f.wrong("%s is not a %s of goal %s", f.get("sdg_goal_or_target"), f.get("level"), f.get("sdg_goal"))
		}
		source, locator := im.sources.cite(f)
		im.tables["contributions"].Add(id, "sdg/"+f.get("sdg_goal_or_target"), f.get("action_line_short_name"), f.get("level"), f.get("notes"), source, locator)
	}
	im.tables["contributions"].Sort()
	return nil
}

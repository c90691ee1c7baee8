package facts

import (
	"slices"
	"strings"
)

// importStudyGroups reads the study groups of ITU-T, one row for each period.
func (im *importer) importStudyGroups() error {
	facts, err := read(im.dir, "study_groups", "group", "title", "scope_or_lead_seen", "study_period", "status", "sources")
	if err != nil {
		return err
	}
	for _, f := range facts {
		id, code := "sg/itu-t/"+f.get("group"), f.get("group")
		if number, ok := strings.CutPrefix(code, "SG"); ok {
			id, code = "sg/itu-t/"+number, "Study Group "+number
		}
		// Words that describe the scope do not pass for the title.
		title, scope := f.get("title"), f.get("scope_or_lead_seen")
		if wording, ok := strings.CutSuffix(title, " (scope wording)"); ok {
			title, scope = "", join(wording, scope)
		}
		source, locator := im.sources.cite(f)
		im.tables["study-groups"].Add(id, code, f.get("study_period"), title, scope, f.get("status"), source, locator)
	}
	im.tables["study-groups"].Sort()
	return nil
}

// organisationID gives the id of an organisation: "org/un-desa" for "UN DESA".
func organisationID(printed string) string {
	return "org/" + strings.ReplaceAll(strings.ToLower(printed), " ", "-")
}

// importOrganisations reads the regional organisations, and gives every
// organisation that facilitates an action line a row of its own. The names of the
// latter are in organisations.tsv where a source spells them out, else not known.
func (im *importer) importOrganisations() error {
	facts, err := read(im.dir, "regional_orgs", "acronym", "full_name", "region", "role", "sources")
	if err != nil {
		return err
	}
	names, err := readOwn("organisations", "acronym", "full_name", "locator", "source")
	if err != nil {
		return err
	}
	table := im.tables["organisations"]
	for _, f := range facts {
		title, role := f.get("full_name"), f.get("role")
		if open := strings.Index(title, " ("); open > 0 {
			title, role = title[:open], join(role, strings.Trim(title[open:], " ()"))
		}
		source, locator := im.sources.cite(f)
		table.Add(organisationID(f.get("acronym")), f.get("acronym"), title, f.get("region"), role, source, locator)
	}
	for _, row := range im.tables["facilitators"].Rows {
		printed, id := row[1], row[2]
		if slices.ContainsFunc(table.Rows, func(have []string) bool { return have[0] == id }) {
			continue
		}
		title, source, locator := "", row[len(row)-2], row[len(row)-1] // the last two of every table
		for _, n := range names {
			if n.get("acronym") == printed {
				title = n.get("full_name")
				source = n.get("source")
				locator = n.get("locator")
			}
		}
		table.Add(id, printed, title, "", "facilitates WSIS action lines", source, locator)
	}
	table.Sort()
	return nil
}

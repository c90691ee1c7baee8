package relaton

import (
	"testing"

	"vademecum/data/catalogue"
)

// texts returns the rows of a family by id, each as a map by column.
func texts(f *family) map[string]map[string]string {
	table := catalogue.New("editions")
	addTexts(table, f)
	rows := map[string]map[string]string{}
	for _, cells := range table.Rows {
		row := map[string]string{}
		for i, column := range table.Columns {
			row[column] = cells[i]
		}
		rows[row["id"]] = row
	}
	return rows
}

// The letter of the address decides; without it what is newer does.
func TestStatus(t *testing.T) {
	const at = "https://www.itu.int/rec/T-REC-G.1-"
	rows := texts(familyOf(t, "itu-t/G.1", `
		ITU-T G.1 (10/1976) | 1976-10-08 | 1
		ITU-T G.1 (11/1988) | 1988-11-25 | 2 | | `+at+`198811-W
		ITU-T G.1 (03/1993) | 1993-03-12 | 3 | | `+at+`199303-S
		ITU-T G.1 (06/2004) | 2004-06-13 | 4 | | `+at+`200406-T
		ITU-T G.1 (08/2019) | 2019-08-29 | 5
		ITU-T G.1 (1976) Amd. 1 (09/1977) | 1977-09-01
		ITU-T G.1 (1980) Amd. 1 (09/1981) | 1981-09-01
		ITU-T G.1 (2004) Cor. 1 (09/2019) | 2019-09-01
		ITU-T G.1 (2004) Amd. 2 (09/2006) | 2006-09-01 | 4.2 | | `+at+`200609-I!Amd2
		ITU-T G.1 (2019) Amd. 1 (09/2020) | 2020-09-01
		ITU-T G.1 (2019) Amd. 2 (09/2021) | 2021-09-01
	`))
	for _, c := range []struct{ what, id, status, note string }{
		{"no address, newer editions", "itu-t/G.1@1976-10", "superseded", "a newer edition exists"},
		{"withdrawn is said by the letter only", "itu-t/G.1@1988-11", "withdrawn", "address ends in W"},
		{"superseded by the letter", "itu-t/G.1@1993-03", "superseded", "address ends in S"},
		{"T decides nothing", "itu-t/G.1@2004-06", "superseded", "a newer edition exists"},
		{"the newest, and no letter", "itu-t/G.1@2019-08", "unknown", "no status in the source"},
		{"an amendment goes with its edition", "itu-t/G.1@1976!Amd1@1977-09", "superseded", "a newer edition exists"},
		{"so where its edition is not in the source", "itu-t/G.1@1980!Amd1@1981-09", "superseded", "a newer edition exists"},
		{"and when it is dated after the newer edition", "itu-t/G.1@2004!Cor1@2019-09", "superseded", "a newer edition exists"},
		{"unless its own letter says otherwise", "itu-t/G.1@2004!Amd2@2006-09", "in force", "address ends in I"},
		{"an amendment does not supersede the one before", "itu-t/G.1@2019!Amd1@2020-09", "unknown", "no status in the source"},
	} {
		row := rows[c.id]
		if row["status"] != c.status || row["status_note"] != c.note {
			t.Errorf("%s: %s is %q (%s), want %q (%s)", c.what, c.id, row["status"], row["status_note"], c.status, c.note)
		}
	}
	only := texts(familyOf(t, "itu-t/SEC-QKD", "ITU-T SEC-QKD (2020) Cor. 1 (04/2021) | 2021-04-30"))
	if got := only["itu-t/SEC-QKD@2020!Cor1@2021-04"]["status"]; got != "unknown" {
		t.Errorf("a corrigendum without any edition in the source is %q, want unknown", got)
	}
}

// An edition number decides what is newer in ITU-R, not the date of the file.
func TestStatusITUR(t *testing.T) {
	rows := texts(familyOf(t, "itu-r/M.1", `
		ITU-R M.1-0 | 2010-07 | | First | https://www.itu.int/R-REC-M.1-0-199203-T!!PDF-E.pdf
		ITU-R M.1-1 | 1995-05 | | Second
	`))
	if got := rows["itu-r/M.1@0"]["status"]; got != "superseded" {
		t.Errorf("M.1-0 is %q, want superseded", got)
	}
	if got := rows["itu-r/M.1@0"]["date"]; got != "1992-03" {
		t.Errorf("M.1-0 is dated %q, want the month in its address", got)
	}
	if got := rows["itu-r/M.1@1"]; got["status"] != "unknown" || got["date"] != "1995-05" || got["version"] != "1" {
		t.Errorf("M.1-1 is %q, %s, version %s, want unknown, 1995-05, version 1", got["status"], got["date"], got["version"])
	}
}

func TestTitles(t *testing.T) {
	rows := texts(familyOf(t, "itu-t/G.1", `
		ITU-T G.1 (10/1976) | 1976-10-08 | 1
		ITU-T G.1 (11/1988) | 1988-11-25 | 2 | Old title
		ITU-T G.1 (03/1993) | 1993-03-12 | 3 | New title
		ITU-T G.1 (1976) Amd. 1 (09/1977) | 1977-09-01
		ITU-T G.1 (1980) Amd. 1 (09/1981) | 1981-09-01
		ITU-T G.1 (1988) Amd. 1 (09/1989) | 1989-09-01
		ITU-T G.1 (1988) Amd. 2 (09/1990) | 1990-09-01 | | Second amendment
	`))
	for _, c := range []struct{ what, id, title, note string }{
		{"its own", "itu-t/G.1@1988!Amd2@1990-09", "Second amendment", ""},
		{"that of the edition it hangs on", "itu-t/G.1@1988!Amd1@1989-09", "Old title", "inherited from G.1 (11/1988)"},
		{"that of the item, where the edition has none", "itu-t/G.1@1976!Amd1@1977-09", "New title", "inherited from G.1"},
		{"and where the edition is not in the source", "itu-t/G.1@1980!Amd1@1981-09", "New title", "inherited from G.1"},
		{"an edition inherits nothing", "itu-t/G.1@1976-10", "", ""},
	} {
		if row := rows[c.id]; row["title"] != c.title || row["title_note"] != c.note {
			t.Errorf("%s: %s has title %q (%s), want %q (%s)", c.what, c.id, row["title"], row["title_note"], c.title, c.note)
		}
	}
}

func TestGroup(t *testing.T) {
	for _, c := range []struct{ committee, want string }{
		{"ITU-T Study Group 17", "sg/itu-t/17"},
		{"ITU-T Study Group 2", "sg/itu-t/2"},
		{"Telecommunication Standardization Advisory Group", "sg/itu-t/TSAG"},
		{"ITU-T Focus Group", ""},
		{"", ""},
	} {
		if got := group(c.committee); got != c.want {
			t.Errorf("group(%q) = %q, want %q", c.committee, got, c.want)
		}
	}
}

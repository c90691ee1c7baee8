package relaton

import (
	"strings"
	"testing"

	"vademecum/data/catalogue"
)

func TestJointNumbers(t *testing.T) {
	table := catalogue.New("joint-numbers")
	addJointNumbers(table, familyOf(t, "itu-t/E.164", `
		ITU-T E.164/I.331/Q.11 bis (11/1988) | 1988-11-25
		ITU-T E.164/I.331 (08/1991) | 1991-08-23
		ITU-T E.164 (05/1997) | 1997-05-30
		ITU-T E.164/I.331 (1991) Cor. 1 (08/1992) | 1992-08-23
		ITU-T E.164/Z.1 (1997) Cor. 1 (08/1998) | 1998-08-23
	`))
	want := []string{
		"itu-t/E.164|itu-t/I.331|I.331|relaton-itu|itu-t-e-164-i-331-q-11-bis-11-1988 ; itu-t-e-164-i-331-08-1991",
		"itu-t/E.164|itu-t/Q.11bis|Q.11 bis|relaton-itu|itu-t-e-164-i-331-q-11-bis-11-1988",
		"itu-t/E.164|itu-t/Z.1|Z.1|relaton-itu|itu-t-e-164-z-1-1997-cor--1-08-1998",
	}
	compareRows(t, table, want)
}

func TestTwins(t *testing.T) {
	records := sample(`
		ITU-T X.509 (11/1988) | 1988-11-25
		ITU-T X.509 (08/1997) | 1997-08-09
		ITU-T X.509 (10/2019) | 2019-10-14
		ITU-T X.509 (2019) Amd. 1 (10/2024) | 2024-10-29
	`)
	for i, twin := range []string{"ISO 9594-8", "ISO/IEC 9594-8", "ISO/IEC 9594-8", "ISO/IEC 9594-8"} {
		records[i].Identifiers = append(records[i].Identifiers, typed{"ISO", twin})
	}
	all, err := families(records)
	if err != nil {
		t.Fatal(err)
	}
	table := catalogue.New("twins")
	addTwins(table, all[0])
	compareRows(t, table, []string{
		"itu-t/X.509|ISO 9594-8|relaton-itu|itu-t-x-509-11-1988",
		"itu-t/X.509|ISO/IEC 9594-8|relaton-itu|itu-t-x-509-08-1997 ; itu-t-x-509-10-2019",
	})
}

func compareRows(t *testing.T, table *catalogue.Table, want []string) {
	t.Helper()
	for i, row := range table.Rows {
		if got := strings.Join(row, "|"); i >= len(want) || got != want[i] {
			t.Errorf("%s, row %d:\n%s, want\n%s", table.Name, i+1, got, append(want, make([]string, i+1)...)[i])
		}
	}
	if len(table.Rows) < len(want) {
		t.Errorf("%s: %d rows, want %d", table.Name, len(table.Rows), len(want))
	}
}

package search

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"vademecum/app"
)

// named lists what hits name: the edition where one was named, else the item.
func named(hits []Hit) []string {
	var ids []string
	for _, h := range hits {
		if h.Edition != "" {
			ids = append(ids, h.Edition)
		} else {
			ids = append(ids, h.Item.ID)
		}
	}
	return ids
}

func TestResolve(t *testing.T) {
	x := New(catalogue(t), nil)
	for text, want := range map[string][]string{
		// The item, the edition, the amendment.
		"x509":                          {"itu-t/X.509"},
		"X.509 (10/2019)":               {"itu-t/X.509@2019-10"},
		"X.509 (2019)":                  {"itu-t/X.509@2019-10"},
		"X.509 (2019) Amd. 1 (10/2024)": {"itu-t/X.509@2019!Amd1@2024-10"},
		"X.509 (2019) Amd. 1":           {"itu-t/X.509@2019!Amd1@2024-10"},

		// Ids as such, in any case.
		"itu-t/X.509@2019-10": {"itu-t/X.509@2019-10"},
		"ITU-T/x.509":         {"itu-t/X.509"},
		"event/wtsa-24":       {"event/wtsa-24"},

		// Codes as printed, and other names.
		"WTSA-24":        {"event/wtsa-24"},
		"C7 E-health":    {"wsis/C7-ehealth"},
		"ISO/IEC 9594-8": {"itu-t/X.509"},

		// An amendment without its edition: newest edition first.
		"g709 amd2": {
			"itu-t/G.709@2020!Amd2@2022-02", "itu-t/G.709@2016!Amd2@2018-06", "itu-t/G.709@2012!Amd2@2013-10",
			"itu-t/G.709@2009!Amd2@2011-04", "itu-t/G.709@2003!Amd2@2007-11",
		},

		// The other number, for the item and for its editions.
		"Y.1331":           {"itu-t/G.709"},
		"Y.1331 (06/2020)": {"itu-t/G.709@2020-06"},

		// What is not known of an item that is: the item.
		"X.509 (10/2031)": {"itu-t/X.509"},
		"X.509 Amd. 99":   {"itu-t/X.509"},

		// Several, and none.
		"resolution 47": {"wtsa/47", "wtdc/47"},
		"X.99999":       nil,
		"cybersecurity": nil,
		"":              nil,
	} {
		got := named(x.Resolve(text).Hits)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%q resolves to %q, want %q", text, got, want)
		}
	}
}

func TestAmendmentsComeNewestEditionFirst(t *testing.T) {
	got := named(search(t, New(catalogue(t), nil), "g709 amd2").Hits)
	want := []string{"itu-t/G.709@2020!Amd2@2022-02", "itu-t/G.709@2016!Amd2@2018-06"}
	if len(got) < 2 || !slices.Equal(got[:2], want) {
		t.Errorf("g709 amd2 finds %q, want first %q", got, want)
	}
}

// TestOwnNumberAndAlias: L.10 is an item of its own and the other number of
// L.100; who asks for L.10 gets the item first and is not denied the other.
func TestOwnNumberAndAlias(t *testing.T) {
	x := New([]Entry{
		{Item: app.Item{ID: "itu-t/L.100", Code: "L.100"}, Aliases: []string{"L.10"}, AliasIDs: []string{"itu-t/L.10"}},
		{Item: app.Item{ID: "itu-t/L.10", Code: "L.10"}},
	}, nil)
	if got := ids(x.Resolve("L.10").Hits); !slices.Equal(got, []string{"itu-t/L.10", "itu-t/L.100"}) {
		t.Errorf("L.10 resolves to %q, want L.10, then L.100", got)
	}
	if got := ids(x.Resolve("L.100/L.10").Hits); !slices.Equal(got, []string{"itu-t/L.100"}) {
		t.Errorf("L.100/L.10 resolves to %q, want the text that has both numbers", got)
	}
}

// TestGoingOn: parts of a number before longer numbers, shorter before longer.
func TestGoingOn(t *testing.T) {
	var entries []Entry
	for _, code := range []string{"X.1", "X.1000", "X.100", "X.10", "X.10.1", "X.10bis", "X.101", "X.2", "X.109"} {
		entries = append(entries, Entry{Item: app.Item{ID: "itu-t/" + code, Code: code}})
	}
	x := New(entries, nil)
	for query, want := range map[string][]string{
		"x.10": {"itu-t/X.10", "itu-t/X.10.1", "itu-t/X.10bis", "itu-t/X.100", "itu-t/X.101", "itu-t/X.109", "itu-t/X.1000"},
		"x100": {"itu-t/X.100", "itu-t/X.1000"},
		"x.2":  {"itu-t/X.2"},
	} {
		if got := ids(search(t, x, query).Hits); !slices.Equal(got, want) {
			t.Errorf("%q finds %q, want %q", query, got, want)
		}
	}
}

// TestGoingOnOrder: however few are listed of the numbers that go on from one,
// they are the first: its parts, then longer numbers by standing, whatever their
// length. An item with two such numbers stands once, at the better.
func TestGoingOnOrder(t *testing.T) {
	var entries []Entry
	for _, code := range []string{"Y.1", "Y.100", "Y.11", "Y.1.1", "Y.1303", "Y.10", "Y.1bis", "Y.1.10"} {
		entries = append(entries, Entry{Item: app.Item{ID: "itu-t/" + code, Kind: app.Recommendation, Status: app.InForce, Code: code}})
	}
	for code, other := range map[string]string{"Y.1909": "Y.12", "Y.1808": "Y.1.2"} {
		entries = append(entries, Entry{
			Item:    app.Item{ID: "itu-t/" + code, Kind: app.Recommendation, Status: app.Superseded, Code: code},
			Aliases: []string{other}, AliasIDs: []string{"itu-t/" + other},
		})
	}
	x := New(entries, nil)
	want := []string{
		"itu-t/Y.1", "itu-t/Y.1.1", "itu-t/Y.1808", "itu-t/Y.1.10", "itu-t/Y.1bis", // its parts, Y.1.2 among them
		"itu-t/Y.10", "itu-t/Y.11", "itu-t/Y.100", "itu-t/Y.1303", // longer numbers in force
		"itu-t/Y.1909", // Y.12, superseded
	}
	for limit := 1; limit <= len(want); limit++ {
		result, err := x.Search(t.Context(), "Y.1", limit)
		if got := ids(result.Hits); err != nil || !slices.Equal(got, want[:limit]) {
			t.Errorf("limit %d finds %q, want %q (error %v)", limit, got, want[:limit], err)
		}
	}
}

// TestMayName: no id, code or other name is sifted out, however it is written.
func TestMayName(t *testing.T) {
	x := New(append(catalogue(t), Entry{Item: app.Item{ID: "org/møre", Kind: app.Organisation, Code: "Møre og Romsdal"}}), nil)
	for e := range x.entries {
		entry := &x.entries[e]
		for _, name := range append([]string{entry.ID, entry.Code}, entry.Aliases...) {
			if meantBy(entry, name) != itself {
				continue
			}
			for _, text := range []string{name, strings.ToUpper(name), strings.ToLower(name), Fold(name)} {
				if name != entry.ID && !x.mayName(text) || name == entry.ID && idKey(text) == idKey(name) && !x.mayName(text) {
					t.Errorf("%q is no name of %s", text, entry.ID)
				}
			}
		}
	}
	sifted := 0
	for n := range 100 {
		if !x.mayName("no such name " + strconv.Itoa(n)) {
			sifted++
		}
	}
	if sifted < 80 {
		t.Errorf("%d of 100 other texts are sifted out, want nearly all", sifted)
	}
}

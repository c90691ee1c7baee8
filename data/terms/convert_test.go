package terms

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const (
	keptHead     = "id\tcode\ttitle\tfrench\tspanish\tother\tabout\tsource\tlocator\n"
	wordingsHead = "code\ttitle\tof\n"
	leftOutHead  = "code\ttitle\treason\n"
)

var found = []term{
	{Code: "COP", Title: "Child Online Protection", Record: "cop", Items: 1},
	{Code: "DFS", Title: "Digital financial services", Record: "dfs", Items: 4},
	{Code: "DFS", Title: "Dynamic frequency selection", Record: "m-1652", Items: 1, Titled: []string{"itu-r/M.1652"}},
	{Code: "FAO", Title: "Food and Agriculture Organization", Record: "fao", Items: 9},
	{Code: "GFP", Title: "Generic framing procedure", Record: "gfp", Items: 3, Titled: []string{"itu-t/G.7042"}},
	{Code: "ISDN", Title: "Integrated Services Digital Ntework", Record: "isdn", Items: 3},
	{Code: "OTN", Title: "Optical transport network", Record: "otn", Items: 30, Titled: []string{"itu-t/1", "itu-t/2", "itu-t/3", "itu-t/4"}},
	{Code: "SDN", Title: "Software-defined networking", Record: "sdn", Items: 20},
	{Code: "SDN", Title: "Software-defined network", Record: "sdn-2", Items: 3},
	{Code: "ZOI", Title: "Zone of influence", Record: "zoi", Items: 1},
}

func converted(t *testing.T, kept, wordings, leftOut string) ([]string, error) {
	t.Helper()
	c, err := parseLists(keptHead+kept, wordingsHead+wordings, leftOutHead+leftOut)
	if err != nil {
		return nil, err
	}
	c.titles = map[string][]string{key("Generic framing procedure"): {"itu-t/G.7041"}}
	c.organisations = map[string]bool{pair{"FAO", "Food and Agriculture Organization"}.key(): true}
	table, err := c.convert(found)
	if err != nil {
		return nil, err
	}
	var rows []string
	for _, r := range table.Rows {
		rows = append(rows, strings.Join(r, "|"))
	}
	return rows, nil
}

func TestConvert(t *testing.T) {
	got, err := converted(t,
		"term/bsg\tBSG\tBridging the standardization gap\t\t\t\twtsa/44\twsis-report\t§ 67\n"+ // read elsewhere
			"term/cop\tCOP\tChild online protection\t\tPIeL\t\tpp/179\twsis-report\t§ 108\n"+ // read in both
			"term/sdn\tSDN\tSoftware-defined networking\t\t\t\twtsa/77\t\t\n", // only what it leads to
		"SDN\tSoftware-defined network\tterm/sdn\n",
		"ISDN\tIntegrated Services Digital Ntework\tmisprint\n")
	if err != nil {
		t.Fatal(err)
	}
	// The Food and Agriculture Organization has a page; one abstract alone speaks
	// of a zone of influence.
	if diff := cmp.Diff([]string{
		"term/bsg|BSG|Bridging the standardization gap||||wtsa/44|wsis-report|§ 67",
		"term/cop|COP|Child online protection||PIeL||pp/179|relaton-itu ; wsis-report|cop ; § 108",
		"term/dfs|DFS|Digital financial services|||||relaton-itu|dfs",
		"term/dfs-dynamic-frequency-selection|DFS|Dynamic frequency selection||||itu-r/M.1652|relaton-itu|m-1652",
		"term/gfp|GFP|Generic framing procedure||||itu-t/G.7041|relaton-itu|gfp", // by its title, not where it is explained
		"term/otn|OTN|Optical transport network|||||relaton-itu|otn",
		"term/sdn|SDN|Software-defined networking|||Software-defined network|wtsa/77|relaton-itu|sdn ; sdn-2",
	}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Whatever is wrong with a list is said with its name and line.
func TestListErrors(t *testing.T) {
	for _, c := range []struct{ name, kept, wordings, leftOut, want string }{
		{"a kept row twice", "term/a\tAB\tA b\t\t\t\t\tx\t\nterm/a\tAC\tA c\t\t\t\t\tx\t\n", "", "", "kept.tsv, line 3: term/a is given twice"},
		{"a kept term twice", "term/a\tAB\tA b\t\t\t\t\tx\t\nterm/b\tAB\tA B\t\t\t\t\tx\t\n", "", "", "kept.tsv, line 3: term/b is given twice"},
		{"no source at all", "term/mvno\tMVNO\tMobile virtual network operator\t\t\t\t\t\t\n", "", "", `kept.tsv, line 2: no source is given, and no record explains MVNO as "Mobile virtual network operator"`},
		{"a cell short", "term/a\tAB\n", "", "", "kept.tsv, line 2: 2 cells, want 9"},
		{"a wording that nobody prints", "", "SDN\tSome data network\tterm/sdn\n", "", `wordings.tsv, line 2: no record explains SDN as "Some data network"`},
		{"a wording of nothing", "", "SDN\tSoftware-defined network\tterm/sdm\n", "", "wordings.tsv, line 2: there is no term term/sdm"},
		{"left out and kept", "term/sdn\tSDN\tSoftware-defined networking\t\t\t\t\t\t\n", "", "SDN\tSoftware-defined networking\twhy not\n", "kept.tsv, line 2: term/sdn is given twice, or set aside"},
		{"left out twice", "", "", "ZOI\tZone of influence\trare\nZOI\tZone of influence\trare\n", "left-out.tsv, line 3: no record explains ZOI"},
		{"no reason", "", "", "ZOI\tZone of influence\t\n", "left-out.tsv, line 2: no reason is given for leaving out ZOI"},
	} {
		if _, err := converted(t, c.kept, c.wordings, c.leftOut); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: the error is %v, want %q", c.name, err, c.want)
		}
	}
	if _, err := parseLists("code\n", wordingsHead, leftOutHead); err == nil || !strings.Contains(err.Error(), "kept.tsv: the first line") {
		t.Errorf("other columns: the error is %v", err)
	}
}

func TestSlug(t *testing.T) {
	for name, want := range map[string]string{
		"OTN": "otn", "C&I": "c-i", "ASN.1": "asn.1", "IMT-2020": "imt-2020", "G.fast": "g.fast",
		"Health & Fitness Service": "health-fitness-service", "Non-geostationary": "non-geostationary", "État": "tat", "Vol.": "vol",
	} {
		if got := slug(name); got != want {
			t.Errorf("the slug of %q is %q, want %q", name, got, want)
		}
	}
}

package terms

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPairs(t *testing.T) {
	for _, c := range []struct {
		text string
		want []pair
	}{
		{"Interfaces for the optical transport network (OTN)", []pair{{"OTN", "optical transport network"}}},
		{"40-Gigabit-capable passive optical networks (PONs): General", []pair{{"PON", "passive optical network"}}},
		{"set-top boxes (STBs) and least developed countries (LDCs)", []pair{{"STB", "set-top box"}, {"LDC", "least developed country"}}},
		{"greenhouse gases (GHGs)", []pair{{"GHG", "greenhouse gas"}}},
		{"gateway access (GAs)", []pair{{"GA", "gateway access"}}},
		{"distributed ledger technology (DLT, also blockchain)", []pair{{"DLT", "distributed ledger technology"}}},
		{"the “quantum key distribution” (QKD)", nil}, // a quotation mark ends the reach
		{"quantum key\n distribution (“QKD”)", []pair{{"QKD", "quantum key distribution"}}},
		{"smart cities (SC&C) and smart cities and communities (SC&C)", []pair{{"SC&C", "smart cities and communities"}}},
		{"Abstract Syntax Notation One (ASN.1)", []pair{{"ASN.1", "Abstract Syntax Notation One"}}},

		// A long form does not reach over the end of a sentence.
		{"An optical. Transport network (OTN)", nil},
		{"optical (transport) network (ON)", nil},

		// Not acronyms.
		{"the new part (Np)", nil},
		{"extended (2019)", nil},
		{"X dot five hundred (X.500)", nil},
		{"optical transport network ()", nil},
		{"(OTN)", nil},
		{strings.Repeat("optical ", 60) + "transport network (OTN)", []pair{{"OTN", "optical transport network"}}},
	} {
		if diff := cmp.Diff(c.want, pairs(c.text)); diff != "" {
			t.Errorf("%.60q (-want +got):\n%s", c.text, diff)
		}
	}
}

func TestSingular(t *testing.T) {
	for given, want := range map[string]string{
		"passive optical networks":               "passive optical network",
		"Sustainable Development Goals":          "Sustainable Development Goal",
		"set-top boxes":                          "set-top box",
		"least developed countries":              "least developed country",
		"smart grid switches":                    "smart grid switch",
		"physical layer access":                  "physical layer access",
		"universal serial bus":                   "universal serial bus",
		"needs analysis":                         "needs analysis",
		"optics":                                 "optics",
		"greenhouse gases":                       "greenhouse gas",
		"synchronous digital hierarchy":          "synchronous digital hierarchy",
		"memoranda":                              "memoranda",
		"business processes":                     "business process",
		"non-geostationary-satellite orbits":     "non-geostationary-satellite orbit",
		"technical standardization secretariats": "technical standardization secretariat",
	} {
		if got := singular(given); got != want {
			t.Errorf("the singular of %q is %q, want %q", given, got, want)
		}
	}
}

// No text makes it panic or run long.
func FuzzPairs(f *testing.F) {
	f.Add("Interfaces for the optical transport network (OTN)")
	f.Add(strings.Repeat("aa ", 100) + "(AAAAAAAAAAAAAAA)")
	f.Add(strings.Repeat("a ", 100) + "(AAAAAAAAAAAAAAA)")
	f.Add("é\xff(ÀB)")
	f.Fuzz(func(t *testing.T, text string) {
		for _, p := range pairs(text) {
			if p.Code == "" || p.Long == "" || strings.Join(strings.Fields(p.Long), " ") != p.Long {
				t.Errorf("%q gives %q", text, p)
			}
		}
	})
}

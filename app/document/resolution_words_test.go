package document

import (
	"bufio"
	"os"
	"strconv"
	"strings"
	"testing"
)

// cases reads a file of cases: a text, a bar, what it is.
func cases(t *testing.T, name string, check func(text, want string)) {
	t.Helper()
	f, err := os.Open("testdata/resolution/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n := 0
	for s := bufio.NewScanner(f); s.Scan(); {
		line := strings.TrimSpace(s.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		text, want, ok := strings.Cut(line, " | ")
		if !ok {
			t.Fatalf("%s: no bar in %q", name, line)
		}
		check(strings.TrimSpace(text), strings.TrimSpace(want))
		n++
	}
	if n == 0 {
		t.Fatal("no cases in", name)
	}
}

func TestGroupHeads(t *testing.T) {
	cases(t, "headings.txt", func(text, want string) {
		words, setOff := strings.CutPrefix(text, "* ")
		h, ok := readGroupHead(words, setOff)
		got := "no"
		if ok {
			got = "preamble, " + h.verb
			if h.operative {
				got = "operative, " + h.verb
			}
			if h.addressee != "" {
				got += ", " + h.addressee
			}
			if h.clause != "" {
				got += " >> " + h.clause
			}
		}
		if got != want {
			t.Errorf("%s:\n got %s\nwant %s", text, got, want)
		}
	})
}

func TestNumberLines(t *testing.T) {
	cases(t, "numbers.txt", func(text, want string) {
		n, ok := readNumberLine(text)
		got := "no"
		if ok {
			fields := []string{n.kind, n.number, n.place, strconv.Itoa(n.year), "", n.title}
			if n.revised {
				fields[4] = "Rev."
			}
			for len(fields) > 2 && (fields[len(fields)-1] == "" || fields[len(fields)-1] == "0") {
				fields = fields[:len(fields)-1]
			}
			got = strings.Join(fields, ", ")
		}
		if got != want {
			t.Errorf("%s:\n got %s\nwant %s", text, got, want)
		}
	})
}

func TestAddressees(t *testing.T) {
	cases(t, "addressees.txt", func(text, want string) {
		if got := strings.Join(Addressees(text), "; "); got != want {
			t.Errorf("%s:\n got %s\nwant %s", text, got, want)
		}
	})
}

func TestIDs(t *testing.T) {
	for _, c := range []struct {
		r    Resolution
		want string
	}{
		{Resolution{Type: "Resolution", Number: "53", Body: "wtsa", Year: 2008}, "wtsa/53@2008"},
		{Resolution{Type: "Decision", Number: "5", Body: "pp", Year: 2018}, "pp/Decision-5@2018"},
		{Resolution{Type: "Acuerdo", Number: "5", Body: "pp", Year: 2018}, "pp/Decision-5@2018"},
		{Resolution{Type: "Opinion", Number: "2", Body: "wtpf", Year: 2013}, "wtpf/Opinion-2@2013"},
		{Resolution{Type: "Resolution", Number: "1332", Body: "council"}, "council/1332"},
		{Resolution{Type: "Resolution", Number: "ITU-R 1-8", Body: "itu-r", Year: 2019}, "itu-r/Res-R.1@8"},
		{Resolution{Type: "Resolution", Number: "646", Body: "wrc", Year: 2019}, "wrc/646@2019"},
		{Resolution{Type: "Resolution", Number: "123", Place: "Antalya", Year: 2006}, "pp/123@2006"}, // only one conference met there
		{Resolution{Type: "Resolution", Number: "COM5/1", Body: "pp", Year: 2018}, ""},
		{Resolution{Type: "Resolution", Number: "[ABC-1]", Body: "wtdc", Year: 2022}, ""},
		{Resolution{Type: "Resolution", Body: "wtdc", Year: 2022}, ""},
		{Resolution{Number: "5", Body: "wtdc"}, ""},
	} {
		if got := c.r.id(); got != c.want {
			t.Errorf("%+v: got %q, want %q", c.r, got, c.want)
		}
	}
}

func TestFormulas(t *testing.T) {
	for _, c := range []struct {
		text string
		want formula
		ok   bool
	}{
		{"The World Telecommunication Standardization Assembly (Johannesburg, 2008),", formula{"wtsa", "Johannesburg", 2008}, true},
		{"The Plenipotentiary Conference of the International Telecommunication Union (Rev. Dubai, 2018),", formula{"pp", "Dubai", 2018}, true},
		{"The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018)", formula{"pp", "Dubai", 2018}, true},
		{"The World Radiocommunication Conference (Sharm el-Sheikh, 2019),", formula{"wrc", "Sharm el-Sheikh", 2019}, true},
		{"The ITU Radiocommunication Assembly,", formula{body: "itu-r"}, true},
		{"The Council,", formula{body: "council"}, true},
		{"The Council of the International Telecommunication Union,", formula{body: "council"}, true},
		{"The fifth World Telecommunication/ICT Policy Forum (Geneva, 2013),", formula{"wtpf", "Geneva", 2013}, true},
		{"The Asia Forum (Bangkok, 2019),", formula{"", "Bangkok", 2019}, true},
		{"L'Assemblée mondiale de normalisation des télécommunications (Hammamet, 2016),", formula{"wtsa", "Hammamet", 2016}, true},
		{"La Conferencia de Plenipotenciarios de la Unión Internacional de Telecomunicaciones (Dubái, 2018),", formula{"pp", "Dubái", 2018}, true},
		{"The World Telecommunication Standardization Assembly met in Johannesburg.", formula{}, false},
		{"The Plenipotentiary Conference of the International Telecommunication Union (Dubai,", formula{}, false},
		{"The Assembly,", formula{}, false},
		{"the World Telecommunication Standardization Assembly (Johannesburg, 2008),", formula{}, false},
		{"The harbour (Kigali, 2022),", formula{}, false},
		{"The Council discussed the report of the group that had met three times since the last session of the year,", formula{}, false},
	} {
		if got, ok := readFormula(c.text); got != c.want || ok != c.ok {
			t.Errorf("%s: got %+v, %v", c.text, got, ok)
		}
	}
}

func TestHistories(t *testing.T) {
	for text, want := range map[string]string{
		"(Florianópolis, 2004; Johannesburg, 2008)": "Florianópolis 2004 Johannesburg 2008",
		"(Montreal, 2000; Rev. Dubai, 2012)":        "Montreal 2000 Dubai 2012 Rev.",
		"(Hammamet, 2016)1, 1bis":                   "Hammamet 2016",
		"(see the annex)":                           "",
		"(2016)":                                    "",
		"Montreal, 2000":                            "",
	} {
		history, _ := readHistory(text)
		var got []string
		for _, a := range history {
			got = append(got, a.Place, strconv.Itoa(a.Year))
			if a.Revised {
				got = append(got, "Rev.")
			}
		}
		if g := strings.Join(got, " "); g != want {
			t.Errorf("%s: got %q, want %q", text, g, want)
		}
	}
}

package terms

// The committed rows against the documents that they cite, where these are at
// hand: a term must stand where its locator says.

import (
	"bytes"
	"encoding/xml"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// document reads a document of the collection beside the repository, or skips
// the test.
func document(t *testing.T, name ...string) []byte {
	t.Helper()
	path := filepath.Join(append([]string{"..", "..", "..", "shared"}, name...)...)
	text, err := os.ReadFile(path)
	if err != nil {
		t.Skip("the cited document is not on this machine")
	}
	return text
}

// stands checks every place of the terms of one source. Locators of other
// sources, of which place finds nothing, are passed over.
func stands(t *testing.T, source string, place *regexp.Regexp, text map[string]string, least int) {
	t.Helper()
	checked := 0
	for _, r := range committed(t) {
		if !slices.Contains(entries(r.source), source) {
			continue
		}
		for _, locator := range entries(r.locator) {
			m := place.FindStringSubmatch(locator)
			if m == nil {
				continue
			}
			checked++
			if !strings.Contains(key(text[m[1]]), key(r.title)) {
				t.Errorf("%s, %s: %s, %s does not stand there", source, locator, r.code, r.title)
			}
		}
	}
	if checked < least {
		t.Errorf("only %d places in %s were checked", checked, source)
	}
}

func TestWSISReportSaysSo(t *testing.T) {
	paragraphs, n := map[string]string{}, 0
	for line := range bytes.Lines(document(t, "seeds", "itu-contribution-to-wsis-2022.txt")) {
		if bytes.HasPrefix(bytes.TrimSpace(line), []byte(strconv.Itoa(n+1)+". ")) {
			n++
		}
		paragraphs[strconv.Itoa(n)] += " " + string(line)
	}
	stands(t, "wsis-report-2022", regexp.MustCompile(`^§ (\d+)$`), paragraphs, 60)
}

func TestFinalActsSaySo(t *testing.T) {
	decoder := xml.NewDecoder(bytes.NewReader(document(t, "documents", "pp18_final_acts_akn.xml")))
	text := map[string]string{} // by component and eId: "cmp_res_136/rec_5"
	var open []string           // eIds of the elements around the place read
	for {
		token, err := decoder.Token()
		if token == nil {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		switch x := token.(type) {
		case xml.StartElement:
			id := ""
			for _, a := range x.Attr {
				if a.Name.Local == "eId" {
					id = a.Value
				}
			}
			open = append(open, id)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			component := slices.IndexFunc(open, func(id string) bool { return strings.HasPrefix(id, "cmp_") })
			if component < 0 {
				continue
			}
			for _, id := range open[component+1:] {
				if id != "" {
					text[open[component]+"/"+id] += string(x)
				}
			}
		}
	}
	stands(t, "pp18-final-acts", regexp.MustCompile(`^(cmp_\S+)$`), text, 60)
}

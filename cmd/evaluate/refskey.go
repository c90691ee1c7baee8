package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"

	"vademecum/app/document"
	"vademecum/app/refs"
)

// A key is what a careful reader found in the paragraphs of a document.
type key struct {
	paragraphs []keyParagraph
	lined      bool // the paragraphs have lines
}

type keyParagraph struct {
	locator string
	line    int
	want    []string // ids; boxes with "box:" before them
}

// refKinds are the kinds of references that are measured apart.
var refKinds = []refKind{
	{"Recommendations", regexp.MustCompile(`^(itu-t/|itu-r/[A-PS-Z]|itu-r/R[AS]\.|itu-r/Report|wtdc/Recommendation-)`)},
	{"resolutions", regexp.MustCompile(`^((pp|wtsa|wtdc|council|wcit|wrc|wtpf)/(\d|Decision|Opinion)|un/|itu-r/Res)`)},
	{"SDGs", regexp.MustCompile(`^sdg/`)},
	{"SDG boxes", regexp.MustCompile(`^box:sdg/`)},
	{"Questions", regexp.MustCompile(`^(question/|itu-r/Q-)`)},
	{"study groups", regexp.MustCompile(`^sg/`)},
	{"action lines", regexp.MustCompile(`^wsis/`)},
}

type refKind struct {
	name string
	id   *regexp.Regexp
}

// of picks the ids of a kind.
func (k refKind) of(ids []string) map[string]bool {
	set := map[string]bool{}
	for _, id := range ids {
		if k.id.MatchString(id) {
			set[id] = true
		}
	}
	return set
}

// jointNumber is a text with two numbers as it is printed: "G.709/Y.1331", "L.200/51".
var jointNumber = regexp.MustCompile(`^([A-Z]\.)[\d.]+/\s?([A-Z]\.)?([\d.]*\d)`)

// byParagraph gathers what was found in each paragraph and its bullets. A text
// with two numbers counts as both, since readers list both.
func byParagraph(d *document.Document, found [][]refs.Mention) map[string][]string {
	got := map[string][]string{}
	for n, p := range d.Passages {
		locator, prefix := p.Locator, ""
		if strings.HasPrefix(locator, "§") { // "§66 1)", "§74 • 12"
			locator, _, _ = strings.Cut(locator, " ")
		}
		switch {
		case p.Kind == document.Box:
			prefix, locator = "box:", boxOf(d, n)
		case p.Kind == document.Formula, slices.ContainsFunc(d.Resolutions, func(r document.Resolution) bool { return r.First == n }):
			locator = "title"
		case p.Kind == document.Heading && len(d.Resolutions) > 0:
			locator = p.Text
		case p.Kind == document.Heading:
			continue
		}
		for _, m := range found[n] {
			if m.As == "this resolution" {
				continue
			}
			got[locator] = append(got[locator], prefix+m.ID)
			if j := jointNumber.FindStringSubmatch(m.As); j != nil {
				series := j[2]
				if series == "" {
					series = j[1]
				}
				got[locator] = append(got[locator], "itu-t/"+series+j[3])
			}
		}
	}
	return got
}

// boxOf is the locator of the first paragraph behind the heading that a box
// belongs to, which is the one it interrupts.
func boxOf(d *document.Document, n int) string {
	for k := max(d.Passages[n].Within, d.Passages[n].Heading, 0); k < len(d.Passages); k++ {
		if p := d.Passages[k]; p.Kind == document.Paragraph && strings.HasPrefix(p.Locator, "§") {
			return p.Locator
		}
	}
	return ""
}

// readSharedKey reads a key of the shared folder, one JSON object a line.
func readSharedKey(file string) (key, error) {
	f, err := os.Open(file)
	if err != nil {
		return key{}, err
	}
	defer f.Close()
	k := key{lined: strings.Contains(file, "paragraphs")}
	for s := bufio.NewScanner(f); s.Scan(); {
		var row struct {
			Para                         string
			Line                         int
			Recs                         []string `json:"recs_base"`
			Resolutions, SDGs, Questions []string
			Boxes                        []string `json:"sdgs_box"`
			Groups                       []string `json:"study_groups"`
			Others                       []string `json:"other_groups"`
			Lines                        []string `json:"action_lines"`
		}
		if err := json.Unmarshal(s.Bytes(), &row); err != nil {
			return key{}, fmt.Errorf("%s: %w", file, err)
		}
		p := keyParagraph{locator: clauseLocator(row.Para), line: row.Line}
		p.take(row.Recs, recommendationID)
		p.take(row.Resolutions, resolutionID)
		p.take(row.SDGs, func(s string) string { return idUnless(s == "all", "sdg/"+s) })
		p.take(row.Boxes, func(s string) string { return "box:sdg/" + s })
		p.take(row.Questions, func(s string) string { return "question/" + strings.ToLower(strings.Replace(s, " Q", "/", 1)) })
		p.take(row.Groups, func(s string) string { return "sg/" + strings.ToLower(strings.Replace(s, " SG", "/", 1)) })
		p.take(row.Others, func(s string) string { return idUnless(s != "TSAG", "sg/itu-t/TSAG") })
		p.take(row.Lines, func(s string) string { return "wsis/" + s })
		k.paragraphs = append(k.paragraphs, p)
	}
	return k, nil
}

func (p *keyParagraph) take(list []string, id func(string) string) {
	for _, s := range list {
		if i := id(s); i != "" {
			p.want = append(p.want, i)
		}
	}
}

func idUnless(unless bool, id string) string {
	if unless {
		return ""
	}
	return id
}

// clauseLocator brings the locators of the keys to ours: "41" → "§41".
func clauseLocator(s string) string {
	switch {
	case s != "" && s[0] >= '0' && s[0] <= '9':
		return "§" + s
	case s == "instructs TSAG":
		return "instructs the Telecommunication Standardization Advisory Group"
	case s == "instructs Director TSB":
		return "instructs the Director of the Telecommunication Standardization Bureau"
	}
	return s
}

var radioEdition = regexp.MustCompile(`-\d+$`)

// recommendationID reads "G.709", "ITU-R BS.1770-4", "ITU-D Rec.22 (WTDC-14)".
func recommendationID(s string) string {
	if rest, ok := strings.CutPrefix(s, "ITU-D Rec."); ok {
		return "wtdc/Recommendation-" + strings.Fields(rest)[0]
	}
	if rest, ok := strings.CutPrefix(s, "ITU-R "); ok {
		return "itu-r/" + radioEdition.ReplaceAllString(rest, "")
	}
	return "itu-t/" + strings.TrimSuffix(s, "-series")
}

var resolutionName = regexp.MustCompile(`^(PP|WTSA|WTDC|Council|ITU-R|UNGA|ECOSOC) (\S+)`)

// resolutionID reads "PP 123 (Rev. Antalya, 2006)", "UNGA A/RES/70/1", "ITU-R 61-2".
// What has no number has no id.
func resolutionID(s string) string {
	m := resolutionName.FindStringSubmatch(s)
	switch {
	case m == nil || strings.HasPrefix(m[2], "("):
		return ""
	case m[1] == "ITU-R":
		return "itu-r/Res-R." + radioEdition.ReplaceAllString(m[2], "")
	case m[1] == "UNGA" || m[1] == "ECOSOC":
		return "un/" + m[2]
	}
	return strings.ToLower(m[1]) + "/" + m[2]
}

// readOwnKey reads a key of our own: a locator and its ids on each line.
func readOwnKey(file string) (key, error) {
	f, err := os.Open(file)
	if err != nil {
		return key{}, err
	}
	defer f.Close()
	k := key{}
	for s := bufio.NewScanner(f); s.Scan(); {
		fields := strings.Fields(s.Text())
		if len(fields) == 0 || fields[0] == "#" {
			continue
		}
		k.paragraphs = append(k.paragraphs, keyParagraph{locator: fields[0], want: fields[1:]})
	}
	return k, nil
}

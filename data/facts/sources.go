package facts

import (
	"regexp"
	"slices"
	"strings"

	"vademecum/data/catalogue"
)

// sources finds the row of sources.tsv that describes an address.
//
// The tables of facts print an address as it was read, and so one document may
// stand there in several forms: with http or https, with or without "www.", a
// file of a public repository as "github.com/owner/name:path". All forms of one
// document lead to its one row.
type sources struct {
	keys    map[string]string // by address without its accidents
	unknown []string
}

func newSources(table *catalogue.Table) *sources {
	s := &sources{keys: map[string]string{}}
	for _, row := range table.Rows {
		key, address := row[0], row[4]
		if address != "" {
			s.keys[bare(address)] = key
		}
	}
	for text, key := range described {
		if slices.ContainsFunc(table.Rows, func(row []string) bool { return row[0] == key }) {
			s.keys[text] = key
		}
	}
	return s
}

// described gives the keys of sources that the tables of facts name in words or
// by their place among the collected documents, and not by a public address.
var described = map[string]string{
	"shared/seeds/itu-contribution-to-wsis-2022.txt":                    "wsis-report-2022",
	"shared/seeds/wtsa-resolution-53-2008.txt":                          "wtsa-res-53-2008",
	"S22-PP-C-0044!A7 copy on scribd.com/document/813630364":            "pp22-c44-a7-scribd",
	"https://codestin.com (S22-PP-C-0044!A7)":                           "pp22-c44-a7-codestin",
	"UN document A/RES/65/141, text quoted in a public code repository": "un-a-res-65-141-quoted",
	"public code string index hits for target 9.5":                      "code-search-sdg-9.5",
}

var (
	// remark is what the tables of facts add to a source in words: "(contributor names)".
	remark = regexp.MustCompile(` \([^()]*\)$`)
	// numbered pages bear a title after their number, in part cut off.
	numberedPage = regexp.MustCompile(`^(studylib\.net/doc/\d+).*`)
	repository   = regexp.MustCompile(`^(github\.com/[^/:]+/[^/:]+)(?::|/blob/HEAD/)(.*)$`)
)

// bare takes from an address what differs between its forms.
func bare(address string) string {
	for _, scheme := range []string{"http://", "https://"} {
		address = strings.TrimPrefix(address, scheme)
	}
	address = strings.TrimPrefix(address, "www.")
	address = strings.Replace(address, ":443/", "/", 1)
	address = numberedPage.ReplaceAllString(address, "$1")
	address = repository.ReplaceAllString(address, "$1:$2")
	return strings.TrimSuffix(address, "/")
}

// cite returns the keys of the sources of a fact, joined as a cell, and the
// places within them that their addresses name: the file, when sources.tsv
// describes a repository as a whole.
func (s *sources) cite(f fact) (keys, locator string) {
	var found, places []string
	for address := range strings.SplitSeq(f.get("sources"), catalogue.ListSeparator) {
		key, place := s.find(address)
		if key == "" {
			s.unknown = append(s.unknown, address)
			continue
		}
		if !slices.Contains(found, key) {
			found = append(found, key)
		}
		if place != "" && !slices.Contains(places, place) {
			places = append(places, place)
		}
	}
	return strings.Join(found, catalogue.ListSeparator), strings.Join(places, catalogue.ListSeparator)
}

func (s *sources) find(address string) (key, place string) {
	plain := remark.ReplaceAllString(address, "")
	for _, form := range []string{address, plain, bare(address), bare(plain)} {
		if key := s.keys[form]; key != "" {
			return key, ""
		}
	}
	if m := repository.FindStringSubmatch(bare(address)); m != nil {
		if key := s.keys[m[1]]; key != "" {
			return key, m[2]
		}
	}
	return "", ""
}

// missing lists the addresses that were cited and not found.
func (s *sources) missing() string {
	slices.Sort(s.unknown)
	return strings.Join(slices.Compact(s.unknown), ", ")
}

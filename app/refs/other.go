package refs

import (
	"regexp"
	"slices"
	"strings"

	"vademecum/app"
)

// Texts of other organisations, by the numbers that drafts cite beside ours. The catalogue
// holds none of them, but some that ISO and IEC number are texts of ITU-T as well:
// ISO/IEC 9594-8 is X.509.

// otherNames begin their numbers. A passage with none of them is not looked at closer.
var otherNames = []string{"ISO", "ИСО", "IEC", "CEI", "МЭК", "RFC", "3GPP", "ETSI", "IEEE"}

// otherNumber is such a number, with its date where it is a part of it. A group is what
// ISO numbers a text by, whatever kind of text it is, in Russian the second. A number of
// IEEE alone that could be a year is none: conferences are called so. A low line is any
// blank, a tilde any hyphen.
var otherNumber = regexp.MustCompile(strings.NewReplacer("_", `[ \x{a0}]`, "~", `[-‐‑–]`).Replace(`\b(?:` + strings.Join([]string{
	`ISO(?:(?:/|_|~)(?:IEC|CEI|IEEE|CIE|ASTM|SAE))*(?:(?:/|_)(?:TR|TS|PAS|IS|FDIS|DIS|CD))?_?(\d{3,5}(?:~\d{1,3})*)(?::\d{4})?`,
	`(?:IEC|CEI)(?:_(?:TR|TS|PAS))?_\d{3,5}(?:~\d{1,3})*(?::\d{4})?`,
	`(?:IETF_)?RFC(?:_|~)?\d{1,5}`,
	`3GPP_(?:TS|TR)_\d{2}\.\d{3}(?:~\d)?`,
	`ETSI_(?:EN|ES|TS|TR|EG|SR|GS|GR)_(?:[A-Z0-9]{2,5}(?:~[A-Z]{2,5})?_)?\d{3}(?:_\d{3})?(?:~\d{1,2})*`,
	`IEEE_(?:Std\.?_P?\d{3,4}|P\d{3,4}|[3-8]\d\d|1[0-8]\d\d)(?:\.\d{1,2}[A-Za-z]{0,3})*(?:~\d{4})?`,
}, "|") + `)\b|ИСО(?:(?:/|_|~)МЭК)?_(\d{3,5}(?:~\d{1,3})*)(?::\d{4})?\b|МЭК_\d{3,5}(?:~\d{1,3})*(?::\d{4})?\b`)) // \b knows ASCII only

// Others returns the places where a text names one of another organisation, in their
// order. The ID of those that ISO numbers is the number behind "iso/" ("iso/9594-8"), by
// which [Resolved] asks whose they are as well; that of the others is empty.
func Others(text string) []Mention {
	if !slices.ContainsFunc(otherNames, func(name string) bool { return strings.Contains(text, name) }) {
		return nil
	}
	var found []Mention
	for _, at := range otherNumber.FindAllStringSubmatchIndex(text, -1) {
		m := Mention{As: tidy(text[at[0]:at[1]]), From: at[0], To: at[1]}
		for group := 2; group < len(at); group += 2 {
			if at[group] >= 0 {
				m.ID = "iso/" + hyphens.Replace(text[at[group]:at[group+1]])
			}
		}
		found = append(found, m)
	}
	return found
}

var hyphens = strings.NewReplacer("‐", "-", "‑", "-", "–", "-")

// Twin reports whether m names a text of ITU by the number that ISO or IEC gave it.
func (m Mention) Twin() bool {
	return strings.HasPrefix(m.As, "ISO") || strings.HasPrefix(m.As, "ИСО")
}

// withTwins adds to the mentions of a text those by the numbers of ISO and IEC that
// itemOf opens. Right behind the number that ITU gave the text ("X.509 | ISO/IEC 9594-8")
// they are a part of the same mention.
func withTwins(text string, mentions []Mention, itemOf func(id string) (app.Item, bool)) []Mention {
	var twins []Mention
	for _, twin := range Others(text) {
		item, known := app.Item{}, false
		if twin.ID != "" {
			item, known = itemOf(twin.ID)
		}
		if !known {
			continue
		}
		twin.ID = item.ID
		n, _ := slices.BinarySearchFunc(mentions, twin, inOrder)
		if n == 0 || !mentions[n-1].joins(twin, text) {
			twins = append(twins, twin)
		}
	}
	if len(twins) == 0 {
		return mentions
	}
	mentions = append(mentions, twins...)
	slices.SortStableFunc(mentions, inOrder)
	return mentions
}

func inOrder(a, b Mention) int { return a.From - b.From }

// joins makes the twin a part of m if it stands right behind it and is of the same text.
func (m *Mention) joins(twin Mention, text string) bool {
	if m.ID != twin.ID || m.To > twin.From || strings.Contains(m.As, "ISO") || strings.Contains(m.As, "ИСО") {
		return false
	}
	between := text[m.To:twin.From]
	if strings.Trim(between, " |/(\u00a0") != "" {
		return false
	}
	m.To = twin.To
	if strings.Contains(between, "(") && strings.HasPrefix(text[m.To:], ")") {
		m.To++
	}
	m.As = tidy(text[m.From:m.To])
	return true
}

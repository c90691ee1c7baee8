package cite

import "fmt"

// A Format is a form in which reference managers and other programs read
// citations.
type Format string

// The formats. A list is one file in each of them.
const (
	BibTeX  Format = "bibtex"
	RIS     Format = "ris"
	CSL     Format = "csl-json"
	Relaton Format = "relaton"
)

// Formats lists the formats.
var Formats = []Format{BibTeX, RIS, CSL, Relaton}

// Write writes references in a format, in the order they have. What is cited twice
// stands once, for the keys within a file differ. An error names the format that
// does not exist.
func Write(references []Reference, format Format) (string, error) {
	references = once(references)
	switch format {
	case BibTeX:
		return bibtexFile(references), nil
	case RIS:
		return risFile(references), nil
	case CSL:
		return cslJSON(references)
	case Relaton:
		return relatonYAML(references)
	}
	return "", fmt.Errorf("there is no citation format %q; there are %v", format, Formats)
}

// once leaves out what has been cited before.
func once(references []Reference) []Reference {
	seen := make(map[string]bool, len(references))
	var kept []Reference
	for _, r := range references {
		if !seen[r.ID] {
			seen[r.ID] = true
			kept = append(kept, r)
		}
	}
	return kept
}

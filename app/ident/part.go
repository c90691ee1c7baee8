package ident

import (
	"regexp"
	"strings"

	"vademecum/app"
)

// partNames lists what can hang on an edition: as it stands in an id (and in
// ITU's own addresses, where annexes are Ann), as printed, and how people write
// it. An amendment and a corrigendum are counted in Arabic, an appendix in
// Roman numerals, an annex in letters.
var partNames = []struct {
	kind    app.Part
	symbol  string
	printed string
	words   vocabulary
}{
	{app.PartAmendment, "Amd", "Amd.", vocab("amd", "amend", "amendment", "enm", "enmienda", "amendement", "поправка")},
	{app.PartCorrigendum, "Cor", "Cor.", vocab("cor", "corr", "corrigendum", "corrigenda", "corrigendo")},
	{app.PartErratum, "Err", "Err.", vocab("err", "erratum", "errata")},
	{app.PartAddendum, "Add", "Add.", vocab("add", "addendum")},
	{app.PartAppendix, "App", "App.", vocab("app", "appendix", "apendice", "appendice")},
	{app.PartAnnex, "Annex", "Annex", vocab("annex", "ann", "anexo", "annexe")},
}

func partSymbol(kind app.Part) string {
	for _, p := range partNames {
		if p.kind == kind {
			return p.symbol
		}
	}
	return ""
}

var partID = regexp.MustCompile(`^(Amd|Cor|Err|Add|App|Annex)([0-9]{1,4}[a-z]?|[A-Z]{1,6}[0-9]{0,2}\+?)$`)

// parsePartID reads "Amd1" or "AppII" as it stands in an id.
func parsePartID(s string) (Part, bool) {
	m := partID.FindStringSubmatch(s)
	if m == nil {
		return Part{}, false
	}
	for _, p := range partNames {
		if p.symbol == m[1] {
			return Part{p.kind, m[2]}, true
		}
	}
	return Part{}, false
}

// String returns the part as printed: "Amd. 1", "App. II", "Annex E".
func (p Part) String() string {
	for _, n := range partNames {
		if n.kind == p.Kind {
			return strings.TrimSpace(n.printed + " " + p.Number)
		}
	}
	return p.Number
}

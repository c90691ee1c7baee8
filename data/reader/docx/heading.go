package docx

import "strings"

// headings are the styles of ITU's templates that are headings although they do
// not tell Word so, with their level. Longer beginnings come first.
var headings = []struct {
	begins string
	level  int
}{
	{"annexref", 0}, {"appendixref", 0}, {"resref", 0}, {"recref", 0}, {"questionref", 0},
	{"annexno", 1}, {"annextitle", 1},
	{"appendixno", 1}, {"appendixtitle", 1}, {"attachmentno", 1}, {"attachmenttitle", 1},
	{"chapno", 1}, {"chaptitle", 1}, {"partno", 1}, {"parttitle", 1},
	{"sectionno", 1}, {"sectiontitle", 1}, {"artno", 1}, {"arttitle", 1}, {"artheading", 1},
	{"recno", 1}, {"rectitle", 1}, {"resno", 1}, {"restitle", 1}, {"repno", 1}, {"reptitle", 1},
	{"questionno", 1}, {"questiontitle", 1}, {"reftitle", 1},
	{"title", 1}, {"headingsummary", 1},
}

// heading gives the level of the heading that a paragraph is, from 1, or 0. Word's own
// headings are headings by their names as well, since not every program that writes
// DOCX says their level, too. Above
// is the level of the last numbered heading: ITU's headings without a number
// (Heading_b in bold, Heading_i and Heading_ib in italics) stand one or two below.
func (f format) heading(above int) int {
	if outline := f.property("outlineLvl"); outline != nil {
		level, ok := (&node{kids: []*node{outline}}).number("outlineLvl")
		if ok && level >= 0 && level < 9 { // 9 is body text
			return level + 1
		}
		if ok {
			return 0
		}
	}
	for _, st := range f.chain {
		switch {
		case st.name == "headingb":
			return above + 1
		case strings.HasPrefix(st.name, "headingi"):
			return above + 2
		}
		if level, ok := strings.CutPrefix(st.name, "heading"); ok && len(level) == 1 && level[0] >= '1' && level[0] <= '9' {
			return int(level[0] - '0')
		}
		for _, h := range headings {
			if strings.HasPrefix(st.name, h.begins) {
				return h.level
			}
		}
	}
	return 0
}

// unnumbered says whether the paragraph is one of ITU's headings without number.
func (f format) unnumbered() bool {
	for _, st := range f.chain {
		if st.name == "headingb" || strings.HasPrefix(st.name, "headingi") {
			return true
		}
	}
	return false
}

// listLevel is the nesting of a list entry of ITU's templates (enumlev1), or 0.
func (f format) listLevel() int {
	for _, st := range f.chain {
		if level, ok := strings.CutPrefix(st.name, "enumlev"); ok && len(level) == 1 && level[0] >= '1' && level[0] <= '9' {
			return int(level[0] - '0')
		}
	}
	return 0
}

// contents says whether a paragraph is a line of a table of contents.
func (f format) contents() bool {
	for _, st := range f.chain {
		if level, ok := strings.CutPrefix(st.name, "toc"); ok && len(level) == 1 {
			return true
		}
	}
	return false
}

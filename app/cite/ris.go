package cite

import (
	"fmt"
	"strings"

	"vademecum/app"
)

// RIS is a format of lines: two capitals or a capital and a digit, two blanks, a
// hyphen, a blank, the value. TY comes first and ER, with nothing behind it, last;
// lines end in carriage return and line feed. Values stand in one line, which the
// rules allow at any length. STAND is the type for standards, which readers that
// only know the first edition of the rules take for GEN.

// risTypes are the types of reference; all other kinds are GEN.
var risTypes = map[app.Kind]string{
	app.Recommendation: "STAND",
	app.Supplement:     "STAND",
	app.Annex:          "STAND",
	app.Guide:          "STAND",
	app.Report:         "RPRT",
	app.Handbook:       "BOOK",
	app.Term:           "DICT",
}

func risFile(references []Reference) string {
	var b strings.Builder
	for n, r := range references {
		if n > 0 {
			b.WriteString("\r\n")
		}
		tag := func(name, value string) {
			if value != "" {
				fmt.Fprintf(&b, "%s  - %s\r\n", name, value)
			}
		}
		kind := risTypes[r.Kind]
		if kind == "" {
			kind = "GEN"
		}
		tag("TY", kind)
		tag("ID", r.key())
		tag("AU", strings.ReplaceAll(r.Author, "*", "")) // not allowed in names
		if r.Title == "" {
			tag("TI", r.Number)
		} else {
			tag("TI", r.Title)
			tag("M1", r.Number)
		}
		tag("T2", r.InTitle)
		tag("PB", r.InPublisher)
		tag("CY", r.Place)
		if r.Date.Year > 0 {
			tag("PY", fmt.Sprintf("%04d", r.Date.Year))
			tag("DA", risDate(r.Date))
		}
		tag("UR", r.Address)
		b.WriteString("ER  - \r\n")
	}
	return b.String()
}

// risDate is year, month, day and a remark, with a slash between them also where
// they are empty.
func risDate(d Date) string {
	fields := []string{"", "", "", ""}
	for n, part := range d.parts() {
		fields[n] = fmt.Sprintf("%02d", part)
	}
	return strings.Join(fields, "/")
}

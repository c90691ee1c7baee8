package page

import (
	"strings"

	"vademecum/ui/language"
)

// editionDate prints a date as ITU prints that of an edition, in all languages alike:
// "10/2019", or "2019" where only the year is known.
func editionDate(iso string) string {
	t, layout, ok := language.Parse(iso)
	if !ok || layout == language.ByYear {
		return iso
	}
	return t.Format("01/2006")
}

// year is the year of an ISO date, or nothing where there is none.
func year(iso string) string {
	y, _, _ := strings.Cut(iso, "-")
	return y
}

package main

import (
	"fmt"
	"strings"

	"vademecum/app"
	"vademecum/app/ident"
)

// dated holds the date that a text names of an edition of ITU-R against the one it bears.
// Those editions are told by their numbers, and a date beside the number adds nothing; but a
// wrong one is a mistake, as "BT.500-15 (2031)". Where no number stands, the date tells the
// edition. The result is the id of the edition that is meant, or edition as it was.
func dated(page *app.Page, edition, text string) (string, error) {
	wanted := ""
	for _, reading := range ident.Parse(text) {
		if reading.Family().ID() == page.Item.ID {
			wanted = reading.Dated
			break
		}
	}
	if wanted == "" {
		return edition, nil
	}
	for _, e := range page.Editions {
		agrees := e.Date != "" && (strings.HasPrefix(e.Date, wanted) || strings.HasPrefix(wanted, e.Date))
		switch {
		case e.ID == edition && e.Date == "":
			return "", fmt.Errorf("this snapshot does not know the date of %s; name it without one", e.Code)
		case e.ID == edition && !agrees:
			return "", fmt.Errorf("%s is dated %s, not %s; vade show %s lists its editions", e.Code, e.Date, wanted, page.Item.ID)
		case e.ID == edition, edition == "" && agrees:
			return e.ID, nil
		}
	}
	return "", noSuchText(page.Item, text)
}

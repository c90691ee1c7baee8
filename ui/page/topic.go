package page

import (
	"slices"

	"vademecum/app"
	"vademecum/ui/language"
)

// topic composes the page of a subject explained in our own words.
func topic(p *app.Page) []Block {
	return slices.Concat(head(p, line(plain(language.Say("Explained in our own words, from the sources named"))), ""), everyLink(p), details(p))
}

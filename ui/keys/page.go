package keys

import (
	"vademecum/app"
	"vademecum/ui/language"
	"vademecum/ui/page"
)

// Compose is the page that F1 shows: the table, place by place.
func Compose() []page.Block {
	blocks := []page.Block{page.Head{
		Kind: app.Kind(language.Later("help")), Code: language.Say("Keys"),
		Title: language.Say("Everything works from the keyboard"),
	}}
	for _, place := range places {
		section := page.Section{Title: language.Say(string(place))}
		for _, b := range Table {
			if b.Place == place && b.Does != "" {
				section.Body = append(section.Body, page.Fact{Name: b.Printed, Value: []page.Span{{Text: language.Say(b.Does)}}})
			}
		}
		blocks = append(blocks, section)
	}
	return blocks
}

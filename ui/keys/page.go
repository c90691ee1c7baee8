package keys

import (
	"vademecum/app"
	"vademecum/ui/page"
)

// Compose is the page that F1 shows: the table, place by place.
func Compose() []page.Block {
	blocks := []page.Block{page.Head{
		Kind: app.Kind("help"), Code: "Keys",
		Title: "Everything works from the keyboard",
	}}
	for _, place := range Places {
		section := page.Section{Title: string(place)}
		for _, b := range Table {
			if b.Place == place && b.Does != "" {
				section.Body = append(section.Body, page.Fact{Name: b.Printed, Value: []page.Span{{Text: b.Does}}})
			}
		}
		blocks = append(blocks, section)
	}
	return blocks
}

package theme

import (
	"fyne.io/fyne/v2"

	"vademecum/app"
	"vademecum/ui/language"
)

// kinds gives every kind its colour and the short word that stands for it where
// room is scarce. Kinds of one family share a colour; the word tells them apart.
var kinds = map[app.Kind]struct {
	color fyne.ThemeColorName
	word  string
}{
	app.Recommendation: {blue, language.Later("Rec")},
	app.Supplement:     {steel, language.Later("Suppl")},
	app.Annex:          {steel, language.Later("Annex")},
	app.Guide:          {steel, language.Later("Guide")},
	app.Report:         {teal, language.Later("Report")},
	app.Handbook:       {teal, language.Later("Handbook")},
	app.Question:       {indigo, language.Later("Question")},
	app.Resolution:     {violet, language.Later("Res")},
	app.Decision:       {violet, language.Later("Dec")},
	app.Opinion:        {violet, language.Later("Opinion")},
	app.ActionLine:     {ochre, language.Later("Action line")},
	app.Goal:           {green, language.Later("SDG")},
	app.Target:         {green, language.Later("Target")},
	app.StudyGroup:     {indigo, language.Later("Group")},
	app.Event:          {rose, language.Later("Event")},
	app.Initiative:     {ochre, language.Later("Initiative")},
	app.Topic:          {olive, language.Later("Topic")},
	app.Organisation:   {olive, language.Later("Org")},
	app.Term:           {teal, language.Later("Term")},
}

// KindColor is the accent of a kind of item.
func KindColor(k app.Kind) fyne.ThemeColorName {
	if is, ok := kinds[k]; ok {
		return is.color
	}
	return Quiet
}

// KindWord is a kind of item in one short word, or the kind's own name when it
// has none.
func KindWord(k app.Kind) string {
	if is, ok := kinds[k]; ok {
		return language.Say(is.word)
	}
	return string(k)
}

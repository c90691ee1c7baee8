package theme

import (
	"fyne.io/fyne/v2"

	"vademecum/app"
)

// kinds gives every kind its colour and the short word that stands for it where
// room is scarce. Kinds of one family share a colour; the word tells them apart.
var kinds = map[app.Kind]struct {
	color fyne.ThemeColorName
	word  string
}{
	app.Recommendation: {blue, "Rec"},
	app.Supplement:     {steel, "Suppl"},
	app.Annex:          {steel, "Annex"},
	app.Guide:          {steel, "Guide"},
	app.Report:         {teal, "Report"},
	app.Handbook:       {teal, "Handbook"},
	app.Question:       {indigo, "Question"},
	app.Resolution:     {violet, "Res"},
	app.Decision:       {violet, "Dec"},
	app.Opinion:        {violet, "Opinion"},
	app.ActionLine:     {ochre, "Action line"},
	app.Goal:           {green, "SDG"},
	app.Target:         {green, "Target"},
	app.StudyGroup:     {indigo, "Group"},
	app.Event:          {rose, "Event"},
	app.Initiative:     {ochre, "Initiative"},
	app.Topic:          {olive, "Topic"},
	app.Organisation:   {olive, "Org"},
	app.Term:           {teal, "Term"},
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
		return is.word
	}
	return string(k)
}

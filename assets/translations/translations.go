// Package translations carries what the window says, language by language. The files
// are bundles of Fyne's package lang: the English text is the key; where a number
// decides the form, there is one text for each plural of the language, under the names
// that Unicode CLDR gives them.
//
// fyne.ar.json holds the words of Fyne's own dialogs, which it has in the other five
// languages itself.
package translations

import "embed"

// Files are the bundles: en.json, fr.json, …
//
//go:embed *.json
var Files embed.FS

// Package remark has the remarks that readers of several formats make, so that each
// is worded and translated once.
package remark

import "vademecum/app"

// Accepted is made of a file with tracked changes.
func Accepted() app.Sentence {
	return app.Say("The file has tracked changes; it is read as if all of them were accepted.")
}

// Comments is made of a file with comments in the margin.
func Comments() app.Sentence {
	return app.Say("Comments in the margin are left out.")
}

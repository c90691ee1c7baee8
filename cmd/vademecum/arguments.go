package main

import (
	"strings"

	"github.com/alecthomas/kong"

	"vademecum/ui/theme"
)

// arguments are those of the command line.
type arguments struct {
	Words      []string         `arg:"" optional:"" name:"id-or-query" help:"An id (itu-t/X.509), a link (vademecum:itu-t/X.509), or words to look up, shown at once."`
	Quick      bool             `help:"Open the quick look, in the program that runs if one does: a small window that copies citations."`
	Theme      theme.Mode       `enum:",system,light,dark" default:"" help:"system, light or dark; as the window was left unless given. The window changes it with Ctrl+Shift+L."`
	Language   string           `enum:",system,en,fr,es,ru,zh,ar" default:"" help:"system, or one of the six: en, fr, es, ru, zh, ar; as the window was left unless given."`
	Size       size             `placeholder:"1180x780" help:"Width and height of the window; as it was left unless given."`
	Fresh      bool             `help:"Start with one tab in a window of the usual size, not with those of the last session."`
	Register   bool             `xor:"register" help:"Have the desktop open vademecum: links with this program, list it among the programs, and leave."`
	Unregister bool             `xor:"register" help:"Undo --register, and leave."`
	Version    kong.VersionFlag `help:"Print the version and leave."`
}

// asked is what a start asks of the program, in a text that it can hand to the one that
// runs already.
func (a arguments) asked() string {
	words := strings.Join(a.Words, " ")
	if a.Quick {
		return strings.TrimSpace(quickFlag + " " + words)
	}
	return words
}

const quickFlag = "--quick"

// quickWords takes what was asked for apart: the words for the box of the quick look, if
// that is what was asked for.
func quickWords(asked string) (words string, ok bool) {
	words, ok = strings.CutPrefix(asked, quickFlag)
	return strings.TrimSpace(words), ok
}

// Command vademecum is the window: look up an ITU Recommendation, a resolution,
// an action line or a goal, and follow what ties it to the others.
package main

import (
	"fmt"
	"os"

	"github.com/alecthomas/kong"

	"vademecum/app"
	"vademecum/data/reader/pdf"
	"vademecum/ui/theme"
)

type arguments struct {
	Words   []string         `arg:"" optional:"" name:"id-or-query" help:"An id (itu-t/X.509), or words to look up, shown at once."`
	Theme   theme.Mode       `enum:",system,light,dark" default:"" help:"system, light or dark; as the window was left unless given. The window changes it with Ctrl+Shift+L."`
	Size    size             `placeholder:"1180x780" help:"Width and height of the window; as it was left unless given."`
	Fresh   bool             `help:"Start with one tab in a window of the usual size, not with those of the last session."`
	Version kong.VersionFlag `help:"Print the version and leave."`
}

func main() {
	if handled, code := pdf.Child(os.Args); handled {
		os.Exit(code)
	}
	var a arguments
	parser := kong.Must(&a, kong.Name("vademecum"), kong.Vars{"version": "vademecum " + app.Version()},
		kong.Description("ITU Recommendations, resolutions, WSIS action lines and SDGs, offline. “vade” is the same in a terminal."))
	if _, err := parser.Parse(os.Args[1:]); err != nil {
		fmt.Fprintf(os.Stderr, "vademecum: %v. Try: vademecum --help\n", err)
		os.Exit(2)
	}
	if err := run(a); err != nil {
		fmt.Fprintf(os.Stderr, "vademecum: %v\n", err)
		os.Exit(1)
	}
}

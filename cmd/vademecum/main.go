// Command vademecum is the window: look up an ITU Recommendation, a resolution,
// an action line or a goal, and follow what ties it to the others.
package main

import (
	"fmt"
	"os"

	"github.com/alecthomas/kong"

	"vademecum/app"
	"vademecum/ui/theme"
)

type arguments struct {
	Words   []string         `arg:"" optional:"" name:"id-or-query" help:"An id (itu-t/X.509), or words to look up, shown at once."`
	Theme   theme.Mode       `enum:"system,light,dark" default:"system" help:"One of ${enum}. The window changes it with Ctrl+T."`
	Size    size             `default:"1180x780" help:"Width and height of the window."`
	Version kong.VersionFlag `help:"Print the version and leave."`
}

func main() {
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

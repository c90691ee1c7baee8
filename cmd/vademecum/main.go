// Command vademecum is the window: look up an ITU Recommendation, a resolution,
// an action line or a goal, and follow what ties it to the others.
package main

import (
	"fmt"
	"os"

	"github.com/alecthomas/kong"

	"vademecum/app"
	"vademecum/data/reader/pdf"
)

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
	do := run
	if a.Register || a.Unregister {
		do = register
	}
	if err := do(a); err != nil {
		fmt.Fprintf(os.Stderr, "vademecum: %v\n", err)
		os.Exit(1)
	}
}

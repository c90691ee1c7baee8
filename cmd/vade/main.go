// Command vade is Vademecum in a terminal: the same catalogue and the same
// search as the window, without graphics. docs/terminal.md describes it.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/alecthomas/kong"

	"vademecum/data/reader/pdf"
)

func main() {
	if handled, code := pdf.Child(os.Args); handled {
		os.Exit(code)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run does what the arguments say and returns the exit code: 0 when it was done
// or found, 1 when nothing was found or something is wrong, 2 when the arguments
// make no sense.
func run(ctx context.Context, args []string, out, errs io.Writer) int {
	parser := kong.Must(&commands{}, kong.Name("vade"), kong.Description(description),
		kong.Writers(out, errs), kong.Bind(&terminal{ctx, out, errs}))
	command, err := parser.Parse(args)
	if err == nil {
		err = empty(command)
	}
	if err != nil {
		fmt.Fprintf(errs, "vade: %s Try: vade --help\n", refusal(err))
		return 2
	}
	err = command.Run()
	if errors.Is(err, context.Canceled) { // what the layers below say of Ctrl+C is for programs
		err = errors.New("stopped before it was done")
	}
	if several := (mistakes)(nil); errors.As(err, &several) {
		for _, err := range several {
			fmt.Fprintf(errs, "vade: %v\n", err)
		}
		return 1
	}
	if err != nil {
		fmt.Fprintf(errs, "vade: %v\n", err)
		return 1
	}
	return 0
}

package shell

import (
	"context"
	"testing"

	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// slow is a screen that answers when it is told to.
type slow chan struct{}

func (s slow) Compose(ctx context.Context, _ router.Route) (screen.Shown, error) {
	select {
	case <-s:
		return screen.Shown{Title: "Vademecum"}, nil
	case <-ctx.Done():
		return screen.Shown{}, ctx.Err()
	}
}

// A window begins with the first page, which is still being read when the command line
// names another: the first page must not come in over that one.
func TestStartDoesNotWaitForTheFirstPage(t *testing.T) {
	b := open(t, &catalogue{})
	first := make(slow)
	b.config.Screens = map[string]screen.Screen{"home": first}
	b.reload()
	b.Start("keys")
	close(first)
	b.settle()
	b.stands("started with the keys", router.Keys, router.Keys)
}

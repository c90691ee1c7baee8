package main

import (
	"os"
	"os/signal"
	"syscall"
	"time"
)

// The window library now and then waits for itself without end when it is to end: its
// last event may come in between the moment when it empties its queue and the one when
// it says so. A program without a window would then stay for ever, and be taken by the
// next start for the one that runs. So whatever ends the window ends the program too,
// a little later, if it has not ended by then.

// grace is how long the library has to end in its own way.
const grace = 2 * time.Second

// endSoon ends the program after that, once last was called.
func endSoon(last func()) {
	time.AfterFunc(grace, func() {
		last()
		os.Exit(0)
	})
}

// endWhenTold does so when the system asks the program to end, which the window library
// hears, too.
func endWhenTold(last func()) {
	told := make(chan os.Signal, 1)
	signal.Notify(told, os.Interrupt, syscall.SIGTERM)
	go func() {
		<-told
		endSoon(last)
	}()
}

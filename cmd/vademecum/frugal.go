package main

import (
	"runtime/debug"
	"runtime/metrics"
	"time"
	_ "unsafe" // for go:linkname

	"vademecum/cmd/vademecum/repaint"
)

// What the window holds beyond need is of three kinds: pictures of texts that nobody
// sees any more, garbage that the collector is in no hurry to collect, and room that Go
// and the C library keep for later. docs/performance.md says what each remedy saves.
const (
	// Fyne keeps the picture of every text that was painted, four bytes a pixel, for a
	// minute after it was last painted: at a page a second that is sixty pages. A text in
	// sight may go unpainted until everything is overdue, and where nothing is painted at
	// all Fyne keeps widgets alive ten seconds ahead: this must be longer than either.
	pictureKept = repaint.Overdue + 3*time.Second

	// The collector lets the heap grow by this many per cent before it works. The
	// index and the fonts are most of the heap and stay, so that the usual 100 would
	// double what is held to save some hundredths of a processor.
	heapGrowth = 15

	// While the program starts, next to nothing that it makes is garbage: there the collector
	// would look twenty times through what stays, and take more of both cores than all else.
	// It looks once or twice when the heap may grow by so many per cent.
	startGrowth = 800

	// Room is given back first when the index is built and the first page painted, and
	// then every so often if this many bytes were asked for since.
	firstGivenBack = 3 * time.Second
	thenGivenBack  = 20 * time.Second
	worthwhile     = 8 << 20
)

// fyneKeeps is Fyne's own variable. What it offers instead is an environment variable,
// which it reads before main could set it.
//
//go:linkname fyneKeeps fyne.io/fyne/v2/internal/cache.ValidDuration
var fyneKeeps time.Duration

// beFrugal keeps the memory of the program small, once it has started. It is called before
// a window opens.
func beFrugal() {
	fyneKeeps = pictureKept
	debug.SetGCPercent(startGrowth)
	go func() {
		asked := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
		given := uint64(0)
		time.Sleep(firstGivenBack)
		debug.SetGCPercent(heapGrowth) // once: it stops everything that runs
		for ; ; time.Sleep(thenGivenBack) {
			if metrics.Read(asked); asked[0].Value.Uint64() < given+worthwhile {
				continue
			}
			debug.FreeOSMemory()
			trim()
			given = asked[0].Value.Uint64()
		}
	}()
}

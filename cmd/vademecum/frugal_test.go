package main

import (
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"vademecum/cmd/vademecum/repaint"
)

// Fyne knows nothing of this use of its variable. Were it renamed, ours would be
// another, that is zero, and set to no effect.
func TestFyneStillKeepsPicturesAsLongAsIsSet(t *testing.T) {
	if fyneKeeps != time.Minute {
		t.Errorf("Fyne keeps pictures for %v, want the minute that it is built with", fyneKeeps)
	}
}

// A picture that Fyne forgot while it is in sight would have to be drawn in the midst of
// other work.
func TestPicturesInSightAreKept(t *testing.T) {
	for _, c := range []struct {
		while  string
		atMost time.Duration
	}{
		{"only what changes is painted", repaint.Overdue},
		{"nothing is painted, and Fyne keeps widgets alive ahead", 10 * time.Second},
	} {
		if pictureKept < c.atMost+time.Second {
			t.Errorf("pictures are kept for %v; while %s that may take %v", pictureKept, c.while, c.atMost)
		}
	}
}

// What is given back is read again when it is needed: the window goes on.
func TestTheCompilerOfShadersIsGivenBack(t *testing.T) {
	d := drive(t)
	before := codeOf(t, "libLLVM")
	if before == 0 {
		t.Skip("what this machine draws with brings no compiler along")
	}
	trim()
	if after := codeOf(t, "libLLVM"); after > before/2 {
		t.Errorf("%d kB of the compiler's code are held, of %d before", after, before)
	}
	fyne.DoAndWait(func() {
		if d.window.Canvas().Capture() == nil {
			t.Error("nothing is painted any more")
		}
	})
}

// codeOf tells how much code of a library the process holds, in kB.
func codeOf(t *testing.T, library string) int {
	maps, err := os.ReadFile("/proc/self/smaps")
	if err != nil {
		t.Fatal(err)
	}
	held, inside := 0, false
	for line := range strings.Lines(string(maps)) {
		switch fields := strings.Fields(line); {
		case !strings.HasSuffix(fields[0], ":"):
			inside = fields[1] == "r-xp" && strings.Contains(line, library)
		case inside && fields[0] == "Rss:":
			kilobytes, err := strconv.Atoi(fields[1])
			if err != nil {
				t.Fatal(err)
			}
			held += kilobytes
		}
	}
	return held
}

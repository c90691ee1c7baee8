package main

import (
	"testing"
	"time"
)

// Fyne knows nothing of this use of its variable. Were it renamed, ours would be
// another, that is zero, and set to no effect.
func TestFyneStillKeepsPicturesAsLongAsIsSet(t *testing.T) {
	if fyneKeeps != time.Minute {
		t.Errorf("Fyne keeps pictures for %v, want the minute that it is built with", fyneKeeps)
	}
}

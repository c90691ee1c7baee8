//go:build !linux || wayland

package main

import "fyne.io/fyne/v2"

// bePrompt has nothing to listen to where there is no X server: there keys wait for
// Fyne's next turn.
func bePrompt(fyne.App) {}

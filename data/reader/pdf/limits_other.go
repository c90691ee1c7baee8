//go:build !linux && !darwin

package pdf

import (
	"os/exec"
	"time"
)

// restrictSystem has nothing to set on this system; the watch over memory and the
// parent's clock are the limits.
func restrictSystem(int, time.Duration) {}

// killed cannot tell on this system.
func killed(*exec.ExitError) bool { return false }

//go:build unix

package once

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// lock takes the lock on a file, and reports false where another program has it.
func lock(file *os.File) (bool, error) {
	err := unix.Flock(int(file.Fd()), unix.LOCK_EX|unix.LOCK_NB)
	if errors.Is(err, unix.EWOULDBLOCK) {
		return false, nil
	}
	return err == nil, err
}

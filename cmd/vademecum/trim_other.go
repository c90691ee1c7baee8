//go:build !linux

package main

// trim has nothing to do where the C library gives back by itself what is not used.
func trim() {}

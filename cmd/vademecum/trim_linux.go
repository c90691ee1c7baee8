package main

/*
#include <malloc.h>

static void trim(void) {
#ifdef __GLIBC__
	malloc_trim(0);
#endif
}
*/
import "C"

// trim has the C library give back what it holds and does not use: that of textures that
// are gone, above all, since the graphics libraries of a virtual display keep them there.
func trim() { C.trim() }

package main

/*
#define _GNU_SOURCE
#include <link.h>
#include <malloc.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// unmap has the system forget that the code of one library is in use, where that is the
// compiler LLVM. The code is read-only, so that the next call reads it again.
static int unmap(struct dl_phdr_info *library, size_t size, void *none) {
	if (library->dlpi_name == NULL || strstr(library->dlpi_name, "libLLVM") == NULL)
		return 0;
	for (int i = 0; i < library->dlpi_phnum; i++) {
		const ElfW(Phdr) *part = &library->dlpi_phdr[i];
		if (part->p_type == PT_LOAD && part->p_flags == (PF_R | PF_X)) {
			ElfW(Addr) begin = library->dlpi_addr + part->p_vaddr, over = begin % sysconf(_SC_PAGESIZE);
			madvise((void *)(begin - over), part->p_memsz + over, MADV_DONTNEED);
		}
	}
	return 0;
}

static void trim(void) {
#ifdef __GLIBC__
	malloc_trim(0);
#endif
	dl_iterate_phdr(unmap, NULL);
}
*/
import "C"

// trim has the C library give back what it holds and does not use: that of textures that
// are gone, above all, since the graphics libraries of a virtual display keep them there.
// Without a graphics card they also bring a compiler for what they draw with, 47 MB of code
// that is run when something is drawn for the first time, and then given back too.
func trim() { C.trim() }

package pdf

import "runtime"

// restrictsFiles says whether the system keeps the child from writing files.
func restrictsFiles() bool { return runtime.GOOS == "linux" || runtime.GOOS == "darwin" }

package relaton

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
)

// read reads every record of a checkout, in the order of the file names. The
// directory holds the *.yaml files itself or in a folder named data. progress is
// told how many files of how many are read; it is called from several goroutines.
func read(ctx context.Context, dir string, progress func(done, total int)) ([]record, error) {
	paths, err := list(dir)
	if err != nil {
		return nil, err
	}
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)

	records := make([]record, len(paths))
	var next, done atomic.Int64
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= len(paths) {
					return
				}
				r, err := readFile(paths[i])
				if err != nil {
					stop(err)
					return
				}
				records[i] = r
				progress(int(done.Add(1)), len(paths))
			}
		})
	}
	workers.Wait()
	if err := context.Cause(ctx); err != nil {
		return nil, err
	}
	return records, nil
}

// list finds the YAML files, sorted by name.
func list(dir string) ([]string, error) {
	if _, err := os.Stat(dir); err != nil {
		return nil, fmt.Errorf("the Relaton directory cannot be opened: %w", err)
	}
	for _, d := range []string{dir, filepath.Join(dir, "data")} {
		entries, err := os.ReadDir(d)
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("the Relaton directory cannot be listed: %w", err)
		}
		var paths []string
		for _, e := range entries {
			if !e.IsDir() && strings.HasSuffix(e.Name(), ".yaml") {
				paths = append(paths, filepath.Join(d, e.Name()))
			}
		}
		if len(paths) > 0 {
			return paths, nil
		}
	}
	return nil, fmt.Errorf("no *.yaml file lies in %s or in its data folder; give the folder of a Relaton checkout", dir)
}

func readFile(path string) (record, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return record{}, err
	}
	return decode(strings.TrimSuffix(filepath.Base(path), ".yaml"), text)
}

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"vademecum/data/reader/pdf"
)

func TestMain(m *testing.M) {
	if handled, code := pdf.Child(os.Args); handled {
		os.Exit(code)
	}
	testscript.Main(m, map[string]func(){"vade": main})
}

// TestScripts runs the scripts of testdata/script, each in a directory of its
// own. They share one cache directory, into which the first of them unpacks
// the bundled snapshot; a script that is about the cache sets its own. Each has a
// library of its own, in data/vademecum.
// $COMMANDS is the directory in which vade, and nothing else, lies.
// $CONTROL, $BROKEN and $LONG are texts that cannot be written in a script:
// control characters, broken UTF-8 and ten thousand letters.
func TestScripts(t *testing.T) {
	cache := t.TempDir()
	testscript.Run(t, testscript.Params{
		Dir:  filepath.Join("testdata", "script"),
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"snapshot": buildSnapshot},
		Setup: func(env *testscript.Env) error {
			env.Setenv("XDG_CACHE_HOME", cache)
			env.Setenv("XDG_DATA_HOME", filepath.Join(env.WorkDir, "data"))
			commands, _, _ := strings.Cut(env.Getenv("PATH"), string(os.PathListSeparator))
			env.Setenv("COMMANDS", commands)
			env.Setenv("CONTROL", "\x01\x1b\x7f")
			env.Setenv("BROKEN", "\xff\xfe\xc3")
			env.Setenv("LONG", strings.Repeat("x", 10_000))
			return os.MkdirAll(filepath.Join(env.WorkDir, "bin"), 0o755)
		},
	})
}

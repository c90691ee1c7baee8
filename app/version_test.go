package app

import (
	"runtime/debug"
	"testing"
)

func TestVersion(t *testing.T) {
	commit := debug.BuildSetting{Key: "vcs.revision", Value: "0123456789abcdef0123456789abcdef01234567"}
	changed := debug.BuildSetting{Key: "vcs.modified", Value: "true"}
	clean := debug.BuildSetting{Key: "vcs.modified", Value: "false"}
	for _, c := range []struct {
		name     string
		module   string
		settings []debug.BuildSetting
		want     string
	}{
		{"a published version", "v1.2.0", []debug.BuildSetting{commit, clean}, "v1.2.0"},
		{"a clean checkout", "(devel)", []debug.BuildSetting{commit, clean}, "development (0123456789ab)"},
		{"a changed checkout", "(devel)", []debug.BuildSetting{commit, changed}, "development (0123456789ab, changed)"},
		{"no version control", "(devel)", nil, "development"},
		{"no module version", "", nil, "development"},
		{"an abbreviated commit", "", []debug.BuildSetting{{Key: "vcs.revision", Value: "0123"}}, "development (0123)"},
	} {
		info := &debug.BuildInfo{Main: debug.Module{Version: c.module}, Settings: c.settings}
		if got := version(info); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	if Version() == "" {
		t.Error("the running program has no version")
	}
}

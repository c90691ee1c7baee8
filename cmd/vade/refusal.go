package main

import (
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"strings"

	"github.com/alecthomas/kong"
)

// What kong says of arguments is for programmers in places.
var (
	notTaken     = regexp.MustCompile(`^(--[a-z-]+|\[?<[a-z-]+>(?: \.\.\.)?\]?): expected (?:a valid )?.* but got "(.*?)"(?: \(.*|$)`)
	unknownShort = regexp.MustCompile(`^unknown flag -[^-,]`)
	guessed      = regexp.MustCompile(`^(.*), did you mean (.*)\?$`)
)

// refusal says why a command line makes no sense and what to write instead: one or two
// whole sentences.
func refusal(err error) string {
	text := err.Error()
	var node *kong.Node
	if parse := (*kong.ParseError)(nil); errors.As(err, &parse) && parse.Context != nil {
		node = parse.Context.Selected()
	}
	switch what := notTaken.FindStringSubmatch(text); {
	case what != nil:
		return value(node, strings.Trim(what[1], "[]"), what[2])
	case unknownShort.MatchString(text):
		return unknownShort.FindString(text) + "; where a text begins with a hyphen, write -- before the first argument."
	case guessed.MatchString(text):
		return guessed.ReplaceAllString(text, "$1. Did you mean $2?")
	case node != nil && (strings.HasPrefix(text, `expected "`) || strings.HasPrefix(text, "unexpected argument")):
		return text + "; write: vade " + node.Summary() + "."
	}
	return strings.TrimRight(text, ".") + "."
}

// value says what a flag or an argument takes instead of what it was given.
func value(node *kong.Node, name, given string) string {
	flag, takes := flagOf(node, name), "a number from 1 on"
	if flag != nil && !number(flag.Target.Kind()) {
		takes = flag.FormatPlaceHolder()
		if given != "EOL" && strings.HasPrefix(given, "-") {
			return fmt.Sprintf("%s is followed by the flag %s; if that is meant as its value, write %s=%q.", name, given, name, given)
		}
	}
	if given == "EOL" {
		return fmt.Sprintf("%s has no value; give %s.", name, takes)
	}
	return fmt.Sprintf("%s is %q; give %s.", name, given, takes)
}

func flagOf(node *kong.Node, name string) *kong.Flag {
	if node == nil {
		return nil
	}
	for _, f := range node.Flags {
		if "--"+f.Name == name {
			return f
		}
	}
	return nil
}

func number(k reflect.Kind) bool { return k >= reflect.Int && k <= reflect.Float64 }

// mistakes are what was wrong with some of several things, the rest of which was done. Each
// has a line.
type mistakes []error

func (l mistakes) Error() string { return errors.Join(l...).Error() }

// empty refuses an empty text where a name has to stand: scripts write "$FILE" and forget
// to say which. A note may be empty, and search has a sentence of its own.
func empty(c *kong.Context) error {
	for _, p := range c.Path {
		value := p.Positional
		name := ""
		if p.Flag != nil {
			value, name = p.Flag.Value, "--"+p.Flag.Name
		} else if value != nil {
			name = strings.Trim(value.Summary(), "[]")
		}
		if value == nil || value.Name == "note" {
			continue
		}
		nothing := false
		switch given := value.Target.Interface().(type) {
		case string:
			nothing = given == ""
		case []string:
			nothing = strings.Join(given, "") == ""
		}
		if nothing {
			return fmt.Errorf("%s is empty; say what is meant", name)
		}
	}
	return nil
}

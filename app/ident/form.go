package ident

import (
	"regexp"
	"strings"
)

// Every reading is held against the form that its number must have, so the forms of
// the bodies that nearly all readings are of are not left to regular expressions. Each
// stands above its function all the same, and the tests hold one against the other.

// isDate matches ^\d{4}(-(0[1-9]|1[0-2]))?$
func isDate(s string) bool {
	if len(s) == len("2019") {
		return isYear(s)
	}
	return len(s) == len("2019-10") && isYear(s[:4]) && s[4] == '-' && isDigits(s[5:]) && s[5:] >= "01" && s[5:] <= "12"
}

// isYear matches ^\d{4}$
func isYear(s string) bool { return len(s) == 4 && isDigits(s) }

// isResolutionNumber matches ^((Decision|Opinion|Recommendation)-)?\d{1,4}$
func isResolutionNumber(s string) bool {
	if class, number, ok := strings.Cut(s, "-"); ok {
		if class != "Decision" && class != "Opinion" && class != "Recommendation" {
			return false
		}
		s = number
	}
	return 0 < len(s) && len(s) <= 4 && isDigits(s)
}

// isGoalNumber matches ^\d{1,2}(\.(\d{1,2}|[a-d]))?$
func isGoalNumber(s string) bool {
	goal, target, ok := strings.Cut(s, ".")
	switch {
	case goal == "" || len(goal) > 2 || !isDigits(goal):
		return false
	case !ok:
		return true
	case len(target) == 1 && 'a' <= target[0] && target[0] <= 'd':
		return true
	}
	return 0 < len(target) && len(target) <= 2 && isDigits(target)
}

// isTextNumber matches ^[A-Z][A-Za-z0-9]*([./+-][A-Za-z0-9+]+)*$
func isTextNumber(s string) bool {
	joined, open := false, false // joined: a sign has been read; open: by the last byte, so more must follow
	for i := range len(s) {
		switch c := s[i]; {
		case i == 0:
			if c < 'A' || c > 'Z' {
				return false
			}
		case isPlain(c) || c == '+' && joined: // behind the first sign a plus is as good as a letter
			open = false
		case c == '.' || c == '/' || c == '-' || c == '+':
			if open {
				return false
			}
			joined, open = true, true
		default:
			return false
		}
	}
	return s != "" && !open
}

var radioNumber = regexp.MustCompile(`^[A-Z][A-Za-z0-9]*([./-]+[A-Za-z0-9]+|\.\[[A-Za-z0-9./-]+\])*$`)

// isRadioNumber matches radioNumber, which only numbers in brackets are left to.
func isRadioNumber(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case i == 0 && (c < 'A' || c > 'Z'):
			return false
		case c == '[':
			return radioNumber.MatchString(s)
		case !isPlain(c) && c != '.' && c != '/' && c != '-':
			return false
		}
	}
	return s != "" && isPlain(s[len(s)-1])
}

func isPlain(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

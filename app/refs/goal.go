package refs

import (
	"strconv"
	"strings"

	"vademecum/app/ident"
)

// foldedGoals is the Russian abbreviation, in the letters it is read in.
var foldedGoals = foldWord("цур")

// readGoals reads Sustainable Development Goals and targets: "SDG 9", "SDG 9 (9.1,
// 9.c)", "SDGs 9, 13 and 14", "Sustainable Development Goals 4 on quality
// education, 5 on gender equality", and, where they are spoken of, "Target 3.6",
// "Goal 17" and "(9.c)".
func (s *scan) readGoals(i int) int {
	if s.mark(i, "(") {
		return s.bareTarget(i)
	}
	j, ok := s.goalWord(i)
	if !ok {
		return i
	}
	w := s.word(i)
	if w == "sdg" || w == "sdgs" || w == "sgd" || w == "sustainable" {
		s.goals, s.others = true, false
	}
	list := goalList{scan: s, start: i, end: i}
	list.read(j)
	return list.end
}

// goalWord reads the words for a goal or a target.
func (s *scan) goalWord(i int) (int, bool) {
	j := i + 1
	switch w := s.word(i); w {
	case "sdg", "sdgs", "ods", "odd", foldedGoals:
		if !s.capital(i) || w == "odd" && s.text[s.tok[i].from:s.tok[i].to] != "ODD" {
			return i, false
		}
	case "sgd": // a slip that is met in lists of goals
		if !s.capital(i) || s.num(j) == "" {
			return i, false
		}
	case "sustainable":
		if s.word(j) != "development" || s.word(j+1) != "goal" && s.word(j+1) != "goals" && s.word(j+1) != "target" && s.word(j+1) != "targets" {
			return i, false
		}
		j += 2
		if w := s.word(j + 1); s.mark(j, "(") && (w == "sdg" || w == "sdgs") && s.mark(j+2, ")") {
			j += 3
		}
	case "goal", "goals", "target", "targets":
		if w[0] == 't' {
			s.target = true
		}
		if !s.goals || s.others || s.num(j) == "" || s.opens(i, j+1) {
			return i, false
		}
	default:
		return i, false
	}
	for range 2 { // the SDG Goal 11.2, SDG Targets 9.1 and 9.c
		switch s.word(j) {
		case "goal", "goals", "target", "targets":
			j++
		}
	}
	if s.near(j) && s.num(j) != "" && s.word(j-1) != "sdg" { // goals2: the mark of a footnote
		return i, false
	}
	if s.mark(j, "(") && s.word(j+1) == "indicator" && s.mark(j+2, "(") { // SDG targets (indicator(s)): 1.4 (1.4.1)
		j = s.skip(j+2, "(") + 3
	}
	return s.skip(j, "-:"), true
}

// opens reports whether the goal at i is a title, number and dash at the beginning
// of a sentence: "Goal 1 – Growth" is how ITU prints its own.
func (s *scan) opens(i, end int) bool {
	return (i == 0 || s.mark(i-1, ".:;)")) && s.mark(end, "-:")
}

// A goalList is what is read behind the word for a goal.
type goalList struct {
	*scan
	start int  // of the mention being read, its word included
	end   int  // of the last mention
	bare  bool // the numbers go on without a word before them
}

// read reads numbers and what stands between them, as long as it is goals.
func (l *goalList) read(i int) {
	for {
		next, ok := l.item(i)
		if !ok {
			return
		}
		l.end = next
		next = l.indicators(next)
		after, kind, ok := l.separator(next)
		if l.word(next) == "on" { // 4 on quality education, 5 on gender equality
			after, ok = l.pastTitle(next)
			kind = ' '
		}
		if !ok || l.num(after) == "" {
			return
		}
		if kind == '-' && !l.range_(next, after) {
			return
		}
		i, l.start, l.bare = after, after, true
	}
}

// pastTitle passes over the title of a goal to the number behind it.
func (l *goalList) pastTitle(i int) (int, bool) {
	for j := i + 1; j < i+12 && j < len(l.tok); j++ {
		if l.mark(j, ".;:(") {
			return i, false
		}
		next, kind, ok := l.separator(j)
		if ok && kind == ' ' && l.num(next) != "" && l.word(next+1) == "on" {
			return next, true
		}
	}
	return i, false
}

// ascend reports whether the goal that ends before end and the one at after can be
// the ends of a range.
func (l *goalList) ascend(end, after int) bool {
	low, err1 := strconv.Atoi(l.num(end - 1))
	high, err2 := strconv.Atoi(l.num(after))
	return err1 == nil && err2 == nil && low < high && high <= ident.LastGoal && !l.mark(end-2, ".") &&
		!l.glued(after+1) && !(l.mark(after+1, "./-%") && l.near(after+2))
}

// range_ reports whether two goals are the ends of a range, and records what lies
// between them.
func (l *goalList) range_(end, after int) bool {
	if !l.ascend(end, after) {
		return false
	}
	low, _ := strconv.Atoi(l.num(end - 1))
	high, _ := strconv.Atoi(l.num(after))
	for n := low + 1; n < high; n++ {
		l.add("sdg/"+strconv.Itoa(n), "", after-1, after, false)
	}
	return true
}

// item reads one goal or target, or a goal with its targets in brackets, which
// then are the mentions. "SDG (16.a)" has lost its goal.
func (l *goalList) item(i int) (int, bool) {
	if l.mark(i, "(") {
		return l.targets(i, l.start)
	}
	if id, end, ok := l.targetAt(i); ok {
		l.add("sdg/"+id, "", l.start, end, false)
		return end, true
	}
	if end, ok := l.impossible(i); ok {
		return end, true
	}
	digits := l.num(i)
	if goal, rest, ok := l.stuck(i); ok {
		cut := l.tok[i].from + len(goal)
		l.put("sdg/"+goal, "", l.tok[l.start].from, cut, false)
		l.put("sdg/"+rest, "", cut, l.tok[i+2].to, false)
		return i + 3, true
	}
	n, err := strconv.Atoi(digits)
	if err != nil || n < 1 || n > ident.LastGoal || digits[0] == '0' || l.glued(i+1) || l.mark(i+1, "/%") && l.near(i+1) {
		return i, false
	}
	if l.mark(i+1, ".") && l.near(i+1) && l.near(i+2) {
		return i, false
	}
	if l.mark(i+1, "-") && l.near(i+2) && l.num(i+2) != "" && !l.ascend(i+1, i+2) {
		return i, false
	}
	if l.bare && l.counted(i+1) {
		return i, false
	}
	if end, ok := l.targets(i+1, l.start); ok {
		return end, true
	}
	l.add("sdg/"+digits, "", l.start, i+1, false)
	return i + 1, true
}

// indicators passes over the indicators of a target: "9.c (9.c.1)".
func (l *goalList) indicators(i int) int {
	if !l.mark(i, "(") || !l.mark(i+2, ".") || !l.mark(i+4, ".") {
		return i
	}
	for j := i + 1; j < i+24; j++ {
		if l.mark(j, ")") {
			return j + 1
		}
	}
	return i
}

// targets reads targets in brackets. What is no target ends them.
func (l *goalList) targets(i, start int) (int, bool) {
	if !l.mark(i, "(") {
		return i, false
	}
	found := false
	j := i + 1
	for {
		id, end, ok := l.targetAt(j)
		if !ok {
			break
		}
		if found {
			start = j
		}
		l.add("sdg/"+id, "", start, end, false)
		found, j = true, end
		for l.mark(j, ",;") || l.word(j) == "and" {
			j++
		}
	}
	if !found {
		return i, false
	}
	return l.skip(j, ")"), true
}

// targetAt reads "9.1", "9.c".
func (s *scan) targetAt(i int) (id string, end int, ok bool) {
	goal := s.num(i)
	n, err := strconv.Atoi(goal)
	if err != nil || n < 1 || n > ident.LastGoal || goal[0] == '0' || !s.mark(i+1, ".") || !s.near(i+1) || !s.near(i+2) {
		return "", i, false
	}
	target := s.num(i + 2)
	if w := s.word(i + 2); len(w) == 1 && w >= "a" && w <= "d" {
		target = w
	}
	if target == "" || len(target) > 2 || target[0] == '0' || s.glued(i+3) || s.mark(i+3, "%") && s.near(i+3) ||
		s.mark(i+3, ".") && s.near(i+3) && s.near(i+4) && s.num(i+4) != "" {
		return "", i, false
	}
	id = goal + "." + target
	if s.Known != nil && !s.exists("sdg/"+id) || target >= "20" && target <= "99" && len(target) == 2 {
		return "", i, false
	}
	return id, i + 3, true
}

// impossible reads a goal or a target that does not exist, right behind the word for one
// of the United Nations: "SDG 18", "SDG target 4.9". Whoever writes it believes it does.
func (l *goalList) impossible(i int) (int, bool) {
	digits := l.num(i)
	w := l.word(l.start)
	if l.bare || l.end != l.start || w != "sdg" && w != "sustainable" || len(digits) == 0 || len(digits) > 2 || digits[0] == '0' || strings.HasSuffix(l.word(i-1), "s") {
		return i, false
	}
	id, end := digits, i+1
	if l.mark(end, ".") && l.near(end) && l.near(end+1) {
		target := l.num(end + 1)
		if w := l.word(end + 1); len(w) == 1 && w >= "a" && w <= "d" {
			target = w
		}
		if target == "" || len(target) > 2 || target[0] == '0' || l.mark(end+2, ".") && l.near(end+2) && l.num(end+3) != "" {
			return i, false
		}
		id, end = id+"."+target, end+2
	} else if n, err := strconv.Atoi(digits); err != nil || n <= ident.LastGoal {
		return i, false
	}
	if l.glued(end) || l.mark(end, "/%-") && l.near(end) || l.counted(end) {
		return i, false
	}
	l.add("sdg/"+id, "", l.start, end, false)
	return end, true
}

// stuck reads a goal and a target between which the blank was lost: 1317.17.
func (s *scan) stuck(i int) (goal, target string, ok bool) {
	digits := s.num(i)
	if len(digits) < 3 || len(digits) > 4 || digits[0] == '0' || !s.mark(i+1, ".") || !s.near(i+2) || s.glued(i+3) {
		return "", "", false
	}
	sub := s.num(i + 2)
	if w := s.word(i + 2); len(w) == 1 && w >= "a" && w <= "d" {
		sub = w
	}
	if sub == "" || len(sub) > 2 {
		return "", "", false
	}
	for cut := 1; cut <= 2; cut++ {
		low, _ := strconv.Atoi(digits[:cut])
		high, _ := strconv.Atoi(digits[cut:])
		target := digits[cut:] + "." + sub
		if low >= 1 && low <= ident.LastGoal && high <= ident.LastGoal && digits[cut] != '0' && s.proved("sdg/"+target) {
			return digits[:cut], target, true
		}
	}
	return "", "", false
}

// bareTarget reads "(9.c)" where targets of the goals are spoken of.
func (s *scan) bareTarget(i int) int {
	if !s.goals || !s.target || s.others {
		return i
	}
	id, end, ok := s.targetAt(i + 1)
	if !ok || !s.mark(end, ")") || !strings.ContainsAny(id, "abcd") {
		return i
	}
	s.add("sdg/"+id, "", i+1, end, false)
	return end
}

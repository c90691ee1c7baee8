package refs

import (
	"strconv"
	"strings"
)

// questionWords are what a Question is called, with whether that is more than one.
var questionWords = vocab(
	[2]string{"question cuestión вопрос вопроса вопросу вопросе вопросом 课题 مسألة المسألة", "one"},
	[2]string{"questions cuestiones вопросы вопросов вопросам вопросах вопросами مسائل المسائل المسألتين المسألتان", "several"},
)

// readQuestions reads Questions of study groups: "Question 1/1", "Q8/15", "ITU-D Q
// 3/2", "Questions 2/17 and 3/17", "ITU-T Study Group 2 Question 3", "Question
// (Q13) … in Study Group 12".
func (s *scan) readQuestions(i int) int {
	if end := s.ordinalQuestions(i); end > i {
		return end
	}
	sector, j, led := s.sectorAt(i)
	if !led {
		j = i
	}
	short := s.word(j) == "q" && s.capital(j)
	called := questionWords[s.word(j)]
	if !short && called == "" {
		return i
	}
	if !short && s.glued(j+1) {
		return i
	}
	plural := called == "several"
	start, k := j, j+1
	if short {
		k = s.skip(k, ".")
	}
	if other, end, ok := s.sectorAt(k); ok { // Question ITU-R 226/7
		sector, k = other, end
	}
	if sector == "" && s.said == i {
		sector = s.sector
	}
	end := i
	group := "" // of the Questions that are named without theirs
	for {
		q, ok := s.question(k)
		if !ok {
			break
		}
		if q.group == "" {
			switch {
			case q.revision != "":
			case end == i:
				group, sector = s.groupOf(start, q.end, sector)
			case s.counted(q.end):
				group = ""
			}
			if q.group = group; group == "" || q.revision != "" {
				break
			}
		}
		id, ok := s.questionID(q, sector)
		if !ok {
			break
		}
		s.add(id, "", start, q.end, false)
		end = q.end
		next, kind, more := s.separator(end)
		if !more || kind != ' ' {
			break
		}
		start, k = next, next
		if questionWords[s.word(k)] == "one" || s.word(k) == "q" && s.capital(k) {
			k++
		} else if !plural {
			break
		}
	}
	return end
}

// ordinalQuestions reads Questions whose numbers stand before the word: "第5/17号课题".
func (s *scan) ordinalQuestions(i int) int {
	list, at := s.ordinals(i)
	if len(list) == 0 || questionWords[s.word(at)] == "" || s.tok[at].kind != han {
		return i
	}
	list[len(list)-1].end = at + 1
	for _, e := range list {
		q, sector := questionNumber{number: e.number, revision: e.edition, group: e.second, end: at + 1}, ""
		if q.group == "" {
			q.group, sector = s.groupOf(i, at+1, "")
		}
		id, ok := s.questionID(q, sector)
		if q.group == "" || !ok {
			return i
		}
		s.add(id, "", e.start, e.end, false)
	}
	return at + 1
}

// A questionNumber is "9-3/2" taken apart.
type questionNumber struct {
	number, revision, group string
	end                     int
}

func (s *scan) question(i int) (questionNumber, bool) {
	q := questionNumber{number: s.num(i), end: i + 1}
	if q.number == "" || len(q.number) > 3 || q.number[0] == '0' {
		return q, false
	}
	if s.mark(q.end, "-") && s.near(q.end) && len(s.num(q.end+1)) > 0 && len(s.num(q.end+1)) < 3 && s.mark(q.end+2, "/") {
		q.revision, q.end = s.num(q.end+1), q.end+2
	}
	if s.mark(q.end, "/") && len(s.num(q.end+1)) > 0 && len(s.num(q.end+1)) < 3 && !s.mark(q.end+2, "/") {
		q.group, q.end = s.num(q.end+1), q.end+2
	}
	if n, err := strconv.Atoi(q.group); q.group != "" && (err != nil || n == 0 || n > 29) {
		return q, false
	}
	return q, !s.glued(q.end) && !(s.mark(q.end, ".") && s.near(q.end) && s.near(q.end+1))
}

// groupOf finds the study group of a Question that is named without it: right
// before it, or within a few words behind it.
func (s *scan) groupOf(start, end int, sector string) (group, of string) {
	if last := len(s.found) - 1; last >= 0 && strings.HasPrefix(s.found[last].ID, "sg/itu-") {
		if at := s.found[last].To; at <= s.tok[start].from && strings.Trim(s.text[at:s.tok[start].from], " ,()") == "" {
			of, group, _ := strings.Cut(strings.TrimPrefix(s.found[last].ID, "sg/"), "/")
			return group, of
		}
	}
	linked := false
	for j := end; j < end+9 && j < len(s.tok); j++ {
		switch s.word(j) {
		case "of", "in", "within", "under", "at", "from":
			linked = true
		}
		if s.mark(j, ";") || s.fullStop(j) {
			return "", ""
		}
		_, k, ok := s.groupWord(j)
		if n := s.num(k); ok && linked && n != "" && len(n) < 3 {
			if named, _, ok := s.sectorBefore(j); ok && sector == "" {
				sector = named
			}
			if id, ok := s.group(n, sector, k+1, k > j+1); ok {
				of, group, _ := strings.Cut(id, "/")
				return group, of
			}
		}
	}
	return "", ""
}

// sectorBefore reads the Sector that ends right before i.
func (s *scan) sectorBefore(i int) (string, int, bool) {
	for _, at := range []int{i - 3, i - 2} {
		if at >= 0 {
			if sector, end, ok := s.sectorAt(at); ok && end == i {
				return sector, at, true
			}
		}
	}
	return "", i, false
}

// questionID asks ident for the id. The Sector is the one named, else the one the
// Question was last said to be of, else the one spoken of, if it has the study
// group.
func (s *scan) questionID(q questionNumber, sector string) (string, bool) {
	if sector == "" {
		sector = s.sectorBehind(q.end)
	}
	text := "Question " + q.number
	if q.revision != "" {
		text += "-" + q.revision
	}
	said := text + "/" + q.group
	if sector == "" {
		sector = s.sectors[said]
	}
	if sector == "" && s.has(s.sector, q.group) {
		sector = s.sector
	}
	i, ok := first(s.parse(strings.TrimSpace(strings.ToUpper(sector) + " " + said)))
	if !ok || i.Body != "question" && !strings.HasPrefix(i.Number, "Q-") {
		return "", false
	}
	s.sectors[said] = "itu-r"
	if i.Body == "question" {
		s.sectors[said] = i.Number[:len("itu-t")]
	}
	return i.Family().ID(), true
}

package verify

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// duplicates finds what is told twice: one initiative, topic or organisation
// under two ids, and one sentence on two pages.
func (c tables) duplicates(r *Report) {
	for _, group := range [][]string{{"initiatives"}, {"topics"}, {"organisations", "further-organisations"}, {"events", "meetings"}} {
		first := map[string]row{}
		for _, table := range group {
			for _, i := range c[table] {
				for _, name := range []string{i.cells["code"], i.cells["title"]} {
					key := strings.Join(words(name), " ")
					if key == "" {
						continue
					}
					if before, seen := first[key]; seen && before.cells["id"] != i.cells["id"] {
						r.problem("%v: %s bears the name “%s” of %s", i, i.cells["id"], name, before.cells["id"])
						continue
					}
					first[key] = i
				}
			}
		}
	}
	said := map[string]row{}
	for _, d := range c["digests"] {
		key := strings.Join(words(d.cells["text"]), " ")
		if before, seen := said[key]; seen {
			r.problem("%v: says the same as line %d", d, before.line)
			continue
		}
		said[key] = d
	}
}

// words are the words of a text in small letters, without marks.
func words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(norm.NFKC.String(text)), func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r > 0x7f && !strings.ContainsRune("–—‑’‘“”…•·§→ ", r))
	})
}

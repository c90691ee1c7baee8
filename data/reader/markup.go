package reader

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"vademecum/app"
)

// headSize is how many bytes of a text are looked at to find out what it is.
const headSize = 64 << 10

var (
	element  = regexp.MustCompile(`^<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s/>]`)
	doctype  = regexp.MustCompile(`(?i)^<!doctype\s+([\w:.-]+)`)
	closing  = regexp.MustCompile(`</[A-Za-z]`)
	envelope = regexp.MustCompile(`(?im)^content-type:\s*multipart/`)
)

// foreign are root elements of XML that is refused, in lower case.
var foreign = map[string]error{
	"worddocument": inWordProcessor(app.Say("a Word file in the XML of 2003")),
	"package":      inWordProcessor(app.Say("a Word file in a single XML file")),
	"document":     inWordProcessor(app.Say("an OpenDocument text in a single XML file")),
	"svg":          scanned,
}

// fragments are elements that a piece of HTML without <html> may begin with.
var fragments = []string{"head", "body", "title", "meta", "style", "script", "div", "p", "table", "h1", "h2", "h3", "h4", "ul", "ol", "section", "article", "main", "header", "span", "font", "center", "a", "b", "br"}

// markup says what a text with tags is, given its beginning and the extension of
// its name in lower case. The second result is false for a text that is no markup.
func markup(head, extension string) (kind, bool) {
	head = strings.TrimSpace(head)
	if !strings.HasPrefix(head, "<") {
		if strings.Contains(head[:min(len(head), 4096)], "MIME-Version:") && envelope.MatchString(head) {
			return refused(notPaper(app.Say("a message or a web page in one file (MHTML)"))), true
		}
		return web, slices.Contains(web.extensions, extension) && closing.MatchString(head)
	}
	declared := strings.HasPrefix(head, "<?xml")
	rest, page := prolog(head)
	m := element.FindStringSubmatch(rest)
	if m == nil {
		switch {
		case page:
			return web, true
		case declared:
			return refused(app.Errorf("this is XML without a root element, or a damaged file")), true
		}
		return web, slices.Contains(web.extensions, extension)
	}
	root := strings.ToLower(m[1])
	refusal, known := foreign[root]
	switch {
	case root == "akomantoso":
		return akoma, true
	case page, root == "html":
		return web, true
	case declared && known:
		return refused(refusal), true
	case root == "svg":
		return refused(scanned), true
	case declared, strings.Contains(rest[:min(len(rest), 1024)], "xmlns"):
		return refused(app.Errorf("this is XML of a kind that is not read here (its root element is <%s>): Akoma Ntoso is", fmt.Sprintf("%.40s", m[1]))), true
	case slices.Contains(marked.extensions, extension):
		return kind{}, false
	case slices.Contains(fragments, root) && strings.Contains(strings.ToLower(rest), "</"+root):
		return web, true
	}
	return web, slices.Contains(web.extensions, extension)
}

// prolog skips what may stand before the root element: declarations, comments, the
// document type. It says whether the document type is HTML.
func prolog(s string) (rest string, html bool) {
	for {
		s = strings.TrimSpace(s)
		end := ""
		switch {
		case strings.HasPrefix(s, "<?"):
			end = "?>"
		case strings.HasPrefix(s, "<!--"):
			end = "-->"
		case strings.HasPrefix(s, "<!"):
			if m := doctype.FindStringSubmatch(s); m != nil && strings.EqualFold(m[1], "html") {
				html = true
			}
			end = ">"
			if subset := strings.IndexAny(s, "[>"); subset >= 0 && s[subset] == '[' {
				end = "]>"
			}
		default:
			return s, html
		}
		_, after, found := strings.Cut(s, end)
		if !found {
			return "", html
		}
		s = after
	}
}

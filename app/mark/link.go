package mark

import (
	"fmt"
	"net/url"
	"strings"

	"vademecum/app"
)

// IsLink reports whether a text begins as the address of a target does. Letters of the
// scheme may be capital (RFC 3986, 3.1).
func IsLink(text string) bool {
	text = strings.TrimSpace(text)
	return len(text) >= len(scheme) && strings.EqualFold(text[:len(scheme)], scheme)
}

// ParseLink reads what [Target.Link] wrote as it comes back from other programs. Some
// write two slashes behind the scheme, as for a web address, and one at the end; some
// write signs as percent and digits that need not be. The error is a sentence for the
// person.
func ParseLink(text string) (Target, error) {
	if IsLink(text) {
		rest := strings.Trim(strings.TrimSpace(text)[len(scheme):], "/")
		if !strings.Contains(rest, "#") { // no id has a number sign: the one before a passage was written as %23
			if whole, err := url.PathUnescape(rest); err == nil && strings.Contains(whole, "#") {
				rest = whole
			}
		}
		if t, err := ParseTarget(rest); err == nil {
			return t, nil
		}
	}
	return Target{}, app.Errorf("%s is no link to a page. One looks like %s", fmt.Sprintf("%.100q", text), Target{Item: "itu-t/X.509"}.Link())
}

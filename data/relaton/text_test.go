package relaton

import "testing"

func TestClean(t *testing.T) {
	for _, c := range []struct{ what, text, want string }{
		{"plain text", "Optical fibre cables", "Optical fibre cables"},
		{"double blanks", "Methods  of   working ", "Methods of working"},
		{"Windows line ends and tabs", "one\r\n\ttwo\r\n", "one two"},
		{"blanks that do not break", "410-420\u00a0MHz", "410-420 MHz"},
		{"Word's cell mark", "built\a and revoked", "built and revoked"},
		{"Word's hyphen that does not break", "point\u001eto\u001epoint", "point-to-point"},
		{"the same in Unicode", "ITU\u2011T", "ITU-T"},
		{"soft hyphens and direction marks", "tele\u00adcom\u200e", "telecom"},
		{"HTML remnants", "The <b>signal</b>,<br/>coded &amp; sent<p class=x>", "The signal , coded & sent"},
		{"angle brackets that are no HTML", "a < b, the <transaction> element", "a < b, the <transaction> element"},
		{"curly quotes and dashes stay", "The “profile” – a user’s", "The “profile” – a user’s"},
		{"broken UTF-8", "caf\xe9", "caf"},
		{"nothing", " \r\n", ""},
	} {
		if got := clean(c.text); got != c.want {
			t.Errorf("%s: clean(%q) = %q, want %q", c.what, c.text, got, c.want)
		}
	}
}

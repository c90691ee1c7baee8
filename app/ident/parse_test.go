package ident

import "testing"

// TestHopeless: the short cut must never refuse what has a reading, and must
// take what is plainly words.
func TestHopeless(t *testing.T) {
	for _, s := range spellings(t) {
		if hopeless(s.text) && s.ids != "" {
			t.Errorf("%q is refused, and has a reading", s.text)
		}
	}
	for text, want := range map[string]bool{
		"":                          true,
		"optical transport network": true,
		"quality, of (service)":     true,
		"x509":                      false,
		"X dot five oh nine":        false,
		"TSAG":                      false,
		"WTSA Hammamet":             false,
		"SEC-QKD":                   false,
		"МСЭ":                       false,
		"a word of more letters than any that counts: electroencephalographically": true,
	} {
		if got := hopeless(text); got != want {
			t.Errorf("hopeless(%q) is %v, want %v", text, got, want)
		}
	}
}

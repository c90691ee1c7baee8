package main

import "testing"

func TestSize(t *testing.T) {
	for text, ok := range map[string]bool{
		"1280x800": true, "320x320": true, "8192x8192": true,
		"": false, "1280": false, "1280x": false, "x800": false, "1280 x 800": false,
		"1280x800x2": false, "1280x800px": false, "-1280x800": false, "0x0": false, "319x800": false, "1280x8193": false,
		"99999999999999999999x800": false,
	} {
		var s size
		err := s.UnmarshalText([]byte(text))
		if (err == nil) != ok {
			t.Errorf("%q: %v", text, err)
		}
		if err != nil && s.Width != 0 {
			t.Errorf("%q is refused, and still sets the size to %v", text, s)
		}
	}
	var s size
	if err := s.UnmarshalText([]byte("1280x800")); err != nil || s.Width != 1280 || s.Height != 800 {
		t.Errorf("1280x800 is read as %v by %v (%v)", s.Width, s.Height, err)
	}
}

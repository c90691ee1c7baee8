package letter

import "testing"

func TestRaised(t *testing.T) {
	for given, want := range map[string]string{
		"9": "⁹", "12": "¹²", "-3": "⁻³", "−1": "⁻¹", "0123456789+": "⁰¹²³⁴⁵⁶⁷⁸⁹⁺",
		"": "", "st": "", "1bis": "", "2)": "", " 2": "",
	} {
		if got := Raised(given); got != want {
			t.Errorf("%q raised is %q, want %q", given, got, want)
		}
	}
}

package search

import "testing"

func TestDesignations(t *testing.T) {
	for _, test := range []struct {
		asked, text string
		names       bool
	}{
		{"itu-t/X.509@2019-10", "itu-t/X.509@2019-10", true},
		{"itu-t/X.509@2019", "itu-t/X.509@2019-10", true},
		{"itu-t/X.509@2019-05", "itu-t/X.509@2019-10", false},
		{"itu-t/X.509@2019", "itu-t/X.509@2019!Amd1@2024-10", false},
		{"itu-t/Q.3403@2016-02", "itu-t/Q.3403@2016-02.v1", true},
		{"itu-r/BT.500@1", "itu-r/BT.500@12", false},
		{"itu-r/BT.500@12", "itu-r/BT.500@12", true},

		{"itu-t/G.709!Amd2", "itu-t/G.709@2016!Amd2@2018-11", true},
		{"itu-t/G.709!Amd2", "itu-t/G.709@2016!Amd1@2017-11", false},
		{"itu-t/G.709@2016!Amd2", "itu-t/G.709@2016!Amd2@2018-11", true},
		{"itu-t/G.709@2016-06!Amd2", "itu-t/G.709@2016!Amd2@2018-11", true},
		{"itu-t/G.709@2012!Amd2", "itu-t/G.709@2016!Amd2@2018-11", false},
		{"itu-t/G.709!Amd2@2018", "itu-t/G.709@2016!Amd2@2018-11", true},
		{"itu-t/G.709!Amd2@2013", "itu-t/G.709@2016!Amd2@2018-11", false},
		{"itu-t/G.671!Amd1", "itu-t/G.671@2005!Amd1!Err1@2006-11", false},
		{"itu-t/G.671!Amd1!Err1", "itu-t/G.671@2005!Amd1!Err1@2006-11", true},
		{"itu-t/Y.1331!Amd2", "itu-t/G.709@2016!Amd2@2018-11", true}, // the item is settled before
	} {
		if got := designationOf(test.asked).names(designationOf(test.text)); got != test.names {
			t.Errorf("%s names %s: %v, want %v", test.asked, test.text, got, test.names)
		}
	}
}

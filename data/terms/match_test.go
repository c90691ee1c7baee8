package terms

import "testing"

// The long form ends the text; what stands before it is not part of it.
func TestLongForm(t *testing.T) {
	for _, c := range []struct{ text, acronym, want string }{
		{"Interfaces for the optical transport network ", "OTN", "optical transport network"},
		{"the Internet of things", "IoT", "Internet of things"},
		{"World Summit on the Information Society", "WSIS", "World Summit on the Information Society"},
		{"operation, administration and maintenance", "OAM", "operation, administration and maintenance"},

		// Compounds give a letter for each part, or for the first alone.
		{"a dual-tone multi-frequency", "DTMF", "dual-tone multi-frequency"},
		{"uses public-key infrastructure", "PKI", "public-key infrastructure"},
		{"a real-time transport protocol", "RTP", "real-time transport protocol"},
		{"Very high bit-rate line", "VHBL", "Very high bit-rate line"},
		{"vehicle/road communication", "VRC", "vehicle/road communication"},

		// Letters from inside of words, at most half of them.
		{"Internet protocol television", "IPTV", "Internet protocol television"},
		{"wide television", "TV", "television"},
		{"extensible markup language", "XML", "extensible markup language"},
		{"a telemarketing", "TKG", ""},

		// Figures.
		{"machine to machine", "M2M", "machine to machine"},
		{"peer-to-peer", "P2P", "peer-to-peer"},
		{"Abstract Syntax Notation One", "ASN.1", "Abstract Syntax Notation One"},
		{"the fifth generation", "5G", "fifth generation"},
		{"International Mobile Telecommunications-2020", "IMT-2020", "International Mobile Telecommunications-2020"},

		// More initials win over letters from inside.
		{"the quality of service", "QoS", "quality of service"},
		{"broadband integrated services digital network", "B-ISDN", "broadband integrated services digital network"},

		// Small words neither begin nor end a long form, but for over-the-top.
		{"tunnelling in the network", "IN", ""},
		{"the end of", "EO", ""},
		{"services such as over-the-top", "OTT", "over-the-top"},
		{"International Telecommunication Union’s rules", "ITUR", "International Telecommunication Union’s rules"},

		{"Interfaces for the network", "OTN", ""},
		{"transport network optical", "OTN", ""},
		{"optical new transport network", "OTN", ""},
		{"", "OTN", ""},
		{"— /", "OTN", ""},
	} {
		if got := longForm(c.text, c.acronym); got != c.want {
			t.Errorf("%s in %q stands for %q, want %q", c.acronym, c.text, got, c.want)
		}
	}
}

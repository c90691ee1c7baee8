package facts

import "testing"

func TestOlderTitle(t *testing.T) {
	at := func(codes ...string) (of []editionRow) {
		for _, code := range codes {
			of = append(of, editionRow{edition: edition{Code: code, Date: code[len(code)-4:]}})
		}
		return of
	}
	for _, test := range []struct {
		title    string
		editions []editionRow
		want     string
	}{
		{"Plan for 2020-2023", at("Rev. Busan, 2014", "Rev. Dubai, 2018", "Rev. Bucharest, 2022"), "title of Rev. Dubai, 2018"},
		{"Plan for 2020–23", at("Rev. Bucharest, 2022", "Rev. Dubai, 2018"), "title of Rev. Dubai, 2018"},
		{"Plan for 2024-2027", at("Rev. Dubai, 2018", "Rev. Bucharest, 2022"), ""}, // it is the newest edition's
		{"Plan for 2020-2023", at("Rev. Bucharest, 2022"), ""},                     // no edition that could have it
		{"Plan for 2020-2023", at("Rev. Dubai, 2018"), ""},
		{"Follow-up to the report of 2020-2023 by the Council", at("Rev. Dubai, 2018", "Rev. Bucharest, 2022"), ""}, // of something else
		{"Bridging the gap", at("Rev. Dubai, 2018", "Rev. Bucharest, 2022"), ""},
	} {
		text := &text{title: test.title, editions: test.editions}
		if got := text.olderTitle(); got != test.want {
			t.Errorf("%q of %d editions: %q, want %q", test.title, len(test.editions), got, test.want)
		}
	}
}

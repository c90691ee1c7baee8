package refs

import (
	"testing"

	"vademecum/app/ident"
)

// FuzzFind holds what callers rely on whatever the text is: no panic, ranges in
// order and within the text, ids that ident reads, and As as it is printed.
func FuzzFind(f *testing.F) {
	for _, text := range []string{
		"ITU-T G.709/Y.1331 Amd.2 and H.266.1 and .2", "Resolutions 34 and 66 (Rev. Dubai, 2014) of this conference",
		"Resolution А/70/125, 57/270 B", "SDG 1317.17) SDGs 5 (5.b), 11.3", "SDG011.!", "SDG110.X", "Action Line C7:E- Government and C11",
		"Q 3/2 (former Q22/1), ITU- T SG3", "https://www.itu.int/ITU- D/x X.680 to X.683", "Supplement 29 to ITU-T K-series", "\xff\u00ad\u200b",
		"第71、130和第140号决议（2018年，迪拜，修订版）、ITU-T X.509（二〇一六年十月）第9版", "والقراران 71 و130 (المراجَع في دبي، 2018) وX.510، خط العمل جيم5",
		"X.500, Поправка 1 к Рекомендации МСЭ-Т X.509 (II квартал 2016 г.), 2-я и 17-я ИК", "the 14th edition of H.264 (Ed. 14, 2021) v9 (draft",
	} {
		f.Add(text, true)
		f.Add(text, false)
	}
	f.Fuzz(func(t *testing.T, text string, all bool) {
		c := Context{Self: "pp/25", Body: "pp", Place: "Dubai", Year: 2018}
		if !all {
			c = Context{Known: func(id string) bool { return len(id)%2 == 0 }}
		}
		mentions := Find(text, c)
		checkRanges(t, text, mentions)
		for _, m := range mentions {
			if i, err := ident.FromID(m.ID); err != nil {
				t.Errorf("%q: %v", text, err)
			} else if i.Family().ID() != m.ID {
				t.Errorf("%q: %s is no id of an item", text, m.ID)
			}
		}
	})
}

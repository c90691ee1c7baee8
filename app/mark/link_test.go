package mark

import (
	"strings"
	"testing"
)

// A link comes back from browsers, mail programs and desktops in several spellings.
func TestLinksAsOthersWriteThem(t *testing.T) {
	passage := Target{"doc/3f9a0c417be2d518", "considering e)", "9c1f0a2b3c4d5e6f"}
	for text, want := range map[string]Target{
		"vademecum:itu-t/X.509":                           {Item: "itu-t/X.509"},
		"vademecum://itu-t/X.509":                         {Item: "itu-t/X.509"},
		"vademecum:///itu-t/X.509/":                       {Item: "itu-t/X.509"},
		"VADEMECUM:itu-t/X.509":                           {Item: "itu-t/X.509"},
		" vademecum:itu-t/X.509\n":                        {Item: "itu-t/X.509"},
		"vademecum:itu-t%2FX.509":                         {Item: "itu-t/X.509"},
		"vademecum:itu-t/X.509%402019%21Amd1%402024-10":   {Item: "itu-t/X.509@2019!Amd1@2024-10"},
		"vademecum:un/A/RES/57/270B":                      {Item: "un/A/RES/57/270B"},
		passage.Link():                                    passage,
		"vademecum://" + passage.String():                 passage,
		strings.ReplaceAll(passage.Link(), "#", "%23"):    {passage.Item, passage.Locator, passage.Hash},
		"vademecum:doc%2F3f9a0c417be2d518%23%C2%A7%2041":  {Item: "doc/3f9a0c417be2d518", Locator: "§ 41"},
		"vademecum:doc/3f9a0c417be2d518#considering%20e)": {Item: "doc/3f9a0c417be2d518", Locator: "considering e)"},
	} {
		if got, err := ParseLink(text); err != nil || got != want {
			t.Errorf("%q is read as %+v (%v), want %+v", text, got, err, want)
		}
	}
}

func TestWhatIsNoLink(t *testing.T) {
	for _, text := range []string{
		"", "vademecum", "vademecum:", "vademecum://", "vademecum:%", "vademecum:%zz", "vademecum:a b", "vademecum:itu-t/X.509%00",
		"vademecum:doc/1#a~nothash", "itu-t/X.509", "https://www.itu.int/", "vademecum:" + strings.Repeat("%2", 500),
	} {
		if got, err := ParseLink(text); err == nil || !strings.Contains(err.Error(), "vademecum:itu-t/X.509") || len(err.Error()) > 300 {
			t.Errorf("%q is read as %+v (%v)", text, got, err)
		}
	}
	for text, want := range map[string]bool{"vademecum:x": true, "VadeMecum:": true, "vademecum": false, "x509": false, "": false, "my vademecum: x": false} {
		if IsLink(text) != want {
			t.Errorf("IsLink(%q) is %v", text, !want)
		}
	}
}

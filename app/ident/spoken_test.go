package ident

import "testing"

func TestSpoken(t *testing.T) {
	for _, c := range []struct{ said, want string }{
		{"five oh nine", "509"},
		{"five zero nine", "509"},
		{"five o nine", "509"},
		{"seven eleven", "711"},
		{"twelve fifty four", "1254"},
		{"twelve fifty-four", "1254"},
		{"twelve-fifty-four", "1254"},
		{"forty two", "42"},
		{"forty twelve", "4012"},
		{"twenty twenty four", "2024"},
		{"one sixty four", "164"},
		{"two six four", "264"},
		{"five hundred", "500"},
		{"five hundred nine", "509"},
		{"five hundred and nine", "509"},
		{"five hundred and forty-two", "542"},
		{"twelve hundred", "1200"},
		{"two thousand", "2000"},
		{"two thousand nineteen", "2019"},
		{"two thousand and nineteen", "2019"},
		{"one thousand two hundred fifty four", "1254"},
		{"three thousand one hundred and seventy two", "3172"},
		{"nine eighty four dot one", "984|.| 1"},
		{"x dot five oh nine", "x|.| 509"},
		{"x-dot-five-oh-nine", "x|.|509"},
		{"q eight slash fifteen", "q| 8|/| 15"},
		{"b t five hundred dash fifteen", "b| t| 500|-| 15"},
		{"x dot 509", "x|.| 509"},
		{"goal nine", "goal| 9"},
		{"gee nine eighty four point one", "g| 984|.| 1"},
		{"vee thirty four", "v| 34"},
		{"ex dot five oh nine", "x|.| 509"},
		{"ex 509", "x| 509"},
		{"ex.509", "x|.|509"},
		{"jay-eighty-three", "j|83"},
		{"bee tee five hundred", "b| t| 500"},
		{"why dot three thousand", "y|.| 3000"},
		{"why three thousand", "why| 3000"},
		{"see five", "see| 5"},
	} {
		got, ok := cursor(tokens(c.said)).spoken()
		if !ok || show(got) != c.want {
			t.Errorf("%q is written %s (%v), want %s", c.said, show(got), ok, c.want)
		}
	}
}

func TestNothingSpoken(t *testing.T) {
	for _, text := range []string{"x509", "x.509 (10/2019)", "stone", "often", "hundred", "thousand", "and", "", "gee", "ex", "ex oil", "see 5", "tee times 5"} {
		if got, ok := cursor(tokens(text)).spoken(); ok {
			t.Errorf("%q is written %s, want it left alone", text, show(got))
		}
	}
}

// What the ear cannot tell is not made up: more digits than an identifier has
// are left as words.
func TestSpokenIsBounded(t *testing.T) {
	c := cursor(tokens("x one two three four five six seven eight nine ten eleven"))
	got, _ := c.spoken()
	for _, tok := range got {
		if tok.kind == number && len(tok.text) > maxNumber {
			t.Errorf("a number of %d digits was written: %s", len(tok.text), show(got))
		}
	}
}

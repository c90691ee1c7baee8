package letter

import "strings"

// Raised writes digits and their signs as superscript; it is empty where there is more
// than these.
func Raised(s string) string {
	if s == "" || strings.Trim(s, "0123456789-+−") != "" {
		return ""
	}
	return superscript.Replace(s)
}

var superscript = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵",
	"6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹", "-", "⁻", "−", "⁻", "+", "⁺")

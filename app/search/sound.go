package search

import "strings"

// Words that are spelt in two ways, and words written down by ear, share a
// spelling key: fibre and fiber, colour and color, synchronisation and
// synchronization, modelling and modeling, networks and network, quantum and
// kwantum. It is Soundex in spirit, made for whole technical words: it keeps the
// vowels, because dropping them puts too many words together, and writes each
// letter as the one it is heard or spelt as elsewhere.
//
//	qu → kw, ph → f, ck and c → k, but c before e, i, y → s, cc as its second c, z → s, x → ks,
//	y → i, ae and oe → e, th and rh and gh → t, r, g; doubled letters → single;
//	-our → -or, -re → -er and -mme → -m at the end, -ies → -y, plural s dropped.

// A sound is a word under its key.
type sound struct {
	key  string
	word int32
}

// appendSoundKey appends the key of a word of the letters a to z.
func appendSoundKey(key []byte, word string) []byte {
	begin := len(key)
	n := len(word)
	switch {
	case n > 4 && strings.HasSuffix(word, "ies"):
		word = word[:n-2]
	case n > 4 && strings.HasSuffix(word, "es") && strings.ContainsRune("shx", rune(word[n-3])):
		word = word[:n-2]
	case n > 3 && word[n-1] == 's' && word[n-2] != 's' && word[n-2] != 'u' && word[n-2] != 'i':
		word = word[:n-1]
	}
	n = len(word)
	if n > 4 && strings.HasSuffix(word, "re") && !strings.ContainsRune("aeiou", rune(word[n-3])) {
		word = word[:n-2] + "er"
	} else if n > 5 && strings.HasSuffix(word, "mme") {
		word = word[:n-2]
	}
	for i := 0; i < len(word); i++ {
		c, next := word[i], byte(0)
		if i+1 < len(word) {
			next = word[i+1]
		}
		switch c {
		case 'q':
			c = 'k'
			if next == 'u' {
				key = append(key, 'k')
				c = 'w'
				i++
			}
		case 'p':
			if next == 'h' {
				c = 'f'
				i++
			}
		case 'c':
			switch next {
			case 'c': // access and acess
				continue
			case 'e', 'i', 'y':
				c = 's'
			case 'k':
				c = 'k'
				i++
			default:
				c = 'k'
			}
		case 'x':
			key = append(key, 'k')
			c = 's'
		case 'z':
			c = 's'
		case 'y':
			c = 'i'
		case 't', 'r', 'g':
			if next == 'h' {
				i++
			}
		case 'a', 'o':
			if next == 'e' {
				c = 'e'
				i++
			} else if c == 'o' && next == 'u' && i+2 < len(word) && word[i+2] == 'r' {
				i++
			}
		}
		if len(key) == begin || key[len(key)-1] != c {
			key = append(key, c)
		}
	}
	return key
}

// alike returns the words with the key, or, beginning, those whose key begins
// with it. The slice is the vocabulary's own.
func (v *vocabulary) alike(key []byte, beginning bool) []sound {
	lo, hi := 0, len(v.sounds)
	for lo < hi {
		if mid := int(uint(lo+hi) / 2); v.sounds[mid].key < string(key) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for hi = lo; hi < len(v.sounds); hi++ {
		if k := v.sounds[hi].key; k != string(key) && !(beginning && len(k) > len(key) && k[:len(key)] == string(key)) {
			break
		}
	}
	return v.sounds[lo:hi]
}

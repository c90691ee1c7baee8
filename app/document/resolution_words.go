package document

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// The words that head the groups of a resolution, as read in resolutions of the
// Plenipotentiary Conference, the assemblies and conferences of the Sectors and
// the Council, in English, French and Spanish. They are tried longest first, so
// that "noting with concern" is not "noting" and a rest.

// participles open the groups of a preamble.
var participles = longestFirst(
	"acknowledging", "affirming", "agreeing", "alarmed", "appreciating", "aware", "being aware", "bearing in mind",
	"believing", "cognizant", "commending", "concerned", "concluding", "confirming", "conscious", "considering",
	"convinced", "deeply concerned", "deeply convinced", "desiring", "desirous", "determined", "emphasizing", "emphasising",
	"encouraged", "endorsing", "expressing appreciation", "expressing its appreciation", "expressing concern", "expressing satisfaction",
	"firmly convinced", "fully aware", "fully conscious", "guided by", "having adopted", "having considered", "having discussed",
	"having examined", "having heard", "having noted", "having received", "having regard to", "having reviewed", "having studied",
	"having taken into account", "highlighting", "hoping", "in accordance with", "in view of", "keeping in mind", "mindful",
	"noting", "observing", "pursuant to", "reaffirming", "realizing", "realising", "recalling", "recognizing", "recognising",
	"referring to", "regretting", "reiterating", "remembering", "seriously concerned", "stressing", "taking account of", "taking account",
	"taking into account", "taking into consideration", "taking note", "underlining", "underscoring", "understanding", "welcoming", "whereas", "wishing",

	"ayant à l'esprit", "ayant examiné", "ayant noté", "ayant étudié", "compte tenu", "consciente", "conscient", "considérant",
	"convaincue", "convaincu", "gardant à l'esprit", "gardant présent à l'esprit", "insistant sur", "notant", "observant", "préoccupée",
	"prenant en considération", "prenant note", "rappelant", "reconnaissant", "réaffirmant", "se félicitant", "se référant",
	"soulignant", "sachant", "tenant compte", "vu",

	"acogiendo con agrado", "acogiendo con satisfacción", "advirtiendo", "afirmando", "apreciando", "consciente", "considerando",
	"convencida", "convencido", "destacando", "enfatizando", "habida cuenta", "habiendo considerado", "habiendo examinado", "insistiendo",
	"notando", "observando", "poniendo de relieve", "preocupada", "reafirmando", "reconociendo", "recordando", "señalando", "subrayando",
	"teniendo en cuenta", "teniendo presente", "tomando en consideración", "tomando nota",
)

// verbs open the operative groups; the value is the verb that a group is sorted
// under where it is printed otherwise.
var verbs = map[string]string{
	"adopts": "", "advises": "", "agrees": "", "appeals to": "", "approves": "", "asks": "", "assigns": "", "authorizes": "",
	"authorises": "authorizes", "calls on": "calls upon", "calls upon": "", "charges": "instructs", "commends": "", "confirms": "", "considers": "",
	"decides": "", "declares": "", "directs": "instructs", "draws the attention of": "", "empowers": "authorizes", "encourages": "", "endorses": "",
	"entrusts": "", "establishes": "", "expresses": "", "instructs": "", "invites": "", "is of the opinion": "", "is of the view": "",
	"mandates": "", "notes": "", "reaffirms": "", "recommends": "", "reiterates": "", "repeals": "", "requests": "", "requires": "",
	"resolves": "", "supports": "", "takes note": "", "thanks": "", "urges": "", "welcomes": "",

	"appelle": "", "approuve": "", "autorise": "", "charge": "", "confirme": "", "demande": "", "demande instamment": "", "décide": "",
	"encourage": "", "engage": "", "estime": "", "exhorte": "", "invite": "", "invite instamment": "", "prie": "", "prie instamment": "",
	"recommande": "", "remercie": "",

	"alienta": "", "anima": "", "aprueba": "", "autoriza": "", "decide": "", "encarga": "", "exhorta": "", "insta": "",
	"invita": "", "opina": "", "pide": "", "recomienda": "", "resuelve": "", "ruega": "", "solicita": "", "toma nota": "",
}

// verbWords are the keys of verbs.
var verbWords = longestFirst(slices.Collect(maps.Keys(verbs))...)

// addressing are the infinitives in "resolves to instruct the Director", with the
// verb they come to.
var addressing = map[string]string{
	"to authorize": "authorizes", "to call upon": "calls upon", "to encourage": "encourages", "to entrust": "entrusts",
	"to instruct": "instructs", "to invite": "invites", "to recommend": "recommends", "to request": "requests", "to urge": "urges",
	"de charger": "charge", "d'encourager": "encourage", "d'inviter": "invite", "de prier": "prie", "de demander": "demande",
	"encargar": "encarga", "alentar": "alienta", "instar": "insta", "invitar": "invita", "pedir": "pide", "solicitar": "solicita",
}

var addressingWords = longestFirst(slices.Collect(maps.Keys(addressing))...)

// adverbs stand before a verb or behind it, and behind a participle.
var adverbs = longestFirst(
	"additionally", "again", "also", "and", "as well", "especially", "finally", "further", "furthermore", "hereby", "in addition",
	"in particular", "likewise", "moreover", "nevertheless", "of", "particularly", "solemnly", "strongly", "that", "the fact that",
	"the following", "with appreciation", "with concern", "with deep concern", "with gratitude", "with interest", "with regret", "with satisfaction",
	"avec inquiétude", "avec intérêt", "avec préoccupation", "avec satisfaction", "de", "de plus", "du fait", "également", "en outre", "en particulier", "par ailleurs", "que",
	"además", "asimismo", "con agradecimiento", "con interés", "con preocupación", "con satisfacción", "de que", "en particular", "igualmente", "también",
)

// cutWords takes the longest phrase of list off the front of text, which is in
// lower case, and what blanks and commas follow it.
func cutWords(text string, list []string) (phrase, rest string, ok bool) {
	for _, p := range list {
		if rest, ok := strings.CutPrefix(text, p); ok && (rest == "" || rest[0] == ' ' || rest[0] == ',' || rest[0] == ':') {
			return p, strings.TrimLeft(rest, " ,"), true
		}
	}
	return "", text, false
}

// cutAll takes phrases of list off the front of text as long as there are any.
func cutAll(text string, list []string) string {
	for {
		_, rest, ok := cutWords(text, list)
		if !ok {
			return text
		}
		text = rest
	}
}

func longestFirst(phrases ...string) []string {
	slices.SortFunc(phrases, func(a, b string) int {
		return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b))
	})
	return phrases
}

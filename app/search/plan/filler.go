package plan

// What people wrap around a search when they ask a question. It is recognised as
// phrases only, since "what" and "about" are words of titles as well; and what
// titles begin with ("Status of …", "List of …") is filler only around an
// identifier.

// A wrapping says around what a phrase is filler.
type wrapping int

const (
	aroundAnything wrapping = iota
	aroundIdentifier
	aroundMeaning    // filler that asks what something means or is
	aroundDefinition // asks so too, but in words of titles, which are to be found as well
)

var fillers = func() (b phraseBook[wrapping]) {
	for _, p := range []string{
		"what/which is the status/title/meaning/scope/date/purpose/subject of …", "status/title/text/scope/date/name/copy of …", "the? latest/current/newest edition/version of …",
		"what is/are the? latest/current/newest/last edition/version of …", "is … in force", "is … still? in force/valid/current", "… title/status",
		"see/cf/per/under/in/from …", "as per …", "according to …", "in accordance/line with …", "defined/specified/described/given in …", "refer/referring to …", "compare/comparing/both/between …", "the? difference/differences/comparison between/of …",
		"draft/new/old/ex/former/formerly/like/recomm/avis/number …", "draft new/revised …", "rec/recommendation/resolution no/nr/number …", "un/global/sustainable …", "agenda 2030 …", "2030 agenda …",
		"what does/do/did … do", "what does/do/did … instruct/request/invite/resolve/decide/recommend/require", "voir/selon/véase/ver/según/entre/desde/de …",
	} {
		b.add(aroundIdentifier, p)
	}
	for _, p := range []string{ // before what follows: of two phrases with as many words the first counts
		"what is/was the? …", "what are …", "what's …", "whats …", "what is/are meant by …", "what does/do … mean", "what does/do … stand for", "what means …",
		"meaning of …", "… meaning", "… means what", "… stands for what?", "define …", "explain …", "can/could you explain …", "what is the meaning/definition of …", "acronym/abbreviation …", "… acronym",
		"qu'est ce que/qu un/une? …", "c'est quoi un/une? …", "que signifie/désigne …", "que veut dire …", "qu'entend on par …", "signification de …", "… signification", "définir …",
		"qué es/son un/una/el/la/los/las? …", "qué significa/significan …", "qué quiere decir …", "significado de …", "… significado", "definir …",
		"что такое …", "что значит/означает …", "ما هو/هي …", "ما معنى …",
	} {
		b.add(aroundMeaning, p)
	}
	for _, p := range []string{"definition/definitions of …", "… definition", "définition de/du/d …", "definición de/del …"} {
		b.add(aroundDefinition, p)
	}
	for _, p := range []string{
		"what/who/which/where is/are/was/were the? …", "what is … about",
		"what does/do the? itu/uit/un say/recommend/do about/on/for …", "what does the? itu t/r say/recommend about/on/for …", "what does … say/cover/define/specify", "what … is/are used for",
		"what has/did the? itu say/do/done/said about/on …",
		"how does/do/did the? … work/works/function", "where/when is/was/are/were/will the? … be? held/hosted", "where/when does/did/do the? … take place",
		"does/do the? itu/we have a/an/any? standard/standards/recommendation/recommendations on/about/for …",
		"how …", "how to/do/does/can/is/are/should/much/many …", "how do/can/should i/we/you …", "why …", "why is/are/do/does …", "when …", "when is/was/were/did …", "where …", "where can/do i/we find …",
		"tell me about …", "tell me everything about …", "show me? all? …", "give me all? …", "list all …", "find me? …", "search for …", "look up …", "looking for …", "i am looking for …", "i need …", "i want …", "please …", "can you find …",
		"is there a/an/any recommendation/standard/resolution on/about/for …", "are there recommendations/standards/resolutions/any on/about/for …", "is there something/anything on/about …", "anything/something/everything on/about …",
		"which/what recommendation/standard/recommendations/standards is/are about …", "which/what recommendation/standard/recommendations/standards/text deals/deal with …",
		"which/what recommendation/standard/recommendations/standards/text covers/cover/defines/define/specifies/specify/describes/describe/standardizes/standardizes/is/for …",
		"tell me …", "… pdf", "… please",
		"i/we want/need to know/learn/read/see more? about? …", "i/we would/d like to know/learn/read/see more? about? …", "could/would you show/tell/give me about? …", "help me? with …",
		"know/learn/read more? about …", "rules/regulations/news/papers/info/details/facts/advice on/about …", "guidance/guidelines/information about …",
		"with regard/respect to …", "who works/worked on …", "who is/are working on …", "… explained", "… for beginners/dummies",
		"que dit l'uit sur/de …", "que dit l'itu sur …", "quel/quelle/quels/quelles est/sont le/la/les? …", "comment …", "où trouver …", "cherche …", "je cherche …",
		"qué dice la uit sobre/de …", "cuál/cuáles es/son el/la/los/las? …", "cómo …", "busco …", "dónde está/encuentro …",
	} {
		b.add(aroundAnything, p)
	}
	return b
}()

// withoutFiller drops the phrases of a question around what is asked about, one
// within another ("please tell me about …"), and the article then in front. It returns
// also what the question asks the meaning of, if it does.
func (s span) withoutFiller() (core, asked span) {
	asks := false
	for range 3 {
		found := false
		for _, f := range fillers.find(s) {
			gap := f.gap.withoutArticle()
			if f.meaning == aroundDefinition {
				return s, gap
			}
			if found = f.meaning != aroundIdentifier || gap.names(); found {
				asks = asks || f.meaning == aroundMeaning
				s = gap
				break
			}
		}
		if !found {
			break
		}
	}
	if asks {
		asked = s
	}
	return s, asked
}

// names reports whether a span is an identifier, or several.
func (s span) names() bool {
	if len(s.readings()) > 0 {
		return true
	}
	lists, _ := s.lists(false)
	return len(lists) > 0
}

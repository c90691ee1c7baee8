package app

// Kind says what an item is. Its value is what files, links and filters carry.
type Kind string

// The kinds of item, in the order in which lists group them.
const (
	Recommendation Kind = "recommendation" // ITU-T or ITU-R Recommendation, all editions together
	Supplement     Kind = "supplement"     // ITU-T supplement to a series or to one Recommendation
	Annex          Kind = "annex"          // annex, appendix or attachment published as a text of its own
	Guide          Kind = "guide"          // implementers' guide
	Report         Kind = "report"         // ITU-R Report
	Handbook       Kind = "handbook"       // ITU-R Handbook
	Question       Kind = "question"       // Question assigned to a study group
	Resolution     Kind = "resolution"     // resolution of an assembly, a conference, the Council or the UN
	Decision       Kind = "decision"       // decision of a conference or the Council
	Opinion        Kind = "opinion"        // opinion of a forum or an assembly
	ActionLine     Kind = "action line"    // WSIS action line, or one of the sub-lines of C7
	Goal           Kind = "goal"           // Sustainable Development Goal
	Target         Kind = "target"         // target of a Sustainable Development Goal
	StudyGroup     Kind = "study group"    // study group or advisory group of a Sector
	Event          Kind = "event"          // assembly, conference, forum or symposium
	Initiative     Kind = "initiative"     // programme, project, tool, publication or group that a source tells of
	Topic          Kind = "topic"          // subject explained in our own words: how a fellowship is given
	Organisation   Kind = "organisation"   // organisation that facilitates, prepares or publishes
	Term           Kind = "term"           // acronym or short term, with what it stands for
)

// Kinds lists every kind in the order in which lists group them.
var Kinds = []Kind{
	Recommendation, Supplement, Annex, Guide, Report, Handbook, Question,
	Resolution, Decision, Opinion, ActionLine, Goal, Target, StudyGroup, Event, Initiative, Topic, Organisation, Term,
}

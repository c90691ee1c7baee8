package app

// A Digest says in our own words what an item is about or what a text says. An
// item has one or several, in the order in which they are read.
type Digest struct {
	Heading string // of its section: "Who can apply"; empty for the opening
	Text    string
	Edition string // id of the edition it was made from, where that is known
	Cite    Cite
}

// A Task is what a resolution tells somebody to do, in a few words of our own.
type Task struct {
	Addressee string // as the resolution names him: "Director of the Telecommunication Standardization Bureau"
	Who       []Item // those of the addressed that have pages
	Text      string
	Edition   string // id of the edition it was read in
	Cite      Cite

	// Resolution is the one that gives the task, where tasks are read for the page
	// of an addressee.
	Resolution Item
}

// A SourceError is a mistake in a source. The catalogue keeps what is printed
// and shows the correction beside it.
type SourceError struct {
	Printed string
	Correct string
	Reason  string // how it is known
	Cite    Cite
}

// A Tour leads through pages on one subject, for who starts to read about it.
type Tour struct {
	ID    string // "first-meeting"
	Title string
	Stops []Stop
}

// A Stop is one page of a tour.
type Stop struct {
	Item Item
	Text string // what to see there, in our own words
	Cite Cite
}

package main

import (
	"context"
	"io"
)

const description = "Look up ITU Recommendations, resolutions, WSIS action lines and SDGs, offline."

// commands is the command line as kong reads it: one field, one file and one
// section of docs/terminal.md for each command.
type commands struct {
	Search     searchCommand     `cmd:"" help:"Find items by number, words or parts of words."`
	Show       showCommand       `cmd:"" help:"Show one item with its editions and links."`
	Cite       citeCommand       `cmd:"" help:"Cite items, in a style for people or a format for programs."`
	Open       openCommand       `cmd:"" help:"Open an item in the window."`
	Import     importCommand     `cmd:"" help:"Bring documents of your own into your library."`
	Documents  documentsCommand  `cmd:"" help:"List the documents in your library."`
	Forget     forgetCommand     `cmd:"" help:"Take documents out of your library, with all that was made from them."`
	Reimport   reimportCommand   `cmd:"" help:"Take the documents in your library apart again, after an update of the program."`
	Refs       refsCommand       `cmd:"" help:"List what a document refers to, without keeping it."`
	Check      checkCommand      `cmd:"" help:"Look at the references of a draft: what is superseded, what does not exist?"`
	Duties     dutiesCommand     `cmd:"" help:"List who is told to do what by the resolutions in your library."`
	Akn        aknCommand        `cmd:"" help:"Write a resolution in your library as Akoma Ntoso XML."`
	Compare    compareCommand    `cmd:"" help:"Compare two texts, clause by clause and word by word."`
	Changes    changesCommand    `cmd:"" help:"List what changed between two snapshots: new, revised, withdrawn."`
	Star       starCommand       `cmd:"" help:"Put stars on items and passages."`
	Unstar     unstarCommand     `cmd:"" help:"Take stars away."`
	Note       noteCommand       `cmd:"" help:"Write a note on an item or a passage, or change one."`
	Unnote     unnoteCommand     `cmd:"" help:"Delete notes."`
	Collect    collectCommand    `cmd:"" help:"Put items and passages into a collection."`
	Uncollect  uncollectCommand  `cmd:"" help:"Take items out of a collection, or delete it."`
	Collection collectionCommand `cmd:"" help:"Show, rename, describe and move a collection, or list all."`
	Briefing   briefingCommand   `cmd:"" help:"Make a paper of a collection: Markdown, HTML, DOCX or PDF."`
	Marks      marksCommand      `cmd:"" help:"List and search your stars, notes and collections, and move them between computers."`
	Undo       undoCommand       `cmd:"" help:"Bring back what was deleted from your marks."`
	Doctor     doctorCommand     `cmd:"" help:"Check that everything is in its place."`
	Version    versionCommand    `cmd:"" help:"Print the versions of the program and its data."`
	Help       helpCommand       `cmd:"" help:"Explain the program or one of its commands."`

	AskedVersion versionFlag `name:"version" help:"As vade version."`
}

// A terminal is what a command speaks to: what was asked for goes to out, what
// is to be said about it goes to errs.
type terminal struct {
	ctx  context.Context
	out  io.Writer
	errs io.Writer
}

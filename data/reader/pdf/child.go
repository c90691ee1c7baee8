package pdf

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"runtime"
	"time"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/data/reader/limit"
)

const (
	// command is the first argument that makes the program a reader of PDF. It is
	// not meant for people and appears in no help.
	command = "read-pdf"

	// inside is set in the environment of the child, so that a program without the
	// hook in its main function, which would do its ordinary work there, cannot
	// start children of children.
	inside = "VADEMECUM_READS_PDF"

	mostAnswer    = 2*limit.Text + 256*limit.Blocks // bytes of JSON on standard output
	mostComplaint = 64 << 10                        // bytes of what the Go runtime says on standard error
)

// An answer is what the child prints: a document, or the sentence that says why
// there is none.
type answer struct {
	Document *document.Raw `json:",omitempty"`
	Sentence *app.Sentence `json:",omitempty"`
}

// Exit codes of the child. Others are those of the Go runtime.
const (
	done     = 0
	noAnswer = 3 // standard input or output is broken
	tooLarge = 4 // the limit for memory is reached
	tooLong  = 5 // the limit for computing time is reached
)

var (
	errMemory = app.Errorf("reading it needs more than %s of memory: it is damaged or made to do harm; print it to a new PDF", limit.Size(limit.Memory))
	errTime   = app.Errorf("reading it takes longer than %s seconds: it is damaged or made to do harm; print it to a new PDF", limit.Time.Seconds())
)

// Read reads a PDF in a process of its own, for which the program must call
// [Child] first thing in its main function. Its errors are sentences for people,
// without the name of the file, or wrap the error of ctx.
func Read(ctx context.Context, data []byte) (document.Raw, error) {
	if os.Getenv(inside) != "" {
		return document.Raw{}, app.Errorf("PDF files cannot be read here: the program lacks the part that does it")
	}
	program, err := self()
	if err != nil {
		return document.Raw{}, app.Errorf("PDF files cannot be read, because the program does not find itself: %s", err)
	}
	limited, cancel := context.WithTimeout(ctx, limit.Time)
	defer cancel()
	out := bounded{most: mostAnswer, over: cancel}
	complaint := bounded{most: mostComplaint}
	child := exec.CommandContext(limited, program, command)
	child.Stdin = bytes.NewReader(data)
	child.Stdout, child.Stderr = &out, &complaint
	child.Env = append(os.Environ(), inside+"=1", "GOTRACEBACK=none")
	child.WaitDelay = time.Second
	err = child.Run()
	switch {
	case ctx.Err() != nil:
		return document.Raw{}, ctx.Err()
	case out.full:
		return document.Raw{}, app.Errorf("it holds more than %s of text, which is the most a document may have: split it", limit.Size(limit.Text))
	case limited.Err() != nil:
		return document.Raw{}, errTime
	case bytes.Contains(complaint.kept.Bytes(), []byte("out of memory")): // as the Go runtime says it
		return document.Raw{}, errMemory
	}
	return out.document(err)
}

// document reads the answer of a child that ended with err.
func (b *bounded) document(err error) (document.Raw, error) {
	var exit *exec.ExitError
	switch {
	case errors.As(err, &exit):
		return document.Raw{}, reason(exit)
	case err != nil:
		return document.Raw{}, app.Errorf("PDF files cannot be read, because a second process cannot be started: %s", err)
	}
	var a answer
	if json.Unmarshal(b.kept.Bytes(), &a) != nil {
		return document.Raw{}, errDamaged
	}
	if a.Document == nil {
		if a.Sentence == nil {
			return document.Raw{}, errDamaged
		}
		return document.Raw{}, &app.Error{Sentence: *a.Sentence}
	}
	return *a.Document, nil
}

// reason is the sentence for a child that did not answer.
func reason(exit *exec.ExitError) error {
	switch {
	case exit.ExitCode() == tooLarge:
		return errMemory
	case exit.ExitCode() == tooLong, killed(exit):
		return errTime
	}
	return errDamaged
}

// self is the path of the running program. On Linux the system keeps it even where
// the file has been replaced by an update meanwhile.
func self() (string, error) {
	const kept = "/proc/self/exe"
	if runtime.GOOS == "linux" {
		if _, err := os.Stat(kept); err == nil {
			return kept, nil
		}
	}
	return os.Executable()
}

// bounded collects what the child writes, up to a number of bytes. The buffer is
// not embedded, because its other methods know no bounds.
type bounded struct {
	kept bytes.Buffer
	most int
	full bool
	over func() // called when there is more; nil to drop it
}

func (b *bounded) Write(p []byte) (int, error) {
	if b.kept.Len()+len(p) > b.most {
		b.full = true
		if b.over != nil {
			b.over()
		}
		return len(p), nil
	}
	return b.kept.Write(p)
}

// Child does the work of the child if the arguments, as in os.Args, ask for it:
// it reads a PDF from standard input and prints an answer to standard output. The
// program must then end with the code. Called first thing in a main function, and
// in TestMain of tests that read PDF files.
func Child(args []string) (handled bool, code int) {
	if len(args) != 2 || args[1] != command || os.Getenv(inside) == "" {
		return false, 0
	}
	restrict(limit.Memory, limit.Time)
	return true, serve(os.Stdin, os.Stdout)
}

// serve reads a PDF and prints the answer.
func serve(in io.Reader, out io.Writer) int {
	data, err := io.ReadAll(io.LimitReader(in, limit.File+1))
	if err != nil {
		return noAnswer
	}
	var a answer
	if raw, err := parse(context.Background(), data); err == nil {
		a.Document = &raw
	} else {
		a.Sentence = new(app.SentenceOf(err))
	}
	if json.NewEncoder(out).Encode(a) != nil {
		return noAnswer
	}
	return done
}

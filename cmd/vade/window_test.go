package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"testing"
	"time"

	"fyne.io/fyne/v2/test"

	"vademecum/data/snapshot"
	"vademecum/ui/router"
	"vademecum/ui/shell"
)

// queries are of every kind that the search tells apart.
var queries = []string{
	"x509", "X.509 (10/2019)", "g709 amd2", "Y.1331", "K suppl 24", "bt2100", "sg17", "resolution 47", "res 123 antalya", "A/70/125",
	"c7", "sdg 9c", "T-REC-X.509-201910-I",
	"optical", "optical fibre", "public key cert", "bridging the gap", "cybersecurity", "a", "of the", "télévision",
	"otn", "brigding the gap", "cptbld", "what does itu say about e-waste",
	"kind:res counterfeit", "in:force sg:17", "year:2020..2024 kind:rec optical", "knd:res counterfeit",
	"cites x.509", "who facilitates e-health", "resolutions on counterfeit", "sg17 2024", "what replaced g.8021.1", "amendments to g.709",
	"zzzzqqqqxxxx",
}

// TestTheWindowAndTheTerminalGiveOneOrder types each query into the window and
// gives it to vade search: both list the same, in the same order.
func TestTheWindowAndTheTerminalGiveOneOrder(t *testing.T) {
	store, err := snapshot.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	test.NewTempApp(t)
	thread := make(chan func(), 1000)
	s := shell.New(test.NewTempWindow(t, nil), shell.Config{Pages: store, Search: index(t), Do: func(f func()) { thread <- f }})
	listed := 0
	for _, query := range queries {
		s.Type(query)
		for limit := time.After(time.Minute); !s.Settled(); {
			select {
			case f := <-thread:
				f()
			case <-limit:
				t.Fatalf("%q is not answered in the window", query)
			}
		}
		window := s.Listed()

		var out, errs bytes.Buffer
		run(context.Background(), []string{"search", "--json", "-n", "200", "--", query}, &out, &errs)
		var hits []hitJSON
		if err := json.Unmarshal(out.Bytes(), &hits); err != nil {
			t.Fatalf("vade search --json %q: %v: %s", query, err, errs.String())
		}
		if len(hits) != len(window) {
			t.Errorf("%q: vade lists %d, the window %d", query, len(hits), len(window))
			continue
		}
		for i, h := range hits {
			if at := router.To(cmp.Or(h.Edition, h.ID)); window[i] != at {
				t.Errorf("%q: hit %d is %s in the terminal and %s in the window", query, i+1, at, window[i])
				break
			}
		}
		listed += len(hits)
	}
	if listed < 1000 {
		t.Errorf("all %d queries together list %d items only", len(queries), listed)
	}
}

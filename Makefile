# Two commands are enough on a fresh machine: `make run` and `make test`. Each
# installs what is missing (.ci/packages says what and how), builds, and does its
# job. `make help` lists the rest.

.PHONY: run test explore check bench evaluate evaluate-refs screenshots tour snapshot build packages clean help

run: ## open the window; without a display, in a virtual one, with a picture of it
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then .ci/packages; else .ci/packages window; fi
	@$(MAKE) --no-print-directory build
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then bin/vademecum; else \
		echo "No display here: the same window opens in a virtual one, looks up x509 and leaves a picture:"; \
		.ci/picture bin/vademecum.png x509; fi

# Random inputs are the same in every run, so that what fails is due to the change at hand.
test: ## run every test, the one that drives the real window included
	@.ci/packages window
	RAPID_SEED=1 go test -timeout 20m ./...

explore: ## try what must hold of any input with 100 000 new random ones, for minutes
	RAPID_CHECKS=100000 go test -count=1 -timeout 60m $$(go list -f '{{.ImportPath}} {{.TestImports}} {{.XTestImports}}' ./... | sed -n 's|^\([^ ]*\) .*pgregory.net/rapid.*|\1|p')

build: ## build the programs into bin
	go build -o bin/ ./cmd/vademecum ./cmd/vade

check: ## formatting, vet, linter and licences
	@test -z "$$(gofmt -l .)" || { echo "Not formatted as gofmt does:"; gofmt -l .; exit 1; }
	go vet ./...
	go run honnef.co/go/tools/cmd/staticcheck@v0.8.2 ./...
	.ci/licences

bench: ## measure what docs/performance.md states
	@.ci/packages window
	go test -timeout 40m -run '^$$' -bench . -benchmem ./app/... ./data/... ./ui/... ./cmd/...

evaluate: ## measure how well search answers the test sets
	go run ./cmd/evaluate --misses
	go run ./cmd/evaluate app/search/testdata/evaluation/*-heldout.jsonl

evaluate-refs: ## measure how well references in documents are read
	go run ./cmd/evaluate refs --misses

screenshots: ## make the pictures of the window in docs
	@.ci/packages window
	@$(MAKE) --no-print-directory build
	@set -e; papers=cmd/vademecum/testdata/papers; for theme in light dark; do \
		.ci/picture docs/home-$$theme.png '' --theme $$theme; \
		.ci/picture docs/recommendation-$$theme.png x509 --theme $$theme; \
		.ci/picture docs/resolution-$$theme.png 'wtsa res 44' --theme $$theme; \
		.ci/picture docs/action-line-$$theme.png c5 --theme $$theme; \
		export PAPERS="$$papers/sensors.txt $$papers/boats-2022.txt $$papers/boats-2025.txt"; \
		.ci/picture docs/documents-$$theme.png documents --theme $$theme; \
		.ci/picture docs/reading-$$theme.png 'PAPER1#§3' --theme $$theme; \
		.ci/picture docs/passages-$$theme.png 'certificate in:mine' --theme $$theme; \
		.ci/picture docs/mentions-$$theme.png mentions/itu-t/X.509 --theme $$theme; \
		.ci/picture docs/duties-$$theme.png duties --theme $$theme; \
		.ci/picture docs/check-$$theme.png check/PAPER1 --theme $$theme; \
		.ci/picture docs/compare-$$theme.png compare/PAPER2..PAPER3 --theme $$theme; \
		unset PAPERS; \
	done

tour: ## walk through the window as docs/tour.md shows it, and make its pictures
	@.ci/packages window
	go test ./cmd/vademecum -count=1 -run '^TestTour$$' -v -pictures ../../docs/tour

snapshot: ## make the bundled snapshot anew from data/catalogue
	go run ./cmd/snapshot build

packages: ## install what building, running and testing need
	@.ci/packages window

clean: ## remove what was built
	rm -rf bin

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 24

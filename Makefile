SHELL := /bin/bash
CONFIG ?= config/non-prod.yaml
OUT ?= cdktf.out
BIN ?= bin
VERSION := $(shell git describe --tags --always --dirty 2>/dev/null)
# quote makes one word of a path for the shell, whatever characters are in it.
quote = '$(subst ','\'',$(1))'
CDKTF := npx --yes cdktf-cli@0.21.0

# Programs that check the code; their versions are those of tools/go.mod and do not move the product's.
TOOL := go tool -modfile=tools/go.mod
# Where the stacks are applied from.
PLATFORMS := linux_amd64 linux_arm64 darwin_amd64 darwin_arm64 windows_amd64
# Packages of this module but for the generated bindings; PLAIN are those that are built without CDKTF.
OURS = $$(go list ./... | grep -v '/\.gen/')
PLAIN = $$(go list -f '{{.ImportPath}} {{join .Deps " "}}' ./... | grep -v 'jsii-runtime-go\|^[^ ]*/\.gen/' | cut -d' ' -f1)
# Packages and tests that check leaves to make test: they build programs, run Terraform or Prometheus, wait for a timeout, or compare at length.
SLOW := /internal/version$$\|/rehearse$$\|/rehearsed$$\|/netpath/judge$$\|/internal/monitoring$$\|/cmd/links$$
SLOW_TESTS := ASignalEndsEveryCommand|AgreementWithTheKernel|WithoutAnyOneNetworkResource|ThrottlingIsWaitedFor|TakesAHundredMegabytes|EveryBrokenNetworkReadFromAWS|TheWholeStory|TwoFilesAreTaken|NetpathIsBlockedWhere|NoAnswerMakesItPanic|FailuresOnOneConnection|DroppedPackets|DroppedAnswers|IsDropped|TwoSystemsShareProject|InTheSameWorkspaces|EachBreakOfTheSynthesizedStacks|ApplyOverTheWire|^TestVerify$$|AlwaysThrottled|TakesLittleMemory|TerraformTakesTheSameToken|AreRehearsed

.PHONY: build synth check scan lock lint vulnerabilities test clients rehearse bench figures judge nightly fuzz get schemas generate golden docs images fmt

# Turn the configuration into Terraform stacks: OUT/stacks/<stack>/cdk.tf.json.
synth:
	go run . -config $(call quote,$(CONFIG)) -out $(call quote,$(OUT))

# Build all programs into BIN. They know their version, and their exit status is not hidden as by go run.
build:
	go build -trimpath -ldflags '-X cdk.tf/confluent-privatelink/internal/version.described=$(VERSION)' -o $(call quote,$(BIN)/) . ./cmd/bench ./cmd/netpath ./cmd/rehearse ./cmd/review ./cmd/runs
	CGO_ENABLED=0 go build -trimpath -ldflags '-X cdk.tf/confluent-privatelink/internal/version.described=$(VERSION)' -o $(call quote,$(BIN)/) ./cmd/links

# What one runs before a commit: formatting, vet, the linters and the quick tests. No Node, no Terraform.
check:
	@unformatted=$$(gofmt -l $$(git ls-files '*.go' ':!.gen')); \
	if [ -n "$$unformatted" ]; then printf 'not formatted (make fmt):\n%s\n' "$$unformatted" >&2; exit 1; fi
	go vet $(PLAIN)
	$(TOOL) staticcheck $(PLAIN)
	$(TOOL) unparam $(PLAIN)
	$(TOOL) actionlint -shellcheck= -pyflakes= docs/ci/*.github.yml
	go test -skip '$(SLOW_TESTS)' $$(printf '%s\n' $(PLAIN) | grep -v '$(SLOW)')

# The linters over everything, with the parts that are built with CDKTF; takes minutes.
lint: vulnerabilities
	go vet $(OURS)
	$(TOOL) staticcheck $(OURS)
	$(TOOL) unparam $(OURS)

# Known vulnerabilities in what the programs are built from. VULNDB is a database elsewhere than vuln.go.dev.
vulnerabilities:
	@found=$$($(TOOL) govulncheck $(if $(VULNDB),-db $(call quote,$(VULNDB))) ./cmd/links ./cmd/netpath ./cmd/rehearse ./cmd/review ./cmd/runs . 2>&1) && { echo "$$found"; exit 0; }; \
	echo "$$found"; \
	case "$$found" in *"fetching vulnerabilities: "*) echo 'passed without the vulnerability database: it is not reached from here';; *) exit 1;; esac

# Misconfigurations that trivy finds in the stacks of every configuration with golden files. What is accepted stands by
# name and with its reason in tools/scan/accepted.yaml. Building trivy takes minutes the first time, and has a go.mod of its
# own, so that its many dependencies do not move the versions of the other tools; after that nothing is asked of the network.
scan:
	GOEXPERIMENT=jsonv2 go build -trimpath -modfile=tools/scan/go.mod -o $(call quote,$(BIN)/trivy) github.com/aquasecurity/trivy/cmd/trivy
	@for stack in testdata/golden/*/stacks/*; do \
		$(call quote,$(BIN)/trivy) config --quiet --skip-check-update --skip-version-check --exit-code 1 --table-mode detailed \
			--ignorefile tools/scan/accepted.yaml "$$stack" || exit; \
		echo "$$stack: nothing but what is accepted"; \
	done

# Write the lock file of each stack in OUT, with the providers of all PLATFORMS; needs a provider registry.
lock: synth
	@for stack in $(call quote,$(OUT))/stacks/*/; do \
		terraform -chdir="$$stack" providers lock $(PLATFORMS:%=-platform=%) || \
			{ echo "$$stack: no lock file written: the provider registry has to be reached" >&2; exit 2; }; \
	done

test:
	go test -timeout 60m ./...

# Run the programs of docs/applications.md with the real libraries, against a fake of Kafka: needs a C compiler, Node and Debian's
# package python3-confluent-kafka. Where the binary of Confluent's client for Node is not reached, npm builds it for minutes, which needs
# zlib1g-dev and libssl-dev besides.
clients:
	cd tools/clients && CKJS_LINKING=dynamic npm ci && go test -count=1 -v ./...

# Take the stacks of CONFIG through their whole life against in-memory providers.
rehearse:
	go run ./cmd/rehearse -config $(call quote,$(CONFIG))

# Time and memory of synth, netpath and the rehearsal; nothing is asserted.
bench:
	go run ./cmd/bench

# Write docs/speed.md anew, the one place of measured durations; takes most of an hour, on a machine with nothing else to do.
figures:
	figures=$$(go run ./cmd/bench -large -o markdown) && printf '%s\n' "$$figures" > docs/speed.md

# Compare netpath with a second evaluation of 2,000 random networks, from states, from AWS's answers and with facts withheld.
judge:
	JUDGE_SEEDS=2000 go test -timeout 60m ./internal/netpath/judge -v -run .

# What make test takes a part of: each configuration alone, every change of the corpus of reviews, and 200 random changes of random
# files, each held against what the emulated clouds lose by it; takes hours. REVIEW_SEED is where the random ones begin.
nightly:
	NIGHTLY=1 go test -timeout 3h ./internal/rehearse -run TestEveryConfigurationLivesItsWholeLife
	NIGHTLY=1 REVIEW_PAIRS=200 go test -timeout 3h ./internal/review/rehearsed -v -run 'TestWhatIsLost|TestRandomChanges'

# Half a minute of random input for each reader of what others wrote.
fuzz:
	go test ./internal/config -run '^$$' -fuzz FuzzParse -fuzztime 30s -fuzzminimizetime 1x
	go test ./internal/plan -run '^$$' -fuzz FuzzParse -fuzztime 30s -fuzzminimizetime 1x
	go test ./internal/review/render -run '^$$' -fuzz FuzzReview -fuzztime 30s -fuzzminimizetime 1x
	go test ./internal/netpath/symptom -run '^$$' -fuzz FuzzParse -fuzztime 30s -fuzzminimizetime 1x
	for reader in FuzzState FuzzPlan; do go test ./internal/netpath/load/show -run '^$$' -fuzz $$reader -fuzztime 30s -fuzzminimizetime 1x || exit; done
	go test ./internal/netpath/load/synth -run '^$$' -fuzz FuzzStacks -fuzztime 30s -fuzzminimizetime 1x

# Regenerate the provider bindings in .gen. Where no provider registry is reached, name a
# program that answers from schema files in TERRAFORM_BINARY_NAME.
get:
	$(CDKTF) get --force

# Refresh the provider schemas that the stacks are checked and rehearsed against; needs a provider registry.
schemas:
	cd internal/schema && go run ./refresh

# Regenerate the JSON Schema and the reference of the configuration file, and the schemas of what is printed, from Go types.
generate:
	go generate ./internal/config
	UPDATE_SCHEMAS=1 go test ./internal/netpath/render ./internal/netpath/explain ./internal/netpath/probe ./internal/links/... ./internal/runs/verify ./internal/review/render ./cmd/rehearse -run TheShapeOfTheJSON

# Write the golden files anew; read the difference line by line before committing it.
golden:
	go test . -run Golden -update

# Write the outputs and tables that the documents show anew, from the commands themselves.
docs:
	UPDATE_DOCS=1 go test -p 1 ./cmd/links ./cmd/netpath ./cmd/rehearse ./cmd/review ./cmd/runs ./internal/config ./internal/rehearse ./stacks
	policy=$$(go run ./cmd/netpath iam-policy) && printf '%s\n' "$$policy" > docs/netpath-iam-policy.json

# Draw the pictures of the documents, all or none; needs Graphviz.
images:
	@command -v dot >/dev/null || { echo 'make images needs the program dot, which draws the graphs: install Graphviz' >&2; exit 1; }
	scratch=$$(mktemp -d) && trap 'rm -r "$$scratch"' EXIT && \
	go run ./cmd/netpath diagram --synth testdata/golden/non-prod --config config/non-prod.yaml --format svg > "$$scratch/architecture.svg" && \
	go run ./cmd/netpath diagram $(foreach team,platform producer consumer,--synth testdata/golden/$(team) --config config/$(team).yaml) > "$$scratch/sharing.svg" && \
	go run ./cmd/rehearse -synth testdata/golden/non-prod -graph "$$scratch" && \
	mv "$$scratch"/*.svg docs/images/

fmt:
	gofmt -w $$(git ls-files '*.go' ':!.gen')

SHELL := /bin/bash
CONFIG ?= config/non-prod.yaml
OUT ?= cdktf.out
CDKTF := npx --yes cdktf-cli@0.21.0

.PHONY: synth test bench get generate golden fmt

# Turn the configuration into Terraform stacks: OUT/stacks/<stack>/cdk.tf.json.
synth:
	go run . -config $(CONFIG) -out $(OUT)

test:
	go test -timeout 30m ./...

# Medians of five runs in one session; nothing is asserted.
bench:
	go run ./cmd/bench

# Regenerate the provider bindings in .gen. Where no provider registry is reached, name a
# program that answers from schema files in TERRAFORM_BINARY_NAME.
get:
	$(CDKTF) get --force

# Regenerate the JSON Schema and the reference of the configuration file from its Go types.
generate:
	go generate ./internal/config

# Write the golden files anew; read the difference line by line before committing it.
golden:
	go test . -run Golden -update

fmt:
	gofmt -w $$(git ls-files '*.go' ':!.gen')

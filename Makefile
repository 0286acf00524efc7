SHELL := /bin/bash
CDKTF := npx --yes cdktf-cli@0.21.0

.PHONY: get fmt golden

# Regenerate the provider bindings in .gen (needs a provider registry, or TERRAFORM_BINARY_NAME).
get:
	$(CDKTF) get --force

fmt:
	gofmt -w $$(git ls-files '*.go' ':!.gen')

# Write the golden files anew; read the difference line by line before committing it.
golden:
	go test . -run Golden -update

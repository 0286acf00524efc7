SHELL := /bin/bash
CDKTF := npx --yes cdktf-cli@0.21.0

.PHONY: get fmt

# Regenerate the provider bindings in .gen (needs a provider registry, or TERRAFORM_BINARY_NAME).
get:
	$(CDKTF) get --force

fmt:
	gofmt -w $$(git ls-files '*.go' ':!.gen')

# Everything a clone needs: `make demo` and `make test` set themselves up.

# A stamp of our own: .venv/bin/python is a link to the system's, whose date says nothing and which only root may touch.
VENV := .venv/ready
export WECHATPAY_PYTHON := $(CURDIR)/.venv/bin/python

# What is formatted: all but what was built.
FORMATTED := Sources Tests Package.swift $(foreach folder,Benchmarks Fuzzing Examples/ChargingStation,$(wildcard $(folder)/Package.swift $(folder)/Benchmarks $(folder)/Sources $(folder)/Tests))

# How many tests run at once. Those that compute would starve those with time limits if all began together.
export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH := 6

# SwiftPM builds one thing at a time in a folder.
.NOTPARALLEL:

.PHONY: help demo test unit test-postgres test-example test-console interop spec-check generate build format lint bench bench-files bench-inbox bench-openssl bench-simulator bench-peers bench-allocations bench-start bench-build sanitize soak soak-check fuzz fuzz-check docs-check setup clean

help: ## This list.
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /	/' | expand -t 14

setup: ## Install what is missing, or say what to install.
	@Scripts/setup

demo: setup ## Whole payments against an embedded simulator.
	@echo "Building (the first time takes a few minutes) …"
	@swift build --product wechatpay
	@swift run --skip-build wechatpay demo

test: spec-check unit test-postgres soak-check interop docs-check fuzz-check test-console test-example ## The whole test suite.

unit: setup $(VENV)
	swift build --build-tests
	Scripts/swift-test

test-postgres: setup ## The inbox's tests with a PostgreSQL server of their own.
	swift build --build-tests
	Scripts/with-postgresql Scripts/swift-test --filter WeChatPayInboxPostgreSQLTests

interop: setup $(VENV) ## The simulator, and the descriptions, against programs of others' making.
	swift build --product wechatpay
	Scripts/interop
	WECHATPAY="$$(swift build --show-bin-path)/wechatpay" .venv/bin/python Tests/Interop/examples_fit_spec.py

$(VENV): Tests/Interop/requirements.txt
	python3 -m venv --clear .venv
	.venv/bin/pip install --quiet --disable-pip-version-check -r Tests/Interop/requirements.txt
	@touch $(VENV)

spec-check: setup $(VENV) ## Spec/ is valid OpenAPI, and the generated code is what it says.
	.venv/bin/openapi-spec-validator Spec/*.yaml Sources/WeChatPaySimulator/Control/openapi.yaml
	swift run wechatpay-generate --check

generate: setup ## Write the generated code after a change of Spec/.
	swift run wechatpay-generate

build: setup ## Build everything.
	swift build --build-tests

format: ## Format the sources.
	swift format -i -r $(FORMATTED)

lint: ## Check the format.
	swift format lint --strict -r $(FORMATTED)

bench: setup ## Signing, verifying and whole calls beside the machine's openssl.
	@Benchmarks/run

bench-files: setup ## A bill of 1 GiB downloaded, expanded and proven, beside gzip and sha1sum.
	@Benchmarks/files

bench-inbox: setup ## The inbox's stores beside their databases' bare commits, empty and with a million entries.
	@Benchmarks/inbox

bench-simulator: setup ## The simulator's calls a second beside bare RSA signing, its start, and 10,000 connections.
	@Benchmarks/simulator

bench-peers: setup ## The same calls by this client and by clients from PyPI, on one platform, by turns.
	@Benchmarks/peers

bench-allocations: setup ## How many allocations a call and a notification make.
	@Benchmarks/allocations

bench-start: setup ## How soon the command line starts.
	@Benchmarks/start

bench-openssl: setup ## RSA by the system's OpenSSL beside swift-crypto; `Benchmarks/openssl leaks` looks for lost memory.
	@Benchmarks/openssl

sanitize: setup ## OpenSSL's keys and contexts under the address sanitizer.
	@Benchmarks/openssl sanitize

bench-build: setup ## How long the build takes, and how large a program is.
	@Benchmarks/build

soak: setup ## Load the simulator for SOAK seconds (3600 unless told), and see that its memory stays flat.
	swift build --build-tests
	WECHATPAY_SOAK=$${SOAK:-3600} Scripts/swift-test --filter SoakTests

soak-check: setup ## The same for a moment.
	swift build --build-tests
	WECHATPAY_SOAK=40 Scripts/swift-test --filter SoakTests

fuzz: setup ## Fuzz what reads others' input, TIME seconds a target (600 unless told).
	@Fuzzing/run

fuzz-check: setup ## Replay the fuzzers' corpora and fuzz every target for a moment.
	@Fuzzing/run --check

docs-check: setup $(VENV) ## Run the commands that the documentation shows.
	swift build --product wechatpay
	Scripts/docs-check

test-example: ## The charging station of Examples/: its tests, and a walk through it in headless Chromium.
	Examples/ChargingStation/Scripts/test

test-console: ## A walk through the simulator's console in headless Chromium.
	Scripts/test-console

clean: ## Remove what was built.
	rm -rf .build .venv Benchmarks/.build Fuzzing/.build Examples/ChargingStation/.build

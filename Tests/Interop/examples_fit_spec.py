#!/usr/bin/env python3
"""Holds the examples of `wechatpay api example` against Spec/, as another validator reads it.

The command line's descriptions and examples come from the generator; jsonschema knows neither.
"""
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys

import jsonschema
import yaml

WECHATPAY = os.environ["WECHATPAY"]
SPEC = pathlib.Path(__file__).parent.parent.parent / "Spec"


def strict(node, components):
    """The schema with its references resolved, unknown members refused and encoded strings left to `encoded`."""
    while "$ref" in node:
        node = {**components[node["$ref"].split("/")[-1]], **{key: value for key, value in node.items() if key != "$ref"}}
    node = dict(node)
    if node.get("type") == "object" and ("properties" in node or "patternProperties" in node):
        for kind in ("properties", "patternProperties"):
            node[kind] = {name: strict(value, components) for name, value in node.get(kind, {}).items()}
        node["additionalProperties"] = False
    if "items" in node:
        node["items"] = strict(node["items"], components)
    if "contentSchema" in node:
        node["contentSchema"] = strict(node["contentSchema"], components)
    return node


def encoded(schema, value):
    """Strings that hold JSON, with the schemas of what they hold."""
    if isinstance(value, dict):
        for name, member in value.items():
            if name in schema.get("properties", {}):
                yield from encoded(schema["properties"][name], member)
    elif isinstance(value, list):
        for element in value:
            yield from encoded(schema.get("items", {}), element)
    elif schema.get("x-wechatpay-encoded") == "json":
        inner = json.loads(value)
        yield schema["contentSchema"], inner
        yield from encoded(schema["contentSchema"], inner)


def without_computed(schema):
    """What the client fills in is in no example."""
    computed = [name for name, value in schema.get("properties", {}).items() if "x-wechatpay-computed" in value]
    return {**schema, "required": [name for name in schema.get("required", []) if name not in computed]}


def check(name, arguments, schema):
    run = subprocess.run([WECHATPAY, "api", "example", name, *arguments], capture_output=True, text=True, timeout=60)
    if run.returncode != 0:
        return [f"{name} {arguments}: {run.stderr.strip()}"]
    example = json.loads(run.stdout)
    pairs = [(without_computed(schema), example), *encoded(schema, example)]
    return [
        f"{name} {arguments}: {error.json_path} {error.message[:200]}"
        for part, value in pairs
        for error in jsonschema.Draft202012Validator(part, format_checker=jsonschema.FormatChecker()).iter_errors(value)
    ]


def cases():
    for path in sorted(SPEC.glob("*.yaml")):
        document = yaml.load(path.read_text(), yaml.CSafeLoader)
        components = document.get("components", {}).get("schemas", {})
        prefix = "/v2" if path.stem == "v2" else ""
        for template, methods in document.get("paths", {}).items():
            for method, operation in methods.items():
                name = f"{method.upper()} {prefix}{template}"
                for kind, media in operation.get("requestBody", {}).get("content", {}).items():
                    if kind != "multipart/form-data":
                        schema = strict(media["schema"], components)
                        yield name, [], schema
                        yield name, ["--required-only"], schema
                status = next(iter(operation["responses"]))
                for kind, media in operation["responses"][status].get("content", {}).items():
                    schema = strict(media["schema"], components)
                    if kind != "application/octet-stream" and schema.get("properties"):
                        yield name, ["--answer"], schema


def main():
    work = list(cases())
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        problems = [problem for found in pool.map(lambda case: check(*case), work) for problem in found]
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(work)} examples, {len(problems)} problems.")
    sys.exit(1 if problems else 0)


main()

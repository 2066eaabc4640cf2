"""Whether an answer is what the OpenAPI document says: a small checker of its own, stricter than JSON Schema in that no
property may be in an answer that the document does not name."""
import datetime
import re

RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
KEYWORDS = {"type", "nullable", "properties", "required", "items", "enum", "description", "format"}
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "number": (int, float)}


def problems(value, schema, place="answer"):
    if unknown := set(schema) - KEYWORDS:
        return [f"{place}: the schema uses {sorted(unknown)}, which is not checked here"]
    if value is None:
        return [] if schema.get("nullable") else [f"{place}: null"]
    if "type" not in schema:
        return [f"{place}: the schema has no type"]
    if not isinstance(value, TYPES[schema["type"]]) or isinstance(value, bool) != (schema["type"] == "boolean"):
        return [f"{place}: {value!r} is not of type {schema['type']}"]
    found = []
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{place}: {value!r} is none of {schema['enum']}")
    if schema.get("format") == "date-time" and not RFC3339.fullmatch(value):
        found.append(f"{place}: {value!r} is not a time with its offset")
    if schema.get("format") == "date":
        try:
            datetime.date.fromisoformat(value)
        except ValueError:
            found.append(f"{place}: {value!r} is not a date")
    if schema["type"] == "array":
        for index, item in enumerate(value):
            found += problems(item, schema["items"], f"{place}[{index}]")
    if schema["type"] == "object":
        for name in schema.get("required", ()):
            if name not in value:
                found.append(f"{place}: no {name}")
        for name, item in value.items():
            if name in schema["properties"]:
                found += problems(item, schema["properties"][name], f"{place}.{name}")
            else:
                found.append(f"{place}: {name} is not in the document")
    return found


def operation_of(document, method, path):
    """Of the route that serves this path: where several do, the one with fewer parameters."""
    matches = [(template.count("{"), operations[method]) for template, operations in document["paths"].items()
               if method in operations and re.fullmatch(re.sub(r"\\\{[^}]*\\\}", "[^/]+", re.escape(template)), path)]
    return min(matches, key=lambda match: match[0])[1] if matches else None


def check_answer(document, method, path, status, body):
    """Problems of one answer (parsed JSON)."""
    operation = operation_of(document, method, path)
    if operation is None:
        return [f"{method} {path} is not in the document"]
    answer = operation["responses"].get(str(status))
    if answer is None:
        return [f"{method} {path}: {status} is not in the document"]
    schema = answer["content"]["application/json"]["schema"]
    if "$ref" in schema:  # a refusal
        return [] if isinstance(body.get("detail"), (str, list)) else [f"{method} {path}: {status} without a detail"]
    return problems(body, schema, f"{method} {path}")

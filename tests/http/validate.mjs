// node validate.mjs MODULES <openapi.json: whether npm's validator accepts it as OpenAPI 3.0.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const module = `${process.argv[2]}/@seriousme/openapi-schema-validator/index.js`;
const { Validator } = await import(pathToFileURL(module).href);
const validator = new Validator();
const result = await validator.validate(JSON.parse(readFileSync(0, "utf8")));
console.log(result.valid ? `valid ${validator.version}` : JSON.stringify(result.errors, null, 1));
process.exit(result.valid && validator.version === "3.0" ? 0 : 1);

// Checks YAML files against a JSON Schema with ajv: node ajv.cjs SCHEMA FILE...
// The tool ajv-cli reads a YAML date as something that is no text, so that no schema could ask how it was typed.
const { readFileSync } = require("node:fs");
const Ajv = require("ajv");
const yaml = require("js-yaml");

const [schema, ...files] = process.argv.slice(2);
const check = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync(schema, "utf8")));

const faults = files.flatMap((file) => {
  try {
    const right = check(yaml.load(readFileSync(file, "utf8"), { schema: yaml.CORE_SCHEMA }) ?? null);
    return right ? [] : check.errors.map((error) => `${file}${error.instancePath}: ${error.message}`);
  } catch (error) {
    return [`${file}: ${error.message}`];
  }
});
console.log(faults.join("\n") || "ok");
process.exitCode = faults.length ? 1 : 0;

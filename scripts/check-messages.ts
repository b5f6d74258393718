import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { createTranslator } from "use-intl/core";
import { regions } from "#messages/locales.ts";

/**
 * Messages must exist in every language with the same placeholders, parse as ICU, and be used.
 */
const locales = ["en", "fi"] as const;
const problems: string[] = [];
type Tree = { [key: string]: string | Tree };

const [en, fi] = locales.map((locale) => readAll(locale));
if (!en || !fi) throw new Error("unreachable");

for (const [key, text] of en) {
  const other = fi.get(key);
  if (other === undefined) problems.push(`fi lacks ${key}`);
  else if (placeholders(text) !== placeholders(other)) {
    problems.push(`${key}: placeholders differ: ${placeholders(text)} | ${placeholders(other)}`);
  }
}
for (const key of fi.keys()) if (!en.has(key)) problems.push(`en lacks ${key}`);
for (const [locale, messages] of [
  ["en", en],
  ["fi", fi],
] as const) {
  for (const [key, text] of messages) checkIcu(locale, key, text);
}
checkUse([...en.keys()]);

for (const problem of problems) console.error(problem);
console.log(`${en.size} messages in ${locales.length} languages, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);

function readAll(locale: string): Map<string, string> {
  const all = new Map<string, string>();
  for (const file of readdirSync(`messages/${locale}`).filter((name) => name.endsWith(".json"))) {
    const tree: Tree = JSON.parse(readFileSync(`messages/${locale}/${file}`, "utf8"));
    flatten(tree, file.replace(".json", ""), all);
  }
  return all;
}

function flatten(tree: Tree, prefix: string, into: Map<string, string>): void {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") into.set(`${prefix}.${key}`, value);
    else flatten(value, `${prefix}.${key}`, into);
  }
}

/** Names of ICU arguments and tags, sorted, so that both languages can be compared. */
function placeholders(text: string): string {
  try {
    return [...new Set(argumentsIn(parse(text)))].sort().join(" ");
  } catch {
    // checkIcu reports it
    return "";
  }
}

function argumentsIn(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return [`<${element.value}>`, ...argumentsIn(element.children)];
      case TYPE.select:
      case TYPE.plural:
        return [
          element.value,
          ...Object.values(element.options).flatMap((option) => argumentsIn(option.value)),
        ];
      default:
        return [element.value];
    }
  });
}

function checkIcu(locale: (typeof locales)[number], key: string, text: string): void {
  const values: Record<string, unknown> = {};
  for (const name of placeholders(text).split(" ").filter(Boolean)) {
    const tag = name.match(/^<(\w+)>$/)?.[1];
    if (tag) values[tag] = (inner: unknown) => inner;
    else values[name] = isDate(text, name) ? new Date(0) : 1;
  }
  const translate = createTranslator({
    locale: regions[locale],
    messages: { key: text },
    timeZone: "UTC",
    onError: (error) => problems.push(`${locale} ${key}: ${error.message}`),
  });
  translate.markup("key", values as never);
}

function isDate(text: string, name: string): boolean {
  return new RegExp(`\\{\\s*${name}\\s*,\\s*(date|time)`).test(text);
}

/** A key counts as used when its last word stands quoted somewhere, or is built from a template. */
function checkUse(keys: string[]): void {
  const sources = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
    encoding: "utf8",
  })
    .split("\n")
    .filter((file) => /^(app|components|server|domain|cli)\/.*[.]tsx?$/.test(file))
    .filter((file) => !/[.]test[.]tsx?$/.test(file))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const built = [...sources.matchAll(/\$\{[^}]+\}([A-Z]\w*)`/g)].map((match) => match[1] ?? "");
  const words = new Set(sources.match(/[\w-]+/g));
  for (const key of keys) {
    const last = key.split(".").at(-1) ?? "";
    const isBuilt = built.some((ending) => last.endsWith(ending));
    if (!words.has(last) && !isBuilt) problems.push(`nobody says ${key}`);
  }
}

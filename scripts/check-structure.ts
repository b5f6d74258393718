import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * House rules that no linter knows. Prints every breach and fails if there is one.
 */
const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" })
  .split("\n")
  .filter(Boolean);
const breaches: string[] = [];

const ROOT_FOLDERS = new Set([
  ".ci",
  "app",
  "bench",
  "cli",
  "components",
  "db",
  "docs",
  "domain",
  "e2e",
  "messages",
  "public",
  "scripts",
  "server",
]);
const JUNK_DRAWERS = /(^|\/)(lib|utils|helpers|hooks|types|stores|context|common|misc)(\/|\.tsx?$)/;
const GENERATED = /^(db\/migrations\/|package-lock\.json|bench\/package-lock\.json|.*\/weights\/)/;

for (const file of files) {
  const [root = "", ...rest] = file.split("/");
  if (rest.length > 0 && !ROOT_FOLDERS.has(root)) breaches.push(`${file}: no such root folder`);
  if (GENERATED.test(file)) continue;
  if (/[.]tsx?$/.test(file) && file !== "scripts/check-structure.ts") checkSource(file);
}

function checkSource(file: string): void {
  const folderAndName = file.replace(/^(server\/context\.ts|messages\/.*)$/, "");
  if (JUNK_DRAWERS.test(folderAndName)) breaches.push(`${file}: names nothing (house rule)`);
  const name = file.split("/").at(-1) ?? "";
  if (!/^[a-z0-9[\]().-]+$/.test(name)) breaches.push(`${file}: file names are kebab-case`);
  const source = readFileSync(file, "utf8");
  if (/\bimport\(\s*["'][^"']+["']\s*\)\s*\.\s*[A-Z]/.test(source)) {
    breaches.push(`${file}: import("…").Type hides from the import rules; use import type`);
  }
  if (/\b(TODO|FIXME)\b(?!.*#\d)/.test(source)) {
    breaches.push(`${file}: a TODO needs an issue number`);
  }
  if (/\.(skip|only)\(/.test(source) && /[.](test|spec)[.]tsx?$/.test(file)) {
    breaches.push(`${file}: no skipped or single tests`);
  }
  if (file.startsWith("domain/") && /\b(Math\.random|Date\.now|new Date\(\))/.test(source)) {
    if (!/[.](test|fuzz[.]test)[.]ts$/.test(file)) {
      breaches.push(`${file}: time and randomness come in as arguments in domain/`);
    }
  }
}

for (const breach of breaches) console.error(breach);
console.log(`${files.length} files, ${breaches.length} breaches of structure`);
process.exit(breaches.length > 0 ? 1 : 0);

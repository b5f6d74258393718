import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createTranslator } from "use-intl/core";
import { decode } from "#domain/evidence/decode.ts";
import type { Draft, Loss } from "#domain/exchange/draft.ts";
import { draftFrom, sheetForms } from "#domain/exchange/draft-from.ts";
import type { Problems } from "#domain/exchange/sheet/problem.ts";
import { readTextSource, type Source } from "#domain/exchange/source.ts";
import { messages } from "#messages/index.ts";
import { regions } from "#messages/locales.ts";
import { readWorkbookFile } from "#server/exchange/read-workbook.ts";
import { CommandError } from "./io.ts";

type Options = { as?: string; sheet?: string; lang?: string; new?: string };
type Language = "fi" | "en";

/** The text of a map file, whatever the file was, and what there is to tell of the reading. */
export async function proposalFrom(
  path: string,
  bytes: Buffer,
  options: Options,
): Promise<{ text: string; told: string[] }> {
  const language = languageOf(options.lang);
  const source = await sourceOf(path, bytes);
  if (typeof source === "string") return { text: source, told: [] };
  const { draft, problems } = draftOf(path, source, options, language);
  const own = draft.file.header.title || basename(path).replace(/\.[^.]+$/, "");
  const title = options.new ?? own;
  const file = { ...draft.file, header: { ...draft.file.header, title } };
  return { text: JSON.stringify(file), told: tell(problems, draft, language) };
}

/** A map file is its own text. */
async function sourceOf(path: string, bytes: Buffer): Promise<Source | string> {
  if (/\.xls[xm]$/i.test(path)) {
    const read = await asFile(bytes, readWorkbookFile);
    if (!read.ok)
      throw new CommandError(`${path}: the workbook cannot be read (${read.reason}).`, 2);
    return read.source;
  }
  const decoded = decode(bytes);
  if (!decoded.ok) throw new CommandError(`${path}: this is no text and no .xlsx.`, 2);
  if (/\.json$/i.test(path) || decoded.text.trimStart().startsWith("{")) return decoded.text;
  const read = readTextSource(path === "-" ? "" : basename(path), decoded.text);
  if (!read.ok) throw new CommandError(`${path}: it cannot be read (${read.reason}).`, 2);
  return read.source;
}

/** The reader of archives wants a file that it can look about in, and a pipe is none. */
async function asFile<T>(bytes: Buffer, work: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "polku-import-"));
  try {
    const file = join(folder, "workbook");
    await writeFile(file, bytes);
    return await work(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function draftOf(path: string, source: Source, options: Options, language: Language) {
  const as = sheetForms.find((form) => form === options.as);
  if (options.as !== undefined && !as)
    throw new CommandError('--as is "matrix", "list" or "notes".', 2);
  const read = draftFrom(source, { language, sheet: options.sheet, as });
  if (read.ok) return read;
  throw new CommandError(
    "sheets" in read
      ? `There is no sheet "${options.sheet}". There are: ${read.sheets.join(", ")}.`
      : `${path}: it cannot be read (${read.reason}).`,
    2,
  );
}

function languageOf(lang: string | undefined): Language {
  if (lang === undefined || lang === "en") return "en";
  if (lang === "fi") return "fi";
  throw new CommandError('--lang is "fi" or "en".', 2);
}

/** The same words as on screen, one line each. */
function tell(all: readonly Problems[], { lost }: Draft, language: Language): string[] {
  const t = createTranslator({
    locale: regions[language],
    messages: messages[language],
    namespace: "exchange",
  });
  const lines = all.flatMap(({ list }) =>
    list.map(
      ({ code, at, value }) => `${at === "" ? "" : `${at}: `}${t(`problems.${code}`, { value })}`,
    ),
  );
  const left = all.reduce((sum, { list, count }) => sum + count - list.length, 0);
  if (left > 0) lines.push(t("import.moreProblems", { count: left }));
  return [...lines, ...lossLine(lost, language)];
}

/** "Not carried: 3 comments, 2 pictures.", or nothing. */
export function lossLine(lost: readonly Loss[], language: Language): string[] {
  const t = createTranslator({
    locale: regions[language],
    messages: messages[language],
    namespace: "exchange",
  });
  const what = lost.map(({ kind, count }) => t(`losses.${kind}`, { count })).join(", ");
  return what === "" ? [] : [t("notCarried", { what })];
}

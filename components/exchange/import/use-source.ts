import { useState } from "react";
import { decode } from "#domain/evidence/decode.ts";
import { type Sheet, sheetOfTable } from "#domain/exchange/sheet/sheet.ts";
import { readTextSource, type Source, type SourceReason } from "#domain/exchange/source.ts";
import { parseHtmlTable } from "#domain/map/clipboard/html-table.ts";
import type { ReadWorkbook } from "#server/exchange/read-workbook.ts";

export type Given = { name: string; source: Source } | { name: string; mapFile: string };
export type GivenReason = SourceReason | Extract<ReadWorkbook, { ok: false }>["reason"] | "offline";

/** Files and pastes on their way to a proposal; workbooks are opened by the server. */
export function useSource(slug: string) {
  const [given, setGiven] = useState<Given | null>(null);
  const [reason, setReason] = useState<GivenReason | null>(null);
  const [isReading, setIsReading] = useState(false);

  function take(name: string, read: ReturnType<typeof readTextSource>, text: string): void {
    setReason(read.ok || read.reason === "map-file" ? null : read.reason);
    if (read.ok) setGiven({ name: plainName(name), source: read.source });
    else if (read.reason === "map-file") setGiven({ name: plainName(name), mapFile: text });
  }

  async function takeFile(file: File): Promise<void> {
    setIsReading(true);
    try {
      if (/\.xls[xm]$/i.test(file.name)) {
        const answer = await openWorkbook(slug, file);
        setReason(answer.ok ? null : answer.reason);
        if (answer.ok) setGiven({ name: plainName(file.name), source: answer.source });
        return;
      }
      const decoded = decode(new Uint8Array(await file.arrayBuffer()));
      if (decoded.ok) take(file.name, readTextSource(file.name, decoded.text), decoded.text);
      else setReason("not-text");
    } catch {
      setReason("offline");
    } finally {
      setIsReading(false);
    }
  }

  function takeWords(text: string): void {
    take("", readTextSource("", text), text);
  }

  /** A table of a spreadsheet keeps its merged cells; false when there is none. */
  function takeTable(name: string, html: string): boolean {
    const table = parseHtmlTable(html);
    if (!table || table.length < 2) return false;
    const sheet: Sheet = sheetOfTable(name, table);
    setReason(null);
    setGiven({
      name: "",
      source: { kind: "sheets", sheets: [sheet], problems: { list: [], count: 0 } },
    });
    return true;
  }

  return { given, reason, isReading, takeFile, takeWords, takeTable, forget: () => setGiven(null) };
}

async function openWorkbook(
  slug: string,
  file: File,
): Promise<ReadWorkbook | { ok: false; reason: "offline" }> {
  const response = await fetch(`/api/workspaces/${encodeURIComponent(slug)}/sheets`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: file,
  });
  return (await response.json()) as ReadWorkbook;
}

function plainName(fileName: string): string {
  return fileName
    .replace(/\.[^.]+$/, "")
    .replaceAll(/[_-]+/g, " ")
    .trim();
}

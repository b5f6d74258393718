"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { fetchImportFilesAction } from "#server/evidence/actions.ts";
import type { ImportFile } from "#server/evidence/import-files.ts";

const patienceMs = 3_000;

/** The files of a batch while they are looked at: told by the live line, and asked for now and then. */
export function useImportFiles(
  where: { workspaceId: string; batchId: string },
  initial: ImportFile[],
): ImportFile[] {
  const [files, setFiles] = useState(initial);
  async function refresh() {
    const answer = await fetchImportFilesAction(where).catch(() => null);
    if (answer?.ok) setFiles(answer.files);
  }
  useRefresh("imports", refresh, ({ batchId }) => batchId === where.batchId);
  const isReading = files.length === 0 || files.some(({ status }) => status === "waiting");
  const ask = useEffectEvent(refresh);
  useEffect(() => {
    if (!isReading) return;
    const timer = setInterval(() => ask(), patienceMs);
    return () => clearInterval(timer);
  }, [isReading]);
  return files;
}

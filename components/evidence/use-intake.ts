"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { NoteMap } from "#domain/evidence/note.ts";
import { pathOf } from "./file-paths.ts";
import { type FileProblem, isOneTable, sendFile, sortFiles } from "./incoming-files.ts";
import { leaveProblems } from "./left-problems.ts";
import { type Sending, sendBatch } from "./send-batch.ts";

/**
 * Takes files in, however they came: a table alone opens the page where its columns are named,
 * anything else becomes one batch with a page of its own.
 */
export function useIntake(workspace: { id: string; slug: string }, maps: NoteMap[] = []) {
  const t = useTranslations("evidence.files");
  const router = useRouter();
  const [problems, setProblems] = useState<FileProblem[]>([]);
  const [sending, setSending] = useState<Sending | null>(null);
  const stop = useRef<AbortController | null>(null);
  const { slug } = workspace;
  const open = (batchId: string, problems: readonly FileProblem[]) => {
    leaveProblems(batchId, problems);
    router.push(`/w/${slug}/evidence/import/${batchId}`);
  };

  async function take(files: File[]): Promise<void> {
    if (stop.current) return;
    const { good, problems } = sortFiles(files);
    setProblems(problems);
    if (good.length === 0) return;
    const abort = new AbortController();
    stop.current = abort;
    try {
      if (isOneTable(good)) await takeTable(good, problems, abort.signal);
      else await takeMany(good, problems, abort.signal);
    } finally {
      stop.current = null;
      setSending(null);
    }
  }

  async function takeTable(
    [file]: File[],
    refused: readonly FileProblem[],
    signal: AbortSignal,
  ): Promise<void> {
    if (!file) return;
    setSending({ name: file.name, done: 0, total: 1 });
    const received = await sendFile(file, { slug, ...ofMap(maps) }, signal);
    if (signal.aborted) return;
    if (!received.ok) refuse(file, received.reason, received.where);
    // No table, whatever it is called: it comes in as other texts do.
    else if (received.kind === "words") await takeMany([file], refused, signal);
    else if (received.kind !== "queued") open(received.batchId, refused);
  }

  async function takeMany(
    files: File[],
    refused: readonly FileProblem[],
    signal: AbortSignal,
  ): Promise<void> {
    const sent = await sendBatch(files, {
      workspace,
      name: nameOf(files),
      maps,
      signal,
      onProgress: setSending,
    });
    const all = [...refused, ...sent.problems];
    setProblems(all);
    if (sent.batchId) open(sent.batchId, all);
  }

  /** One file gives its name; the files of one folder the folder's; others are counted. */
  function nameOf(files: File[]): string {
    const [first] = files;
    if (first && files.length === 1) return first.name;
    const folders = new Set(files.map((file) => pathOf(file).split("/").slice(0, -1)[0] ?? ""));
    const [folder] = folders;
    return folders.size === 1 && folder ? folder : t("batchName", { count: files.length });
  }

  function refuse(file: File, reason: string, where?: string): void {
    setProblems((now) => [...now, { fileName: pathOf(file), reason, where }]);
  }

  return {
    take,
    sending,
    cancel: () => stop.current?.abort(),
    problems,
    closeProblems: () => setProblems([]),
  };
}

export type Intake = ReturnType<typeof useIntake>;

function ofMap([map]: NoteMap[]) {
  return map ? { mapId: map.mapId, stepId: map.stepHint } : {};
}

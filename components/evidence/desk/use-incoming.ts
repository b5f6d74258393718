"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { toast } from "#components/ui/toast.tsx";
import { fetchBatchesAction } from "#server/evidence/actions.ts";
import type { Batch } from "#server/evidence/batches.ts";
import { type FileProblem, sendFile, sortFiles, type TextToAdd } from "../incoming-files.ts";

/** Files on their way in: texts wait for a word on what they are, tables are sent and ask for their columns. */
export function useIncoming(
  { id: workspaceId, slug }: { id: string; slug: string },
  initial: Batch[],
  onAdded: () => void,
) {
  const t = useTranslations("evidence.files");
  const router = useRouter();
  const [texts, setTexts] = useState<TextToAdd[]>([]);
  const [problems, setProblems] = useState<FileProblem[]>([]);
  const [sending, setSending] = useState<string | null>(null);
  const [batches, setBatches] = useState(initial);
  // what goes on in one of them its own line tells
  useRefresh("imports", readBatches, ({ batchId }) => !batches.some(({ id }) => id === batchId));

  async function readBatches() {
    const answer = await fetchBatchesAction({ workspaceId }).catch(() => null);
    if (answer?.ok) setBatches(answer.batches);
  }

  async function take(files: File[]) {
    const sorted = await sortFiles(files);
    setProblems(sorted.problems);
    setTexts(sorted.texts);
    const batchIds: string[] = [];
    for (const table of sorted.tables) {
      setSending(table.name);
      const result = await sendFile(table, { slug });
      if (result.ok && result.kind === "table") batchIds.push(result.batchId);
      if (!result.ok) {
        const { reason } = result;
        setProblems((now) => [...now, { fileName: table.name, reason }]);
      }
    }
    setSending(null);
    const [only] = batchIds;
    if (only && batchIds.length === 1 && sorted.texts.length === 0) {
      router.push(`/w/${slug}/evidence/import/${only}`);
    } else if (only) {
      toast(t("tablesWait", { count: batchIds.length }));
      readBatches();
    }
  }

  return {
    texts,
    problems,
    sending,
    batches,
    take,
    /** an import came to its end */
    ended() {
      readBatches();
      onAdded();
    },
    closeProblems: () => setProblems([]),
    closeTexts: () => setTexts([]),
    added(failed: FileProblem[]) {
      setProblems(failed);
      setTexts([]);
      onAdded();
    },
  };
}

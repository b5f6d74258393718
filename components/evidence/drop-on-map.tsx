"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { leaveBy } from "#components/shell/leave-guard.ts";
import { useAct } from "#components/shell/use-act.ts";
import { toast } from "#components/ui/toast.tsx";
import type { NoteInput } from "#domain/evidence/note.ts";
import { deleteNoteAction } from "#server/evidence/actions.ts";
import type { SavedNote } from "./door/save-note.ts";
import { useNoteDoor } from "./door/use-note-door.tsx";
import { FileProblems } from "./file-problems.tsx";
import type { FileProblem } from "./incoming-files.ts";
import type { NoteDraft } from "./note-draft.ts";
import { useFileDrop } from "./use-file-drop.ts";

/** More files than these are an import with a page of its own. */
const mostAtOnce = 5;

/**
 * Files, and words dragged from another window, dropped on a map or on one of its steps.
 *
 *   const drop = useMapFileDrop({ … });
 *   <div {...drop.props}>… {drop.hint} {drop.problems} {drop.dialog}</div>
 *
 * A table or an archive opens its page with the journey ticked; a few texts go straight in.
 */
export function useMapFileDrop({
  mapId,
  workspace,
  stepAt,
  takePictures,
  takeSheet,
  mayAdd,
}: {
  mapId: string;
  workspace: { id: string; slug: string };
  /** the step at a point of the window, if there is one */
  stepAt: (clientX: number, clientY: number) => { id: string; title: string } | null;
  /** pictures belong on cards, where somebody may draw them */
  takePictures: ((files: File[], at: { x: number; y: number }) => void) | null;
  /** a sheet may be a map itself; `asEvidence` takes it as what people said, where that is allowed */
  takeSheet: ((file: File, asEvidence: (() => void) | null) => void) | null;
  /** notes and tables */
  mayAdd: boolean;
}) {
  const t = useTranslations("evidence.drop");
  const tCommon = useTranslations("common");
  const router = useRouter();
  const { act } = useAct();
  const [step, setStep] = useState<{ id: string; title: string } | null>(null);
  const [problems, setProblems] = useState<FileProblem[]>([]);

  const open = (batchId: string) =>
    leaveBy(() => router.push(`/w/${workspace.slug}/evidence/import/${batchId}`));

  const door = useNoteDoor({ workspaceId: workspace.id, onSaved: said });

  function said(notes: SavedNote[], isSeen: boolean) {
    const [first] = notes;
    if (!first) return;
    const { title, masked, noteId } = first;
    const count = notes.length;
    const href = `/w/${workspace.slug}/evidence/${noteId}`;
    const words = isSeen
      ? t("addedMasked", { title, count: masked })
      : t("added", { count, title });
    toast(words, {
      action: isSeen
        ? { label: t("details"), run: () => leaveBy(() => router.push(href)) }
        : { label: tCommon("undo"), run: () => takeBack(notes) },
    });
  }

  function takeBack(notes: SavedNote[]) {
    for (const { noteId } of notes) {
      act(() => deleteNoteAction({ workspaceId: workspace.id, noteId }));
    }
  }

  async function takeFiles(all: File[], at: { x: number; y: number }) {
    const pictures = takePictures ? all.filter(({ type }) => type.startsWith("image/")) : [];
    if (pictures.length > 0) takePictures?.(pictures, at);
    const files = all.filter((file) => !pictures.includes(file));
    const [only] = files;
    if (!only) return;
    if (takeSheet && files.length === 1 && sheetEndings.test(only.name))
      takeSheet(only, mayAdd ? () => void takeEvidence(files, at) : null);
    else if (mayAdd) await takeEvidence(files, at);
    else setProblems(files.map(({ name }) => ({ fileName: name, reason: "forbidden" })));
  }

  async function takeEvidence(files: File[], { x, y }: { x: number; y: number }) {
    const stepId = stepAt(x, y)?.id ?? null;
    const { sendFile, sortFiles } = await import("./incoming-files.ts");
    const { good, problems } = sortFiles(files);
    setProblems(problems);
    if (good.length > mostAtOnce) {
      const maps = [{ mapId, stepHint: stepId }];
      const { sendBatch } = await import("./send-batch.ts");
      const sent = await sendBatch(good, { workspace, maps, name: t("many") });
      setProblems([...problems, ...sent.problems]);
      if (sent.batchId) open(sent.batchId);
      return;
    }
    const refused = [...problems];
    const texts: NoteInput[] = [];
    let batchId: string | null = null;
    for (const file of good) {
      const received = await sendFile(file, { slug: workspace.slug, mapId, stepId });
      if (!received.ok) refused.push({ ...received, fileName: file.name });
      else if (received.kind === "words") {
        const { fileName, words } = received;
        const { text, title, sourceType } = words;
        texts.push(await noteOf({ text, title, sourceType, sourceName: fileName }, stepId));
      } else if (received.kind !== "queued") batchId ??= received.batchId;
    }
    setProblems(refused);
    await door.bring(texts);
    if (batchId) open(batchId);
  }

  async function takeText(text: string, { x, y }: { x: number; y: number }) {
    const { longestNote } = await import("#domain/evidence/note.ts");
    if (text.length > longestNote) {
      setProblems([{ fileName: t("dragged"), reason: "text-too-long" }]);
      return;
    }
    await door.bring([await noteOf({ text }, stepAt(x, y)?.id ?? null)]);
  }

  async function noteOf(words: Partial<NoteDraft>, stepHint: string | null): Promise<NoteInput> {
    const { emptyDraft, inputOf } = await import("./note-draft.ts");
    const draft = { ...emptyDraft, sourceType: "other" as const, ...words };
    return { ...inputOf(draft), maps: [{ mapId, stepHint }] };
  }

  const { isOver, props } = useFileDrop({
    // what takes files and words in is fetched when there are some
    onFiles: (files, at) => void takeFiles(files, at),
    ...(mayAdd ? { onText: (text, at) => void takeText(text, at) } : {}),
    onMove: (at) => {
      const next = at ? stepAt(at.x, at.y) : null;
      setStep((now) => (now?.id === next?.id ? now : next));
    },
    isDisabled: !mayAdd && takePictures === null && takeSheet === null,
  });

  return {
    props,
    dialog: door.dialog,
    isOver,
    /** the step that would be dropped on, to draw as a target */
    stepId: isOver ? (step?.id ?? null) : null,
    hint: isOver ? (
      <div className="pointer-events-none absolute inset-x-0 bottom-4 z-30 flex justify-center">
        <p className="rounded-full bg-accent px-4 py-1.5 text-13 font-medium text-on-accent shadow-float">
          {step ? t("onStep", { step: step.title }) : t("onMap")}
        </p>
      </div>
    ) : null,
    problems:
      problems.length > 0 ? (
        <div className="absolute inset-x-4 top-4 z-30 mx-auto max-w-140">
          <FileProblems problems={problems} onClose={() => setProblems([])} />
        </div>
      ) : null,
  };
}

/** What the import of a map reads as well. */
const sheetEndings = /\.(?:xlsx|xlsm|csv|tsv|tab|mmd|mermaid|cjml)$/i;

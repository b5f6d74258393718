"use client";

import { useState } from "react";
import { useCanEdit, useCanvas } from "#components/canvas/canvas-context.tsx";
import { useStore } from "#components/canvas/store.ts";
import { latePart } from "#components/ui/late-part.tsx";

const IntoMap = latePart(() => import("./into-map.tsx").then((file) => file.IntoMap));
const DropChoice = latePart(() => import("./drop-choice.tsx").then((file) => file.DropChoice));

type Dropped = { file: File; asEvidence: (() => void) | null };

/** whether the dialog that brings a file into the map is open */
export type Bringing = { isOpen: boolean; setOpen: (isOpen: boolean) => void };

/**
 * The way from a file into the open map: the toolbar's button, and a sheet that is dropped on it. A
 * table may as well be what people said, so a drop asks which it is, where both are allowed.
 */
export function useMapImport(
  workspace: { id: string; slug: string },
  { isOpen, setOpen }: Bringing,
) {
  const model = useCanvas();
  const canWrite = useStore(model.session.canWrite, (now) => now);
  const [file, setFile] = useState<File | null>(null);
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const isEditor = useCanEdit() && canWrite === true;
  const open = (chosen: File) => {
    setFile(chosen);
    setOpen(true);
  };
  const close = () => {
    setFile(null);
    setOpen(false);
  };
  return {
    takeSheet: isEditor
      ? (sheet: File, asEvidence: (() => void) | null) => {
          if (asEvidence) setDropped({ file: sheet, asEvidence });
          else open(sheet);
        }
      : null,
    dialogs: (
      <>
        {dropped ? (
          <DropChoice
            fileName={dropped.file.name}
            onMap={() => {
              open(dropped.file);
              setDropped(null);
            }}
            onEvidence={() => {
              dropped.asEvidence?.();
              setDropped(null);
            }}
            onClose={() => setDropped(null)}
          />
        ) : null}
        {isOpen ? <IntoMap workspace={workspace} file={file} onClose={close} /> : null}
      </>
    ),
  };
}

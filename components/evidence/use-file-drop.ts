"use client";

import { type DragEvent, useRef, useState } from "react";
import { filesOfDrop } from "./file-paths.ts";

/**
 * Files and folders (and, when asked for, words dragged from another window) dropped anywhere on an area.
 * `isOver` is true while something that would be taken hovers above it.
 */
export function useFileDrop({
  onFiles,
  onText,
  onMove,
  isDisabled = false,
}: {
  onFiles: (files: File[], at: { x: number; y: number }) => void;
  onText?: (text: string, at: { x: number; y: number }) => void;
  onMove?: (at: { x: number; y: number } | null) => void;
  isDisabled?: boolean;
}) {
  const [isOver, setIsOver] = useState(false);
  // dragenter and dragleave come from every element inside, too
  const depth = useRef(0);

  const takes = (event: DragEvent) => {
    if (isDisabled) return false;
    const types = event.dataTransfer.types;
    return types.includes("Files") || (onText !== undefined && isForeignText(types));
  };
  const end = () => {
    depth.current = 0;
    setIsOver(false);
    onMove?.(null);
  };

  const props = {
    onDragEnter(event: DragEvent) {
      if (!takes(event)) return;
      event.preventDefault();
      depth.current++;
      setIsOver(true);
    },
    onDragOver(event: DragEvent) {
      if (!takes(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      onMove?.({ x: event.clientX, y: event.clientY });
    },
    onDragLeave(event: DragEvent) {
      if (!takes(event)) return;
      depth.current--;
      if (depth.current <= 0) end();
    },
    onDrop(event: DragEvent) {
      if (!takes(event)) return;
      event.preventDefault();
      const at = { x: event.clientX, y: event.clientY };
      const text = event.dataTransfer.getData("text/plain");
      void filesOfDrop(event.dataTransfer).then((files) => {
        if (files.length > 0) onFiles(files, at);
        else if (text.trim() !== "") onText?.(text, at);
      });
      end();
    },
  };
  return { isOver, props };
}

/** Words from outside; what our own page lets drag carries a type of its own. */
function isForeignText(types: readonly string[]): boolean {
  return types.includes("text/plain") && !types.some((type) => type.startsWith("application/x-"));
}

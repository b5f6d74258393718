"use client";

import { useCanvas } from "../canvas-context.tsx";
import type { Sheet } from "../canvas-model.ts";
import { HelpDialog } from "../help-dialog.tsx";
import { DeleteRequiredDialog } from "../missing/delete-required-dialog.tsx";
import { MoveDialog } from "./move-dialog.tsx";

/** Help, and what a command asks before it does something: nobody types ahead into these. */
export function RareSheet({ sheet }: { sheet: Sheet }) {
  const model = useCanvas();
  if (sheet === "help") return <HelpDialog isOpen onOpenChange={() => model.sheet.set(null)} />;
  if (sheet === "moveTo") return <MoveDialog />;
  return sheet === "deleteRequired" ? <DeleteRequiredDialog /> : null;
}

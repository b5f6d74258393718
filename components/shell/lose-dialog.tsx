"use client";

import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";

type Props = {
  title: string;
  stay: string;
  lose: string;
  onStay: () => void;
  onLose: () => void;
  /** why something would be lost, and what can be done about it */
  children: ReactNode;
};

/** Asks before somebody goes where edits of theirs would be lost. Staying is what every key does. */
export function LoseDialog({ title, stay, lose, onStay, onLose, children }: Props) {
  return (
    <Dialog
      role="alertdialog"
      size="small"
      isOpen
      onOpenChange={onStay}
      title={title}
      closeLabel={stay}
    >
      <div className="flex flex-col gap-2 text-14">{children}</div>
      <DialogActions>
        <Button variant="danger" onPress={onLose}>
          {lose}
        </Button>
        <Button variant="primary" onPress={onStay}>
          {stay}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

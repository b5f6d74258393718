"use client";

import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { classes } from "./classes.ts";
import { IconButton } from "./icon-button.tsx";
import { useBackCloses } from "./use-back-closes.ts";

export type DialogProps = {
  title: string;
  closeLabel: string;
  /** controlled; leave both out inside a `DialogTrigger` */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  /** full: for what needs the whole window, such as a table beside a picture */
  size?: "small" | "medium" | "large" | "full";
  role?: "dialog" | "alertdialog";
  /** gets `close` when it is a function */
  children: ReactNode | ((close: () => void) => ReactNode);
};

/** For what cannot be done beside the page; details belong in a `SidePanel`. A sheet on small screens. */
export function Dialog({
  title,
  closeLabel,
  size = "medium",
  role = "dialog",
  children,
  ...state
}: DialogProps) {
  return (
    <ModalOverlay
      {...state}
      isDismissable={role === "dialog"}
      data-asks={role === "alertdialog" || undefined}
      className="fixed inset-0 z-50 flex h-(--visual-viewport-height) items-end justify-center bg-scrim transition-opacity duration-150 ease-out entering:opacity-0 exiting:opacity-0 sm:items-center sm:p-6"
    >
      <Modal
        className={classes(
          "flex max-h-full w-full flex-col rounded-t-card bg-raised shadow-float sm:rounded-card",
          "transition-transform duration-150 ease-out entering:translate-y-2",
          sizes[size],
        )}
      >
        <AriaDialog role={role} className="flex min-h-0 flex-1 flex-col outline-none">
          {({ close }) => (
            <>
              <ClosedByBack close={close} />
              <div className="flex items-start justify-between gap-4 px-5 pt-4 pb-3">
                <Heading slot="title" className="pt-1 text-16 font-bold">
                  {title}
                </Heading>
                <IconButton label={closeLabel} onPress={close} className="-mr-1.5">
                  <X aria-hidden="true" />
                </IconButton>
              </div>
              <div className="min-h-0 flex-1 overflow-auto px-5 pb-5">
                {typeof children === "function" ? children(close) : children}
              </div>
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function ClosedByBack({ close }: { close: () => void }) {
  useBackCloses(true, close);
  return null;
}

/** The last row of a dialog or a form: the main action first for the eye, at the right. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="mt-5 flex flex-wrap justify-end gap-2">{children}</div>;
}

const sizes = {
  small: "sm:max-w-100",
  medium: "sm:max-w-135",
  large: "sm:max-w-220",
  full: "h-full sm:max-w-400",
};

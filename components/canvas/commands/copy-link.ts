import { copyText } from "#components/shell/copy-text.ts";
import { nodeAt } from "../cursor.ts";
import { nodeAddress } from "../node-address.ts";
import type { CanvasCommand } from "./command.ts";

/** A way straight to one card, step, lane or phase, for a message to somebody else. */
export const copyLinkCommands: readonly CanvasCommand[] = [
  {
    id: "copyLink",
    shortcuts: [],
    isReading: true,
    isEnabled: ({ model }) => nodeAt(model.grid(), model.cursor.get()) !== null,
    run: ({ model }) => {
      const id = nodeAt(model.grid(), model.cursor.get());
      if (id === null) return;
      void copyText(nodeAddress(id)).then((isCopied) =>
        model.say(isCopied ? "note.linkCopied" : "refused.link-not-copied"),
      );
    },
  },
];

import type { CanvasCommand } from "./command.ts";

/** Copy and paste. By keys the browser's own events do it (clipboard/use-clipboard.ts). */
export const clipboardCommands: readonly CanvasCommand[] = [
  {
    id: "copy",
    shortcuts: ["Mod+c"],
    isReading: true,
    isNative: true,
    needsSelection: true,
    isEnabled: ({ model }) => model.selection.get().size > 0,
    run: () => document.execCommand("copy"),
  },
  {
    id: "cut",
    shortcuts: ["Mod+x"],
    isNative: true,
    needsSelection: true,
    isEnabled: ({ model }) => model.selection.get().size > 0,
    run: () => document.execCommand("cut"),
  },
  {
    // a page may not read the clipboard by itself without a secure context and a question
    id: "paste",
    shortcuts: ["Mod+v"],
    isNative: true,
    run: ({ model }) => model.say("note.pasteByKey"),
  },
  {
    id: "putPasted",
    shortcuts: ["Enter"],
    isEnabled: ({ model }) => model.pasting.get() !== null,
    run: ({ model }) => model.pasting.get()?.put(),
  },
  {
    id: "dropPasted",
    shortcuts: ["Escape"],
    isReading: true,
    isEnabled: ({ model }) => model.pasting.get() !== null,
    run: ({ model }) => model.pasting.set(null),
  },
];

import { type CanvasOptions, openCanvas } from "./canvas-model.ts";

type Opened = ReturnType<typeof openCanvas>;

/** so long an opened map waits for a page that may have been given up before it came to life */
const WAITS_MS = 10_000;

type Ahead = { key: string; opened: Opened; timer: ReturnType<typeof setTimeout> };
let ahead: Ahead | null = null;

/** The attribute by which a page from the server says what it is going to open. */
export const opens = "data-opens";

// before React has begun: by the time that anything can show the map, the server has sent it
if (typeof document !== "undefined") {
  const said = document.querySelector(`[${opens}]`)?.getAttribute(opens);
  if (said) openAhead(JSON.parse(said) as CanvasOptions);
}

/** Opens a map and its line before its page needs it. To call it again does nothing. */
export function openAhead(options: CanvasOptions): void {
  if (typeof window === "undefined" || ahead?.key === keyOf(options)) return;
  drop();
  ahead = { key: keyOf(options), opened: openCanvas(options), timer: setTimeout(drop, WAITS_MS) };
}

/** The map that was opened ahead, or one opened now; from here on it is the caller's to close. */
export function takeCanvas(options: CanvasOptions): Opened {
  if (ahead?.key !== keyOf(options)) return openCanvas(options);
  const { opened, timer } = ahead;
  clearTimeout(timer);
  ahead = null;
  return opened;
}

function drop(): void {
  clearTimeout(ahead?.timer);
  ahead?.opened.close();
  ahead = null;
}

function keyOf({ mapId, mayEdit, keepsCopy, person }: CanvasOptions): string {
  return JSON.stringify([mapId, mayEdit, keepsCopy, person.id, person.name, person.colour]);
}

import type { Io } from "./io.ts";

/** What is being made and how far it is, on one line of a terminal that goes when it is done; nothing in a pipe. */
export function progressLine(io: Io, name: string | undefined) {
  if (name === undefined || !io.isTerminal) return { tell: () => undefined, end: () => undefined };
  io.err(`Making ${name} …`);
  return {
    tell: (part: number) => io.err(`\rMaking ${name} … ${Math.round(part * 100)} %`),
    end: () => io.err("\r\u001b[K"),
  };
}

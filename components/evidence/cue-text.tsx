import { Fragment } from "react";

/** Words with the cues in them set off by weight and a dotted line; `start` is the place of the first character. */
export function CueText({
  text,
  start,
  cues,
}: {
  text: string;
  start: number;
  cues: { start: number; end: number }[];
}) {
  const pieces: { from: number; to: number; isCue: boolean }[] = [];
  let at = 0;
  for (const cue of [...cues].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, cue.start - start);
    const to = Math.min(text.length, cue.end - start);
    if (to <= from) continue;
    if (from > at) pieces.push({ from: at, to: from, isCue: false });
    pieces.push({ from, to, isCue: true });
    at = to;
  }
  if (at < text.length) pieces.push({ from: at, to: text.length, isCue: false });
  return pieces.map(({ from, to, isCue }) =>
    isCue ? (
      <mark
        key={from}
        className="bg-transparent font-semibold text-inherit underline decoration-dotted decoration-2 underline-offset-4"
      >
        {text.slice(from, to)}
      </mark>
    ) : (
      <Fragment key={from}>{text.slice(from, to)}</Fragment>
    ),
  );
}

import type { Mention } from "#domain/comment/mentions.ts";

/** A comment's words as they were written; who is named in them stands out. */
export function CommentText({ text, mentions }: { text: string; mentions: readonly Mention[] }) {
  return (
    <p className="text-13 break-words whitespace-pre-wrap">
      {piecesOf(text, mentions).map(({ start, words, isName }) =>
        isName ? (
          <span key={start} className="rounded-mark bg-accent-tint font-medium text-accent">
            {words}
          </span>
        ) : (
          words
        ),
      )}
    </p>
  );
}

function piecesOf(text: string, mentions: readonly Mention[]) {
  const pieces: { start: number; words: string; isName: boolean }[] = [];
  let at = 0;
  const put = (end: number, isName: boolean) => {
    if (end > at) pieces.push({ start: at, words: text.slice(at, end), isName });
    at = Math.max(at, end);
  };
  for (const { start, end } of mentions) {
    put(start, false);
    put(end, true);
  }
  put(text.length, false);
  return pieces;
}

import { Fragment, type ReactNode } from "react";

/** Words with what was searched in them set off. */
export function Marked({
  text,
  marks,
}: {
  text: string;
  /** in order, none over another */
  marks: { start: number; end: number }[];
}) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push(<Fragment key={`before ${start}`}>{text.slice(at, start)}</Fragment>);
    pieces.push(
      <mark key={start} className="rounded-mark bg-accent-tint font-medium text-accent">
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}

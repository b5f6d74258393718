/** The colour of a code; its name always stands beside it. */
export function CodeMark({ colour }: { colour: number }) {
  return (
    <span
      aria-hidden="true"
      className="size-2.5 shrink-0 rounded-full"
      style={{ background: `var(--presence-${colour + 1})` }}
    />
  );
}

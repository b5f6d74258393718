/** "Aino is writing here", at the upper edge of what it is said of: what is below lies over it. */
export function WritingTag({ colour, words }: { colour: number; words: string }) {
  return (
    <span
      data-writing=""
      className="keeps-colour absolute -top-2.5 left-3 z-10 max-w-60 truncate rounded-control bg-current px-1.5 py-0.5 text-12 leading-4 font-normal"
      style={{ color: `var(--presence-${colour + 1})` }}
    >
      <span className="text-on-presence">{words}</span>
    </span>
  );
}

import { Fragment } from "react";
import { hasMarkdown, type Inline, type Line, parseMarkdown } from "#domain/map/markdown.ts";
import { itemIndent } from "#domain/map/text-measure.ts";

/**
 * A card's text with its marks drawn. Elements only, never HTML, and links only where a card may
 * lead; `isOutsideTabs` where another way leads to the links by key.
 */
export function RichText({
  text,
  isOutsideTabs = false,
}: {
  text: string;
  isOutsideTabs?: boolean;
}) {
  if (!hasMarkdown(text)) return text;
  const lines = parseMarkdown(text);
  return lines.map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name
    <LineOf key={i} line={line} isOutsideTabs={isOutsideTabs} />
  ));
}

function LineOf({ line, isOutsideTabs }: { line: Line; isOutsideTabs: boolean }) {
  const words = <Inlines of={line.children} isOutsideTabs={isOutsideTabs} />;
  if (line.kind === "line") return <span className="block min-h-[1lh]">{words}</span>;
  const indent = itemIndent * (line.depth + 1);
  return (
    <span className="relative block" style={{ paddingLeft: indent }}>
      <span className="absolute text-ink-faint" style={{ left: indent - itemIndent }}>
        {line.marker}
      </span>
      {words}
    </span>
  );
}

function Inlines({ of, isOutsideTabs }: { of: readonly Inline[]; isOutsideTabs: boolean }) {
  return of.map((one, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a line have no other name
    <Fragment key={i}>{drawn(one, isOutsideTabs)}</Fragment>
  ));
}

function drawn(one: Inline, isOutsideTabs: boolean) {
  if (one.kind === "text") return one.text;
  if (one.kind === "code")
    return <code className="rounded-sm bg-hover font-mono text-[0.92em]">{one.text}</code>;
  const inner = <Inlines of={one.children} isOutsideTabs={isOutsideTabs} />;
  switch (one.kind) {
    case "bold":
      return <strong className="font-bold">{inner}</strong>;
    case "italic":
      return <em>{inner}</em>;
    case "strike":
      return <s>{inner}</s>;
    case "link":
      return (
        <a
          href={one.href}
          target="_blank"
          rel="noopener noreferrer"
          {...(isOutsideTabs ? { tabIndex: -1 } : {})}
          draggable={false}
          // the card under it stays where it is
          onClick={(event) => event.stopPropagation()}
          className="nodrag break-words text-accent underline underline-offset-2"
        >
          {inner}
        </a>
      );
    default:
      return one satisfies never;
  }
}

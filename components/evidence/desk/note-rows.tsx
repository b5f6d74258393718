"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { hasLetterKeys } from "#components/shell/letter-keys.ts";
import { classes } from "#components/ui/classes.ts";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { NoteLine } from "./note-line.tsx";
import type { NoteRows as Rows } from "./use-note-rows.ts";

const rowHeight = 92;
const around = 6;

/**
 * Notes as rows of one height, of which only those in sight are drawn: ten thousand scroll as ten do.
 * One tab stop; arrows (or j and k) go from one to the next, Enter opens.
 */
export function NoteRows({
  rows,
  openId,
  hrefOf,
  onOpen,
}: {
  rows: Rows;
  openId: string | null;
  hrefOf: (noteId: string) => string;
  onOpen: (noteId: string) => void;
}) {
  const t = useTranslations("desk.list");
  const box = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ from: 0, to: 14 });
  const [cursor, setCursor] = useState(0);
  const isMoving = useRef(false);
  const last = Math.max(0, rows.total - 1);
  const stop = Math.min(cursor, last);
  const from = Math.max(0, sight.from - around);
  const to = Math.min(last, sight.to + around);
  const { need } = rows;

  function look() {
    const view = box.current;
    if (!view) return;
    const from = Math.floor(view.scrollTop / rowHeight);
    const to = Math.ceil((view.scrollTop + view.clientHeight) / rowHeight);
    if (from !== sight.from || to !== sight.to) setSight({ from, to });
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured once it is there
  useEffect(look, []);
  useEffect(() => {
    if (rows.total > 0) need(from, to);
  });
  // the row that the keyboard went to is drawn by now
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    linkAt(box.current, cursor)?.focus({ preventScroll: true });
  }, [cursor]);
  // the note opened by other means takes the tab stop along
  const openAt = openId === null ? -1 : rows.indexOf(openId);
  const known = useRef(openAt);
  useEffect(() => {
    if (openAt < 0 || openAt === known.current) return;
    known.current = openAt;
    setCursor(openAt);
    reveal(box.current, openAt);
  }, [openAt]);

  function move(next: number) {
    const to = Math.min(last, Math.max(0, next));
    if (to === stop) return;
    isMoving.current = true;
    setCursor(to);
    reveal(box.current, to);
    look();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, sight.to - sight.from - 2);
    const places: Record<string, number> = {
      ArrowDown: stop + 1,
      ArrowUp: stop - 1,
      PageDown: stop + page,
      PageUp: stop - page,
      Home: 0,
      End: last,
      ...(hasLetterKeys() ? { j: stop + 1, k: stop - 1 } : {}),
    };
    const next = places[event.key];
    if (next === undefined) return;
    event.preventDefault();
    move(next);
  }

  return (
    <div
      ref={box}
      onScroll={look}
      className={classes(
        "min-h-0 flex-1 overflow-y-auto overscroll-contain transition-opacity duration-120",
        rows.isMoving && "opacity-60",
      )}
    >
      <ul
        aria-label={t("notes")}
        className="relative"
        style={{ height: rows.total * rowHeight }}
        onKeyDown={onKeyDown}
      >
        {range(from, rows.total === 0 ? -1 : to).map((index) => {
          const note = rows.at(index);
          const isOpen = note !== undefined && note.id === openId;
          return (
            <li
              key={index}
              aria-setsize={rows.total}
              aria-posinset={index + 1}
              className="absolute inset-x-0 border-b border-hairline"
              style={{ top: index * rowHeight, height: rowHeight }}
            >
              {note ? (
                <a
                  href={hrefOf(note.id)}
                  data-row={index}
                  tabIndex={index === stop ? 0 : -1}
                  aria-current={isOpen ? "true" : undefined}
                  onFocus={() => setCursor(index)}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                    event.preventDefault();
                    onOpen(note.id);
                  }}
                  className={classes(
                    "flex h-full flex-col justify-center px-4 outline-none -outline-offset-2 focus-visible:outline-2 focus-visible:outline-accent",
                    isOpen ? "bg-accent-tint" : "hover:bg-hover/60",
                  )}
                >
                  <NoteLine note={note} />
                </a>
              ) : (
                <div className="flex h-full flex-col justify-center gap-2 px-4">
                  <Skeleton className="h-3.5 w-2/3" />
                  <Skeleton className="h-3 w-full" />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function reveal(box: HTMLElement | null, index: number): void {
  if (!box) return;
  const top = index * rowHeight;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + rowHeight > box.scrollTop + box.clientHeight) {
    box.scrollTop = top + rowHeight - box.clientHeight;
  }
}

function linkAt(box: HTMLElement | null, index: number): HTMLElement | null | undefined {
  return box?.querySelector<HTMLElement>(`[data-row="${index}"]`);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

"use client";

import { ChevronDown, ChevronRight, Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { type DragEvent, type KeyboardEvent, useRef, useState } from "react";
import { classes } from "#components/ui/classes.ts";
import { branchOf, type Code, childrenOf, treeOf } from "#domain/evidence/codebook/code.ts";
import type { CodeRow } from "#server/evidence/codes/read.ts";
import { CodeMark } from "./code-mark.tsx";

export type CodeMove = { codeId: string; parentId: string | null; beforeId: string | null };

/** The codebook as a tree: one tab stop, arrows go through it, Alt with arrows moves the code. */
export function CodeTree({
  codes,
  selectedId,
  mayEdit,
  onSelect,
  onMove,
  onDropOn,
  onRename,
  onDelete,
}: {
  codes: CodeRow[];
  selectedId: string | null;
  mayEdit: boolean;
  onSelect: (id: string) => void;
  onMove: (move: CodeMove) => void;
  /** dropped in the middle of another: under it, or merged into it */
  onDropOn: (codeId: string, onto: string) => void;
  onRename: (id: string) => void;
  onDelete: (id: string) => void;
}) {
  const t = useTranslations("codes.book");
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [drag, setDrag] = useState<{ id: string; over: string; where: "before" | "on" } | null>(
    null,
  );
  const box = useRef<HTMLDivElement>(null);
  const hidden = new Set([...closed].flatMap((id) => [...branchOf(codes, id)].slice(1)));
  const rows = treeOf(codes).filter(({ code }) => !hidden.has(code.id));
  const byId = new Map(codes.map((code) => [code.id, code]));
  const stop = rows.some(({ code }) => code.id === selectedId) ? selectedId : rows[0]?.code.id;

  function go(id: string | undefined) {
    if (id === undefined) return;
    onSelect(id);
    const found = box.current?.querySelectorAll<HTMLElement>("[data-code]") ?? [];
    [...found].find((row) => row.dataset.code === id)?.focus();
  }
  const toggle = (id: string, isOpen: boolean) =>
    setClosed((now) => new Set(isOpen ? [...now].filter((one) => one !== id) : [...now, id]));

  function onKeyDown(event: KeyboardEvent) {
    const at = rows.findIndex(({ code }) => code.id === stop);
    const code = rows[at]?.code;
    if (!code || event.ctrlKey || event.metaKey) return;
    if (event.altKey) {
      const move = moveByKey(codes, code, event.key);
      if (!mayEdit || !move) return;
      onMove(move);
    } else if (event.key === "ArrowDown") go(rows[at + 1]?.code.id);
    else if (event.key === "ArrowUp") go(rows[at - 1]?.code.id);
    else if (event.key === "Home") go(rows[0]?.code.id);
    else if (event.key === "End") go(rows.at(-1)?.code.id);
    else if (event.key === "ArrowRight") {
      if (closed.has(code.id)) toggle(code.id, true);
      else go(childrenOf(codes, code.id)[0]?.id);
    } else if (event.key === "ArrowLeft") {
      if (!closed.has(code.id) && childrenOf(codes, code.id).length > 0) toggle(code.id, false);
      else go(code.parentId ?? undefined);
    } else if (event.key === "Enter" || event.key === " ") onSelect(code.id);
    else if (event.key === "F2" && mayEdit) onRename(code.id);
    else if (event.key === "Delete" && mayEdit) onDelete(code.id);
    else return;
    event.preventDefault();
  }

  const dropping = (id: string) => ({
    onDragOver(event: DragEvent) {
      if (!drag || branchOf(codes, drag.id).has(id)) return;
      event.preventDefault();
      const { top, height } = event.currentTarget.getBoundingClientRect();
      const where = event.clientY - top < height / 3 ? "before" : "on";
      if (drag.over !== id || drag.where !== where) setDrag({ ...drag, over: id, where });
    },
    onDrop(event: DragEvent) {
      event.preventDefault();
      const onto = byId.get(id);
      if (!drag || !onto || branchOf(codes, drag.id).has(id)) return;
      setDrag(null);
      if (drag.where === "on") onDropOn(drag.id, id);
      else onMove({ codeId: drag.id, parentId: onto.parentId, beforeId: id });
    },
  });

  return (
    <div
      ref={box}
      role="tree"
      aria-label={t("tree")}
      onKeyDown={onKeyDown}
      className="flex flex-col"
    >
      {rows.map(({ code, depth }) => {
        const counts = byId.get(code.id);
        const hasChildren = childrenOf(codes, code.id).length > 0;
        const isOver = drag?.over === code.id && drag.id !== code.id;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the tree answers the keys for all its rows
          <div
            key={code.id}
            data-code={code.id}
            role="treeitem"
            aria-level={depth}
            aria-selected={code.id === selectedId}
            {...(hasChildren ? { "aria-expanded": !closed.has(code.id) } : {})}
            tabIndex={code.id === stop ? 0 : -1}
            draggable={mayEdit && !code.isLocked}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = "move";
              event.dataTransfer.setData("application/x-polku-code", code.id);
              setDrag({ id: code.id, over: code.id, where: "on" });
            }}
            onDragEnd={() => setDrag(null)}
            {...dropping(code.id)}
            onClick={() => onSelect(code.id)}
            style={{ paddingLeft: `${(depth - 1) * 20 + 4}px` }}
            className={classes(
              "flex min-h-9 cursor-default items-center gap-2 rounded-control pr-2 text-14 hover:bg-hover",
              code.id === selectedId && "bg-accent-tint",
              isOver && drag.where === "on" && "outline-2 outline-accent",
              isOver && drag.where === "before" && "shadow-[inset_0_2px_0_var(--color-accent)]",
            )}
          >
            {hasChildren ? (
              <span
                aria-hidden="true"
                onClick={(event) => {
                  event.stopPropagation();
                  toggle(code.id, closed.has(code.id));
                }}
                className="flex size-6 shrink-0 items-center justify-center text-ink-faint"
              >
                {closed.has(code.id) ? (
                  <ChevronRight className="size-4" />
                ) : (
                  <ChevronDown className="size-4" />
                )}
              </span>
            ) : (
              <span className="size-6 shrink-0" />
            )}
            <CodeMark colour={code.colour} />
            <span className="min-w-0 flex-1 truncate">{code.name}</span>
            {code.isLocked ? (
              <Lock
                role="img"
                aria-label={t("locked")}
                className="size-3.5 shrink-0 text-ink-faint"
              />
            ) : null}
            {counts ? (
              <span className="shrink-0 text-right text-12 text-ink-faint tabular-nums">
                {t("passages", { count: counts.branchExcerpts })}
                <span className="max-sm:hidden">
                  {" · "}
                  {t("people", { count: counts.branchPeople })}
                </span>
              </span>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

/** Up and down among its siblings, right under the one before, left out of its parent. */
function moveByKey(codes: readonly Code[], code: Code, key: string): CodeMove | null {
  const siblings = childrenOf(codes, code.parentId);
  const at = siblings.findIndex(({ id }) => id === code.id);
  const codeId = code.id;
  const { parentId } = code;
  if (key === "ArrowUp" && at > 0) {
    return { codeId, parentId, beforeId: siblings[at - 1]?.id ?? null };
  }
  if (key === "ArrowDown" && at < siblings.length - 1) {
    return { codeId, parentId, beforeId: siblings[at + 2]?.id ?? null };
  }
  if (key === "ArrowRight" && at > 0) {
    return { codeId, parentId: siblings[at - 1]?.id ?? null, beforeId: null };
  }
  const parent = codes.find(({ id }) => id === parentId);
  if (key !== "ArrowLeft" || !parent) return null;
  const uncles = childrenOf(codes, parent.parentId);
  const next = uncles[uncles.findIndex(({ id }) => id === parent.id) + 1];
  return { codeId, parentId: parent.parentId, beforeId: next?.id ?? null };
}

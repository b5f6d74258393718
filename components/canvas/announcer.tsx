"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import type * as Y from "yjs";
import { diffMaps } from "#domain/map/diff.ts";
import { feelingWord } from "#domain/map/feeling-word.ts";
import { useCanvas } from "./canvas-context.tsx";
import type { CanvasModel } from "./canvas-model.ts";
import { nodeAt } from "./cursor.ts";
import { type Names, type Saying, sayChanges } from "./say-changes.ts";
import { useCurveName } from "./use-curve-people.ts";

/** What one does is told at once, after the keyboard has come to rest. */
const OWN_AFTER_MS = 120;
/** What others do is told together, so that a busy map does not talk without end. */
const OTHERS_AFTER_MS = 6_000;
/** More than this is a number. */
const TOLD_ONE_BY_ONE = 3;

/** Says aloud what became of the map. The picture tells one's own doings by its cursor. */
export function Announcer({ tellsOwn }: { tellsOwn: boolean }) {
  const t = useTranslations("canvas");
  const tMap = useTranslations("map");
  const model = useCanvas();
  const [said, setSaid] = useState({ text: "", count: 0 });
  const curveName = useCurveName();
  const names = useMemo<Names>(
    () => ({
      step: t("untitledStep"),
      phase: t("untitledPhase"),
      laneOf: ({ title, type }) => title || tMap(`laneType.${type}`),
    }),
    [t, tMap],
  );
  useEffect(() => {
    const say = (text: string) => setSaid(({ count }) => ({ text, count: count + 1 }));
    const words = ({ key, values }: Saying) => {
      const value = values.value;
      if (typeof value !== "number") return t(`said.${key}` as never, values as never);
      const feeling = t("curveValue", { value, word: feelingWord(value) });
      return t(`said.${key}` as never, { ...values, value: feeling } as never);
    };
    const tell = (sayings: readonly Saying[], isOwn: boolean) => {
      if (sayings.length === 0) return;
      const what =
        sayings.length > TOLD_ONE_BY_ONE
          ? t("said.many", { count: sayings.length })
          : sayings.map(words).join(". ");
      say(isOwn ? what : t("said.byOthers", { what }));
    };
    return listen(model, { names, tellsOwn, tell });
  }, [model, names, tellsOwn, t]);
  useEffect(
    () =>
      model.persona.subscribe(() => {
        if (isOnCurve(model)) return;
        const text = t("said.persona", { name: curveName(model.persona.get()) });
        setSaid(({ count }) => ({ text, count: count + 1 }));
      }),
    [model, curveName, t],
  );
  return (
    <div role="status" data-announcer="" className="sr-only">
      {/* the same words twice are two things to say */}
      <p key={said.count}>{said.text}</p>
    </div>
  );
}

/** There the place itself says whose feelings it tells. */
function isOnCurve({ cursor, grid }: CanvasModel): boolean {
  const at = cursor.get();
  return at?.at === "cell" && grid().lane(at.laneId)?.type === "curve";
}

type Options = {
  names: Names;
  tellsOwn: boolean;
  tell: (sayings: readonly Saying[], isOwn: boolean) => void;
};

function listen(model: CanvasModel, { names, tellsOwn, tell }: Options): () => void {
  const { doc, origin } = model.edit;
  let told = model.map.get();
  let own: { from: typeof told; timer: ReturnType<typeof setTimeout> } | null = null;
  let others: {
    from: typeof told;
    mine: Set<string>;
    timer: ReturnType<typeof setTimeout>;
  } | null = null;
  const tellOwn = () => {
    const from = own?.from ?? told;
    own = null;
    if (isInPanel()) return;
    const inHand = nodeAt(model.grid(), model.cursor.get());
    tell(sayChanges(from, model.map.get(), names, { inHand }), true);
  };
  const tellOthers = () => {
    if (!others) return;
    const { from, mine } = others;
    others = null;
    tell(sayChanges(from, model.map.get(), names, { skipped: mine }), false);
  };
  const onTransactions = (_: Y.Doc, transactions: Y.Transaction[]) => {
    const before = told;
    told = model.map.get();
    if (told === before) return;
    const isOwn = transactions.some(
      (one) => one.origin === origin || one.origin === model.undo.manager,
    );
    if (!isOwn) {
      others ??= { from: before, mine: new Set(), timer: setTimeout(tellOthers, OTHERS_AFTER_MS) };
      return;
    }
    if (others) for (const { nodeId } of diffMaps(before, told)) others.mine.add(nodeId);
    if (!tellsOwn) return;
    if (own) clearTimeout(own.timer);
    own = { from: own?.from ?? before, timer: setTimeout(tellOwn, OWN_AFTER_MS) };
  };
  doc.on("afterAllTransactions", onTransactions);
  return () => {
    doc.off("afterAllTransactions", onTransactions);
    if (own) clearTimeout(own.timer);
    if (others) clearTimeout(others.timer);
  };
}

/** Who types in the panel hears the letters; the map need not repeat them. */
function isInPanel(): boolean {
  return document.activeElement?.matches("aside input, aside textarea") ?? false;
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Press } from "#components/ui/press.tsx";
import type { Difference } from "#domain/history/differences.ts";
import { changeKinds } from "#domain/map/diff.ts";
import { ChangeMark } from "./change-mark.tsx";
import { FieldChange } from "./field-change.tsx";
import type { useValueWords } from "./use-value-words.ts";

type Props = {
  differences: readonly Difference[];
  words: ReturnType<typeof useValueWords>;
  onGo: (nodeId: string) => void;
};

const AT_ONCE = 100;

/** All that is different, by kind; a press goes to it on the map. */
export function DifferenceList({ differences, words, onGo }: Props) {
  const t = useTranslations("history.comparison");
  const [shown, setShown] = useState(AT_ONCE);
  const listed = differences.slice(0, shown);
  const left = differences.length - listed.length;
  return (
    <div className="flex flex-col gap-4">
      {changeKinds.map((kind) => {
        const some = listed.filter((one) => one.kind === kind);
        return some.length === 0 ? null : (
          <section key={kind}>
            <h3 className="mb-1 text-12 font-medium text-ink-faint">{t(`kinds.${kind}`)}</h3>
            <ul className="-mx-2 flex flex-col gap-0.5">
              {some.map((one) => (
                <Row key={one.nodeId} difference={one} words={words} onGo={onGo} />
              ))}
            </ul>
          </section>
        );
      })}
      {left > 0 ? (
        <Button onPress={() => setShown(shown + AT_ONCE)}>{t("more", { count: left })}</Button>
      ) : null}
    </div>
  );
}

function Row({ difference, words, onGo }: { difference: Difference } & Omit<Props, "differences">) {
  const { nodeId, kind, deeds, fields } = difference;
  const name = words.nodeName(kind, nodeId);
  const hasPlace = kind !== "header" && kind !== "edge";
  const isWhole = deeds[0] === "added" || deeds[0] === "removed";
  return (
    <li className="relative flex flex-col gap-1 rounded-control px-2 py-1.5 has-[button]:hover:bg-hover">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {hasPlace ? (
          <Press
            onPress={() => onGo(nodeId)}
            className="line-clamp-2 min-w-0 cursor-default text-left text-13 font-medium after:absolute after:inset-0 after:rounded-control"
          >
            {name}
          </Press>
        ) : (
          <span className="line-clamp-2 min-w-0 text-13 font-medium">{name}</span>
        )}
        <ChangeMark deeds={deeds} />
      </div>
      {isWhole
        ? null
        : fields.map(({ field, before, after }) => (
            <FieldChange key={field} field={field} before={before} after={after} words={words} />
          ))}
    </li>
  );
}

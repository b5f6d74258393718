"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { useCanvas } from "#components/canvas/canvas-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { nodeHistoryOf } from "#server/history/actions.ts";
import type { NodeHistory as Told } from "#server/history/read-node-history.ts";
import type { Person } from "#server/history/read-timeline.ts";
import { FieldChange } from "./field-change.tsx";
import { useMomentWords } from "./use-moment-words.ts";
import { useValueWords } from "./use-value-words.ts";

type Known = Pick<Told, "lines" | "next"> & { people: ReadonlyMap<string, Person> };

/** Who changed what of one thing, asked for when somebody wants to know. */
export function NodeHistory({ id }: { id: string }) {
  const t = useTranslations("history");
  const { mapId } = useCanvas();
  const [known, setKnown] = useState<Known | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [isBusy, start] = useTransition();
  const read = () =>
    start(async () => {
      const after = known?.next ?? null;
      const answer = await nodeHistoryOf({ mapId, nodeId: id, after }).catch(() => null);
      setFailed(!answer?.ok);
      if (!answer?.ok) return;
      const people = new Map(known?.people);
      for (const person of answer.people) people.set(person.id, person);
      setKnown({ lines: [...(known?.lines ?? []), ...answer.lines], next: answer.next, people });
    });
  return (
    <section data-field="history" aria-label={t("node.title")} className="flex flex-col gap-2">
      <h3 className="text-13 font-medium">{t("node.title")}</h3>
      {hasFailed ? <p role="alert">{t("failed")}</p> : null}
      {known ? (
        <>
          <Lines known={known} />
          {known.next === null ? null : (
            <Button size="small" isPending={isBusy} onPress={read}>
              {t("node.more")}
            </Button>
          )}
        </>
      ) : (
        <Button size="small" isPending={isBusy} onPress={read} className="self-start">
          {t("node.show")}
        </Button>
      )}
    </section>
  );
}

function Lines({ known }: { known: Known }) {
  const t = useTranslations("history.node");
  const format = useFormatter();
  const { map } = useCanvas();
  const moments = useMomentWords();
  const words = useValueWords([map.get()]);
  if (known.lines.length === 0) return <p className="text-13 text-ink-soft">{t("empty")}</p>;
  return (
    <ol className="flex flex-col gap-2">
      {known.lines.map(({ id, at, actorId, field, before, after }) => (
        <li key={id} className="border-l-2 border-hairline pl-2">
          <p className="text-12">
            <span className="font-medium">{moments.nameOf(actorId, known.people)}</span>{" "}
            {field === "created" ? t("made") : field === "deleted" ? t("removed") : null}{" "}
            <time dateTime={at.toISOString()} className="text-ink-faint">
              {format.dateTime(at, {
                day: "numeric",
                month: "short",
                year: "numeric",
                hour: "numeric",
                minute: "2-digit",
              })}
            </time>
          </p>
          {field === "created" || field === "deleted" ? null : (
            <FieldChange field={field} before={before} after={after} words={words} />
          )}
        </li>
      ))}
    </ol>
  );
}

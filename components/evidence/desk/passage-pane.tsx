"use client";

import { useTranslations } from "next-intl";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ExcerptRow } from "#server/evidence/read.ts";
import type { Journey } from "#server/evidence/read-journeys.ts";
import { ExcerptEditor } from "../excerpt-editor.tsx";
import type { PersonaName } from "../note-fields.tsx";
import type { NoteEdits } from "../use-note.ts";
import type { PointOfPassage } from "./open-note.tsx";
import { PassageEnds } from "./passage-ends.tsx";
import { PassageMeaning } from "./passage-meaning.tsx";

/** One passage: its words, what it says, why, where it lies and what it speaks for. */
export function PassagePane({
  excerpt,
  edits,
  journeys,
  personas,
  points,
  slug,
  mayEdit,
  onRemoved,
}: {
  excerpt: ExcerptRow;
  edits: NoteEdits;
  journeys: Journey[];
  personas: PersonaName[];
  points: PointOfPassage[];
  slug: string;
  mayEdit: boolean;
  onRemoved: () => void;
}) {
  const lang = excerpt.language === "und" ? undefined : excerpt.language;
  return (
    <div className="flex flex-col gap-5">
      <blockquote className="border-l-2 border-edge pl-3 text-14 text-ink" lang={lang}>
        {excerpt.speaker ? (
          <span className="block text-12 font-medium text-ink-soft">{excerpt.speaker}</span>
        ) : null}
        <q className="line-clamp-6">{excerpt.text}</q>
      </blockquote>
      {mayEdit ? <PassageEnds excerpt={excerpt} edits={edits} onRemoved={onRemoved} /> : null}
      <ExcerptEditor excerpt={excerpt} edits={edits} journeys={journeys} mayEdit={mayEdit} />
      {mayEdit ? <PassageMeaning excerpt={excerpt} edits={edits} personas={personas} /> : null}
      <Points points={points} excerptId={excerpt.id} slug={slug} />
    </div>
  );
}

function Points({
  points,
  excerptId,
  slug,
}: {
  points: PointOfPassage[];
  excerptId: string;
  slug: string;
}) {
  const t = useTranslations("evidence.note");
  const mine = points.filter((point) => point.excerptId === excerptId);
  if (mine.length === 0) return null;
  return (
    <section className="text-12 text-ink-soft">
      <h3 className="font-medium text-ink">{t("speaksFor")}</h3>
      <ul className="mt-1 flex flex-col gap-1">
        {mine.map(({ painPointId, mapId, title }) => (
          <li key={painPointId}>
            <TextLink href={`/w/${slug}/maps/${mapId}?pain=${painPointId}`}>{title}</TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

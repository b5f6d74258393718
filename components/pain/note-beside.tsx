"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { ExcerptEditor } from "#components/evidence/excerpt-editor.tsx";
import { MarkedText } from "#components/evidence/marked-text.tsx";
import { PlainDate } from "#components/evidence/plain-date.tsx";
import { SourceMark } from "#components/evidence/source-mark.tsx";
import { useNote } from "#components/evidence/use-note.ts";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { fetchNoteAction } from "#server/evidence/actions.ts";
import type { NoteDetail } from "#server/evidence/read.ts";
import { usePain } from "./pain-context.tsx";
import type { StepName } from "./point-list.tsx";

type Props = { noteId: string; excerptId: string; steps: StepName[] };

/** A note opened beside the map, with the passage that was asked for marked and in view. */
export function NoteBeside(props: Props) {
  const { workspace } = usePain();
  const words = useReasonWords();
  const [note, setNote] = useState<NoteDetail | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const load = useEffectEvent(async (isWanted: () => boolean) => {
    const where = { workspaceId: workspace.id, noteId: props.noteId };
    const answer = await fetchNoteAction(where).catch(() => null);
    if (!isWanted()) return;
    if (answer?.ok) setNote(answer.note);
    else setReason(answer?.reason ?? "offline");
  });
  useEffect(() => {
    let isHere = true;
    load(() => isHere);
    return () => {
      isHere = false;
    };
  }, []);
  if (reason) return <p className="text-13 text-ink-soft">{words(reason)}</p>;
  if (!note) {
    return (
      <div className="flex flex-col gap-3">
        <Skeleton className="h-6 w-2/3" />
        <Skeleton className="h-64 w-full" />
      </div>
    );
  }
  return <OpenNote {...props} initial={note} onMissing={() => setReason("not-found")} />;
}

type OpenProps = Props & { initial: NoteDetail; onMissing: () => void };

function OpenNote({ excerptId, steps, initial, onMissing }: OpenProps) {
  const t = useTranslations("pain.note");
  const tEvidence = useTranslations("evidence");
  const { map, workspace, rights } = usePain();
  const edits = useNote(initial, workspace.id, { onMissing });
  const { note } = edits;
  const [selectedId, select] = useState<string | null>(excerptId);
  const selected = note.excerpts.find(({ id }) => id === selectedId);
  const here = note.maps.filter(({ mapId }) => mapId === map.id);
  const href = `/w/${workspace.slug}/evidence/${note.id}`;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-1">
        <h3
          className="text-16 font-bold text-balance"
          lang={note.language === "und" ? undefined : note.language}
        >
          {note.title || tEvidence("ratingOnly")}
        </h3>
        <p className="flex flex-wrap gap-x-3 gap-y-0.5 text-12 text-ink-faint">
          <SourceMark type={note.sourceType} />
          {note.participant ? <span>{note.participant}</span> : null}
          {note.date ? <PlainDate date={note.date} /> : null}
          <TextLink href={selectedId ? `${href}?excerpt=${selectedId}` : href}>
            {t("openPage")}
          </TextLink>
        </p>
      </div>
      {edits.isGone ? (
        <p role="status" className="text-13 text-ink-soft">
          {tEvidence("note.isDeleted")}
        </p>
      ) : null}
      {selected ? (
        <section
          aria-label={tEvidence("note.passage")}
          className="sticky -top-4 z-10 -mx-4 border-b border-hairline bg-raised px-4 py-3"
        >
          <ExcerptEditor
            key={selected.id}
            excerpt={selected}
            edits={{ ...edits, note: { ...note, maps: here } }}
            journeys={[{ mapId: map.id, title: map.title, steps }]}
            mayEdit={rights.editNotes}
          />
        </section>
      ) : (
        <p className="text-13 text-ink-soft">{t("choose")}</p>
      )}
      <MarkedText
        text={note.text}
        language={note.language}
        passages={note.excerpts.filter(({ hasLostPlace }) => !hasLostPlace)}
        selectedId={selectedId}
        onSelect={select}
        {...(rights.editNotes
          ? {
              onLabel: (id, label) => {
                const excerpt = note.excerpts.find((one) => one.id === id);
                if (excerpt) edits.label(excerpt, label);
              },
            }
          : {})}
      />
    </div>
  );
}

"use client";

import { ArrowLeft, Pencil, Trash2, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "#components/shell/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { classes } from "#components/ui/classes.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { toast } from "#components/ui/toast.tsx";
import { deleteNoteAction, restoreNoteAction } from "#server/evidence/actions.ts";
import type { NoteDetail } from "#server/evidence/read.ts";
import type { Journey } from "#server/evidence/read-journeys.ts";
import { EditNotePanel } from "./edit-note-panel.tsx";
import { ExcerptEditor } from "./excerpt-editor.tsx";
import { MarkedText } from "./marked-text.tsx";
import { NoteFacts } from "./note-facts.tsx";
import type { PersonaName } from "./note-fields.tsx";
import { NoteJourneys } from "./note-journeys.tsx";
import { useNote } from "./use-note.ts";

/** What a passage speaks for on a map; composed by the page. */
export type PointOfPassage = {
  excerptId: string;
  painPointId: string;
  mapId: string;
  title: string;
};

export function NotePage({
  workspace,
  note: initial,
  journeys,
  personas,
  points,
  openExcerptId,
  mayEdit,
}: {
  workspace: { id: string; slug: string };
  note: NoteDetail;
  journeys: Journey[];
  personas: PersonaName[];
  points: PointOfPassage[];
  openExcerptId: string | null;
  mayEdit: boolean;
}) {
  const t = useTranslations("evidence");
  const tCommon = useTranslations("common");
  const router = useRouter();
  const edits = useNote(initial, workspace.id);
  const { note } = edits;
  const [selectedId, select] = useState(openExcerptId);
  const [isEditing, setIsEditing] = useState(false);
  const { act } = useAct();
  const selected = note.excerpts.find(({ id }) => id === selectedId);
  const placed = note.excerpts.filter(({ hasLostPlace }) => !hasLostPlace);
  const lost = note.excerpts.filter(({ hasLostPlace }) => hasLostPlace);
  const here = { workspaceId: workspace.id, noteId: note.id };

  const restore = () =>
    act(() => restoreNoteAction(here), {
      done: t("note.restored"),
      onDone: () => {
        edits.reload();
        router.refresh();
      },
    });
  const remove = () =>
    act(() => deleteNoteAction(here), {
      onDone: () => {
        toast(t("note.deleted"), { action: { label: tCommon("undo"), run: restore } });
        router.push(`/w/${workspace.slug}/evidence`);
      },
    });

  return (
    <div className="flex h-full min-h-0">
      <article className="min-w-0 flex-1 overflow-y-auto" aria-label={note.title}>
        <div className="mx-auto flex max-w-300 flex-col gap-5 px-4 py-6 sm:px-8">
          <header className="flex flex-col gap-2">
            <TextLink
              href={`/w/${workspace.slug}/evidence`}
              className="inline-flex items-center gap-1 self-start text-13 no-underline"
            >
              <ArrowLeft aria-hidden="true" className="size-4" />
              {t("title")}
            </TextLink>
            <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
              <h1
                className="min-w-0 text-20 font-bold text-balance"
                lang={note.language === "und" ? undefined : note.language}
              >
                {note.title || t("ratingOnly")}
              </h1>
              {mayEdit && !edits.isGone ? (
                <div className="flex gap-2">
                  <Button
                    icon={<Pencil aria-hidden="true" />}
                    onPress={() => setIsEditing((was) => !was)}
                  >
                    {tCommon("edit")}
                  </Button>
                  <Button icon={<Trash2 aria-hidden="true" />} variant="quiet" onPress={remove}>
                    {tCommon("delete")}
                  </Button>
                </div>
              ) : null}
            </div>
          </header>
          {edits.isGone ? (
            <div
              role="status"
              className="flex flex-wrap items-center gap-3 rounded-card bg-raised px-4 py-2.5 text-13 ring-1 ring-edge ring-inset"
            >
              <span className="flex-1">{t("note.isDeleted")}</span>
              {mayEdit ? (
                <Button size="small" onPress={restore}>
                  {t("note.restore")}
                </Button>
              ) : null}
            </div>
          ) : null}
          <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
            <section className="flex max-w-180 flex-col gap-4" aria-label={t("fields.text")}>
              {note.analyzer === null && note.text !== "" ? (
                <p role="status" className="text-13 text-ink-soft">
                  {t("note.reading")}
                </p>
              ) : null}
              {mayEdit && placed.length > 0 ? (
                <p className="hidden text-12 text-ink-faint sm:block">{t("note.keys")}</p>
              ) : null}
              {note.text === "" ? (
                <p className="text-14 text-ink-soft">{t("note.noText")}</p>
              ) : (
                <MarkedText
                  text={note.text}
                  language={note.language}
                  passages={placed}
                  selectedId={selectedId}
                  onSelect={select}
                  {...(mayEdit
                    ? {
                        onLabel: (id, label) => {
                          const excerpt = note.excerpts.find((one) => one.id === id);
                          if (excerpt) edits.label(excerpt, label);
                        },
                      }
                    : {})}
                />
              )}
              {lost.length > 0 ? (
                <section aria-label={t("note.lostTitle")} className="flex flex-col gap-2">
                  <h2 className="text-14 font-bold">{t("note.lostTitle")}</h2>
                  <ul className="flex flex-col gap-1">
                    {lost.map(({ id, text }) => (
                      <li key={id}>
                        <button
                          type="button"
                          aria-pressed={id === selectedId}
                          onClick={() => select(id === selectedId ? null : id)}
                          className="rounded-control px-2 py-1 text-left text-13 text-ink-soft hover:bg-hover"
                        >
                          <q>{text}</q>
                        </button>
                      </li>
                    ))}
                  </ul>
                </section>
              ) : null}
            </section>
            <aside className="flex flex-col gap-6" aria-label={t("note.facts")}>
              {selected ? (
                <section
                  aria-label={t("note.passage")}
                  className={classes(
                    "flex flex-col gap-3 rounded-card bg-raised p-4 ring-1 ring-hairline",
                    "max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-30 max-lg:max-h-[55dvh] max-lg:overflow-y-auto max-lg:rounded-b-none max-lg:shadow-float",
                    "lg:sticky lg:top-6",
                  )}
                >
                  <div className="flex items-start justify-between gap-2">
                    <q
                      className="line-clamp-3 text-13 text-ink-soft"
                      lang={selected.language === "und" ? undefined : selected.language}
                    >
                      {selected.text}
                    </q>
                    <IconButton size="small" label={tCommon("close")} onPress={() => select(null)}>
                      <X aria-hidden="true" />
                    </IconButton>
                  </div>
                  <ExcerptEditor
                    key={selected.id}
                    excerpt={selected}
                    edits={edits}
                    journeys={journeys}
                    mayEdit={mayEdit}
                  />
                  <Points points={points} excerptId={selected.id} slug={workspace.slug} />
                </section>
              ) : null}
              <NoteFacts note={note} personas={personas} />
              <NoteJourneys
                note={note}
                workspace={workspace}
                journeys={journeys}
                mayEdit={mayEdit}
                onChanged={edits.reload}
              />
            </aside>
          </div>
        </div>
      </article>
      {isEditing ? (
        <EditNotePanel
          note={note}
          workspaceId={workspace.id}
          personas={personas}
          onSaved={() => {
            setIsEditing(false);
            edits.reload();
          }}
          onClose={() => setIsEditing(false)}
        />
      ) : null}
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
    <div className="text-12 text-ink-soft">
      <p className="font-medium text-ink">{t("speaksFor")}</p>
      <ul className="mt-1 flex flex-col gap-1">
        {mine.map(({ painPointId, mapId, title }) => (
          <li key={painPointId}>
            <TextLink href={`/w/${slug}/maps/${mapId}?pain=${painPointId}`}>{title}</TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

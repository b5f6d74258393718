"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useAct } from "#components/shell/use-act.ts";
import { daysInBin } from "#domain/evidence/bin.ts";
import { deleteNoteAction, restoreNoteAction } from "#server/evidence/actions.ts";
import type { NoteDetail } from "#server/evidence/read.ts";
import type { Journey } from "#server/evidence/read-journeys.ts";
import { EditNotePanel } from "../edit-note-panel.tsx";
import type { PersonaName } from "../note-fields.tsx";
import { type Remember, useNote } from "../use-note.ts";
import { BesidePane } from "./beside-pane.tsx";
import { DeletedBar } from "./deleted-bar.tsx";
import { NoteHeader } from "./note-header.tsx";
import { ReadingPane } from "./reading-pane.tsx";

/** What a passage speaks for on a map; composed by the page. */
export type PointOfPassage = {
  excerptId: string;
  painPointId: string;
  mapId: string;
  title: string;
};

export type OpenNoteProps = {
  workspace: { id: string; slug: string };
  note: NoteDetail;
  journeys: Journey[];
  personas: PersonaName[];
  /** null: not known yet */
  points: PointOfPassage[] | null;
  excerptId: string | null;
  /** what the list was narrowed to: marked in the text */
  search: string;
  meId: string;
  mayEdit: boolean;
  remember: Remember;
  /** it is not there any more, or not for this reader */
  onMissing: (noteId: string) => void;
  /** for those who hear the page */
  say: (words: string) => void;
  onRead: (noteId: string, isRead: boolean) => void;
  fetchPoints: (noteId: string) => Promise<PointOfPassage[]>;
  onExcerpt: (excerptId: string | null) => void;
  /** the note before or after this one in the list */
  onNeighbour: (step: 1 | -1) => void;
  onBack: () => void;
  onPerson: (participantId: string) => void;
};

/** A note with its marked passages, and beside it what is selected or where the note comes from. */
export function OpenNote(props: OpenNoteProps) {
  const { workspace, note: initial, mayEdit } = props;
  const [excerptId, onExcerpt] = useSelected(props);
  const t = useTranslations("evidence.note");
  const edits = useNote(initial, workspace.id, {
    remember: props.remember,
    onMissing: () => props.onMissing(initial.id),
  });
  const { note } = edits;
  const points = usePoints(props);
  const [isEditing, setIsEditing] = useState(false);
  const [hasFacts, setHasFacts] = useState(false);
  const { act } = useAct();
  const here = { workspaceId: workspace.id, noteId: note.id };
  const selected = note.excerpts.find(({ id }) => id === excerptId) ?? null;
  useDocumentTitle(note.title);
  const beside = useRef<HTMLElement>(null);
  const read = (isRead: boolean) => props.onRead(note.id, isRead);

  const restore = () =>
    act(() => restoreNoteAction(here), { done: t("restored"), onDone: edits.reload });
  const remove = () =>
    act(() => deleteNoteAction(here), {
      done: t("deleted", { days: daysInBin }),
      undo: restore,
      onDone: props.onBack,
    });

  return (
    <>
      <article aria-label={note.title} className="flex min-w-0 flex-1 flex-col">
        <NoteHeader
          note={note}
          mayEdit={mayEdit && !edits.isGone}
          hasFacts={hasFacts}
          onFacts={() => {
            onExcerpt(null);
            setHasFacts((was) => !was || selected !== null);
          }}
          onEdit={() => setIsEditing((was) => !was)}
          onDelete={remove}
          onNeighbour={props.onNeighbour}
          onBack={props.onBack}
          onPerson={props.onPerson}
          meId={props.meId}
          onRead={read}
        />
        {edits.isGone ? (
          <DeletedBar
            workspaceId={workspace.id}
            note={note}
            mayEdit={mayEdit}
            onRestore={restore}
            onErased={props.onBack}
          />
        ) : null}
        <ReadingPane
          edits={edits}
          search={props.search}
          selectedId={selected?.id ?? null}
          onSelect={onExcerpt}
          onOpen={() => beside.current?.querySelector<HTMLElement>("[role=radio]")?.focus()}
          onBack={props.onBack}
          onRead={() => {
            if (!note.readers.some(({ id }) => id === props.meId)) read(true);
          }}
          say={props.say}
          mayEdit={mayEdit && !edits.isGone}
        />
      </article>
      <BesidePane
        workspace={workspace}
        paneRef={beside}
        edits={edits}
        selected={selected}
        hasFacts={hasFacts}
        points={points}
        journeys={props.journeys}
        personas={props.personas}
        mayEdit={mayEdit && !edits.isGone}
        onClose={() => {
          onExcerpt(null);
          setHasFacts(false);
        }}
      />
      {isEditing ? (
        <EditNotePanel
          note={note}
          workspaceId={workspace.id}
          personas={props.personas}
          onSaved={() => {
            setIsEditing(false);
            edits.reload();
          }}
          onClose={() => setIsEditing(false)}
        />
      ) : null}
    </>
  );
}

const addressMs = 300;

/** Selected at once; its address follows when one stays, as a browser allows only so many changes. */
function useSelected({ excerptId, onExcerpt }: OpenNoteProps) {
  const [selectedId, setSelectedId] = useState(excerptId);
  const [known, setKnown] = useState(excerptId);
  const [sent, setSent] = useState(excerptId);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // The address changed by other means (Back, a link): it wins over what was selected.
  if (excerptId !== known) {
    setKnown(excerptId);
    if (excerptId !== sent) setSelectedId(excerptId);
  }
  function select(id: string | null) {
    setSelectedId(id);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setSent(id);
      onExcerpt(id);
    }, addressMs);
  }
  return [selectedId, select] as const;
}

function usePoints({ note, points: known, fetchPoints }: OpenNoteProps): PointOfPassage[] {
  const [points, setPoints] = useState(known ?? []);
  const isKnown = known !== null;
  useEffect(() => {
    if (isKnown) return;
    let isWanted = true;
    fetchPoints(note.id).then(
      (found) => {
        if (isWanted) setPoints(found);
      },
      // what it speaks for is a hint; the note is there without it
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [note.id, isKnown, fetchPoints]);
  return points;
}

/** The page itself is not asked for again when another note is opened, so its name follows here. */
function useDocumentTitle(title: string) {
  useEffect(() => {
    const before = document.title;
    const place = before.slice(before.lastIndexOf(" · "));
    if (title) document.title = `${title}${place.startsWith(" · ") ? place : ""}`;
    return () => {
      document.title = before;
    };
  }, [title]);
}

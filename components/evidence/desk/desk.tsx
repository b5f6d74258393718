"use client";

import { Upload } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useAct } from "#components/shell/use-act.ts";
import { classes } from "#components/ui/classes.ts";
import { toast } from "#components/ui/toast.tsx";
import { markReadAction } from "#server/evidence/actions.ts";
import type { Batch } from "#server/evidence/batches.ts";
import type { NoteList } from "#server/evidence/list-notes.ts";
import type { NoteDetail } from "#server/evidence/read.ts";
import type { NoteFacets } from "#server/evidence/read-facets.ts";
import type { Journey } from "#server/evidence/read-journeys.ts";
import { AddNotePanel } from "../add-note-panel.tsx";
import { ImportRuns } from "../import-runs.tsx";
import { IntakeStatus } from "../intake-status.tsx";
import { NoEvidence } from "../no-evidence.tsx";
import type { PersonaName } from "../note-fields.tsx";
import { useFileDrop } from "../use-file-drop.ts";
import { usePaste } from "../use-paste.ts";
import { everything } from "./address.ts";
import { DeskHeader } from "./desk-header.tsx";
import { ListPane } from "./list-pane.tsx";
import { NoteAtHand } from "./note-at-hand.tsx";
import type { PointOfPassage } from "./open-note.tsx";
import { useDeskAddress } from "./use-desk-address.ts";
import { useDeskKeys } from "./use-desk-keys.ts";
import { useFacets } from "./use-facets.ts";
import { useIncoming } from "./use-incoming.ts";
import { useNoteRows } from "./use-note-rows.ts";
import { useUndo } from "./use-undo.ts";

const HelpSheet = dynamic(() => import("./help-sheet.tsx").then((file) => file.HelpSheet), {
  loading: () => null,
});

export type DeskProps = {
  workspace: { id: string; slug: string };
  list: NoteList;
  facets: NoteFacets;
  /** the note that the address names */
  note: NoteDetail | null;
  points: PointOfPassage[];
  batches: Batch[];
  journeys: Journey[];
  personas: PersonaName[];
  meId: string;
  mayEdit: boolean;
  fetchPoints: (noteId: string) => Promise<PointOfPassage[]>;
};

/**
 * Everything people said: the list, the note that is read, what is selected in it. Files may be
 * dropped anywhere.
 */
export function EvidenceDesk(props: DeskProps) {
  const { workspace, journeys, personas, mayEdit } = props;
  const t = useTranslations("evidence");
  const place = useDeskAddress(workspace.slug);
  const { view, noteId } = place;
  const rows = useNoteRows(workspace.id, view, props.list);
  const facets = useFacets(workspace.id, props.facets);
  const incoming = useIncoming(workspace, props.batches, rows.refresh);
  // the words that a new note begins with; null while none is added
  const [adding, setAdding] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const [said, say] = useState("");
  const [isHelping, setIsHelping] = useState(false);
  const tDesk = useTranslations("desk");
  const { remember } = useUndo((direction, what) => {
    const words = tDesk(direction === "undo" ? "undone" : "redone", { what });
    say(words);
    toast(words);
  });
  const { act } = useAct();
  const read = (id: string, isRead: boolean) =>
    act(() => markReadAction({ workspaceId: workspace.id, noteId: id, isRead }), {
      onDone: () => rows.change(id, { isRead }),
    });
  const { isOver, props: drop } = useFileDrop({
    onFiles: incoming.intake.take,
    isDisabled: !mayEdit,
  });
  usePaste({
    onFiles: incoming.intake.take,
    onText: setAdding,
    isDisabled: !mayEdit || adding !== null,
  });
  const narrow = (change: Partial<typeof view>) =>
    place.show({ view: { ...view, ...change }, excerptId: null });
  const open = (id: string | null) => place.go({ noteId: id });
  const neighbour = (step: 1 | -1) => {
    const at = noteId === null ? -1 : rows.indexOf(noteId);
    const next = at < 0 ? undefined : rows.at(at + step);
    if (next) open(next.id);
  };

  useDeskKeys({
    search: () => search.current?.focus(),
    help: () => setIsHelping(true),
    read: () => {
      const row = noteId === null ? undefined : rows.at(rows.indexOf(noteId));
      if (noteId !== null) read(noteId, !row?.isRead);
    },
    neighbour,
  });

  return (
    <div className="relative flex h-full min-h-0" {...drop}>
      <p role="status" className="sr-only">
        {said}
      </p>
      <div className="flex min-w-0 flex-1 flex-col">
        <DeskHeader
          slug={workspace.slug}
          mayEdit={mayEdit}
          intake={incoming.intake}
          onAdd={() => setAdding("")}
          onHelp={() => setIsHelping(true)}
          className={noteId === null ? "" : "max-md:hidden"}
        />
        {facets.all === 0 && noteId === null ? (
          <div className="min-h-0 flex-1 overflow-y-auto px-4 py-6">
            <Incoming workspace={workspace} incoming={incoming} />
            <NoEvidence mayEdit={mayEdit} onAdd={() => setAdding("")} />
          </div>
        ) : (
          <div className="relative flex min-h-0 flex-1">
            <ListPane
              view={view}
              facets={facets}
              journeys={journeys}
              personas={personas}
              onChange={narrow}
              rows={rows}
              openId={noteId}
              hrefOf={(id) => place.hrefOf({ noteId: id })}
              onOpen={open}
              searchRef={search}
              above={<Incoming workspace={workspace} incoming={incoming} />}
              className={classes(
                "w-full md:w-76 md:shrink-0 md:border-r md:border-hairline lg:w-88",
                noteId !== null && "max-md:hidden",
              )}
            />
            <NoteAtHand
              {...props}
              noteId={noteId}
              excerptId={place.excerptId}
              search={rows.said.instead?.shown ?? view.search}
              remember={remember}
              say={say}
              onRead={read}
              onExcerpt={(excerptId) => place.show({ excerptId })}
              onNeighbour={neighbour}
              onBack={() => open(null)}
              onPerson={(participantId) =>
                place.go({ noteId, view: { ...everything, participantId } })
              }
            />
          </div>
        )}
      </div>
      {adding !== null ? (
        <AddNotePanel
          workspaceId={workspace.id}
          journeys={journeys}
          personas={personas}
          mapIds={view.mapId ? [view.mapId] : []}
          text={adding}
          onAdded={rows.refresh}
          onClose={() => setAdding(null)}
        />
      ) : null}
      {isHelping ? <HelpSheet isOpen onOpenChange={setIsHelping} /> : null}
      {isOver ? (
        <div className="pointer-events-none absolute inset-2 z-30 flex flex-col items-center justify-center gap-2 rounded-card border-2 border-dashed border-accent bg-accent-tint/90 text-accent">
          <Upload aria-hidden="true" className="size-6" />
          <p className="text-16 font-medium">{t("files.dropHere")}</p>
          <p className="text-13">{t("files.kinds")}</p>
        </div>
      ) : null}
    </div>
  );
}

function Incoming({
  workspace,
  incoming,
}: Pick<DeskProps, "workspace"> & { incoming: ReturnType<typeof useIncoming> }) {
  return (
    <>
      <IntakeStatus intake={incoming.intake} />
      <ImportRuns
        batches={incoming.batches}
        workspaceId={workspace.id}
        slug={workspace.slug}
        onEnd={incoming.ended}
      />
    </>
  );
}

"use client";

import { ArrowLeft, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Ref } from "react";
import { classes } from "#components/ui/classes.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { ExcerptRow } from "#server/evidence/read.ts";
import type { Journey } from "#server/evidence/read-journeys.ts";
import { NoteFacts } from "../note-facts.tsx";
import type { PersonaName } from "../note-fields.tsx";
import { NoteJourneys } from "../note-journeys.tsx";
import { ReplacedText } from "../replaced-text.tsx";
import type { NoteEdits } from "../use-note.ts";
import type { PointOfPassage } from "./open-note.tsx";
import { PassagePane } from "./passage-pane.tsx";
import { ReadersList } from "./readers.tsx";

/**
 * The third pane: what is selected, else where the note comes from. On wide screens it is always
 * there, on smaller ones it comes over the text, on a telephone it is a page of its own.
 */
export function BesidePane({
  workspace,
  paneRef,
  edits,
  selected,
  hasFacts,
  points,
  journeys,
  personas,
  mayEdit,
  onClose,
}: {
  workspace: { id: string; slug: string };
  paneRef: Ref<HTMLElement>;
  edits: NoteEdits;
  selected: ExcerptRow | null;
  /** asked for, where there is no room for it at all times */
  hasFacts: boolean;
  points: PointOfPassage[];
  journeys: Journey[];
  personas: PersonaName[];
  mayEdit: boolean;
  onClose: () => void;
}) {
  const t = useTranslations("evidence.note");
  const tDesk = useTranslations("desk.note");
  const tCommon = useTranslations("common");
  const title = selected ? t("passage") : t("facts");
  return (
    <aside
      ref={paneRef}
      aria-label={title}
      className={classes(
        "flex min-h-0 flex-col bg-paper",
        "fixed inset-0 z-40 md:absolute md:inset-y-0 md:right-0 md:left-auto md:z-20 md:w-88 md:border-l md:border-hairline md:shadow-float",
        "xl:static xl:z-auto xl:w-88 xl:shrink-0 xl:shadow-none",
        !selected && !hasFacts && "max-xl:hidden",
      )}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      <header className="flex min-h-12 shrink-0 items-center gap-1 border-b border-hairline px-4">
        <IconButton label={tDesk("backToText")} onPress={onClose} className="-ml-2 md:hidden">
          <ArrowLeft aria-hidden="true" />
        </IconButton>
        <h2 className="min-w-0 flex-1 text-14 font-bold">{title}</h2>
        <IconButton
          label={tCommon("close")}
          onPress={onClose}
          className={classes("-mr-2 max-md:hidden", !selected && "xl:hidden")}
        >
          <X aria-hidden="true" />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-4">
        {selected ? (
          <PassagePane
            key={selected.id}
            excerpt={selected}
            edits={edits}
            journeys={journeys}
            personas={personas}
            points={points}
            slug={workspace.slug}
            mayEdit={mayEdit}
            onRemoved={onClose}
          />
        ) : (
          <div className="flex flex-col gap-6">
            <NoteFacts note={edits.note} personas={personas} />
            <ReplacedText
              note={edits.note}
              workspaceId={workspace.id}
              mayEdit={mayEdit}
              onChanged={edits.reload}
            />
            <NoteJourneys
              note={edits.note}
              workspace={workspace}
              journeys={journeys}
              mayEdit={mayEdit}
              onChanged={edits.reload}
            />
            <ReadersList readers={edits.note.readers} />
          </div>
        )}
      </div>
    </aside>
  );
}

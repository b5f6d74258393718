"use client";

import { FileUp, Plus, Upload } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { FileTrigger, Button as TriggerButton } from "react-aria-components";
import { PageFrame } from "#components/shell/page-frame.tsx";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { Button } from "#components/ui/button.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { classes } from "#components/ui/classes.ts";
import { Spinner } from "#components/ui/spinner.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { toast } from "#components/ui/toast.tsx";
import type { Batch } from "#server/evidence/batches.ts";
import type { NoteList as Notes } from "#server/evidence/read.ts";
import type { Journey } from "#server/evidence/read-journeys.ts";
import { AddFilesPanel } from "./add-files-panel.tsx";
import { AddNotePanel } from "./add-note-panel.tsx";
import { FileProblems } from "./file-problems.tsx";
import { ImportRuns } from "./import-runs.tsx";
import {
  acceptedEndings,
  type FileProblem,
  sendFile,
  sortFiles,
  type TextToAdd,
} from "./incoming-files.ts";
import { NoEvidence } from "./no-evidence.tsx";
import { addressOf, isNarrowed, type NoteView } from "./note-address.ts";
import type { PersonaName } from "./note-fields.tsx";
import { NoteFilters } from "./note-filters.tsx";
import { NoteList } from "./note-list.tsx";
import { NotePages } from "./note-pages.tsx";
import { useFileDrop } from "./use-file-drop.ts";

type Panel = null | { kind: "note" } | { kind: "files"; texts: TextToAdd[] };

/** Everything people said, and the ways it comes in. Files may be dropped anywhere on the page. */
export function EvidenceDesk({
  workspace,
  view,
  list,
  batches,
  journeys,
  personas,
  mayEdit,
}: {
  workspace: { id: string; slug: string };
  view: NoteView;
  list: Notes;
  batches: Batch[];
  journeys: Journey[];
  personas: PersonaName[];
  mayEdit: boolean;
}) {
  const t = useTranslations("evidence");
  const router = useRouter();
  const [isMoving, startMoving] = useTransition();
  const [panel, setPanel] = useState<Panel>(null);
  const [problems, setProblems] = useState<FileProblem[]>([]);
  const [sending, setSending] = useState<string | null>(null);
  const refresh = () => router.refresh();
  useRefresh("notes", refresh);
  useRefresh("imports", refresh, ({ batchId }) => !batches.some(({ id }) => id === batchId));

  const go = (change: Partial<NoteView>) =>
    startMoving(() => {
      router.replace(addressOf({ ...view, page: 1, ...change }), { scroll: false });
    });

  async function takeFiles(files: File[]) {
    const sorted = await sortFiles(files);
    setProblems(sorted.problems);
    if (sorted.texts.length > 0) setPanel({ kind: "files", texts: sorted.texts });
    const batchIds: string[] = [];
    for (const table of sorted.tables) {
      setSending(table.name);
      const result = await sendFile(table, { slug: workspace.slug });
      if (result.ok && result.kind === "table") batchIds.push(result.batchId);
      if (!result.ok) {
        const { reason } = result;
        setProblems((now) => [...now, { fileName: table.name, reason }]);
      }
    }
    setSending(null);
    const [only] = batchIds;
    if (only && batchIds.length === 1 && sorted.texts.length === 0) {
      router.push(`/w/${workspace.slug}/evidence/import/${only}`);
    } else if (only) {
      toast(t("files.tablesWait", { count: batchIds.length }));
      refresh();
    }
  }

  const { isOver, props } = useFileDrop({ onFiles: takeFiles, isDisabled: !mayEdit });
  const isEmpty = list.counts.all === 0;
  const close = () => setPanel(null);

  return (
    <div className="relative flex h-full min-h-0" {...props}>
      <div className="min-w-0 flex-1">
        <PageFrame
          title={t("title")}
          text={
            <>
              {t("text")}{" "}
              {isEmpty ? null : (
                <TextLink href={`/w/${workspace.slug}/evidence/quality`}>
                  {t("quality.link")}
                </TextLink>
              )}
            </>
          }
          actions={
            mayEdit ? (
              <>
                <FileTrigger
                  acceptedFileTypes={acceptedEndings}
                  allowsMultiple
                  onSelect={(files) => takeFiles([...(files ?? [])])}
                >
                  <TriggerButton className={buttonClasses()} isPending={sending !== null}>
                    {sending === null ? <FileUp aria-hidden="true" /> : <Spinner />}
                    <span className="min-w-0 truncate">{t("files.choose")}</span>
                  </TriggerButton>
                </FileTrigger>
                <Button
                  variant="primary"
                  icon={<Plus aria-hidden="true" />}
                  onPress={() => setPanel({ kind: "note" })}
                >
                  {t("add.title")}
                </Button>
              </>
            ) : null
          }
        >
          {sending === null ? null : (
            <p role="status" className="text-13 text-ink-soft">
              {t("files.sending", { name: sending })}
            </p>
          )}
          <FileProblems problems={problems} onClose={() => setProblems([])} />
          <ImportRuns
            batches={batches}
            workspaceId={workspace.id}
            slug={workspace.slug}
            onEnd={refresh}
          />
          {isEmpty ? (
            <NoEvidence mayEdit={mayEdit} onAdd={() => setPanel({ kind: "note" })} />
          ) : (
            <section className="flex flex-col gap-4" aria-label={t("notes")}>
              <NoteFilters view={view} counts={list.counts} journeys={journeys} onChange={go} />
              <NotePages view={view} list={list} isNarrowed={isNarrowed(view)} onChange={go} />
              <div className={classes("transition-opacity duration-120", isMoving && "opacity-60")}>
                {list.notes.length > 0 ? (
                  <NoteList notes={list.notes} slug={workspace.slug} />
                ) : (
                  <p className="py-10 text-center text-14 text-ink-soft">{t("filters.nothing")}</p>
                )}
              </div>
              {list.total > list.notes.length ? (
                <NotePages view={view} list={list} isPager onChange={go} />
              ) : null}
            </section>
          )}
        </PageFrame>
      </div>
      {panel?.kind === "note" ? (
        <AddNotePanel
          workspaceId={workspace.id}
          journeys={journeys}
          personas={personas}
          mapIds={view.mapId ? [view.mapId] : []}
          onAdded={refresh}
          onClose={close}
        />
      ) : null}
      {panel?.kind === "files" ? (
        <AddFilesPanel
          key={panel.texts.map(({ fileName }) => fileName).join("/")}
          workspaceId={workspace.id}
          texts={panel.texts}
          journeys={journeys}
          personas={personas}
          onAdded={(failed) => {
            setProblems(failed);
            close();
            refresh();
          }}
          onClose={close}
        />
      ) : null}
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

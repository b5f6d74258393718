"use client";

import { Download, FileUp, Plus, Sprout } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { FileTrigger, Button as TriggerButton } from "react-aria-components";
import { PageFrame } from "#components/shell/page-frame.tsx";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { Button } from "#components/ui/button.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { toast } from "#components/ui/toast.tsx";
import type { Codebook } from "#server/evidence/codes/read.ts";
import { EvidenceNav } from "../evidence-nav.tsx";
import { type Asked, CodeDialogs } from "./code-dialogs.tsx";
import { CodePanel } from "./code-panel.tsx";
import { CodeTree } from "./code-tree.tsx";
import { LatestChanges } from "./latest-changes.tsx";
import { useCodebook } from "./use-codebook.ts";

/** The team's codes as a tree, with how many people say each, and all that can be done to them. */
export function CodebookPage({
  workspace,
  initial,
  rights,
}: {
  workspace: { id: string; slug: string };
  initial: Codebook;
  rights: { edit: boolean; lock: boolean };
}) {
  const t = useTranslations("codes.book");
  const tCodes = useTranslations("codes");
  const book = useCodebook(workspace.id, initial);
  const bringTable = useBringTable(book.edit);
  const [selectedId, select] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const nameRef = useRef<HTMLInputElement>(null);
  const selected = book.codes.find(({ id }) => id === selectedId) ?? null;
  const { notes, coded } = book.coverage;
  useUndoKeys(book);

  return (
    <PageFrame
      nav={<EvidenceNav slug={workspace.slug} current="codes" mayEdit={rights.edit} />}
      title={tCodes("title")}
      text={tCodes("text")}
      actions={
        <>
          {book.codes.length > 0 ? (
            <a
              href={`/w/${workspace.slug}/evidence/codes/table`}
              download
              className={buttonClasses()}
            >
              <Download aria-hidden="true" />
              {t("export")}
            </a>
          ) : null}
          {rights.edit ? (
            <>
              <FileTrigger
                acceptedFileTypes={[".csv", ".tsv", ".txt"]}
                onSelect={(files) => void bringTable(files?.[0])}
              >
                <TriggerButton className={buttonClasses()}>
                  <FileUp aria-hidden="true" />
                  {t("import")}
                </TriggerButton>
              </FileTrigger>
              <Button
                icon={<Sprout aria-hidden="true" />}
                onPress={() => setAsked({ what: "starter" })}
              >
                {t("starter")}
              </Button>
              <Button
                variant="primary"
                icon={<Plus aria-hidden="true" />}
                onPress={() => setAsked({ what: "add", parentId: null })}
              >
                {t("add")}
              </Button>
            </>
          ) : null}
        </>
      }
    >
      <p className="text-13 text-ink-soft">
        {notes > 0 ? t("coverage", { coded, notes, share: coded / notes }) : t("coverageNone")}
      </p>
      {book.codes.length === 0 ? (
        <EmptyState title={t("emptyTitle")} text={t("emptyText")} />
      ) : (
        <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <section className="flex min-w-0 flex-col gap-3">
            {rights.edit ? (
              <p className="text-12 text-ink-faint max-sm:hidden">{t("keys")}</p>
            ) : null}
            <CodeTree
              codes={book.codes}
              selectedId={selectedId}
              mayEdit={rights.edit}
              onSelect={select}
              onMove={(move) => {
                const name = book.codes.find(({ id }) => id === move.codeId)?.name ?? "";
                book.edit({ kind: "move", ...move }, name);
              }}
              onDropOn={(codeId, ontoId) => {
                const code = book.codes.find(({ id }) => id === codeId);
                const onto = book.codes.find(({ id }) => id === ontoId);
                if (code && onto) setAsked({ what: "drop", code, onto });
              }}
              onRename={(id) => {
                select(id);
                requestAnimationFrame(() => nameRef.current?.select());
              }}
              onDelete={(id) => {
                const code = book.codes.find((one) => one.id === id);
                if (code) setAsked({ what: "delete", code });
              }}
            />
          </section>
          <aside className="flex flex-col gap-8">
            {selected ? (
              <section
                aria-label={selected.name}
                className="rounded-card bg-raised p-4 ring-1 ring-hairline"
              >
                <CodePanel
                  key={`${selected.id} ${selected.name} ${selected.description}`}
                  code={selected}
                  book={book}
                  workspace={workspace}
                  rights={rights}
                  nameRef={nameRef}
                  onAsk={(what) =>
                    setAsked(
                      what === "add" ? { what, parentId: selected.id } : { what, code: selected },
                    )
                  }
                />
              </section>
            ) : (
              <EmptyState
                title={t("chooseTitle")}
                text={t("chooseText")}
                className="rounded-card py-8 ring-1 ring-hairline"
              />
            )}
            <LatestChanges book={book} mayEdit={rights.edit} />
          </aside>
        </div>
      )}
      {asked ? (
        <CodeDialogs
          asked={asked}
          book={book}
          workspaceId={workspace.id}
          onClose={() => setAsked(null)}
          onSelect={select}
        />
      ) : null}
    </PageFrame>
  );
}

type Edit = ReturnType<typeof useCodebook>["edit"];

/** A table of codes from a file: what is not in the book yet comes in, in one act. */
function useBringTable(edit: Edit) {
  const t = useTranslations("codes.book");
  const words = useReasonWords("codes.reasons");
  return async (file: File | undefined) => {
    if (!file) return;
    const { readCodebookTable } = await import("#domain/evidence/codebook/table.ts");
    const read = readCodebookTable(await file.text());
    if (!read.ok) {
      toast(words(read.reason), { tone: "problem" });
      return;
    }
    const { codes, problems } = read;
    edit({ kind: "bring", codes }, file.name, () => {
      toast(t("imported", { count: codes.length, problems: problems.length }));
    });
  };
}

/** Ctrl+Z and Ctrl+Shift+Z, but for a field in which somebody types. */
function useUndoKeys({ undo, redo }: { undo: () => void; redo: () => void }): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const { target } = event;
    if (target instanceof HTMLElement && target.matches("input, textarea")) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) redo();
    else undo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

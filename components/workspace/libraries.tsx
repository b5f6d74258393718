"use client";

import { Plus, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { Section } from "#components/shell/section.tsx";
import { useAct } from "#components/shell/use-act.ts";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Form } from "#components/ui/form.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { toast } from "#components/ui/toast.tsx";
import { useKeptKeyboard } from "#components/ui/use-kept-keyboard.ts";
import {
  addLibraryEntry,
  bringBackLibraryEntry,
  removeLibraryEntry,
  renameLibraryEntry,
} from "#server/library/actions.ts";
import type { LibraryKind } from "#server/library/library-kind.ts";
import type { LibraryEntry } from "#server/library/read.ts";

const kinds = ["team", "channel", "system", "tag"] as const satisfies readonly LibraryKind[];

export function Libraries({
  workspaceId,
  entries,
  canEdit,
}: {
  workspaceId: string;
  entries: LibraryEntry[];
  canEdit: boolean;
}) {
  const t = useTranslations("workspace.library");
  return (
    <>
      <p className="text-14 text-ink-soft">{t("text")}</p>
      {kinds.map((kind) => (
        <Section key={kind} title={t(`kinds.${kind}`)} text={t(`empty.${kind}`)}>
          <EntryList
            workspaceId={workspaceId}
            kind={kind}
            entries={entries.filter((entry) => entry.kind === kind)}
            canEdit={canEdit}
          />
        </Section>
      ))}
    </>
  );
}

function EntryList({
  workspaceId,
  kind,
  entries,
  canEdit,
}: {
  workspaceId: string;
  kind: LibraryKind;
  entries: LibraryEntry[];
  canEdit: boolean;
}) {
  const t = useTranslations("workspace.library");
  const reasons = useTranslations("workspace.reasons");
  const common = useTranslations("common");
  const router = useRouter();
  const [name, setName] = useState("");
  const adding = useSubmit(addLibraryEntry);
  const changing = useSubmit(renameLibraryEntry);
  const removing = useSubmit(removeLibraryEntry);
  const { act } = useAct();
  const refresh = () => router.refresh();
  const keyboard = useKeptKeyboard<HTMLUListElement>();

  function remove(entry: LibraryEntry) {
    const target = { workspaceId, entryId: entry.id };
    removing.submit(target, () => {
      refresh();
      toast(t("deleted", { name: entry.name }), {
        action: {
          label: common("undo"),
          run: () => act(() => bringBackLibraryEntry(target), { onDone: refresh }),
        },
      });
    });
  }

  return (
    <div className="flex flex-col gap-2">
      <Problem
        reason={adding.reason ?? changing.reason ?? removing.reason}
        words={{ "entry-gone": reasons("entry-gone") }}
      />
      {entries.length > 0 ? (
        <ul {...keyboard} className="flex flex-wrap gap-1.5">
          {entries.map((entry) => (
            <li
              key={entry.id}
              className="flex h-8 items-center rounded-control bg-raised pl-1 ring-1 ring-hairline ring-inset"
            >
              <input
                key={entry.name}
                defaultValue={entry.name}
                aria-label={t("rename", { name: entry.name })}
                readOnly={!canEdit}
                maxLength={80}
                className="field-sizing-content h-6 min-w-8 rounded-mark bg-transparent px-1.5 text-13"
                onKeyDown={(event) => {
                  if (event.key === "Escape") event.currentTarget.value = entry.name;
                  if (event.key === "Enter" || event.key === "Escape") event.currentTarget.blur();
                }}
                onBlur={(event) => {
                  const next = event.currentTarget.value.trim();
                  if (!next) event.currentTarget.value = entry.name;
                  else if (next !== entry.name) {
                    changing.submit({ workspaceId, entryId: entry.id, name: next }, refresh);
                  }
                }}
              />
              {canEdit ? (
                <IconButton
                  size="small"
                  label={t("deleteNamed", { name: entry.name })}
                  onPress={() => remove(entry)}
                  className="mx-1"
                >
                  <X aria-hidden="true" />
                </IconButton>
              ) : (
                <span className="w-1" />
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {canEdit ? (
        <Form
          className="max-w-80"
          onSubmit={(event) => {
            event.preventDefault();
            if (!name.trim()) return;
            adding.submit({ workspaceId, kind, name }, () => {
              setName("");
              refresh();
            });
          }}
        >
          <TextField
            aria-label={t(`addTo.${kind}`)}
            placeholder={t(`addTo.${kind}`)}
            icon={<Plus aria-hidden="true" />}
            value={name}
            onChange={setName}
            maxLength={80}
          />
        </Form>
      ) : null}
    </div>
  );
}

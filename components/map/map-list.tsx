"use client";

import { Plus, Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { PageFrame } from "#components/shell/page-frame.tsx";
import { Problem } from "#components/shell/problem.tsx";
import { useAct } from "#components/shell/use-act.ts";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { toast } from "#components/ui/toast.tsx";
import { useKeptKeyboard } from "#components/ui/use-kept-keyboard.ts";
import { deleteMap, duplicateMap, makeToBeMap, restoreMap } from "#server/map/actions.ts";
import type { OwnTemplate } from "#server/map/templates.ts";
import { FirstPath } from "./first-path.tsx";
import { KeptInBin } from "./kept-in-bin.tsx";
import { MapCard } from "./map-card.tsx";
import { NewMapDialog, type TemplatePreviews } from "./new-map-dialog.tsx";
import { SaveTemplateDialog } from "./save-template-dialog.tsx";

export type MapEntry = {
  id: string;
  title: string;
  language: "en" | "fi";
  state: "as-is" | "to-be";
  steps: number;
  editedAt: Date;
  notes: number;
  pains: number;
  /** steps that say nothing yet in a required lane */
  missing: number;
};

/** The maps of a workspace. Pictures come drawn, by id; the way to bring in a file comes made. */
export function MapList({
  workspaceId,
  slug,
  personId,
  mapsHref,
  maps,
  pictures,
  previews,
  templates,
  importButton,
  canCreate,
  hasDeleted,
}: {
  workspaceId: string;
  slug: string;
  /** who looks */
  personId: string;
  /** address of this list; a map's is one word longer */
  mapsHref: string;
  maps: MapEntry[];
  pictures: Record<string, ReactNode>;
  previews: TemplatePreviews;
  templates: readonly OwnTemplate[];
  importButton: ReactNode;
  canCreate: boolean;
  /** this person could bring one back */
  hasDeleted: boolean;
}) {
  const t = useTranslations("maps");
  const router = useRouter();
  const common = useTranslations("common");
  const [query, setQuery] = useState("");
  const [isCreating, setIsCreating] = useState(false);
  const copying = useSubmit(duplicateMap);
  const removing = useSubmit(deleteMap);
  const going = useSubmit(makeToBeMap);
  const { act } = useAct();
  const [kept, setKept] = useState<MapEntry | null>(null);
  const shown = maps.filter((map) => matches(map.title, query));
  const keyboard = useKeptKeyboard<HTMLUListElement>();
  const nameOf = (map: MapEntry) => map.title || t("untitled");

  function remove(map: MapEntry) {
    removing.submit({ workspaceId, mapId: map.id }, () => {
      router.refresh();
      toast(t("deleted", { title: nameOf(map) }), {
        action: {
          label: common("undo"),
          run: () =>
            act(() => restoreMap({ workspaceId, mapId: map.id }), {
              onDone: () => router.refresh(),
            }),
        },
      });
    });
  }

  function duplicate(map: MapEntry) {
    const title = t("copyOf", { title: nameOf(map) });
    copying.submit({ workspaceId, mapId: map.id, title }, () => {
      toast(t("duplicated", { title: nameOf(map) }));
      router.refresh();
    });
  }

  function makeToBe(map: MapEntry) {
    const title = t("toBeOf", { title: nameOf(map) });
    going.submit({ workspaceId, mapId: map.id, title }, ({ mapId }) =>
      router.push(`${mapsHref}/${mapId}`),
    );
  }

  const newButton = canCreate ? (
    <Button
      variant="primary"
      icon={<Plus aria-hidden="true" />}
      onPress={() => setIsCreating(true)}
    >
      {t("new")}
    </Button>
  ) : null;

  return (
    <PageFrame
      title={t("title")}
      actions={
        maps.length > 0 ? (
          <>
            {maps.length > 5 ? (
              <TextField
                aria-label={t("search")}
                placeholder={t("search")}
                icon={<Search aria-hidden="true" />}
                value={query}
                onChange={setQuery}
                className="w-52"
              />
            ) : null}
            {importButton}
            {newButton}
          </>
        ) : null
      }
    >
      <Problem
        reason={copying.reason ?? removing.reason}
        words={{ "not-found": t("reasons.gone") }}
      />
      <Problem reason={going.reason} words={{ "already-to-be": t("reasons.already-to-be") }} />
      <KeptInBin
        personId={personId}
        workspaceId={workspaceId}
        slug={slug}
        shownIds={maps.map(({ id }) => id)}
        mayRestore={canCreate}
      />
      {maps.length === 0 ? (
        <EmptyState
          title={t("emptyTitle")}
          text={t("emptyText")}
          drawing={<FirstPath />}
          action={
            <>
              {newButton}
              {importButton}
            </>
          }
        />
      ) : shown.length === 0 ? (
        <p className="py-10 text-center text-14 text-ink-soft">{t("none", { query })}</p>
      ) : (
        <ul
          {...keyboard}
          className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,300px),1fr))] gap-5"
        >
          {shown.map((map) => (
            <li key={map.id} className="flex">
              <MapCard
                map={map}
                personId={personId}
                href={`${mapsHref}/${map.id}`}
                picture={pictures[map.id]}
                canEdit={canCreate}
                onDuplicate={() => duplicate(map)}
                onToBe={() => makeToBe(map)}
                onTemplate={() => setKept(map)}
                onDelete={() => remove(map)}
              />
            </li>
          ))}
        </ul>
      )}
      {hasDeleted ? (
        <p className="text-13 print:hidden">
          <TextLink href={`${mapsHref}/deleted`}>{t("bin.title")}</TextLink>
        </p>
      ) : null}
      <NewMapDialog
        workspaceId={workspaceId}
        previews={previews}
        templates={templates}
        onCreated={(mapId) => router.push(`${mapsHref}/${mapId}`)}
        isOpen={isCreating}
        onOpenChange={setIsCreating}
      />
      {kept ? (
        <SaveTemplateDialog
          workspaceId={workspaceId}
          map={{ id: kept.id, title: nameOf(kept) }}
          onClose={() => setKept(null)}
        />
      ) : null}
    </PageFrame>
  );
}

function matches(title: string, query: string): boolean {
  const plain = (text: string) => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return plain(title).includes(plain(query.trim()));
}

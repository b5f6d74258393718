"use client";

import { X } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useAct } from "#components/shell/use-act.ts";
import { Combobox } from "#components/ui/combobox.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import { SelectOption } from "#components/ui/select.tsx";
import { linkPointAction } from "#server/review/actions.ts";
import type { LinkedPoint } from "#server/review/linked-points.ts";
import type { Choices } from "#server/review/read-choices.ts";

type Props = {
  workspace: { id: string; slug: string };
  opportunityId: string;
  points: readonly LinkedPoint[];
  choices: Choices;
  mayDecide: boolean;
  onChanged: () => void;
};

/** What an opportunity would relieve, of any map; each leads to its words. */
export function LinkedPoints({
  workspace,
  opportunityId,
  points,
  choices,
  mayDecide,
  onChanged,
}: Props) {
  const t = useTranslations("review.opportunity");
  const tList = useTranslations("review.opportunities");
  const { act } = useAct();
  const link = (painPointId: string, isLinked: boolean) =>
    act(
      () => linkPointAction({ workspaceId: workspace.id, opportunityId, painPointId, isLinked }),
      { onDone: onChanged },
    );
  const linked = new Set(points.map(({ id }) => id));
  return (
    <section aria-label={t("pains")} className="flex flex-col gap-2">
      <h3 className="text-14 font-bold">{t("pains")}</h3>
      <ul className="flex flex-col">
        {points.map(({ id, title, mapId, mapTitle, people, heard, status }) => (
          <li key={id} className="flex items-start gap-1">
            <Link
              href={`/w/${workspace.slug}/maps/${mapId}?pain=${id}`}
              prefetch={false}
              className="-mx-2 min-w-0 flex-1 rounded-control px-2 py-1.5 hover:bg-hover"
            >
              <span className="flex items-baseline gap-1.5 text-13 font-medium">
                <MeaningMark meaning="pain" size={9} />
                <span className="min-w-0">{title}</span>
              </span>
              <span className="block pl-4 text-12 text-ink-soft">
                {tList("people", { people, heard })} · {mapTitle}
                {status === "unsupported" ? ` · ${t("noLonger")}` : null}
              </span>
            </Link>
            {mayDecide ? (
              <IconButton
                size="small"
                className="mt-1.5"
                label={t("unlink", { title })}
                onPress={() => link(id, false)}
              >
                <X aria-hidden="true" />
              </IconButton>
            ) : null}
          </li>
        ))}
      </ul>
      {mayDecide ? (
        <Combobox
          key={points.length}
          label={t("link")}
          emptyText={t("linkNone")}
          defaultItems={choices.points.filter(({ id }) => !linked.has(id))}
          onSelectionChange={(key) => {
            if (key !== null) link(String(key), true);
          }}
        >
          {({ id, title, mapTitle }) => (
            <SelectOption id={id} textValue={title}>
              <span className="flex min-w-0 flex-col">
                <span className="truncate">{title}</span>
                <span className="truncate text-12 text-ink-faint">{mapTitle}</span>
              </span>
            </SelectOption>
          )}
        </Combobox>
      ) : null}
    </section>
  );
}

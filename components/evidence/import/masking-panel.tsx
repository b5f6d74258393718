"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ImportPlan } from "#domain/evidence/import-plan.ts";
import { namesFrom } from "#domain/evidence/name-list.ts";
import type { MaskedKind } from "#domain/evidence/table-look.ts";
import type { Masking } from "#server/evidence/read-masking.ts";
import { ListedNames } from "./listed-names.tsx";

/** What of the import tells who somebody is, and what will stand in its place: before anybody sees it. */
export function MaskingPanel({
  workspace,
  masking,
  masks,
  onChange,
  onListChange,
}: {
  workspace: { id: string; slug: string };
  masking: Masking;
  /** as the last dry run found them; null before the first */
  masks: MaskedKind[] | null;
  onChange: (change: Pick<ImportPlan, "names"> | Pick<ImportPlan, "keepsNames">) => void;
  /** the workspace's own list was mended */
  onListChange: () => void;
}) {
  const t = useTranslations("evidence.import.masking");
  const [pasted, setPasted] = useState("");
  const [keepsNames, setKeepsNames] = useState(false);
  if (!masking.isMasking) {
    return (
      <section aria-label={t("title")} className="flex flex-col gap-2">
        <h2 className="text-16 font-bold">{t("title")}</h2>
        <p className="max-w-150 text-13">
          {t("off")} <TextLink href={`/w/${workspace.slug}/settings`}>{t("settings")}</TextLink>
        </p>
      </section>
    );
  }
  return (
    <section aria-label={t("title")} className="flex flex-col gap-4">
      <div>
        <h2 className="text-16 font-bold">{t("title")}</h2>
        <p className="text-13 text-ink-soft">{t("on")}</p>
      </div>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        {masks && masks.length > 0 ? (
          <ul className="flex flex-col">
            {masks.map((mask) => (
              <MaskedRow key={mask.kind} mask={mask} />
            ))}
          </ul>
        ) : (
          <p className="text-13 text-ink-soft">{masks ? t("nothing") : null}</p>
        )}
        <div className="flex flex-col gap-3">
          <TextArea
            label={t("names")}
            hint={t("namesHint")}
            rows={3}
            value={pasted}
            onChange={(text) => {
              setPasted(text);
              onChange({ names: namesFrom(text) });
            }}
          />
          <Checkbox
            isSelected={keepsNames}
            onChange={(keeps) => {
              setKeepsNames(keeps);
              onChange({ keepsNames: keeps });
            }}
            hint={t("keepNamesHint")}
          >
            {t("keepNames")}
          </Checkbox>
          <ListedNames
            workspaceId={workspace.id}
            count={masking.listedNames}
            isLocked={masking.isLocked}
            onSaved={onListChange}
          />
        </div>
      </div>
    </section>
  );
}

function MaskedRow({ mask: { kind, count, examples } }: { mask: MaskedKind }) {
  const t = useTranslations("evidence.import.masking");
  return (
    <li className="grid gap-x-4 gap-y-1 border-t border-hairline py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)]">
      <p className="text-13">
        <span className="font-medium">{t(`kinds.${kind}`)}</span>{" "}
        <span className="whitespace-nowrap text-ink-soft">{t("count", { count })}</span>
      </p>
      <ul className="flex min-w-0 flex-col gap-1">
        {examples.map(({ before, was, mask, after }) => (
          <li key={was} className="flex flex-wrap items-baseline gap-x-2 text-13">
            <span className="min-w-0 break-words text-ink-faint">
              {before ? `…${lineOf(before)}` : null}
              <strong className="font-medium text-ink">{was}</strong>
              {after ? `${lineOf(after)}…` : null}
            </span>
            <ArrowRight aria-label={t("becomes")} className="size-3.5 self-center text-ink-faint" />
            <mark className="rounded-mark bg-hover px-0.5 text-ink ring-1 ring-edge ring-inset">
              {mask}
            </mark>
          </li>
        ))}
      </ul>
    </li>
  );
}

function lineOf(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}

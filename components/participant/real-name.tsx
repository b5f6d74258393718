"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { toast } from "#components/ui/toast.tsx";
import { noName, type RealName as Real } from "#domain/participant/fields.ts";
import { readNameAction, saveNameAction } from "#server/participant/actions.ts";
import { NameFields } from "./name-fields.tsx";

/** Who it is: fetched only when somebody asks, for each look is written down. */
export function RealName({
  workspaceId,
  participantId,
  isKept,
}: {
  workspaceId: string;
  participantId: string;
  isKept: boolean;
}) {
  const t = useTranslations("participant");
  const router = useRouter();
  const [real, setReal] = useState<Real | null>(null);
  const reading = useSubmit(readNameAction);
  const saving = useSubmit(saveNameAction);
  const change = (part: Partial<Real>) => setReal((before) => ({ ...(before ?? noName), ...part }));

  if (real === null) {
    return (
      <div className="flex flex-col items-start gap-3">
        {isKept ? null : <p className="text-14 text-ink-soft">{t("noName")}</p>}
        <Problem reason={reading.reason} words={{ "other-key": t("otherKey") }} />
        <div className="flex gap-2">
          <Button
            isPending={reading.isPending}
            onPress={() =>
              isKept
                ? reading.submit({ workspaceId, participantId }, (found) =>
                    setReal(found.real ?? noName),
                  )
                : setReal(noName)
            }
          >
            {isKept ? t("showName") : t("writeName")}
          </Button>
          {reading.reason === "other-key" ? (
            <Button onPress={() => setReal(noName)}>{t("writeName")}</Button>
          ) : null}
        </div>
      </div>
    );
  }
  return (
    <Form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        saving.submit({ workspaceId, participantId, real }, () => {
          toast(t("nameSaved"));
          setReal(null);
          router.refresh();
        });
      }}
    >
      <Problem reason={saving.reason} />
      <NameFields real={real} onChange={change} />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={saving.isPending}>
          {t("save")}
        </Button>
        <Button onPress={() => setReal(null)}>{t("hideName")}</Button>
      </div>
    </Form>
  );
}

"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { enterDemo } from "#server/access/actions.ts";

export function DemoButton() {
  const t = useTranslations("access.signIn");
  const { submit, isPending, reason } = useSubmit(enterDemo);
  return (
    <div className="flex flex-col gap-4">
      <Problem reason={reason === "wrong" ? "unavailable" : reason} />
      <Button
        variant="primary"
        isPending={isPending}
        onPress={() => submit({})}
        icon={<ArrowRight aria-hidden="true" />}
      >
        {t("demoAction")}
      </Button>
    </div>
  );
}

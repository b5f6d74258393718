import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DoorCard } from "#components/access/door-card.tsx";
import { SetUpForm } from "#components/access/set-up-form.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { loadSetUp } from "#server/workspace/load.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("access"))("setUp.title") };
}

export default async function SetUpPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const t = await getTranslations("access");
  const { token } = await searchParams;
  if (typeof token !== "string" || !(await loadSetUp(token))) {
    return (
      <DoorCard title={t("setUp.closedTitle")} text={t("setUp.closedText")}>
        <ButtonLink href="/sign-in">{t("signIn.action")}</ButtonLink>
      </DoorCard>
    );
  }
  return (
    <DoorCard title={t("setUp.title")} text={t("setUp.text")}>
      <SetUpForm token={token} />
    </DoorCard>
  );
}

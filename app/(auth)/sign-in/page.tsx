import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DemoButton } from "#components/access/demo-button.tsx";
import { DoorCard } from "#components/access/door-card.tsx";
import { SignInForm } from "#components/access/sign-in-form.tsx";
import { innerPath } from "#server/access/inner-path.ts";
import { currentUser } from "#server/access/session.ts";
import { loadDoor } from "#server/workspace/load.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("access"))("signIn.title") };
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const t = await getTranslations("access");
  const { to } = await searchParams;
  const target = typeof to === "string" ? to : null;
  if (await currentUser()) redirect(innerPath(target));
  const { isDemo } = await loadDoor();
  if (isDemo) {
    return (
      <DoorCard title={t("signIn.demoTitle")} text={t("signIn.demoText")}>
        <DemoButton />
      </DoorCard>
    );
  }
  return (
    <DoorCard title={t("signIn.title")} after={t("signIn.lost")}>
      <SignInForm to={target} />
    </DoorCard>
  );
}

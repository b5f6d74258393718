import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DoorCard } from "#components/access/door-card.tsx";
import { JoinButton, NewcomerForm } from "#components/access/join-forms.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { currentUser } from "#server/access/session.ts";
import { loadInvite } from "#server/workspace/load.ts";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("access"))("invite.action") };
}

export default async function InvitePage({ params }: Props) {
  const t = await getTranslations("access");
  const words = await getTranslations("workspace");
  const { token } = await params;
  const invite = await loadInvite(token);
  const user = await currentUser();
  if (!invite) {
    const further = user ? (
      <TextLink href="/">{t("invite.home")}</TextLink>
    ) : (
      <>
        {t("invite.known")} <TextLink href="/sign-in">{t("signIn.action")}</TextLink>
      </>
    );
    return (
      <DoorCard title={t("invite.goneTitle")} text={t("reasons.invite-gone")} after={further} />
    );
  }
  const { inviter, workspaceName } = invite;
  const role = words(`roles.${invite.role}`);
  const title = t("invite.title", { workspace: workspaceName });
  const text = inviter ? t("invite.from", { inviter, role }) : t("invite.fromNobody", { role });
  if (user) {
    return (
      <DoorCard title={title} text={text}>
        <JoinButton token={token} name={user.name} />
      </DoorCard>
    );
  }
  const signIn = `/sign-in?to=${encodeURIComponent(`/invite/${token}`)}`;
  return (
    <DoorCard
      title={title}
      text={text}
      after={
        <>
          {t("invite.known")} <TextLink href={signIn}>{t("invite.signInFirst")}</TextLink>
        </>
      }
    >
      <h2 className="mb-4 text-14 font-medium">{t("invite.new")}</h2>
      <NewcomerForm token={token} />
    </DoorCard>
  );
}

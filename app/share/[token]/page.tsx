import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReaderDoor } from "#components/share/reader/door.tsx";
import { doorProblems, PasswordForm } from "#components/share/reader/password-form.tsx";
import { Reader } from "#components/share/reader/reader.tsx";
import { readMapTitle } from "#server/map/read.ts";
import { loadLink, loadShared } from "#server/share/load.ts";

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ no?: string | string[] }>;
};

/** Of a map that is not open yet, not even the name is told. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("reader");
  const opened = await loadLink((await params).token);
  const title = opened.ok ? await readMapTitle(opened.ctx, opened.grant) : "";
  return { title: title || t("untitled"), robots: { index: false, follow: false } };
}

/** A map for whoever has its link. */
export default async function SharePage({ params, searchParams }: Props) {
  const t = await getTranslations("reader");
  const common = await getTranslations("common");
  const { token } = await params;
  const opened = await loadLink(token);
  if (opened.ok) {
    return <Reader shared={await loadShared(opened)} address={`/share/${token}`} />;
  }
  const name = common("appName");
  if (opened.reason === "link-gone") {
    return <ReaderDoor name={name} title={t("goneTitle")} text={t("goneText")} />;
  }
  const { no } = await searchParams;
  const problem = doorProblems.find((problem) => problem === no) ?? null;
  return (
    <ReaderDoor name={name} title={t("passwordTitle")} text={t("passwordText")}>
      <PasswordForm action={`/share/${token}/enter`} problem={problem} />
    </ReaderDoor>
  );
}

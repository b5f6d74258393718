"use client";

import { KeyRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Section } from "#components/shell/section.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useKeptKeyboard } from "#components/ui/use-kept-keyboard.ts";
import type { TokenRow as Row } from "#server/api/read-tokens.ts";
import { NewTokenDialog } from "./new-token-dialog.tsx";
import { RevokeDialog } from "./revoke-dialog.tsx";
import { TokenLine } from "./token-line.tsx";

/** The keys by which programs come in. */
export function Tokens({
  workspaceId,
  tokens,
  docsHref,
}: {
  workspaceId: string;
  tokens: Row[];
  docsHref: string;
}) {
  const t = useTranslations("api.tokens");
  const [isMaking, setIsMaking] = useState(false);
  const [leaving, setLeaving] = useState<Row | null>(null);
  const keyboard = useKeptKeyboard<HTMLUListElement>();
  return (
    <Section
      title={t("title")}
      text={
        <>
          {t("text")}{" "}
          <TextLink href={docsHref} className="mt-2 block">
            {t("docs")}
          </TextLink>
        </>
      }
    >
      <div className="self-start">
        <Button
          variant="primary"
          icon={<KeyRound aria-hidden="true" />}
          onPress={() => setIsMaking(true)}
        >
          {t("new")}
        </Button>
      </div>
      {tokens.length === 0 ? (
        <p className="text-13 text-ink-faint">{t("none")}</p>
      ) : (
        <ul {...keyboard} className="border-t border-hairline">
          {tokens.map((token) => (
            <TokenLine key={token.id} token={token} onRevoke={() => setLeaving(token)} />
          ))}
        </ul>
      )}
      <NewTokenDialog workspaceId={workspaceId} isOpen={isMaking} onOpenChange={setIsMaking} />
      <RevokeDialog workspaceId={workspaceId} token={leaving} onClose={() => setLeaving(null)} />
    </Section>
  );
}

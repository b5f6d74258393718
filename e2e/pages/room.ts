import type { Page } from "@playwright/test";
import type { MemberRole } from "#domain/access/policy.ts";
import { type BadLine, openBadLine } from "#server/collab/bad-line.ts";
import type { Instance } from "../instance.ts";
import type { Say } from "../words.ts";
import { type Account, joinByLink, setUp } from "./door.ts";
import { createMap } from "./maps.ts";
import { invite } from "./members.ts";
import { Together } from "./together.ts";

type Room = {
  /** owns the workspace */
  aino: Together;
  /** edits, over the line that can be cut, slowed and stalled */
  mika: Together;
  /** has the role that was asked for */
  vilma: Together;
  line: BadLine;
};

/** Three people in browsers of their own on one new map of a server of its own. */
export async function meet(
  say: Say,
  instance: Instance,
  open: (options: { at: string }) => Promise<Page>,
  role: MemberRole,
): Promise<Room> {
  const line = await openBadLine(Number(new URL(instance.address).port));
  const far = instance.address.replace(/\d+$/, String(line.port));
  const [aino, mika, vilma] = [
    new Together(await open({ at: instance.address }), say),
    new Together(await open({ at: far }), say),
    new Together(await open({ at: instance.address }), say),
  ];
  await setUp(aino.page, say, {
    address: instance.setUpAddress,
    account: person("Aino Aalto"),
    workspace: "Care",
  });
  const links = [await invite(aino.page, say, "editor"), await invite(aino.page, say, role)];
  await aino.page.goto(aino.page.url().replace(/settings.*/, "maps"));
  await createMap(aino.page, say, "Getting help");
  const join = async (page: Page, link: string | undefined, name: string) => {
    await joinByLink(page, say, { link: link ?? "", account: person(name) });
    await page.getByRole("link", { name: "Getting help" }).click();
    await page.getByRole("application", { name: say("canvas.name") }).waitFor();
  };
  await join(mika.page, links[0]?.replace(instance.address, far), "Mika Meri");
  await join(vilma.page, links[1], "Vilma Virta");
  return { aino, mika, vilma, line };
}

function person(name: string): Account {
  const [first = ""] = name.toLowerCase().split(" ");
  return { name, email: `${first}@example.org`, password: "four unrelated words" };
}

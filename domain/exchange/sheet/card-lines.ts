/**
 * The cards of one cell. Each line is one; where the first line begins with a bullet, each bullet is
 * one and the lines without it go on with the card above.
 */
export function splitCards(text: string): string[] {
  const lines = text.split("\n");
  const bullet = bulletOf(lines.find((line) => line.trim() !== "") ?? "");
  if (bullet === null) return lines.map((line) => line.trim()).filter((line) => line !== "");
  const cards: string[][] = [];
  for (const line of lines) {
    const tidy = line.trim();
    if (bulletOf(tidy) === bullet && !/^\s{2,}/.test(line)) cards.push([withoutBullet(tidy)]);
    else cards.at(-1)?.push(line.replace(/^ {2}/, "").trimEnd());
  }
  return cards.map((card) => card.join("\n").trim()).filter((card) => card !== "");
}

/** The words of one cell from which `splitCards` makes the same cards again. */
export function joinCards(cards: readonly string[]): string {
  const isPlain = cards.every((card) => !card.includes("\n") && bulletOf(card.trim()) === null);
  if (isPlain) return cards.join("\n");
  return cards.map((card) => `• ${card.split("\n").join("\n  ")}`).join("\n");
}

function bulletOf(line: string): string | null {
  return /^([-–•*·▪◦])(?=\s)/.exec(line.trimStart())?.[1] ?? null;
}

function withoutBullet(line: string): string {
  return line.replace(/^[-–•*·▪◦]\s+/, "");
}

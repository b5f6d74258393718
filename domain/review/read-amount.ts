/** A number as people write it: "12 000", "4,50", "4.5 €"; null when it is none, or below zero. */
export function readAmount(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f€]/g, "").replace(",", ".");
  return /^\d+([.]\d+)?$/.test(plain) ? Number(plain) : null;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create, type Font } from "fontkit";
import { faces } from "#domain/paper/styled.ts";

/** A font that holds what Inter does not, in every face. */
const others = ["emoji", "arabic", "arabicBold"] as const;
export const fontNames = [...faces, ...others] as const;
export type FontName = (typeof fontNames)[number];

/** What CSS calls them, for pictures that are drawn by somebody else. */
export const fontCss: Record<FontName, { family: string; weight: number; isItalic: boolean }> = {
  regular: { family: "Inter", weight: 400, isItalic: false },
  medium: { family: "Inter", weight: 500, isItalic: false },
  bold: { family: "Inter", weight: 600, isItalic: false },
  italic: { family: "Inter", weight: 400, isItalic: true },
  boldItalic: { family: "Inter", weight: 600, isItalic: true },
  emoji: { family: "Noto Emoji", weight: 400, isItalic: false },
  arabic: { family: "Noto Sans Arabic", weight: 400, isItalic: false },
  arabicBold: { family: "Noto Sans Arabic", weight: 600, isItalic: false },
};

// From the project root: a bundler would rewrite import.meta.url.
const folder = join(process.cwd(), "node_modules/@expo-google-fonts");

export const fontFiles: Record<FontName, string> = {
  regular: join(folder, "inter/400Regular/Inter_400Regular.ttf"),
  medium: join(folder, "inter/500Medium/Inter_500Medium.ttf"),
  bold: join(folder, "inter/600SemiBold/Inter_600SemiBold.ttf"),
  italic: join(folder, "inter/400Regular_Italic/Inter_400Regular_Italic.ttf"),
  boldItalic: join(folder, "inter/600SemiBold_Italic/Inter_600SemiBold_Italic.ttf"),
  emoji: join(folder, "noto-emoji/400Regular/NotoEmoji_400Regular.ttf"),
  arabic: join(folder, "noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf"),
  arabicBold: join(folder, "noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf"),
};

const opened = new Map<FontName, Font>();

/** Read once for each process or worker that draws. */
export function fontOf(name: FontName): Font {
  let font = opened.get(name);
  if (!font) {
    font = create(readFileSync(/* turbopackIgnore: true */ fontFiles[name])) as Font;
    opened.set(name, font);
  }
  return font;
}

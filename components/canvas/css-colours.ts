/** What a CSS colour is here and now: a canvas knows neither variables nor light and dark. */
export function cssColours(canvas: HTMLCanvasElement): (css: string) => string {
  const style = getComputedStyle(canvas);
  const known = new Map<string, string>();
  return (css) => {
    let colour = known.get(css);
    if (colour === undefined) {
      canvas.style.color = css;
      colour = style.color;
      known.set(css, colour);
    }
    return colour;
  };
}

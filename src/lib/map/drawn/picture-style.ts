/**
 * The style sheet of the drawn map for a renderer that knows neither custom properties, nor `:is`,
 * nor the `font` shorthand: by day, with the fonts that it has in single weights.
 *
 * @param drawn Text of drawn.css.
 * @param tokens Text of tokens.css, whose first rule is the day edition.
 */
export function pictureStyle(drawn: string, tokens: string): string {
  const day = tokens.slice(0, tokens.indexOf('}'));
  const values = new Map(
    [...day.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  return plain(drawn)
    .replace(/var\(--([\w-]+)\)/g, (whole, name: string) => values.get(name) ?? whole)
    .replace(/url\('([^']*)'\)/g, 'url($1)')
    .replaceAll(' Variable', '')
    .replace(/font:\s*(italic )?(\d+ )?([\d.]+px)(?:\s*\/\s*[\d.]+)? ([^;]+);/g, longhand);
}

function longhand(_: string, style = 'normal', weight = '400', size: string, family: string) {
  return `font-style: ${style}; font-weight: ${weight}; font-size: ${size}; font-family: ${family};`;
}

/** Without comments, without rules for a pointer, each selector by itself. */
function plain(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/[^{}]*:hover[^{}]*\{[^{}]*\}/g, '')
    .replaceAll('.drawn ', '')
    .replace(/([\w.-]*):is\(([^)]*)\)/g, (_, before: string, list: string) =>
      list
        .split(',')
        .map((each) => before + each.trim())
        .join(', '),
    );
}

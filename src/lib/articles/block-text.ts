/** Elements whose text is not the article's: pictures, their captions, boxes, controls. */
const SKIPPED = new Set(
  'ASIDE AUDIO BUTTON CANVAS FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 IFRAME NAV NOSCRIPT OBJECT SCRIPT STYLE SVG TEMPLATE VIDEO'.split(
    ' ',
  ),
);

/** Elements that begin a paragraph of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY DD DIV DL DT HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/** Text of an element as a reader sees it: a blank line between blocks, no headings or captions. */
export function blockText(root: Node): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    const name = node.nodeName.toUpperCase();
    if (SKIPPED.has(name)) return;
    if (name === 'BR') parts.push('\n');
    const block = BLOCKS.has(name);
    if (block) parts.push('\n\n');
    node.childNodes.forEach(walk);
    if (block) parts.push('\n\n');
  };
  walk(root);
  return parts.join('');
}

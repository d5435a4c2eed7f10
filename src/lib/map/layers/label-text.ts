import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expr } from '../expression';
import { FONTS } from '../fonts';
import type { LayerContext } from './layer';

/** The `text-overlap` of a mark's name: nothing hides it once its neighbours have had room to spread. */
export const NAME_OVERLAP = expr('step', ['zoom'], 'never', 8, 'always');

/** How a marked place is written: name, count in red beside it, local name under it. */
interface LabelText {
  /** The name; an expression, so that it may be set in capitals. */
  name: ExpressionSpecification;
  font: readonly string[];
  /** Expression for the count as text, empty where none is printed. */
  count: ExpressionSpecification;
  /** Size of the local name against that of the name. */
  localScale: number;
}

/** The count as text from `least` facts on, and below `most` where that is given. */
export function countText(least: number, most = Infinity): ExpressionSpecification {
  const printed: unknown[] = ['all', ['>=', ['get', 'count'], least]];
  if (most < Infinity) printed.push(['<', ['get', 'count'], most]);
  return expr('case', printed, ['concat', ' ', ['to-string', ['get', 'count']]], '');
}

/** The `text-field` of a marked place. */
export function labelText(
  { name, font, count, localScale }: LabelText,
  { palette }: LayerContext,
): ExpressionSpecification {
  const local = ['coalesce', ['get', 'localName'], ''];
  return expr(
    'format',
    name,
    { 'text-font': ['literal', [...font]] },
    count,
    { 'text-font': ['literal', [...FONTS.semibold]], 'text-color': palette.fact },
    ['case', ['==', local, ''], '', ['concat', '\n', local]],
    {
      'text-font': ['literal', [...FONTS.regular]],
      'font-scale': localScale,
      'text-color': palette.ink2,
    },
  );
}

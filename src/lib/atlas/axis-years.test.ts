import { expect, test } from 'vitest';
import { axisYears, inYears, shownYears } from './axis-years';
import { timelineOf } from './timeline';

const fact = (when: string | null) => ({ when, dated: when ? ('stated' as const) : null });

test('a few facts of long ago do not stretch the axis, and are told of beside it', () => {
  const year = (at: number) => ({ first: `${at}-01-01`, last: `${at}-12-31` });
  const recent = Array.from({ length: 98 }, (_, i) => year(2010 + (i % 10)));
  const axis = axisYears([year(1884), year(1953), ...recent]);
  expect(axis).toEqual({ all: [1884, 2019], most: [2010, 2019] });
  expect(axisYears([year(2003), year(2019)])?.most).toEqual([2003, 2019]);
  expect(axisYears([])).toBeNull();
  if (!axis) return;
  expect(shownYears(axis, { from: '2012', to: null }, null)).toEqual(axis.most);
  expect(shownYears(axis, { from: null, to: '2009' }, axis.most)).toEqual(axis.all);
  expect(shownYears(axis, { from: '2012', to: null }, axis.all)).toEqual(axis.all);
  expect(shownYears(axis, { from: null, to: null }, axis.all)).toEqual(axis.most);
  const timeline = timelineOf([fact('1884-03'), fact('1884/1912'), fact('2012-05'), fact(null)]);
  const { shown, before, after } = inYears(timeline, axis.most);
  expect([before, after, shown.months.length, shown.spans.length]).toEqual([2, 0, 1, 0]);
});

import * as v from 'valibot';
import type { Place } from '../../draft/paragraph';
import type { Section } from '../../draft/section';
import { say, type Said } from '../../messages/messages';
import { draftKind } from '../kind';
import { outOfOrder } from '../order';
import { numberedInside, type Scope } from '../scope';

const whole = v.pipe(v.number(), v.integer(), v.minValue(1));
/** A scope with so few sections may only wrap the groups: `1. Mục tiêu`, `2. Giải pháp`. */
const WRAPPING = 3;

/** How many numbered groups a scope has, and which, if the conclusion names them. */
export const count = draftKind(
  {
    exactly: v.optional(whole),
    atMost: v.optional(whole),
    /** From this many on, a person must look whether like things were put together. */
    reviewFrom: v.optional(whole),
    groups: v.optional(v.array(v.string()), []),
    inOrder: v.optional(v.boolean(), false),
    /** Sections that stand beside the groups and are none. */
    beside: v.optional(v.array(v.string()), []),
  },
  'missing',
  ({ exactly, atMost, reviewFrom, groups, inOrder, beside }) =>
    (scope) => {
      const { view, range } = scope;
      const row = groupsOf(scope, beside);
      const after = range.to - 1;
      if (row.length === 0) {
        return { status: 'missing', said: [say('count.none')], places: [], after };
      }
      const said: Said[] = [];
      const places: Place[] = [];
      const named = groups.flatMap((id, order) => {
        const section = view.sections.find(id)?.section ?? null;
        return section === null ? [] : [{ id, order, section }];
      });
      const absent = groups.filter((id) => !named.some((group) => group.id === id));
      const [first] = absent;
      const belongs = first === undefined ? null : view.belongsAfter(first);
      for (const id of absent) {
        said.push(say('count.absent', { name: view.expectedSection(id).name }));
      }
      const wrong =
        exactly === undefined ? row.length > (atMost ?? Infinity) : row.length !== exactly;
      if (wrong) {
        const key = exactly === undefined ? 'count.most' : 'count.exactly';
        said.unshift(say(key, { found: row.length, expected: exactly ?? atMost ?? 0 }));
      }
      const unnamed = row.filter((section) => !named.some((group) => group.section === section));
      if (exactly !== undefined && groups.length > 0) {
        for (const { title, titleText } of unnamed) {
          said.push(say('count.unnamed', { heading: titleText }));
          places.push(title);
        }
      } else if (wrong) places.push(...row.map(({ title }) => title));
      if (inOrder) {
        const inText = [...named].sort((a, b) => a.section.heading - b.section.heading);
        for (const index of outOfOrder(inText.map(({ order }) => order))) {
          const group = inText[index];
          if (group === undefined) continue;
          const expected = group.order + 1;
          said.push(say('count.order', { heading: group.section.titleText, expected }));
          places.push(group.section.title);
        }
      }
      if (wrong || places.length > 0) {
        return { status: 'violated', said, places, after: belongs };
      }
      if (belongs !== null) return { status: 'missing', said, places, after: belongs };
      const titles = row.map(({ title }) => title);
      if (reviewFrom !== undefined && row.length >= reviewFrom) {
        const ungrouped = [say('count.ungrouped', { found: row.length })];
        return { status: 'review', said: ungrouped, places: titles };
      }
      return { status: 'met', said: [say('count.met', { found: row.length })], places: titles };
    },
);

/** The groups that people count: the numbered row inside, or inside the one section that holds them. */
function groupsOf({ found, view }: Scope, beside: readonly string[]): readonly Section[] {
  const others = new Set(beside.map((id) => view.sections.find(id)?.section));
  let row = numberedInside(found?.section?.children ?? (found === null ? view.draft.outline : []));
  row = row.filter((section) => !others.has(section));
  while (row.length <= WRAPPING) {
    const [longest] = row
      .map(({ children }) => numberedInside(children))
      .sort((a, b) => b.length - a.length);
    if (longest === undefined || longest.length <= Math.max(row.length, 1)) break;
    row = longest.filter((section) => !others.has(section));
  }
  return row;
}

import * as v from 'valibot';
import type { Place } from '../../draft/paragraph';
import type { Section } from '../../draft/section';
import { say, type Said } from '../../messages/messages';
import { draftKind } from '../kind';
import { outOfOrder } from '../order';

/**
 * Exactly these sections, in this order, at one level, and no other at that level. Where they are
 * numbered, a line without a number (`QUYẾT NGHỊ`) is no part.
 */
export const parts = draftKind(
  { sections: v.pipe(v.array(v.string()), v.minLength(1)) },
  'missing',
  ({ sections: ids }) =>
    ({ view }) => {
      const said: Said[] = [];
      const places: Place[] = [];
      const present = ids.flatMap((id, order) => {
        const section = view.sections.find(id)?.section ?? null;
        return section === null ? [] : [{ id, order, section }];
      });
      const absent = ids.filter((id) => !present.some((part) => part.id === id));
      for (const id of absent) said.push(say('parts.absent', { name: view.nameOf(id) }));

      const parent = mostCommon(present.map(({ section }) => section.parent));
      for (const { id, section } of present) {
        if (section.parent === parent) continue;
        said.push(say('parts.level', { name: view.nameOf(id) }));
        places.push(section.title);
      }
      const inText = [...present].sort((a, b) => a.section.heading - b.section.heading);
      for (const index of outOfOrder(inText.map(({ order }) => order))) {
        const part = inText[index];
        if (part === undefined) continue;
        said.push(say('parts.order', { name: view.nameOf(part.id) }));
        places.push(part.section.title);
      }
      const row = present.length === 0 ? [] : (parent?.children ?? view.draft.outline);
      const numbered = present.every(({ section }) => section.label !== null);
      for (const section of row) {
        if (present.some((part) => part.section === section)) continue;
        if (numbered && section.label === null) continue;
        said.push(say('parts.extra', { heading: section.titleText }));
        places.push(section.title);
      }
      const [first] = absent;
      if (places.length > 0) {
        const after = first === undefined ? null : view.belongsAfter(first);
        return { status: 'violated', said, places, after };
      }
      if (first !== undefined) {
        return { status: 'missing', said, places, after: view.belongsAfter(first) };
      }
      return {
        status: 'met',
        said: [say('parts.met', { count: ids.length })],
        places: present.map(({ section }) => section.title),
      };
    },
);

function mostCommon(parents: readonly (Section | null)[]): Section | null {
  const count = (one: Section | null): number => parents.filter((other) => other === one).length;
  return [...parents].sort((a, b) => count(b) - count(a))[0] ?? null;
}

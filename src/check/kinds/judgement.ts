import * as v from 'valibot';
import type { Place } from '../../draft/paragraph';
import { say, type Said } from '../../messages/messages';
import { compileIdea, ideaSchema } from '../ideas';
import { draftKind } from '../kind';
import type { Scope } from '../scope';

const show = v.variant('what', [
  /** How long each part is against the whole. */
  v.strictObject({ what: v.literal('lengths') }),
  /** Which of these the scope names. */
  v.strictObject({ what: v.literal('ideas'), ideas: v.array(ideaSchema) }),
  /** Sections to hold against each other. */
  v.strictObject({ what: v.literal('beside') }),
]);

/** What only a person can say; the check shows where to look. */
export const judgement = draftKind(
  {
    show: v.optional(show),
    beside: v.optional(v.array(v.string()), []),
    /** Without these there is nothing to judge. */
    needs: v.optional(v.array(ideaSchema), []),
  },
  ({ needs }) => (needs.length > 0 ? 'missing' : 'review'),
  ({ show: shown, beside, needs: data }, book) => {
    const needs = data.map((idea) => compileIdea(idea, book));
    const named = shown?.what === 'ideas' ? shown.ideas.map((idea) => compileIdea(idea, book)) : [];
    return (scope) => {
      const absent = needs.filter((idea) => idea.find(scope.passages, true).length === 0);
      if (absent.length > 0) {
        return {
          status: 'missing',
          said: absent.map(({ name }) => say('content.missing', { idea: name })),
          places: [],
          after: scope.range.to - 1,
        };
      }
      const said: Said[] = [say('judgement.review')];
      const places: Place[] = scope.found === null ? [] : [scope.found.title];
      if (shown?.what === 'lengths') said.push(...lengths(scope));
      if (named.length > 0) {
        const there = named.filter((idea) => idea.find(scope.passages, true).length > 0);
        const names = (some: typeof named): string =>
          some.map(({ name }) => name).join(', ') || '–';
        said.push(
          say('judgement.named', { found: there.length, all: named.length, names: names(there) }),
          say('judgement.unnamed', { names: names(named.filter((idea) => !there.includes(idea))) }),
        );
      }
      for (const id of beside) {
        const title = scope.view.sections.find(id)?.title;
        if (title !== undefined) places.push(title);
      }
      return { status: 'review', said, places };
    };
  },
);

/** The words of each of the widest sections, and their share of the body. */
function lengths({ view }: Scope): Said[] {
  const body = view.scope('body');
  if ('absent' in body) return [];
  const numbered = view.draft.outline.filter(({ label }) => label !== null);
  const outline = numbered.length > 0 ? numbered : view.draft.outline;
  const perSection = outline.map(({ heading, end }) =>
    body.passages
      .slice(heading - body.range.from, end - body.range.from)
      .reduce((sum, { reading }) => sum + reading.length, 0),
  );
  const all = perSection.reduce((sum, words) => sum + words, 0);
  return outline.map(({ titleText }, index) => {
    const words = perSection[index] ?? 0;
    const share = all === 0 ? 0 : Math.round((100 * words) / all);
    return say('judgement.length', { heading: titleText, words, share });
  });
}

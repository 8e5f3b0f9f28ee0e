import * as v from 'valibot';
import { say, type Said } from '../../messages/messages';
import { compileIdea, ideaSchema } from '../ideas';
import { draftKind } from '../kind';
import { wholePlaces, type Passage } from '../passage';
import type { Scope } from '../scope';
import type { Place } from '../../draft/paragraph';

/** The fewest words of a lead-in. */
const LEAD_IN_WORDS = 8;

/** Ideas that must be present in a scope. */
export const content = draftKind(
  {
    ideas: v.optional(v.array(ideaSchema), []),
    /** Text must stand between the heading and the first section under it. */
    leadIn: v.optional(v.boolean(), false),
    /** The ideas may also stand in the heading. */
    withHeading: v.optional(v.boolean(), false),
    /** When the ideas stand, a person must still say that they say the right thing. */
    confirm: v.optional(v.boolean(), false),
  },
  'missing',
  ({ ideas: data, leadIn, withHeading, confirm }, book) => {
    const ideas = data.map((idea) => ({
      ...compileIdea(idea, book),
      denied: idea.affirmed ? compileIdea({ ...idea, affirmed: false }, book) : null,
    }));
    return (scope) => {
      const lead = [...heading(scope), ...scope.passages.slice(0, 1)];
      const passages = withHeading ? [...heading(scope), ...scope.passages] : scope.passages;
      const said: Said[] = [];
      const stands: Place[] = [];
      const denied: Place[] = [];
      for (const idea of ideas) {
        const [places] = idea.find(passages, true, lead);
        if (places !== undefined) {
          stands.push(...places);
          continue;
        }
        const [deniedAt] = idea.denied?.find(passages, true, lead) ?? [];
        denied.push(...(deniedAt ?? []));
        const key = deniedAt === undefined ? 'content.missing' : 'content.denied';
        said.push(say(key, { idea: idea.name }));
      }
      if (leadIn) {
        const leadText = leadInOf(scope);
        if (leadText === null) said.push(say('content.noLeadIn', { name: scope.name }));
        else stands.push(leadText);
      }
      if (said.length > 0) {
        const title = scope.found?.title.paragraph ?? null;
        const after = leadIn ? title : endOf(scope);
        return { status: 'missing', said, places: denied, after };
      }
      return confirm
        ? { status: 'review', said: [say('content.confirm')], places: stands }
        : { status: 'met', said: [say('content.met')], places: stands };
    };
  },
);

const heading = ({ found, view }: Scope): Passage[] =>
  found === null ? [] : [view.joined([found.title])];

/** Behind its last paragraph that says something; for the whole paper, of its body. */
function endOf({ range, view, found }: Scope): number {
  let last = (found === null ? Math.min(range.to, view.draft.body.to) : range.to) - 1;
  const { paragraphs } = view.draft;
  while (last > range.from && paragraphs[last]?.text.trim() === '') last--;
  return last;
}

/** The first text under a heading, before any section under it; null where there is none. */
function leadInOf({ found, passages, view }: Scope): Place | null {
  const until = found?.section?.children[0]?.heading ?? found?.end ?? view.draft.body.to;
  for (const passage of passages) {
    const [place] = wholePlaces(passage);
    if (place === undefined || place.paragraph >= until) return null;
    if (passage.reading.wordCount >= LEAD_IN_WORDS) return place;
  }
  return null;
}

import * as v from 'valibot';
import { say } from '../../messages/messages';
import { compileIdea, ideaSchema } from '../ideas';
import { draftKind } from '../kind';

/** What must not stand in a scope; every place where it stands is told. */
export const prohibited = draftKind(
  { ideas: v.pipe(v.array(ideaSchema), v.minLength(1)) },
  'review',
  ({ ideas: data }, book) => {
    const ideas = data.map((idea) => compileIdea(idea, book));
    return ({ passages }) => {
      const found = ideas.flatMap((idea) =>
        idea.find(passages, false).map((places) => ({ idea: idea.name, places })),
      );
      if (found.length === 0) {
        const gone = ideas.map(({ name }) => name).join(', ');
        return { status: 'met', said: [say('prohibited.met', { ideas: gone })], places: [] };
      }
      const names = [...new Set(found.map(({ idea }) => idea))];
      return {
        status: 'violated',
        said: names.map((idea) =>
          say('prohibited.found', {
            idea,
            count: found.filter((one) => one.idea === idea).length,
          }),
        ),
        places: found.flatMap(({ places }) => places),
      };
    };
  },
);

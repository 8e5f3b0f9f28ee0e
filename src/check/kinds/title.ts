import * as v from 'valibot';
import { say } from '../../messages/messages';
import { compileIdea, ideaSchema } from '../ideas';
import { draftKind } from '../kind';
import { wholePlaces } from '../passage';

/** What the title block must say. */
export const title = draftKind(
  { ideas: v.pipe(v.array(ideaSchema), v.minLength(1)) },
  'missing',
  ({ ideas: data }, book) => {
    const ideas = data.map((idea) => compileIdea(idea, book));
    return ({ passages, view, range }) => {
      const absent = ideas.filter((idea) => idea.find(passages, true).length === 0);
      const places = passages.flatMap(wholePlaces);
      if (absent.length === 0) return { status: 'met', said: [say('title.met')], places };
      return {
        status: 'missing',
        said: [
          say('title.found', { title: view.title }),
          ...absent.map(({ name }) => say('title.missing', { idea: name })),
        ],
        places,
        after: range.to - 1,
      };
    };
  },
);

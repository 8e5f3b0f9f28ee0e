import * as v from 'valibot';
import { findCitations } from '../../text/documents';
import { say } from '../../messages/messages';
import { differences } from '../differences';
import { draftKind } from '../kind';

/** A heading that must exist; an appendix may also be known by the documents it lists. */
export const section = draftKind(
  { section: v.string(), documents: v.optional(v.pipe(v.number(), v.minValue(1))) },
  'missing',
  ({ section: id, documents }) =>
    ({ view }) => {
      const found = view.sections.find(id);
      const expected = view.expectedSection(id);
      const { name } = expected;
      if (found !== null) {
        return { status: 'met', said: [say('section.met', { name })], places: [found.title] };
      }
      const { draft } = view;
      const listing = draft.appendices.find(({ from, to }) => {
        if (documents === undefined) return false;
        const texts = draft.paragraphs.slice(from, to).map(({ text }) => text);
        return texts.flatMap(findCitations).length >= documents;
      });
      if (listing !== undefined) {
        const end = draft.paragraphs[listing.from]?.text.length ?? 0;
        return {
          status: 'met',
          said: [say('section.met', { name })],
          places: [{ paragraph: listing.from, start: 0, end }],
        };
      }
      const near = view.sections.near(expected, view.rowOf(id));
      const after = view.belongsAfter(id);
      if (near === null) {
        return { status: 'missing', said: [say('section.missing', { name })], places: [], after };
      }
      const heading = near.section.titleText;
      return {
        status: 'missing',
        said: [
          say('section.near', { name, heading }),
          ...differences(near.alignment, near.expectedWords, near.words),
        ],
        places: [near.section.title],
        after,
      };
    },
);

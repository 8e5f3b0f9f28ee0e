import { say } from '../../messages/messages';
import { findFigures } from '../../text/figures';
import { draftKind } from '../kind';

/** No numeric indicator in a scope. */
export const figures = draftKind({}, 'review', () => ({ passages }) => {
  const places = passages.flatMap((passage) =>
    findFigures(passage.reading.text).flatMap(({ start, end }) => passage.places(start, end)),
  );
  return places.length === 0
    ? { status: 'met', said: [say('figures.met')], places }
    : { status: 'violated', said: [say('figures.found', { count: places.length })], places };
});

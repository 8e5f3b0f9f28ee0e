import * as v from 'valibot';
import { say } from '../../messages/messages';
import { draftKind } from '../kind';
import { placesOfWords, wholePlaces } from '../passage';

/** A line that only says where the body named above it sits. */
const GOES_ON = /^(?:tỉnh|thành phố|huyện|thị xã|xã|phường)(?!\p{L})/iu;

/** Who issues the paper, by its letterhead: the body on the lowest line, under the one above it. */
export const issuer = draftKind(
  { name: v.string(), phrases: v.pipe(v.array(v.string()), v.minLength(1)) },
  'missing',
  ({ name, phrases }, book) => {
    const wanted = new Set(phrases.map((phrase) => book.add(phrase)));
    return ({ passages, view }) => {
      for (const passage of passages) {
        const hit = passage.reading.hits.find(({ phrase }) => wanted.has(phrase));
        if (hit === undefined) continue;
        const places = placesOfWords(passage, hit.start, hit.end);
        return { status: 'met', said: [say('issuer.met', { name })], places };
      }
      const lines = passages.flatMap(wholePlaces);
      const last = lines.at(-1);
      const goesOn = last !== undefined && GOES_ON.test(view.textOf(last).normalize('NFC'));
      const places = lines.slice(goesOn ? -2 : -1);
      const found = passages.map(({ reading }) => reading.text.replace(/\s+/g, ' ')).join(' ');
      return { status: 'violated', said: [say('issuer.other', { name, found })], places };
    };
  },
);

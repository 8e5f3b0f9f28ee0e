import type { Kind } from '../kind';
import { agreement } from './agreement';
import { chronology } from './chronology';
import { citation } from './citation';
import { content } from './content';
import { count } from './count';
import { deadline } from './deadline';
import { figures } from './figures';
import { issuer } from './issuer';
import { judgement } from './judgement';
import { length } from './length';
import { listing } from './listing';
import { parts } from './parts';
import { prohibited } from './prohibited';
import { quote } from './quote';
import { section } from './section';
import { title } from './title';

/** Every kind of requirement, by the name that conclusions use. */
export const KINDS: Readonly<Record<string, Kind>> = {
  agreement,
  chronology,
  citation,
  content,
  count,
  deadline,
  figures,
  issuer,
  judgement,
  length,
  listing,
  parts,
  prohibited,
  quote,
  section,
  title,
};

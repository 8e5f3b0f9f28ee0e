import { html } from './html';
import { json } from './json';
import type { Format } from './result';
import { sarif } from './sarif';
import { text } from './text';

/** The formats by the names that `--format` takes; the first is the default. */
export const FORMATS: Readonly<Record<'text' | 'json' | 'sarif' | 'html', Format>> = {
  text,
  json,
  sarif,
  html,
};

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseModel, type Model } from './model';

/** The base drafts of a folder, in the order of their names. */
export const readBases = (folder: string): Model[] =>
  readdirSync(join(__dirname, folder))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) =>
      parseModel(name.slice(0, -4), readFileSync(join(__dirname, folder, name), 'utf8')),
    );

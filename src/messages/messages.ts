import { en } from './en';
import { vi } from './vi';

/** The one catalogue of the product's words: what is said is a key and what fills it in. */
export type MessageKey = keyof typeof vi;
export type Values = Readonly<Record<string, string | number>>;

export interface Said {
  readonly key: MessageKey;
  readonly values: Values;
}

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { vi, en };

export const say = (key: MessageKey, values: Values = {}): Said => ({ key, values });

/** A message in a language. A value that is missing stays `{name}`. */
export function tell({ key, values }: Said, language: Language): string {
  return CATALOGUES[language][key].replace(/\{(\w+)\}/g, (blank, name: string) =>
    String(values[name] ?? blank),
  );
}

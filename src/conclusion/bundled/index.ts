import langSon2021 from './lang-son-2021.json';

/** The bundled conclusions as data, in the order in which they are shown. */
export const BUNDLED: readonly unknown[] = [langSon2021];

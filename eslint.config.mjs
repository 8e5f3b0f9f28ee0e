import tseslint from 'typescript-eslint';

/**
 * The arrows of the design: a folder of src/ imports only from the folders listed for it. The
 * engine (text, draft, conclusion, check, messages) knows no page, no Word and no Node.
 */
const MAY_IMPORT = {
  text: [],
  messages: [],
  draft: ['text'],
  conclusion: ['text'],
  docx: ['draft', 'text'],
  check: ['conclusion', 'draft', 'text', 'messages'],
  cli: ['docx', 'check', 'conclusion', 'draft', 'text', 'messages'],
};
const ENGINE = ['text', 'messages', 'draft', 'conclusion', 'check'];
const FOLDERS = Object.keys(MAY_IMPORT);
const BROWSER_AND_WORD = ['window', 'document', 'navigator', 'localStorage', 'Office', 'Word'];
const NODE = ['process', 'Buffer', 'require', '__dirname', '__filename', 'global'];

const arrows = FOLDERS.map((folder) => {
  const forbidden = FOLDERS.filter(
    (other) => other !== folder && !MAY_IMPORT[folder].includes(other),
  );
  return {
    files: [`src/${folder}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                ...forbidden.map((other) => `**/${other}/**`),
                '**/host/**',
                '**/workbench/**',
                ...(folder === 'cli' ? [] : ['node:*', 'fs', 'path', 'os', 'url']),
              ],
              message: `src/${folder} may import only from: ${MAY_IMPORT[folder].join(', ') || 'itself'}.`,
            },
          ],
        },
      ],
      ...(ENGINE.includes(folder) || folder === 'docx'
        ? { 'no-restricted-globals': ['error', ...BROWSER_AND_WORD, ...NODE] }
        : {}),
    },
  };
});

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', '**/*.js', '**/*.mjs'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  ...arrows,
);

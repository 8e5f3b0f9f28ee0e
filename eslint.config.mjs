import { builtinModules } from 'node:module';
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
const BROWSER_AND_WORD = [
  ...['window', 'self', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage'],
  ...['DOMParser', 'XMLHttpRequest', 'fetch', 'WebSocket', 'Worker', 'Office', 'Word'],
];
const NODE = [
  ...['process', 'Buffer', 'require', 'module', 'exports', '__dirname', '__filename'],
  ...['global', 'globalThis'],
];

const arrows = FOLDERS.map((folder) => {
  const forbidden = FOLDERS.filter(
    (other) => other !== folder && !MAY_IMPORT[folder].includes(other),
  );
  const message = `src/${folder} may import only from: ${MAY_IMPORT[folder].join(', ') || 'itself'}.`;
  const group = [...forbidden, 'host', 'workbench'].flatMap((other) => [
    `**/${other}`,
    `**/${other}/**`,
  ]);
  const ofNode = folder === 'cli' ? [] : builtinModules.map((name) => ({ name, message }));
  return {
    files: [`src/${folder}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ofNode,
          patterns: [{ group: folder === 'cli' ? group : [...group, 'node:*'], message }],
        },
      ],
      'no-restricted-syntax': [
        'error',
        ...['ImportExpression', 'TSImportType', 'TSImportEqualsDeclaration'].map((selector) => ({
          selector,
          message: 'Imports stand at the head of a file, where the arrows are checked.',
        })),
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

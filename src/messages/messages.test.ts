import { relative } from 'node:path';
import ts from 'typescript';
import { en } from './en';
import { LANGUAGES, say, tell, type MessageKey } from './messages';
import { vi } from './vi';

const KEYS = Object.keys(vi).filter((key): key is MessageKey => key in en);
const blanks = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

test('both languages have each message', () => {
  expect(sorted(Object.keys(en))).toEqual(sorted(Object.keys(vi)));
});

test.each(KEYS)('%s has the same blanks in both languages, and each is filled in', (key) => {
  expect(sorted(blanks(en[key]))).toEqual(sorted(blanks(vi[key])));
  const values = Object.fromEntries(blanks(vi[key]).map((name) => [name, `<${name}>`]));
  for (const language of LANGUAGES) {
    const filled = tell(say(key, values), language);
    for (const value of Object.values(values)) expect(filled).toContain(value);
    expect(filled).not.toMatch(/[{}\n]|^\s|\s$/);
  }
});

/** A call that takes a message's key, with the keys that it may be given and the blanks it fills in. */
interface Call {
  readonly where: string;
  readonly keys: readonly string[];
  readonly fills: readonly string[];
}

/** What the program says: each call of `say`, and of what hands its key on to it. */
function readSource(): { calls: readonly Call[]; named: ReadonlySet<string> } {
  const root = process.cwd();
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const config = ts.getParsedCommandLineOfConfigFile('tsconfig.build.json', {}, host);
  const { fileNames = [], options = {} } = config ?? {};
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const calls: Call[] = [];
  const named = new Set<string>();

  const literals = (type: ts.Type): string[] =>
    (type.isUnion() ? type.types : [type]).flatMap((one) =>
      one.isStringLiteral() ? [one.value] : [],
    );
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) named.add(node.text);
    const [key, values] = ts.isCallExpression(node) ? node.arguments : [];
    const wanted = key && ts.isExpression(key) && checker.getContextualType(key);
    if (key && wanted && isMessageKey(wanted, literals)) {
      const file = relative(root, node.getSourceFile().fileName);
      const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
      const given = literals(checker.getTypeAtLocation(key));
      const fills = values === undefined ? [] : checker.getTypeAtLocation(values).getProperties();
      if (!isMessageKey(checker.getTypeAtLocation(key), literals)) {
        for (const one of given) named.add(one);
        const names = fills.map(({ name }) => name);
        calls.push({ where: `${file}:${line + 1}`, keys: given, fills: names });
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    const name = relative(root, file.fileName);
    if (name.startsWith('src/') && !name.startsWith('src/messages/')) visit(file);
  }
  return { calls, named };
}

const isMessageKey = (type: ts.Type, literals: (type: ts.Type) => string[]): boolean =>
  literals(type).length === KEYS.length;

describe('in the source', () => {
  const { calls, named } = readSource();

  test('each message is said somewhere', () => {
    expect(calls.length).toBeGreaterThan(50);
    expect(KEYS.filter((key) => !named.has(key))).toEqual([]);
  });

  test('what says a message fills in all its blanks', () => {
    const unfilled = calls.flatMap(({ where, keys, fills }) =>
      keys.flatMap((key) =>
        blanks(vi[key as MessageKey])
          .filter((name) => !fills.includes(name))
          .map((name) => `${where}: ${key} {${name}}`),
      ),
    );
    expect(unfilled).toEqual([]);
  });
});

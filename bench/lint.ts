import { join } from 'node:path';
import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import prh from 'textlint-rule-prh';

const kernel = new TextlintKernel();
const options = {
  ext: '.txt',
  plugins: [{ pluginId: 'text', plugin: textPlugin }],
  rules: [{ ruleId: 'prh', rule: prh, options: { rulePaths: [join('bench', 'terms.yml')] } }],
};

/** Lints a text for the forbidden terms as textlint with prh does; the number of hits. */
export async function lint(text: string): Promise<number> {
  return (await kernel.lintText(text, options)).messages.length;
}

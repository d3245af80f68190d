import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import ts from 'typescript';
import { fixedParts, textsOf } from './languages';

/** The first arguments of all calls of `vscode.l10n.t` in a file; `undefined` for one that is no plain text. */
function calls(file: string): (string | undefined)[] {
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: (string | undefined)[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'vscode.l10n.t') {
      const [text] = node.arguments;
      found.push(text && ts.isStringLiteralLike(text) ? text.text : undefined);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('the client in English and Chinese', () => {
  const folder = path.resolve('src/extension');
  const files = fs
    .readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => file.endsWith('.ts'));
  const asked = files.flatMap(calls);
  const chinese = textsOf('l10n/bundle.l10n.zh-cn.json');

  it('asks for each text by its English words', () => {
    expect(asked.length).to.be.greaterThan(40);
    expect(asked).to.not.include(undefined);
  });

  it('has every text in Chinese, and no other', () => {
    expect(Object.keys(chinese).sort()).to.deep.equal([...new Set(asked)].sort());
  });

  for (const [english, text] of Object.entries(chinese))
    it(`${english.slice(0, 60)}: same places in both`, () => {
      expect(fixedParts(text)).to.deep.equal(fixedParts(english));
    });

  it('speaks to a person only through l10n', () => {
    const bare = /(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)\(\s*['"`]/;
    expect(files.filter((file) => bare.test(fs.readFileSync(file, 'utf8')))).to.deep.equal([]);
  });
});

import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { type PhraseKey, Phrases } from '../../src/features/phrases';
import { rules } from '../../src/rules/all';

const folder = path.join(__dirname, '..', '..', 'docs', 'rules');

describe('each rule has a page of its own', () => {
  for (const { code, defaultSeverity } of rules)
    it(code, () => {
      const page = fs.readFileSync(path.join(folder, `${code}.md`), 'utf8');
      expect(page).to.match(new RegExp(`^# ${code}\n`));
      expect(page, 'the severity it has').to.include(`Default severity: ${defaultSeverity}`);
      for (const part of ['## Why', '## Examples', '## What it cannot know', '## Silence'])
        expect(page).to.include(part);
      expect(page, 'a wrong and a right example').to.match(/\| ✗.*\n[^]*\| ✓/);
    });

  it('and says in a report what its page says first', () => {
    for (const { code } of rules) {
      const page = fs.readFileSync(path.join(folder, `${code}.md`), 'utf8').split('\n');
      const about = (['en', 'zh-cn'] as const).map((tongue) => new Phrases(tongue).get(`about.${code}` as PhraseKey));
      expect(about, code).to.deep.equal([page[4], page[6]]);
    }
  });

  it('and no page is without a rule', () => {
    const pages = fs
      .readdirSync(folder, { recursive: true })
      .map((name) => String(name).replaceAll(path.sep, '/'))
      .filter((name) => name.includes('/') && name.endsWith('.md'));
    expect(pages).to.have.members(rules.map(({ code }) => `${code}.md`));
  });
});

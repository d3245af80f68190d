import { expect } from 'chai';
import * as path from 'node:path';
import { until } from './support/until';
import { Window } from './support/window';

describe('a folder without decisions', () => {
  let window: Window;

  before(async () => {
    window = await Window.open(path.resolve('snippets'));
  });

  after(() => window.close());

  it('says what to open', async () => {
    await window.showContainer('Glossator');
    // While the folder is being read the view says so; then what to open.
    await until(
      'the welcome',
      () => window.tree('Holdings').message(),
      (text) => /Open a judgment/i.test(text),
    );
    await window.screenshot('empty-light-en');
  });

  it('files of other kinds start nothing', async () => {
    await window.editor.open('briefs.json');
    expect((await window.statusBar()).join('\n')).to.not.match(/judgment|brief \(/i);
  });
});

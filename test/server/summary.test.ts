import { expect } from 'chai';
import { method, type WireRow } from '../../src/server/protocol';
import type { WirePage } from '../../src/server/protocol-page';
import { summaryMethod } from '../../src/server/protocol-summary';
import { civil } from '../support/decisions';
import { Serving } from '../support/serving';

describe('a summary in English, on the server', () => {
  let serving: Serving;
  afterEach(() => serving.end());

  const open = async (settings: object): Promise<WirePage | null> => {
    serving = await Serving.ready({ files: { '甲.txt': civil, '笔记.md': '# 买菜\n' }, locale: 'zh-cn', settings });
    return serving.ask<WirePage | null>(summaryMethod, { uri: serving.uri('甲.txt') });
  };

  it('is in English where the editor speaks Chinese, with its terms as a table and links into the decision', async () => {
    const page = await open({});
    expect(page?.name).to.equal('Qinghe v. Yuanshan et al. (English summary)');
    expect(page?.text).to.include('## What the court held');
    expect(page?.html).to.include('lang="en"');
    expect(page?.csv).to.match(/^\uFEFFChinese,English,/);
    expect(page?.links[0]?.place.uri).to.equal(serving.uri('甲.txt'));
  });

  it('takes the names that the settings give', async () => {
    const page = await open({ englishNames: { 青禾: 'Greenfield' } });
    expect(page?.text).to.include('Greenfield v. Yuanshan');
  });

  it('is none of a text that is no decision', async () => {
    await open({});
    expect(await serving.ask(summaryMethod, { uri: serving.uri('笔记.md') })).to.equal(null);
  });

  it('leaves the tree in Chinese, unless the settings want that in English too', async () => {
    await open({});
    const rows = async (): Promise<string> => {
      const options = { grouping: 'judgment', filter: '' };
      const [root] = await serving.ask<WireRow[]>(method.tree, options);
      const children = await serving.ask<WireRow[]>(method.tree, { ...options, parent: root!.id });
      return JSON.stringify(children);
    };
    expect(await rows()).to.include('判项');
    serving.end();
    await open({ language: 'en' });
    expect(await rows())
      .to.include('Ordered items')
      .and.not.include('判项');
  });
});

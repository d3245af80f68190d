import { expect } from 'chai';
import { ledgerMethod } from '../../src/server/protocol-ledger';
import {
  reportFormats,
  reportKinds,
  reportMethod,
  type ReportParams,
  type ReportResult,
} from '../../src/server/protocol-reports';
import * as make from '../../src/features/reports/make';
import * as reports from '../../src/features/reports/report';
import { bytesOf, base64Of } from '../../src/server/protocol-bytes';
import { wordWriter } from '../../src/features/pages/word/main';
import { civil } from '../support/decisions';
import { Serving } from '../support/serving';

const right = '远山公司未举证证明毁损系包装所致';
const brief = `代理词\n\n（2022）示0102民初318号判决认为：“${right}”。\n`;

describe('reports on the server', () => {
  let serving: Serving;

  beforeEach(async () => {
    const judgment = `---\nkind: judgment\nsourceGrade: official\n---\n${civil}`;
    serving = await Serving.ready({
      files: { '代理词.md': brief, '判决.txt': judgment },
      settings: { person: '张律师' },
      locale: 'zh-cn',
    });
  });
  afterEach(() => serving.end());

  /** What a text report says. */
  const said = (report: ReportResult): string =>
    report && report !== 'no-word' ? new TextDecoder().decode(bytesOf(report.content)) : '';
  const ask = (more: Partial<ReportParams> = {}): Promise<ReportResult> =>
    serving.ask<ReportResult>(reportMethod, {
      ...{ uri: serving.uri('代理词.md'), kind: 'verification', format: 'markdown' },
      ...more,
    });

  it('have the state of each item as it is now', async () => {
    expect(said(await ask())).to.include('2 处中已完成 0 处');
    await serving.ask(ledgerMethod.compare, { uri: serving.uri('代理词.md') });
    const text = said(await ask());
    expect(text).to.include('2 处中已完成 2 处').and.include('已机器比对 · 一致').and.include('张律师');
  });

  it('say whether a hand has been at the one before', async () => {
    const text = said(await ask());
    const before = (words: string): string => base64Of(new TextEncoder().encode(words));
    expect(await ask({ before: before(text) })).to.include({ edited: false });
    expect(await ask({ before: before(`${text}\n另记。`) })).to.include({ edited: true });
  });

  it('are Word files where there is what makes them', async () => {
    expect(await ask({ format: 'docx' })).to.equal('no-word');
    serving.platform.word = () => wordWriter;
    const report = await ask({ format: 'docx' });
    const file = report && report !== 'no-word' ? report.content : '';
    expect(String.fromCharCode(...bytesOf(file).slice(0, 2))).to.equal('PK');
    expect(await ask({ format: 'docx', before: file })).to.include({ edited: false });
    expect(await ask({ format: 'docx', before: base64Of(bytesOf(file).slice(0, -30)) })).to.include({ edited: true });
  });

  it('are about briefs', async () => expect(await ask({ uri: serving.uri('判决.txt') })).to.equal(null));

  it('are of the kinds and formats that the client offers', () => {
    expect(reportKinds).to.deep.equal(reports.reportKinds);
    expect(reportFormats).to.deep.equal(make.reportFormats);
  });
});

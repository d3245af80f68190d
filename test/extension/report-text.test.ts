import { expect } from 'chai';
import { reportText, type ReportFacts, type ReportWords } from '../../src/extension/report-text';

const words: ReportWords = {
  title: 'Report',
  private: 'Nothing has been sent.',
  happened: 'What happened?',
  expected: 'What did you expect?',
  steps: 'What before?',
  facts: 'Facts',
  failures: 'Failures',
  none: 'None.',
};
const facts: ReportFacts = {
  extension: '0.1.0',
  editor: '1.91.0',
  surface: 'desktop',
  remote: false,
  locale: 'zh-cn',
  server: 'stopped',
  folders: 1,
  documents: [{ language: 'legal-judgment', length: 5893, lines: 88 }],
  settings: { language: 'auto', documents: 2 },
  failures: [],
};

describe('a report of an issue', () => {
  it('asks the person, and tells versions, sizes and settings', () => {
    const text = reportText(facts, words);
    for (const part of ['## What happened?', 'Glossator 0.1.0', 'VS Code 1.91.0, desktop, zh-cn', 'server: stopped'])
      expect(text).to.include(part);
    expect(text).to.include('- legal-judgment: 5893 / 88\n- language: auto\n- documents: 2');
    expect(text).to.include('## Failures\n\nNone.');
  });

  it('tells of an error its method, code and place, never the text or the path in it', () => {
    const failures = [
      'glossator/tree was not answered\n  Message: 原告甲公司 in /home/anna/Smith v Jones/brief.md\n  Code: -32603',
      '原告甲公司请求判令被告赔偿',
    ];
    const text = reportText({ ...facts, failures }, words);
    expect(text).to.include('## Failures\n\n- glossator/tree -32603\n');
    expect(text).to.not.match(/甲公司|anna|Smith|brief\.md|判令/);
  });
});

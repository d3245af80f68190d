import { expect } from 'chai';
import { sampleWindow } from './support/sample-window';
import { until } from './support/until';
import type { Window } from './support/window';

describe('two versions of an article', () => {
  let window: Window;

  before(async () => {
    window = await sampleWindow({ locale: 'zh-cn' });
    await window.editor.open('判决书-微信群控案.txt');
  });

  it('are set side by side from the link in the card, each under its own number', async () => {
    await until(
      'a card that has read the laws',
      () => window.editor.hoverOver('第十二条第二款第四项'),
      (card) => card.includes('新旧对照'),
    );
    await window.screenshot('card-versions-zh');
    await window.editor.card.locator('a').filter({ hasText: '新旧对照' }).click();
    const sides = window.page.locator('.monaco-diff-editor .view-lines');
    await until(
      'both sides',
      () => sides.allInnerTexts(),
      (texts) => texts.length === 2 && texts.every((text) => /第十[二三]条/.test(text)),
    );
    await window.screenshot('versions-zh');
    const title = '反不正当竞争法 第十二条（2019年4月23日） ↔ 第十三条（2025年6月27日） · 摘要，非条文原文';
    await window.page.locator('.tab.active').filter({ hasText: title }).waitFor();
    const [before, now] = await sides.allInnerTexts();
    expect(before).to.include('第十二条');
    expect(now).to.include('第十三条');
  });
});

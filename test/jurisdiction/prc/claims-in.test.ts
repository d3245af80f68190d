import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect } from 'chai';
import { Prc } from '../../../src/jurisdiction/prc/prc';
import type { DecisionWithoutClaims, ReadingWithoutClaims } from '../../../src/model/reading';
import { appeal, civil, criminal } from '../../support/decisions';
import { brief, byLaw } from '../../support/papers';
import { describeShared } from '../../support/shared';

const prc = new Prc();

/** Reads a text as one whole, and without its claims, which are then found by what was kept of it; answers how many. */
function sameLater(text: string, name: string, kind?: 'judgment'): number {
  const source = { name, text, ...(kind && { kind }) };
  const whole = prc.read(source);
  // What is kept is what comes back from JSON.
  const before = JSON.parse(JSON.stringify(prc.readWithoutClaims(source))) as ReadingWithoutClaims;
  if (whole.kind !== 'judgment') {
    expect(before).to.deep.equal(whole);
    return 0;
  }
  const { claims, ...rest } = whole;
  expect(before).to.deep.equal(rest);
  expect(prc.claimsIn(text, before as DecisionWithoutClaims)).to.deep.equal(claims);
  return claims.length;
}

const matter = '---\nkind: judgment\naliases: [冷链案]\n---\n';
const written: Readonly<Record<string, { readonly text: string; readonly claims: boolean }>> = {
  civil: { text: civil, claims: true },
  'civil with front matter': { text: matter + civil, claims: true },
  'civil on one line': { text: civil.replaceAll('\n', ''), claims: true },
  'civil with signs that no sentence holds': { text: civil.replaceAll('。\n', '。\u200b\n\u200b\n'), claims: true },
  'a mediation': { text: civil.replace('判 决 书', '调 解 书').replace('判决如下', '达成如下协议'), claims: true },
  appeal: { text: appeal, claims: true },
  criminal: { text: criminal, claims: false },
  'a part without a header': { text: civil.slice(civil.indexOf('青禾公司向本院')), claims: true },
  brief: { text: brief, claims: false },
  'a law': { text: byLaw, claims: false },
  nothing: { text: '', claims: false },
};

describe('claims that are found later are those that a reading finds', () => {
  for (const [title, { text, claims }] of Object.entries(written))
    it(title, () => expect(sameLater(text, '判决书.txt') > 0).to.equal(claims));

  it('in any part of a decision', () => {
    let claims = 0;
    for (const text of [civil, appeal, criminal])
      for (let at = 0; at < text.length; at += 97)
        for (const part of [text.slice(at), text.slice(0, at), text.slice(at, at + 400)])
          claims += sameLater(part, '判决书.txt', 'judgment');
    expect(claims).to.be.greaterThan(20);
  });

  it('a text that is not the one that was read is no cause to fail', () => {
    const before = prc.readWithoutClaims({ name: 'a.txt', text: appeal }) as DecisionWithoutClaims;
    for (const text of ['', civil, ' '.repeat(appeal.length)]) expect(prc.claimsIn(text, before)).to.be.an('array');
  });
});

describeShared('claims of real decisions that are found later', (shared) => {
  const folders = ['eval/docs', 'corpora/judgments', 'corpora/typical-cases'];
  const texts = folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(shared, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:txt|md)$/.test(name))
      .map((name) => path.join(shared, folder, name)),
  );
  it('are those that a reading finds', () => {
    const found = texts.map((file) => sameLater(fs.readFileSync(file, 'utf8').replaceAll('\r\n', '\n'), file));
    expect(found.filter((claims) => claims > 0)).to.have.lengthOf.greaterThan(10);
  });
});

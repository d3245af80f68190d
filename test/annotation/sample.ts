import { type Annotation } from '../../src/model/annotation';

/** A tag on 合同有效 by 张律师, with what a case changes. */
export function sample(id: string, changes: Partial<Annotation> = {}): Annotation {
  return {
    v: 1,
    id,
    rev: 1,
    author: '张律师',
    created: '2026-01-05T01:00:00Z',
    modified: '2026-01-05T01:00:00Z',
    anchor: { base: 'ab'.repeat(32), start: 5, end: 9, exact: '合同有效', prefix: '本院认为，', suffix: '。' },
    codes: ['c1'],
    ...changes,
  };
}

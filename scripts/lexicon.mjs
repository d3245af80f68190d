#!/usr/bin/env node
// Makes src/jurisdiction/prc/lexicon/collected.json from a folder of statutes in Markdown (title as the first
// heading, one dated line per enactment or amendment, then the text): titles, ranks, dates, article counts.
//   node --import tsx scripts/lexicon.mjs FOLDER
// The day of force of an enactment or a revision is that of the last article (自…起施行); amendments leave it as it was, so
// that theirs is not in the text. Articles of a copy that may have been cut off are not counted (0). Only facts are
// taken: names, dates and numbers. No text of any law goes into the file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tellsItsEnd } from '../src/jurisdiction/prc/statute/whole.ts';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node --import tsx scripts/lexicon.mjs FOLDER');
  process.exit(2);
}
const target = join(dirname(fileURLToPath(import.meta.url)), '../src/jurisdiction/prc/lexicon/collected.json');

/** 中华人民共和国 and 《》 out, inner marks as 〈〉, blanks between issuers as 、, other blanks out. */
function normalTitle(raw) {
  return raw
    .replace(/[（(]\d{4}年?(?:修[正订]|[^）)]*)?[）)]$/, '')
    .replace(/(最高人民[法检][院察]+院?)\s+(?=最高)/g, '$1、')
    .replace(/\s+/g, '')
    .replace(/[《<]/g, '〈')
    .replace(/[》>]/g, '〉')
    .replace(/中华人民共和国/g, '');
}

function rankOf(path, title) {
  if (/宪法(修正案)?/.test(title) && path.includes('/宪法/')) return 'constitution';
  if (/^(最高人民|人民检察院|人民法院)/.test(title) && !title.endsWith('组织法'))
    return /(解释|规定|规则|批复|决定|办法|解答)(（.*）)?$/.test(title)
      ? 'judicial-interpretation'
      : 'normative-document';
  if (/全国人民代表大会.*解释$/.test(title)) return 'legislative-interpretation';
  if (path.includes('/司法解释/')) return 'judicial-interpretation';
  if (path.includes('/行政法规/')) return 'administrative-regulation';
  if (path.includes('/部门规章/')) return 'departmental-rule';
  if (path.includes('/其他/')) return undefined;
  return 'law';
}

/** 1993年9月2日 …通过 | …修订 | …修正: `+` enactment, `r` whole revision, `m` amendment by decision. */
function eventsOf(head) {
  const events = new Map();
  for (const line of head.split('\n').slice(1)) {
    const m = /^\s*(\d{4})年(\d{1,2})月(\d{1,2})日\s*(.*)$/.exec(line);
    if (!m) continue;
    const date = `${m[1]}-${m[2].padStart(2, '0')}-${m[3].padStart(2, '0')}`;
    const what = m[4].replace(/[）)\s]+$/, '').replace(/\s+根据$/, '');
    if (/修正(案（.*）》?|案》)?$|通过的《.*修正案.*》$/.test(what)) events.set(date, 'm');
    else if (/修订(通过)?$/.test(what)) events.set(date, 'r');
    // The committee of the highest court passes its interpretations, and later passes their amendments, in the same words.
    else if (events.size > 0 && /^最高人民法院审判委员会[^、]*通过$/.test(what)) events.set(date, 'm');
    else if (!events.has(date) && /(通过|公布|发布|批准)$/.test(what) && events.size === 0) events.set(date, '+');
  }
  return events;
}

const day = '(\\d{4})年(\\d{1,2})月(\\d{1,2})日';
const inHead = new RegExp(`${day}\\s*(?:起)?施行`);
const atEnd = new RegExp(`自\\s*${day}\\s*起(?:正式)?(?:施行|实施|生效|执行)`, 'g');
const sincePublished = /自(?:公布|发布|颁布)之日起(?:施行|实施|生效|执行)/;
const published = new RegExp(`^\\s*${day}.{0,40}(?:公布|发布)`, 'm');

function iso([, year, month, date]) {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

function effectiveOf(head) {
  const m = inHead.exec(head);
  return m ? iso(m) : undefined;
}

/** The day of force by the last article; a law is published on the day on which it is adopted, other texts on one of the head. */
function lastArticle(head, body, rank, adopted) {
  const end = body.trimEnd().slice(-500);
  const days = new Set([...end.matchAll(atEnd)].map(iso));
  if (days.size > 0) return days.size === 1 ? [...days][0] : undefined;
  if (!sincePublished.test(end)) return undefined;
  const m = inHead.exec(head) ?? published.exec(head);
  return m ? iso(m) : rank === 'law' ? adopted : undefined;
}

/** The enactment or revision that a day of force belongs to: the last one before it, unless it came long before. */
function versionOf(events, effective) {
  const whole = [...events].filter(([date, kind]) => kind !== 'm' && date <= effective).map(([date]) => date);
  const adopted = whole.sort().at(-1);
  return adopted !== undefined && Number(effective.slice(0, 4)) - Number(adopted.slice(0, 4)) <= 2
    ? adopted
    : undefined;
}

const laws = new Map();
for (const path of readdirSync(folder, { recursive: true })
  .map((p) => `/${p}`)
  .filter((p) => p.endsWith('.md'))
  .sort()) {
  if (path.includes('/民法典/')) continue; // one law in eight files: in the table of known laws
  const text = readFileSync(join(folder, path), 'utf8');
  if (!text.includes('<!-- INFO END -->')) continue;
  const [head, body] = text.split('<!-- INFO END -->', 2);
  const title = normalTitle(/^#\s*(.+)$/m.exec(head)?.[1] ?? basename(path, '.md'));
  const rank = rankOf(path, title);
  if (!rank) continue;
  const law = laws.get(title) ?? {
    rank,
    events: new Map(),
    since: new Map(),
    articles: 0,
    last: '',
    effective: undefined,
  };
  const events = eventsOf(head);
  const last = [...events.keys()].sort().at(-1) ?? '';
  for (const [date, kind] of events) if (!(law.events.get(date) && kind === '+')) law.events.set(date, kind);
  const whole = [...events].filter(([, kind]) => kind !== 'm').map(([date]) => date);
  const since = lastArticle(head, body, rank, whole.sort().at(-1));
  const version = since && versionOf(events, since);
  if (version) law.since.set(version, since);
  if (last >= law.last) {
    law.last = last;
    const articles = [...body.matchAll(/^第[一二三四五六七八九十百千零〇]+条(?!之)/gm)];
    law.articles = tellsItsEnd(body.slice(articles.at(-1)?.index)) ? articles.length : 0;
    law.effective = effectiveOf(head);
  }
  laws.set(title, law);
}

/** @type {Record<string, unknown[][]>} */
const byRank = {};
for (const [title, law] of laws) {
  const events = [...law.events]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, kind]) => date + kind + (law.since.get(date) ?? ''))
    .join(' ');
  (byRank[law.rank] ??= []).push([title, events, law.articles, ...(law.effective ? [law.effective] : [])]);
}
const tables = Object.entries(byRank).map(
  ([rank, rows]) => `"${rank}": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`,
);
writeFileSync(target, `{\n${tables.join(',\n')}\n}\n`);
console.log(`${laws.size} titles written to ${target}`);

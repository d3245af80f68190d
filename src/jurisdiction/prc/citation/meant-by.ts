import { Signs } from '../../../text/signs';
import { blankSigns, covers, type Span } from '../../../text/span';
import type { ScanScope } from './emitter';
import type { Norm } from './classify';
import type { StatedVersion } from './version';

/** What may stand right before a title that a short form is said to mean: 指, 即, 的 of 修正的, the line of a table. */
const lastOfLeads = new Signs(`指是即系的|:${blankSigns}`);
const said = String.raw`所[称谓]的?`;
const marked = String.raw`[“"]?《(?<marked>[^《》。]{2,30})》[”"]?`;
const quoted = String.raw`[“"](?<quoted>[^“”"《》。]{2,30})[”"]`;
const proviso = String.raw`(?:\s?[,、][^。;《》“”"]{2,16})?[\s,|]{0,4}`;
const verb = String.raw`[是系即均皆都乃特]{0,2}指(?:的是|代)?`;
/** 2018年修正的, 某市人民政府发布的: what may be said of the law before its title. */
const attribute = String.raw`[\s|:]{0,4}(?:[^。;,《》“”"|]{2,24}的)?[\s|:]{0,4}$`;
const definition = [
  new RegExp(`(?:${said})?(?:${marked}|${quoted})${proviso}${verb}${attribute}`, 'd'),
  new RegExp(`${said}(?:${marked}|${quoted})${proviso}[即系是]${attribute}`, 'd'),
  new RegExp(`${said}(?<bare>[^\\s《》“”",.。;:、()]{2,20}?)${proviso}${verb}${attribute}`, 'd'),
];
const longestDefinition = 90;

/** What a short form without 《》 must end in to be one of a law: 担保解释, 新法, CISG. */
const namesLaw =
  /^(?:.法|.{2,}(?:法|法典|条例|解释|规定|办法|意见|决定|规则|细则|通知|批复|纪要|公约|协定|标准)(?:\(?[一二三四五六七八九]\)?)?|[A-Z]{2,8})$/;
/** The title closes what is said: no 《…》和《…》, no 《…》规定的情形. */
const closesDefinition = /^[\s|”"]*(?:[,。;:)\n]|$)/;

/**
 * 《解释》是指《…的解释》 | “担保解释”系指… | 本文所称公司法均指2018年修正的…: defines the short form that stands before a title
 * which begins at `nameStart` and of which all is said at `end`, and takes back what it was read as.
 */
export function defineAsMeant(
  { text, context, out }: ScanScope,
  nameStart: number,
  end: number,
  norm: Norm,
  stated: StatedVersion | undefined,
): void {
  if (!lastOfLeads.at(text, nameStart - 1)) return;
  const from = Math.max(0, nameStart - longestDefinition);
  const before = text.slice(from, nameStart);
  if (!/[指即系是]/.test(before) || !closesDefinition.test(text.slice(end, end + 6))) return;
  for (const pattern of definition) {
    const groups = pattern.exec(before)?.indices?.groups;
    const inMarks = groups?.['marked'];
    const within = inMarks ?? groups?.['quoted'] ?? groups?.['bare'];
    if (!within) continue;
    const name = before.slice(...within).trim();
    if (!inMarks && !namesLaw.test(name)) return;
    const span: Span = [from + within[0], from + within[1]];
    const around: Span = [span[0] - 1, span[1] + 1];
    const read = out.citations.findLastIndex((one) => covers(around, one.span));
    if (read !== -1) out.citations.splice(read, 1);
    context.define(
      name,
      { kind: 'law', norm, ...(stated && { stated }) },
      { name, span, target: { kind: 'law', name: norm.law } },
    );
    return;
  }
}

import type { Occurrences } from '../../../text/occurrences';

/** What the name of a legal person or another organisation ends in. */
const organisationEnd =
  /(?:公司|集团|[厂局院社所部站队矿馆园城户店家]|法院|检察院|医院|学院|研究院|设计院|合作社|联社|出版社|报社|委员会|协会|学会|商会|中心|支行|分行|银行|办事处|管理处|事务所|研究所|派出所|人民政府|政府|学校|小学|中学|大学|幼儿园|(?<!工)商行|车行|酒店|饭店|宾馆|超市|商店|门市部|营业部|经营部|服务部|项目部|大队|支队|总队|村民小组|小组|工作室|网吧|会所|公司管理人|(?:征收|补偿|管理|拆迁|安置)办公室|合伙企业|合伙\))$/;
/** 店, not 店铺, 网店. */
const shop = '(?<![门网本该开])店(?![铺内面主长员里门堂])';
/** What neither a name within another holds, nor what stands between them. */
const inner = '[^,。;:!?\\s“”"()、和与及向对诉被]';
/** The first word that ends an organisation's name, its seat in brackets: 某模具(武汉)有限公司. */
const head = `[^,。;:!?\\s“”"()]{1,50}?(?:公司|集团|厂|局|医院|学院|研究院|合作社|联社|出版社|委员会|协会|商会|中心|银行|办事处|管理处|事务所|研究所|人民政府|学校|小学|中学|大学|幼儿园|(?<!工)商行|宾馆|超市|门市部?|${shop}|经营部|总队|大队|支队|村民小组|村[一二三四五六七八九十\\d]{1,2}组|工作室|(?:征收|补偿|管理|拆迁|安置)办公室|合伙企业)|[^,。;:!?\\s“”"()]{2,16}\\((?![^()]*[方人审诉称]|系)[\\u4e00-\\u9fff]{2,6}\\)${inner}{2,16}?公司`;
/** An organisation within an organisation: 分公司, 支行, 营业部 behind 公司, another within that: 某分公司某营销服务部. */
const organisation = new RegExp(
  `^(${head})(?:(?:(?!原[告审])${inner}){0,16}?有限(?:责任)?公司)?(?:(?:(?!原[告审])${inner}){0,20}?(?:分公司|支公司|子公司|支行|分行|分局|营业部|营业厅|分理处|分院|项目部|办事处|服务部|供电公司|供电局|(?<=公司[^,。开营租购]{2,8})${shop})){0,2}(?:\\([^()]{2,4}合伙\\))?`,
);

/** 某酒类专营店, 某医美机构: an organisation that a report does not name, where its name stands. */
export const maskedBody =
  /^某{1,2}[\u4e00-\u9fff]{1,14}?(?:公司|集团|机构|广场|平台|中心|学校|银行|报社|[厂局院店社站园场馆所])(?![^某,。;]{0,6}(?:公司|中心))/;

/** What a person's name does not go on with. */
const afterName =
  '与和及、,。;:于向应在的给将因对以从按由偿赔支返承自经是称诉辩提认同犯已未到不处并()“”《之所立等驾均系负各共退连继协履停上曾还也亦则就又被签均主作无享不需可能辩述要陈另先后再通请名下持为其有出收付交欠借购还受未没至该此两二本虽仍却仅且而但故皆俱遂尚非确只';

/** The commoner single-character surnames; a person named only in passing must begin with one. */
const surnames =
  '王李张刘陈杨黄洪赖常穆蒲卞茅昝揭檀植戢赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝骆路游靳辛管柴蒙鲍华喻祁房滕屈饶解牟艾尤时农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏卫席柏米宗瞿桂全佟应臧闵苟邬边姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘闻厉仝郜海阚花权屠廉禹井丰卿狄云敬来扈晁芮阙浦戈伏鹿薄邸雍辜阿裘亓修邰赫杭宿鲜逯茹战玉银亢嵇哈湛宾戎阴幸衡尧';

/** Words that begin like a surname and name nobody. */
const noPerson =
  /^(?:安[装排]|常[年规见务用识]|洪水|陈述|原因|全额|应[付支]|付[清款]|许[诺可]|向[其原被]|施工|严重|任[意职]|游戏|高空|劳动|应当|应予|应承|房屋|申请|成立|方面|单方|单位|向本|向法|时间|关于|和第|支付|计算|公司|信息|明知|国家|全部|同意|连带|满足|[因边练湖]|原审|原告|和被|商品|任何|解除|解释|成为|尚未|平台|路段|车辆|车主|项目|相关|干扰|花费|权利|强行|展示|初次|来源|支出|盖章|居住|普通|国有|海关|明确|证人|季度|包括|包某?装|方便|毛利|金额|金钱|文件|白天|黄金|高于|高额|万元|万余|江苏|[海易时封计相修区师谈查平支巴那呼居干但由于均盛华]|石材|雷同|龙头|牛奶|左右|温度|农村|项下|钱[款财物]|左[臂腿手肩胸眼耳腹脚侧]|连续|简易|车某?祸|司机|司法|官方|利息|信用|位于|银行|玉米|全体|单独|强制|成本|文化|商业|商铺|商标)/;

/** Whether a run of characters in passing can be a person's name: a surname first, nothing that is a word. */
export function isLikelyPerson(name: string): boolean {
  if (/^.{0,2}[某×xX*]|·|\d$/.test(name)) return true;
  return (
    name.length >= 2 && name.length <= 4 && (surnames.includes(name[0]!) || compound.test(name)) && !noPerson.test(name)
  );
}

/** What follows a name in passing; anything else means that the run is no name. */
export function endsName(next: string): boolean {
  return next === '' || afterName.includes(next) || /[\s\d]/.test(next);
}

const joints = '与和及于向应在的将因对由';

/** 被告作为国家批准的高等学校: what somebody is. */
const noBody = /^作为|国家$/;

/** A name that ends in an organisation's word rather than a person's. */
export function isOrganisation(name: string): boolean {
  return name.length > 3 && organisationEnd.test(name) && !noBody.test(name);
}

/**
 * The name that stands at `at` in a folded text, behind a role: an organisation up to its last word, else a person by
 * what can follow one. How often a longer candidate occurs in the text decides between two and three characters.
 */
export function nameAt(names: Occurrences, at: number): string | undefined {
  const folded = names.text;
  const rest = folded.slice(at, at + 80);
  const [whole, first] = organisation.exec(rest) ?? [];
  // 某公司设立某分公司 goes on with what it did.
  const body = [whole, first].find((one) => one !== undefined && !isList(names, one) && !isSentence(one));
  if (body !== undefined && !beginsWithPerson(names, body)) return body;
  const masked =
    /^[\u4e00-\u9fff](?:某{1,3}|[×xX*]{1,3})(?:\d{1,2}(?![\d元万])|[A-Z甲乙丙丁戊]|(?![诉与和及、])[\u4e00-\u9fff](?=某))?某?/.exec(
      rest,
    );
  if (masked && /[某×xX*]/.test(masked[0])) return unmasked(names, masked[0], rest);
  const numbered = /^[\u4e00-\u9fff]{1,2}\d{1,2}(?![\d,.年月日元号名人万亿余多])/.exec(rest);
  if (numbered) return numbered[0];
  const foreign = /^[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,10}){1,3}/.exec(rest);
  if (foreign) return foreign[0];
  const withheld = rest.startsWith('某') ? maskedBody.exec(rest) : null;
  return withheld?.[0] ?? personAt(names, rest);
}

/** The longest name that ends at `end` and is used again, where what stands before it belongs to something else. */
export function nameBefore(names: Occurrences, start: number, end: number): string {
  for (let from = start; from < end - 1; from++) {
    const name = names.text.slice(from, end);
    if (names.count(name) > 1 && (isOrganisation(name) || isLikelyPerson(name))) return name;
  }
  return names.text.slice(start, end);
}

/** 彭某仁: one sign behind 某 belongs to the name where it stands there nearly always. */
function unmasked(names: Occurrences, name: string, rest: string): string {
  // 张某等人 are several.
  if (name.length !== 2 || !name.endsWith('某') || !isHan(rest.charCodeAt(2)) || rest[2] === '等') return name;
  const longer = rest.slice(0, 3);
  const count = names.count(longer);
  return count >= 2 && count >= names.count(name) * 0.9 ? longer : name;
}

/** Almost any character can be the first of a given name, few of those that go on with a sentence the second. */
function ends(rest: string, at: number): boolean {
  return (at === 1 ? joints : afterName).includes(rest[at]!);
}

function personAt(names: Occurrences, rest: string): string | undefined {
  const short = rest.slice(0, 2);
  // 王莉具体: who is called by two signs again and again, and by these alone, is no 王莉具.
  if (
    isLikelyPerson(short) &&
    names.count(short) >= often * names.count(rest.slice(0, 3)) &&
    [',', '、', '的', '。'].some((mark) => names.count(short + mark) > 0)
  )
    return short;
  let length = 1;
  while (length < 4 && length < rest.length && isHan(rest.charCodeAt(length)) && !ends(rest, length)) length++;
  if (!isHan(rest.charCodeAt(0))) return undefined;
  if (length === 1) {
    // A given name may look like a particle (王为, 李立): only the text can tell.
    const two = rest.slice(0, 2);
    return isHan(rest.charCodeAt(1)) && names.count(two) >= 4 ? two : undefined;
  }
  if (length === 2) {
    const three = rest.slice(0, 3);
    const whole = rest.slice(0, 2);
    if (
      rest.length > 2 &&
      isHan(rest.charCodeAt(2)) &&
      names.count(three) >= 3 &&
      names.count(three) >= names.count(whole) * 0.9
    )
      return three;
    return whole;
  }
  if (length === 3) return rest.slice(0, 3);
  // Four characters: a compound surname, or a verb that begins right behind three.
  return compound.test(rest)
    ? rest.slice(0, 4)
    : names.count(rest.slice(0, 3)) > names.count(rest.slice(0, 4))
      ? rest.slice(0, 3)
      : rest.slice(0, 4);
}

const compound = /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|长孙|宇文|司徒|司空|夏侯|令狐|端木|南宫|西门|独孤)/;

/** 张三、某公司 or 张三与被告某公司 begins with a person; 人力资源和社会保障局, 某熙和集团 are one name. */
function isList(names: Occurrences, name: string): boolean {
  const mark = name.search(/[、和与及]/);
  if (mark === -1) return false;
  const before = name.slice(0, mark);
  return (
    name[mark] === '、' ||
    (mark <= 4 && (isLikelyPerson(before) || names.count(before) > names.count(name))) ||
    /^(?:原告|被告|第三人|上诉人|被上诉人)/.test(name.slice(mark + 1))
  );
}

/** What reads on into a sentence before it comes to an organisation's last word. */
function isSentence(name: string): boolean {
  if (
    /[的诉仅了是《]|提交|作为|涉嫌|隐瞒|位于|设立|注销|承认|送往|转[入账]|陈述|董事长|日内|案外人|没有|支付给|通过|应当|应承|原告|被告|第三人|上诉人|申请人|虽然|持有|签订|双方|要求|对[\u4e00-\u9fff]{2,3}从|等[\d一二三四五六七八九十余多]{1,4}人|\d年|日在|至\d/.test(
      name,
    )
  )
    return true;
  // 张伟在某大学 goes on with where he was; 某某在线科技公司 does not.
  if (/^[\u4e00-\u9fff]{2,3}(?:在(?!线)|系(?![统列])|曾[在任于]|驾驶|前往|入住|送往|被送)/.test(name)) return true;
  return /^(?:[应于向在的与和以因未不提辩诉称是系已对将为自并亦去]|公司|职工|等人|受伤|按约|出具|写给|当庭|均系|主张|认为|请求|要求|赔偿|支付|承担|返还|立即)/.test(
    name,
  );
}

/** What goes on behind a name of two signs, and stands in hardly any name of an organisation. */
const goesOn = '于向应将因以由经称为系均曾被作亦是已';

const tells = new RegExp(`[${goesOn}在时后当入到从与]`);

/** 李明辉伤后入住某医院, 张伟向某公司: whether somebody begins it whom the text names far more often. */
function beginsWithPerson(names: Occurrences, body: string): boolean {
  const three = body.slice(0, 3);
  if (isLikelyPerson(three) && names.count(three) >= often) {
    const bodies = names.count(body);
    if (bodies === 1 && tells.test(body.slice(3))) return true;
    // 王小明为某公司的股东, told again and again.
    if (goesOn.includes(body[3]!) && names.count(three) > 2 * bodies) return true;
  }
  const two = body.slice(0, 2);
  return goesOn.includes(body[2]!) && isLikelyPerson(two) && names.count(two) > names.count(body);
}

/** So often a name is no accident. */
const often = 4;

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** Laws by their titles, with the English names in use, lower case, without `PRC` and `of the People's Republic of China`; the commonest first. */
export const englishNames: Readonly<Record<string, readonly string[]>> = {
  反不正当竞争法: [
    'anti-unfair competition law',
    'unfair competition law',
    'law against unfair competition',
    'fan bu zhengdang jingzheng fa',
  ],
  反垄断法: ['anti-monopoly law', 'antimonopoly law'],
  民法典: ['civil code', 'minfa dian', 'min fa dian', 'minfadian'],
  民法通则: ['general principles of the civil law', 'general principles of civil law'],
  民法总则: [
    'general provisions of the civil law',
    'general rules of the civil law',
    'general provisions of civil law',
  ],
  合同法: ['contract law', 'hetong fa'],
  物权法: ['property law', 'property rights law', 'real rights law'],
  侵权责任法: ['tort liability law', 'tort law'],
  担保法: ['guarantee law', 'security law', 'guaranty law'],
  婚姻法: ['marriage law'],
  继承法: ['succession law', 'inheritance law'],
  收养法: ['adoption law'],
  刑法: ['criminal law', 'criminal code', 'xing fa', 'xingfa'],
  民事诉讼法: ['civil procedure law'],
  刑事诉讼法: ['criminal procedure law'],
  行政诉讼法: ['administrative procedure law', 'administrative litigation law'],
  海事诉讼特别程序法: ['special maritime procedure law', 'maritime procedure law'],
  行政处罚法: ['administrative penalty law', 'administrative penalties law', 'law on administrative penalties'],
  行政许可法: ['administrative license law', 'administrative licensing law'],
  行政强制法: ['administrative compulsion law', 'administrative coercion law'],
  行政复议法: ['administrative reconsideration law', 'administrative review law'],
  治安管理处罚法: [
    'public security administration punishments law',
    'law on penalties for administration of public security',
    'public security administration penalties law',
  ],
  公务员法: ['civil servant law', 'civil servants law'],
  监察法: ['supervision law'],
  立法法: ['legislation law', 'law on legislation'],
  宪法: ['constitution', 'xianfa'],
  国家赔偿法: ['state compensation law', 'law on state compensation'],
  专利法: ['patent law'],
  商标法: ['trademark law'],
  著作权法: ['copyright law'],
  公司法: ['company law', 'companies law'],
  证券法: ['securities law'],
  证券投资基金法: ['securities investment fund law', 'securities investment funds law'],
  期货和衍生品法: ['futures and derivatives law'],
  保险法: ['insurance law'],
  票据法: ['negotiable instruments law', 'law on negotiable instruments'],
  信托法: ['trust law'],
  商业银行法: ['commercial bank law', 'commercial banking law', 'law on commercial banks'],
  中国人民银行法: ["law on the people's bank of china"],
  银行业监督管理法: ['banking supervision law', 'law on regulation of and supervision over the banking industry'],
  反洗钱法: ['anti-money laundering law', 'anti-money-laundering law'],
  合伙企业法: ['partnership enterprise law', 'partnership law', 'law on partnerships'],
  个人独资企业法: ['sole proprietorship enterprise law', 'law on individual proprietorship enterprises'],
  企业破产法: ['enterprise bankruptcy law', 'bankruptcy law'],
  企业国有资产法: ['law on the state-owned assets of enterprises', 'enterprise state-owned assets law'],
  外商投资法: ['foreign investment law'],
  中外合资经营企业法: ['sino-foreign equity joint venture law', 'law on chinese-foreign equity joint ventures'],
  中外合作经营企业法: [
    'sino-foreign cooperative joint venture law',
    'law on chinese-foreign contractual joint ventures',
  ],
  外资企业法: ['wholly foreign-owned enterprise law', 'law on wholly foreign-owned enterprises'],
  对外贸易法: ['foreign trade law'],
  出口管制法: ['export control law'],
  反外国制裁法: ['anti-foreign sanctions law', 'law on countering foreign sanctions'],
  对外关系法: ['foreign relations law', 'law on foreign relations'],
  外国国家豁免法: ['foreign state immunity law', 'law on foreign state immunity'],
  涉外民事关系法律适用法: [
    'law on the application of laws to foreign-related civil relations',
    'law on choice of law for foreign-related civil relationships',
    'law on the laws applicable to foreign-related civil relations',
  ],
  海商法: ['maritime law', 'maritime code'],
  海关法: ['customs law'],
  关税法: ['tariff law'],
  招标投标法: ['bidding law', 'tendering and bidding law', 'law on bid invitation and bidding'],
  政府采购法: ['government procurement law'],
  劳动法: ['labor law', 'labour law'],
  劳动合同法: ['labor contract law', 'labour contract law'],
  劳动争议调解仲裁法: [
    'labor dispute mediation and arbitration law',
    'labour dispute mediation and arbitration law',
    'law on labor dispute mediation and arbitration',
  ],
  社会保险法: ['social insurance law'],
  就业促进法: ['employment promotion law'],
  安全生产法: ['work safety law', 'production safety law', 'law on work safety'],
  职业病防治法: ['law on the prevention and treatment of occupational diseases'],
  工会法: ['trade union law'],
  仲裁法: ['arbitration law'],
  人民调解法: ["people's mediation law"],
  公证法: ['notarization law', 'notary law'],
  律师法: ['lawyers law', 'law on lawyers'],
  电子商务法: ['e-commerce law', 'electronic commerce law'],
  电子签名法: ['electronic signature law', 'electronic signatures law'],
  网络安全法: ['cybersecurity law', 'cyber security law'],
  数据安全法: ['data security law'],
  个人信息保护法: ['personal information protection law'],
  反电信网络诈骗法: ['anti-telecom and online fraud law', 'law on combating telecom and online fraud'],
  密码法: ['cryptography law', 'encryption law'],
  国家安全法: ['national security law', 'state security law'],
  反间谍法: ['counter-espionage law', 'counterespionage law'],
  反恐怖主义法: ['counter-terrorism law', 'counterterrorism law', 'anti-terrorism law'],
  国家情报法: ['national intelligence law'],
  保守国家秘密法: ['law on guarding state secrets', 'state secrets law', 'state secrecy law'],
  消费者权益保护法: [
    'consumer rights protection law',
    'consumer protection law',
    'law on the protection of consumer rights and interests',
    'law on protection of the rights and interests of consumers',
  ],
  食品安全法: ['food safety law'],
  药品管理法: ['drug administration law', 'pharmaceutical administration law'],
  产品质量法: ['product quality law'],
  广告法: ['advertising law', 'advertisement law'],
  价格法: ['price law', 'pricing law'],
  标准化法: ['standardization law'],
  计量法: ['metrology law'],
  土地管理法: ['land administration law', 'land management law'],
  城市房地产管理法: ['urban real estate administration law', 'law on the administration of the urban real estate'],
  农村土地承包法: ['rural land contracting law', 'law on land contract in rural areas'],
  城乡规划法: ['urban and rural planning law'],
  建筑法: ['construction law'],
  环境保护法: ['environmental protection law'],
  海洋环境保护法: ['marine environment protection law'],
  水污染防治法: ['water pollution prevention and control law'],
  大气污染防治法: ['atmospheric pollution prevention and control law', 'air pollution prevention and control law'],
  土壤污染防治法: ['soil pollution prevention and control law'],
  森林法: ['forest law', 'forestry law'],
  矿产资源法: ['mineral resources law'],
  道路交通安全法: ['road traffic safety law'],
  民用航空法: ['civil aviation law'],
  铁路法: ['railway law'],
  未成年人保护法: ['law on the protection of minors', 'minors protection law', 'minor protection law'],
  妇女权益保障法: [
    "law on the protection of women's rights and interests",
    'law on the protection of rights and interests of women',
  ],
  反家庭暴力法: ['anti-domestic violence law', 'domestic violence law'],
  慈善法: ['charity law'],
  出境入境管理法: ['exit and entry administration law'],
  国籍法: ['nationality law'],
  企业所得税法: ['enterprise income tax law', 'corporate income tax law'],
  个人所得税法: ['individual income tax law'],
  增值税法: ['value-added tax law', 'value added tax law', 'vat law'],
  税收征收管理法: [
    'tax collection administration law',
    'law on the administration of tax collection',
    'tax collection and administration law',
  ],
  会计法: ['accounting law'],
  审计法: ['audit law'],
  人民法院组织法: ["organic law of the people's courts"],
  人民检察院组织法: ["organic law of the people's procuratorates"],
  香港特别行政区基本法: ['basic law of the hong kong special administrative region', 'hong kong basic law'],
  澳门特别行政区基本法: ['basic law of the macao special administrative region', 'macao basic law'],
  中外合作办学条例: ['regulations on chinese-foreign cooperation in running schools'],
};

/** Abbreviations of English names, always in capitals. One that stands for two laws (ECL, APL) is none. */
export const englishAbbreviations: Readonly<Record<string, string>> = {
  AUCL: '反不正当竞争法',
  AML: '反垄断法',
  CPL: '民事诉讼法',
  CSL: '网络安全法',
  DSL: '数据安全法',
  PIPL: '个人信息保护法',
  LCL: '劳动合同法',
  FIL: '外商投资法',
  EBL: '企业破产法',
  AFSL: '反外国制裁法',
  TLL: '侵权责任法',
  CRPL: '消费者权益保护法',
};

/** The laws that are cited most by their names in Pinyin, which are written in one word, in two or by the syllable. */
const namesInPinyin: Readonly<Record<string, string>> = {
  xianfa: '宪法',
  lifafa: '立法法',
  minfadian: '民法典',
  minfatongze: '民法通则',
  minfazongze: '民法总则',
  hetongfa: '合同法',
  wuquanfa: '物权法',
  danbaofa: '担保法',
  qinquanzerenfa: '侵权责任法',
  hunyinfa: '婚姻法',
  jichengfa: '继承法',
  xingfa: '刑法',
  minshisusongfa: '民事诉讼法',
  xingshisusongfa: '刑事诉讼法',
  xingzhengsusongfa: '行政诉讼法',
  xingzhengchufafa: '行政处罚法',
  xingzhengxukefa: '行政许可法',
  guojiapeichangfa: '国家赔偿法',
  gongsifa: '公司法',
  qiyepochanfa: '企业破产法',
  zhengquanfa: '证券法',
  baoxianfa: '保险法',
  piaojufa: '票据法',
  zhongcaifa: '仲裁法',
  waishangtouzifa: '外商投资法',
  zhuanlifa: '专利法',
  shangbiaofa: '商标法',
  zhuzuoquanfa: '著作权法',
  fanbuzhengdangjingzhengfa: '反不正当竞争法',
  fanlongduanfa: '反垄断法',
  dianzishangwufa: '电子商务法',
  laodongfa: '劳动法',
  laodonghetongfa: '劳动合同法',
  xiaofeizhequanyibaohufa: '消费者权益保护法',
  chanpinzhiliangfa: '产品质量法',
  gerenxinxibaohufa: '个人信息保护法',
  shujuanquanfa: '数据安全法',
  wangluoanquanfa: '网络安全法',
};

/** What may stand in a name and tells nothing: the state, an article, that the law was amended. */
const fillers =
  /(?<![\w-])(?:the|of|prc|p\.r\.c\.|chinese|china(?:['’]s)?|amended|revised|newly|last|recently|new|current|people['’]s republic|zhonghua renmin gongheguo|(?:19|20)\d{2})(?![\w-])\s*/g;

/** A name as it is compared: lower case, one apostrophe, without what tells nothing. */
export function comparableName(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replace(fillers, '').trim();
}

const titles = new Map<string, string>();
for (const [title, names] of Object.entries(englishNames))
  for (const name of names) titles.set(comparableName(name), title);
for (const [name, title] of Object.entries(englishAbbreviations)) titles.set(name.toLowerCase(), title);

/** The title of the law that goes by an English name, in the form in which names are compared. */
export function titleOfName(comparable: string): string | undefined {
  return titles.get(comparable) ?? namesInPinyin[comparable.replaceAll(' ', '')];
}

const small = new Set(['of', 'the', 'and', 'on', 'for', 'in', 'to', 'against', 'over']);

/** The first of a law's English names, as a heading is written: Anti-Unfair Competition Law. */
export function nameInEnglish(title: string): string | undefined {
  const name = englishNames[title]?.[0];
  return name === undefined ? undefined : headed(name);
}

/** All English names with the titles that they stand for, as they are written: Anti-Unfair Competition Law, AUCL. */
export function* namesInEnglish(): Iterable<[name: string, title: string]> {
  for (const [title, names] of Object.entries(englishNames)) for (const name of names) yield [headed(name), title];
  yield* Object.entries(englishAbbreviations);
}

const allCapitals = new Set(['vat']);

function headed(name: string): string {
  return name
    .split(' ')
    .map((word, i) => {
      if (allCapitals.has(word)) return word.toUpperCase();
      return i > 0 && small.has(word) ? word : word.replace(/(?:^|-)[a-z]/g, (sign) => sign.toUpperCase());
    })
    .join(' ');
}

/** Names that go on behind their Law or Code: Law on Guarding State Secrets, also with the state named between. */
export const longNamesSource = [...Object.values(englishNames).flat()]
  .filter((name) => !/(?:law|code|constitution|dian|fa)$/.test(name) && name.includes(' '))
  .sort((a, b) => b.length - a.length)
  .map((name) =>
    name
      .split(' ')
      .map(wordSource)
      .join(String.raw`\s`),
  )
  .join('|');

/** law → [Ll]aw with the state behind it; people's → with either apostrophe. */
function wordSource(word: string): string {
  const source = `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`.replace("'", "['’]");
  return word === 'law' ? `${source}(?:\\sof\\s(?:the\\s)?(?:PRC|People['’]s\\sRepublic\\sof\\sChina))?` : source;
}

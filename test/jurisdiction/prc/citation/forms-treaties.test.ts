import { table } from '../../../support/cited';

describe('citations: treaties, lettered items and the books of a code', () => {
  table('a treaty under its Chinese title, whatever it is called', [
    '《联合国国际货物销售合同公约》第三十五条第（2）款 → 联合国国际货物销售合同公约:35.2',
    '《国际货物销售合同公约》第三十五条第二款（a）项 → 联合国国际货物销售合同公约:35.2.1',
    'CISG第25条 → 联合国国际货物销售合同公约:25',
    'CISG第25条、第49条第1款（a）项 → 联合国国际货物销售合同公约:25 | 联合国国际货物销售合同公约:49.1.1',
    'CISG Article 35(2)(a) → 联合国国际货物销售合同公约:35.2.1',
    'Articles 25 and 49(1)(a) of the CISG → 联合国国际货物销售合同公约:25 | 联合国国际货物销售合同公约:49.1.1',
    'Article 74 of the United Nations Convention on Contracts for the International Sale of Goods → 联合国国际货物销售合同公约:74',
    '《纽约公约》第五条第一款（甲）项 → 承认及执行外国仲裁裁决公约:5.1.1',
    'Article V of the New York Convention →',
    'Article 5(1)(a) of the New York Convention → 承认及执行外国仲裁裁决公约:5.1.1',
    'TRIPS协定第39条 → 与贸易有关的知识产权协定:39',
    '《巴黎公约》第十条之二 → 保护工业产权巴黎公约:10-2',
  ]);

  table('items with letters or stems for numbers', [
    '《民法典》第十三条第（甲）项 → 民法典:13.0.1',
    '《民法典》第十三条第一款（乙）、（丙）项 → 民法典:13.1.2 | 民法典:13.1.3',
  ]);

  table('chapters of a code that begin anew with each book', [
    '《刑法》分则第三章 → 刑法:bk2/ch3',
    '《刑法》分则第三章第一节、第五章 → 刑法:bk2/ch3/sec1 | 刑法:bk2/ch5',
    '刑法总则第二章 → 刑法:bk1/ch2',
    '《刑法》第二编第三章 → 刑法:bk2/ch3',
    '《刑法》分则第二百六十四条 → 刑法:264',
    '《民法典》合同编第八章 → 民法典:bk3/ch8',
    '《公司法》总则第一条 → 公司法:1',
    '《反不正当竞争法》第二章 → 反不正当竞争法:ch2',
  ]);
});

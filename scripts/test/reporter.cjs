// What mocha prints, in a terminal and inside an editor alike: the failures in full, what was skipped or had to be tried
// again by name, and every title where the environment asks for it. The counts are left in a file for the one who adds them up.
const fs = require('node:fs');
const { format } = require('node:util');
// What require() makes of mocha's modules differs between the versions of Node that editors bring.
/** @type {any} */
const mocha = require('mocha');
/** @type {typeof import('mocha')} */
const Mocha = mocha.default ?? mocha;

const { Base } = Mocha.reporters;
const { EVENT_RUN_END, EVENT_TEST_FAIL, EVENT_TEST_PASS, EVENT_TEST_PENDING, EVENT_TEST_RETRY } =
  Mocha.Runner.constants;

/** The environment of a run: where the counts go, where the text goes if not to the terminal, whether titles are wanted. */
const { GLOSSATOR_TALLY: tallyFile, GLOSSATOR_REPORT: reportFile, GLOSSATOR_TITLES: titles } = process.env;

class Reporter extends Base {
  /**
   * @param {import('mocha').Runner} runner
   * @param {import('mocha').MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    const tally = { passed: 0, failed: 0, skipped: 0 };
    const print = (/** @type {unknown[]} */ ...args) => {
      if (reportFile) fs.appendFileSync(reportFile, `${format(...args)}\n`);
      else process.stdout.write(`${format(...args)}\n`);
    };
    Base.consoleLog = print;

    runner.on(EVENT_TEST_PASS, (/** @type {import('mocha').Test} */ test) => {
      tally.passed++;
      if (titles) print(`  ok    ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on(EVENT_TEST_PENDING, (test) => {
      tally.skipped++;
      print(`  skip  ${test.fullTitle()}`);
    });
    runner.on(EVENT_TEST_RETRY, (/** @type {import('mocha').Test} */ test, /** @type {Error} */ error) => {
      print(`  again ${test.fullTitle()}: ${error.message}`);
    });
    runner.on(EVENT_TEST_FAIL, (test) => {
      tally.failed++;
      print(`  FAIL  ${test.fullTitle()}`);
    });
    runner.once(EVENT_RUN_END, () => {
      if (this.failures.length > 0) Base.list(this.failures);
      if (tallyFile) fs.writeFileSync(tallyFile, JSON.stringify(tally));
    });
  }
}

module.exports = Reporter;

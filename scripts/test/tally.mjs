/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @type {Readonly<Tally>} */
export const none = { passed: 0, failed: 0, skipped: 0 };

/** @type {Readonly<Tally>} */
export const passed = { passed: 1, failed: 0, skipped: 0 };

/** @type {Readonly<Tally>} */
export const failed = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {Readonly<Tally>} a
 * @param {Readonly<Tally>} b
 * @returns {Tally}
 */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/**
 * Where everything that a test could ask for is there, a skipped test is a failed one.
 *
 * @param {Readonly<Tally>} tally
 * @returns {Tally}
 */
export function withoutSkips({ passed, failed, skipped }) {
  return { passed, failed: failed + skipped, skipped: 0 };
}

/** @param {Readonly<Tally>} tally */
export function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** The links that a card may contain. */
export const cardCommands = [
  'glossator.openPlace',
  'glossator.showReferences',
  'glossator.compareVersions',
  'glossator.checks.copyNumber',
];

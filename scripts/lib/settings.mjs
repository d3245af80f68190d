import * as fs from 'node:fs';
import * as path from 'node:path';

/** A quiet appearance: no welcome page, no chat beside the text. */
export const quiet = {
  'workbench.colorTheme': 'Light Modern',
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
};

/**
 * Writes the settings of the first start; what a person changes afterwards is kept.
 *
 * @param {string} user VS Code's folder of user data
 * @param {object} settings
 */
export function writeFirstSettings(user, settings) {
  const file = path.join(user, 'User', 'settings.json');
  if (fs.existsSync(file)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(settings, undefined, 2));
}

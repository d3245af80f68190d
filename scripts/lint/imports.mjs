import * as path from 'node:path';
import { judge } from './judge.mjs';

/**
 * The direction of imports, and what a pure room does without. Every way to import counts: statements, re-exports,
 * `import()`, `require()`, and types written as `import('…')`.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const imports = {
  meta: { type: 'problem', schema: [], messages: { against: '{{why}}' } },
  create(context) {
    const source = path.join(context.cwd, 'src') + path.sep;
    if (!context.filename.startsWith(source)) return {};
    const from = context.filename.slice(source.length).split(path.sep).join('/');

    /**
     * @param {any} node
     * @param {any} specifier
     * @param {boolean} onlyTypes
     */
    const check = (node, specifier, onlyTypes) => {
      const named = specifier?.type === 'Literal' && typeof specifier.value === 'string' ? specifier.value : undefined;
      const why = judge(from, named, onlyTypes);
      if (why) context.report({ node, messageId: 'against', data: { why } });
    };

    return {
      ImportDeclaration: (/** @type {any} */ node) => check(node, node.source, importsOnlyTypes(node)),
      ExportNamedDeclaration: (/** @type {any} */ node) =>
        node.source && check(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (/** @type {any} */ node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (/** @type {any} */ node) => check(node, node.source, false),
      TSImportType: (/** @type {any} */ node) => check(node, node.source, true),
      TSExternalModuleReference: (/** @type {any} */ node) => check(node, node.expression, false),
      'CallExpression[callee.name="require"]': (/** @type {any} */ node) => check(node, node.arguments[0], false),
    };
  },
};

/** @param {any} node */
function importsOnlyTypes(node) {
  if (node.importKind === 'type') return true;
  return (
    node.specifiers.length > 0 &&
    node.specifiers.every((/** @type {any} */ specifier) => specifier.importKind === 'type')
  );
}

// Loops over arrays, arrays taken apart and spans spread into calls, written by index in what ships. Most of a folder is
// read before an engine has made its fast code of the program, and until then each round of an iterator costs several
// calls. What is no array by its type stays as it is written.
const path = require('node:path');
const ts = require('typescript');

const root = path.join(__dirname, '..', '..');
const { factory } = ts;

/** @typedef {(node: ts.Node) => ts.Node} Visit */
/** @typedef {ts.ArrowFunction | ts.FunctionDeclaration | ts.FunctionExpression | ts.MethodDeclaration} Callable */
/** @typedef {Callable & { readonly body: ts.ConciseBody }} WithBody */

/** What is iterated by index besides arrays and tuples. */
const indexed = new Set(['RegExpExecArray', 'RegExpMatchArray', 'Int32Array', 'Float64Array', 'Uint8Array']);

/**
 * Rewrites one file of a program.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.SourceFile} file
 */
function rewritten(checker, file) {
  const { transformed } = ts.transform(file, [(context) => (source) => new Rewriting(checker, context).file(source)]);
  const printer = ts.createPrinter({ removeComments: true });
  return transformed.map((made) => printer.printFile(made)).join('');
}

class Rewriting {
  #names = 0;

  /**
   * @param {ts.TypeChecker} checker
   * @param {ts.TransformationContext} context
   */
  constructor(checker, context) {
    this.checker = checker;
    this.context = context;
    /** @type {Visit} */
    this.visit = (node) => this.#node(node);
  }

  /** @param {ts.SourceFile} source */
  file(source) {
    return ts.visitEachChild(source, this.visit, this.context);
  }

  /**
   * @param {ts.Node} node
   * @returns {ts.Node}
   */
  #node(node) {
    if (ts.isForOfStatement(node)) return this.#loop(node);
    if (ts.isVariableDeclarationList(node)) return this.#declarations(node);
    if (ts.isCallExpression(node)) return this.#call(node);
    if (hasBody(node)) return this.#function(node);
    return this.#below(node);
  }

  /**
   * @template {ts.Node} T
   * @param {T} node
   * @returns {T}
   */
  #below(node) {
    return ts.visitEachChild(node, this.visit, this.context);
  }

  /**
   * for (const x of list) …
   *
   * @param {ts.ForOfStatement} node
   */
  #loop(node) {
    const { initializer, expression, statement, awaitModifier } = node;
    if (awaitModifier || !ts.isVariableDeclarationList(initializer) || !this.#isArray(expression))
      return this.#below(node);
    const [at, list] = [this.#name(), this.#name()];
    const each = initializer.declarations.flatMap(({ name }) =>
      this.#apart(name, factory.createElementAccessExpression(list, at)),
    );
    const body = ts.visitNode(statement, this.visit, ts.isStatement);
    return factory.createForStatement(
      variables(
        [
          [at, factory.createNumericLiteral(0)],
          [list, ts.visitNode(expression, this.visit, ts.isExpression)],
        ],
        ts.NodeFlags.Let,
      ),
      factory.createLessThan(at, factory.createPropertyAccessExpression(list, 'length')),
      factory.createPostfixIncrement(at),
      factory.createBlock([
        factory.createVariableStatement(undefined, variables(each, initializer.flags)),
        ...(ts.isBlock(body) ? body.statements : [body]),
      ]),
    );
  }

  /**
   * const [a, b] = …
   *
   * @param {ts.VariableDeclarationList} node
   */
  #declarations(node) {
    if (ts.isForOfStatement(node.parent) || ts.isForInStatement(node.parent)) return this.#below(node);
    return factory.updateVariableDeclarationList(
      node,
      node.declarations.flatMap((declaration) => {
        const { name, initializer } = declaration;
        if (!initializer || !this.#takesApart(name)) return [this.#below(declaration)];
        return declared(this.#apart(name, ts.visitNode(initializer, this.visit, ts.isExpression)));
      }),
    );
  }

  /**
   * ([a, b]) => …
   *
   * @param {WithBody} node
   */
  #function(node) {
    const { parameters } = node;
    // A default may name what another parameter is taken apart into.
    if (parameters.some(({ initializer }) => initializer) || !parameters.some(({ name }) => this.#takesApart(name)))
      return this.#below(node);
    /** @type {Made[]} */
    const taken = [];
    /** @type {Map<ts.Node, ts.Node>} */
    const instead = new Map();
    for (const parameter of parameters) {
      const { modifiers, dotDotDotToken, name, questionToken, type } = parameter;
      if (!this.#takesApart(name)) continue;
      const given = this.#name();
      taken.push(...this.#apart(name, given));
      instead.set(
        parameter,
        factory.updateParameterDeclaration(parameter, modifiers, dotDotDotToken, given, questionToken, type, undefined),
      );
    }
    const { body } = node;
    const block = factory.createBlock([
      factory.createVariableStatement(undefined, variables(taken, ts.NodeFlags.Let)),
      ...(ts.isBlock(body)
        ? ts.visitNodes(body.statements, this.visit, ts.isStatement)
        : [factory.createReturnStatement(ts.visitNode(body, this.visit, ts.isExpression))]),
    ]);
    instead.set(body, block);
    return ts.visitEachChild(node, (child) => instead.get(child) ?? this.visit(child), this.context);
  }

  /**
   * f(...span)
   *
   * @param {ts.CallExpression} node
   */
  #call(node) {
    if (ts.isCallChain(node) || !node.arguments.some(ts.isSpreadElement)) return this.#below(node);
    return factory.updateCallExpression(
      node,
      ts.visitNode(node.expression, this.visit, ts.isExpression),
      node.typeArguments,
      node.arguments.flatMap((given) => this.#spelledOut(given) ?? [ts.visitNode(given, this.visit, ts.isExpression)]),
    );
  }

  /**
   * Each item of a tuple that is spread.
   *
   * @param {ts.Expression} given
   */
  #spelledOut(given) {
    if (!ts.isSpreadElement(given)) return undefined;
    const { expression } = given;
    const many = this.#lengthOf(expression);
    return many === undefined
      ? undefined
      : Array.from({ length: many }, (_, at) => factory.createElementAccessExpression(expression, at));
  }

  /**
   * How many items a tuple has that can be named again at no cost: a variable, or a property of one.
   *
   * @param {ts.Expression} expression
   */
  #lengthOf(expression) {
    if (!this.#isPlain(expression)) return undefined;
    const type = this.checker.getTypeAtLocation(expression);
    if (!this.checker.isTupleType(type)) return undefined;
    const { target } = /** @type {ts.TupleTypeReference} */ (type);
    return target.elementFlags.every((flag) => flag === ts.ElementFlags.Required) ? target.minLength : undefined;
  }

  /**
   * @param {ts.Expression} expression
   * @returns {boolean}
   */
  #isPlain(expression) {
    if (ts.isIdentifier(expression) || expression.kind === ts.SyntaxKind.ThisKeyword) return true;
    if (!ts.isPropertyAccessExpression(expression) || expression.questionDotToken) return false;
    const symbol = this.checker.getSymbolAtLocation(expression.name);
    return (
      symbol !== undefined && (symbol.flags & ts.SymbolFlags.Accessor) === 0 && this.#isPlain(expression.expression)
    );
  }

  /**
   * What variables hold that a name stands for, where it takes something apart.
   *
   * @param {ts.BindingName} name
   * @param {ts.Expression} value
   * @returns {Made[]}
   */
  #apart(name, value) {
    if (ts.isIdentifier(name)) return [[name, value]];
    if (ts.isArrayBindingPattern(name))
      return this.#isArray(name) ? this.#items(name, value) : [[this.#below(name), value]];
    /** @type {Made[]} */
    const inner = [];
    const elements = name.elements.map((element) => {
      const { dotDotDotToken, propertyName, initializer } = element;
      if (initializer || ts.isIdentifier(element.name) || !this.#takesApart(element.name)) return this.#below(element);
      const held = this.#name();
      inner.push(...this.#apart(element.name, held));
      const property = propertyName && ts.visitNode(propertyName, this.visit, ts.isPropertyName);
      return factory.updateBindingElement(element, dotDotDotToken, property, held, undefined);
    });
    return [[factory.updateObjectBindingPattern(name, elements), value], ...inner];
  }

  /**
   * @param {ts.ArrayBindingPattern} pattern
   * @param {ts.Expression} value
   * @returns {Made[]}
   */
  #items({ elements }, value) {
    const list = this.#name();
    /** @type {Made[]} */
    const made = [[list, value]];
    elements.forEach((element, i) => {
      if (ts.isOmittedExpression(element)) return;
      const at = factory.createNumericLiteral(i);
      let item = element.dotDotDotToken
        ? factory.createCallExpression(factory.createPropertyAccessExpression(list, 'slice'), undefined, [at])
        : factory.createElementAccessExpression(list, at);
      if (element.initializer) {
        const found = this.#name();
        made.push([found, item]);
        const otherwise = ts.visitNode(element.initializer, this.visit, ts.isExpression);
        item = factory.createConditionalExpression(
          factory.createStrictEquality(found, factory.createVoidZero()),
          undefined,
          otherwise,
          undefined,
          found,
        );
      }
      made.push(...this.#apart(element.name, item));
    });
    return made;
  }

  /**
   * @param {ts.BindingName} name
   * @returns {boolean}
   */
  #takesApart(name) {
    if (ts.isIdentifier(name)) return false;
    if (ts.isArrayBindingPattern(name)) return this.#isArray(name);
    return name.elements.some(({ initializer, name: inner }) => !initializer && this.#takesApart(inner));
  }

  /** @param {ts.Node} node */
  #isArray(node) {
    return this.#isArrayType(this.checker.getTypeAtLocation(node));
  }

  /**
   * @param {ts.Type} given
   * @returns {boolean}
   */
  #isArrayType(given) {
    const type = this.checker.getApparentType(given);
    if (type.isUnion()) return type.types.every((one) => this.#isArrayType(one));
    return this.checker.isArrayType(type) || this.checker.isTupleType(type) || indexed.has(type.symbol?.name ?? '');
  }

  #name() {
    return factory.createIdentifier(`$${this.#names++}`);
  }
}

/** @typedef {[name: ts.BindingName, value: ts.Expression]} Made */

/** @param {Made[]} made */
function declared(made) {
  return made.map(([name, value]) => factory.createVariableDeclaration(name, undefined, undefined, value));
}

/**
 * @param {Made[]} made
 * @param {ts.NodeFlags} flags
 */
function variables(made, flags) {
  return factory.createVariableDeclarationList(declared(made), flags & ts.NodeFlags.BlockScoped);
}

/**
 * @param {ts.Node} node
 * @returns {node is WithBody}
 */
function hasBody(node) {
  return (
    (ts.isArrowFunction(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isFunctionExpression(node) ||
      ts.isMethodDeclaration(node)) &&
    node.body !== undefined
  );
}

/** @type {ts.Program | undefined} */
let sources;

/** All sources of the project, read when the first is asked for. */
function program() {
  if (sources) return sources;
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, root);
  return (sources = ts.createProgram(fileNames, options));
}

/** @type {import('esbuild').Plugin} */
const indexedArrays = {
  name: 'indexed-arrays',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path: file }) => {
      const source = program().getSourceFile(file.replaceAll('\\', '/'));
      return source && { contents: rewritten(program().getTypeChecker(), source), loader: 'ts' };
    });
  },
};

module.exports = { indexedArrays, rewritten };

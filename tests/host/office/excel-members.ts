import path from "node:path";
import ts from "typescript";

/** A member of the Excel API that some code uses. */
export interface UsedMember {
  /** `Worksheet`, as the library's own class is called. */
  readonly owner: string;
  readonly member: string;
  /** `src/renderers/office/draw-looks.ts:12`. */
  readonly at: string;
  /** True where a check of `isSetSupported` stands before it. */
  readonly isGated: boolean;
}

/** Every Excel API member that the files use: by property access, or in the names of a load or an update. */
export function excelMembersUsed(files: readonly string[], checked: (file: string) => boolean): UsedMember[] {
  const program = ts.createProgram([...files], options, sparingHost());
  const checker = program.getTypeChecker();
  const used: UsedMember[] = [];

  const note = (symbol: ts.Symbol | undefined, node: ts.Node) => {
    const owner = symbol && ownerOf(symbol);
    if (owner === undefined || !symbol) return;
    const source = node.getSourceFile();
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    used.push({ owner, member: symbol.name, at: `${path.relative(process.cwd(), source.fileName)}:${line}`, isGated: isGated(node) });
  };

  const noteLoadPath = (type: ts.Type, names: readonly string[], node: ts.Node) => {
    let at: ts.Type | undefined = type;
    for (const name of names) {
      const symbol: ts.Symbol | undefined = at && memberOf(at, name, checker);
      note(symbol, node);
      at = symbol && checker.getTypeOfSymbol(symbol);
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node.name);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text), node);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && /^(load|set)$/.test(node.expression.name.text)) {
      const object = checker.getTypeAtLocation(node.expression.expression);
      for (const names of node.arguments.flatMap(namePaths)) noteLoadPath(object, names, node);
    }
    ts.forEachChild(node, visit);
  };

  for (const source of program.getSourceFiles()) if (checked(path.relative(process.cwd(), source.fileName))) visit(source);
  return used;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ["lib.es2022.d.ts"],
  types: ["office-js"],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Reads our files and the office types only: no other package says anything about the Excel API. */
function sparingHost(): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  host.resolveModuleNameLiterals = (literals, file) =>
    literals.map(({ text }) => (text.startsWith(".") && !text.includes("node_modules") ? ts.resolveModuleName(text, file, options, host) : { resolvedModule: undefined }));
  return host;
}

/** Class of the library that a symbol of its types belongs to; `undefined` for anything else, also for shapes that exist in the types only. */
function ownerOf(symbol: ts.Symbol): string | undefined {
  const declaration = symbol.declarations?.[0];
  if (!declaration?.getSourceFile().fileName.includes("@types/office-js")) return undefined;
  const owner = declaration.parent;
  return (ts.isClassDeclaration(owner) || ts.isEnumDeclaration(owner)) && isInExcel(owner) ? owner.name?.text : undefined;
}

function isInExcel(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent) if (ts.isModuleDeclaration(at) && at.name.text === "Excel") return true;
  return false;
}

/** A member of a type; of a collection also one of its items'. */
function memberOf(type: ts.Type, name: string, checker: ts.TypeChecker): ts.Symbol | undefined {
  const items = type.getProperty("items");
  const lists = items ? [type, checker.getTypeOfSymbol(items)] : [type];
  const elements = lists.map((list) => checker.getIndexTypeOfType(list, ts.IndexKind.Number));
  return [type, ...elements].map((some) => some?.getProperty(name)).find((symbol) => symbol !== undefined);
}

/** The names that a load or an update gives: `"a,b/c"`, `["a", "b/c"]`, `{ a: true, b: { c: true } }`. */
function namePaths(node: ts.Node): string[][] {
  if (ts.isStringLiteralLike(node)) return node.text.split(",").map((text) => text.trim().split("/"));
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(namePaths);
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) return [];
    const { text } = property.name;
    const deeper = ts.isObjectLiteralExpression(property.initializer) ? namePaths(property.initializer) : [];
    return deeper.length > 0 ? deeper.map((names) => [text, ...names]) : [[text]];
  });
}

/** A condition around it, or an early return before it in a block around it, that asks `isSetSupported`. */
function isGated(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at?.parent; at = at.parent) {
    const parent: ts.Node = at.parent;
    if (ts.isIfStatement(parent) && at === parent.thenStatement && asks(parent.expression)) return true;
    if (ts.isConditionalExpression(parent) && at === parent.whenTrue && asks(parent.condition)) return true;
    if (ts.isBinaryExpression(parent) && at === parent.right && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && asks(parent.left)) return true;
    if (ts.isBlock(parent) && parent.statements.some((statement) => statement.pos < node.pos && ts.isIfStatement(statement) && leaves(statement) && asks(statement.expression))) return true;
  }
  return false;
}

function asks(condition: ts.Expression): boolean {
  return condition.getText().includes("isSetSupported");
}

function leaves({ thenStatement }: ts.IfStatement): boolean {
  return ts.isReturnStatement(thenStatement) || ts.isThrowStatement(thenStatement);
}

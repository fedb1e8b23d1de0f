import { createRequire } from "node:module";

// Required, not imported: Node would first look through its nine megabytes for the names it exports.
const ts = createRequire(import.meta.url)("typescript");

/** Parts of a definition that only help, reference pages and tests read: of a function Excel has them from functions.json, of a rule the pane shows the rest. */
const help = new Map([
  ["defineFunction", new Set(["summary", "description", "examples", "source", "formula", "mistakes"])],
  ["defineRule", new Set(["examples"])],
]);

/** Webpack loader: leaves the help out of definitions, so that what Excel loads stays small. */
export default function withoutHelp(source) {
  if (![...help.keys()].some((define) => source.includes(`${define}({`))) return source;
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.ES2022);
  const cuts = [];
  const visit = (node) => {
    const parts = ts.isCallExpression(node) && ts.isIdentifier(node.expression) && help.get(node.expression.text);
    if (!parts || !node.arguments[0] || !ts.isObjectLiteralExpression(node.arguments[0])) return ts.forEachChild(node, visit);
    const { properties } = node.arguments[0];
    properties.forEach((property, index) => {
      if (property.name && parts.has(property.name.getText(file))) cuts.push([property.getStart(file), properties[index + 1]?.getStart(file) ?? property.end]);
    });
  };
  visit(file);
  return cuts.toReversed().reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), source);
}

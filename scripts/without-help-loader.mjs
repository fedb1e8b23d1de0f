import { createRequire } from "node:module";

// Required, not imported: Node would first look through its nine megabytes for the names it exports.
const ts = createRequire(import.meta.url)("typescript");

/** Parts of a function's definition that only help, reference pages and tests read: Excel has them from functions.json. */
const help = new Set(["summary", "description", "examples", "source", "formula", "mistakes"]);

/** Webpack loader: leaves the help out of function definitions, so that what Excel loads at start stays small. */
export default function withoutHelp(source) {
  if (!source.includes("defineFunction({")) return source;
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.ES2022, true);
  const cuts = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === "defineFunction" && node.arguments[0] && ts.isObjectLiteralExpression(node.arguments[0])) {
      const { properties } = node.arguments[0];
      properties.forEach((property, index) => {
        if (property.name && help.has(property.name.getText(file))) cuts.push([property.getStart(file), properties[index + 1]?.getStart(file) ?? property.end]);
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.toReversed().reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), source);
}

/** Draws docs/architecture.svg from the imports that the source really has; with --check it only says whether the picture is fresh. */
import { readFile, writeFile } from "node:fs/promises";
import { importGraph, layerOf } from "./import-graph.mjs";

const target = "docs/architecture.svg";
const box = { width: 156, height: 52, across: 28, down: 56 };

const says = {
  "apps/excel": "pane, ribbon, functions",
  "apps/workbench": "Excel stand-in page",
  "apps/cli": "command line",
  renderers: "draw laid-out workbooks",
  templates: "deal-book sheets as data",
  host: "model, calc, office.js, xlsx",
  functions: "worksheet functions",
  lint: "trigger-table rules",
  core: "deal mathematics, pure",
  workbook: "blocks, layout, theme",
  seeds: "checked domain data",
  language: "English and Japanese",
  cells: "values, addresses, dates",
};

const graph = await importGraph();
const edges = new Map();
for (const { file, imports } of graph) {
  const layer = layerOf(file);
  const targets = edges.get(layer) ?? edges.set(layer, new Set()).get(layer);
  for (const { file: imported } of imports) if (imported.startsWith("src/") && layerOf(imported) !== layer) targets.add(layerOf(imported));
}

const levels = new Map();
const levelOf = (layer) => {
  if (!levels.has(layer)) levels.set(layer, Math.max(-1, ...[...(edges.get(layer) ?? [])].map(levelOf)) + 1);
  return levels.get(layer);
};
for (const layer of edges.keys()) levelOf(layer);

const top = Math.max(...levels.values());
const rows = Array.from({ length: top + 1 }, (_, level) => [...levels.keys()].filter((layer) => levels.get(layer) === top - level).sort());
const widest = Math.max(...rows.map((row) => row.length));
const width = widest * (box.width + box.across) + box.across;
const height = rows.length * (box.height + box.down) - box.down + 48;
const place = new Map();
rows.forEach((row, level) => {
  const start = (width - row.length * (box.width + box.across) + box.across) / 2;
  row.forEach((layer, index) => place.set(layer, { x: start + index * (box.width + box.across), y: 24 + level * (box.height + box.down) }));
});

/** True when another import of the layer leads there too: such an arrow says nothing new. */
const leadsTo = (from, to) => [...(edges.get(from) ?? [])].some((next) => next === to || leadsTo(next, to));
const isShortcut = (targets, to) => [...targets].some((other) => other !== to && leadsTo(other, to));

const lines = [...edges].flatMap(([from, targets]) =>
  [...targets].filter((to) => !isShortcut(targets, to)).sort().map((to) => {
    const start = place.get(from);
    const end = place.get(to);
    const [x1, y1, x2, y2] = [start.x + box.width / 2, start.y + box.height, end.x + box.width / 2, end.y];
    const bend = (y2 - y1) / 2;
    // An arrow past a row of boxes swings out, so that it doesn't seem to start at the box that it passes.
    const swing = levels.get(from) - levels.get(to) > 1 && x1 === x2 ? box.width * (x1 < width / 2 ? -0.9 : 0.9) : 0;
    return `<path d="M${x1} ${y1}C${x1 + swing} ${y1 + bend} ${x2 + swing} ${y2 - bend} ${x2} ${y2 - 5}" marker-end="url(#arrow)"/>`;
  }),
);
const boxes = [...place].map(
  ([layer, { x, y }]) =>
    `<g><rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="6"/><text x="${x + box.width / 2}" y="${y + 22}" class="name">${layer}</text><text x="${x + box.width / 2}" y="${y + 39}" class="says">${says[layer] ?? ""}</text></g>`,
);

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Layers of the source; an arrow leads from a layer to one that it imports, and to all that one imports">
<style>rect{fill:#f4f8f8;stroke:#0b5c5a}path{fill:none;stroke:#7f9a99;stroke-width:1}text{text-anchor:middle;font-family:system-ui,sans-serif;fill:#12312f}.name{font-size:14px;font-weight:600}.says{font-size:10px}</style>
<defs><marker id="arrow" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0L6 3L0 6z" style="fill:#7f9a99;stroke:none"/></marker></defs>
<rect width="${width}" height="${height}" style="fill:#fff;stroke:none"/>
${lines.join("\n")}
${boxes.join("\n")}
</svg>
`;

if (process.argv.includes("--check")) {
  if ((await readFile(target, "utf8").catch(() => "")) !== svg) {
    console.error(`${target} is stale: run npm run docs.`);
    process.exitCode = 1;
  }
} else {
  await writeFile(target, svg);
}

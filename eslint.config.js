import tseslint from "typescript-eslint";

const pureFolders = ["cells", "language", "seeds", "core", "functions", "lint", "workbook", "templates"];

const clockOrChance = [
  { object: "Math", property: "random", message: "Pure code has no chance: take a seed as an argument." },
  { object: "Date", property: "now", message: "Pure code has no clock: take the date as an argument." },
  { object: "performance", property: "now", message: "Pure code has no clock: take the date as an argument." },
];

export default tseslint.config(
  { ignores: ["dist", "node_modules", "bench/node_modules", "docs"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts", "**/*.tsx"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      // A leading underscore says that a name only takes its place.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-invalid-void-type": "off",
      "max-lines": ["error", { max: 250, skipBlankLines: false, skipComments: false }],
      eqeqeq: "error",
      "no-eval": "error",
      "no-new-func": "error",
      "no-console": "error",
    },
  },
  { files: ["tests/**/*.ts", "tests/**/*.tsx"], rules: { "@typescript-eslint/no-non-null-assertion": "off", "max-lines": "off" } },
  { files: ["src/apps/cli/**", "scripts/**", "bench/**"], rules: { "no-console": "off" } },
  {
    files: pureFolders.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      "no-restricted-properties": ["error", ...clockOrChance],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Pure code has no clock: take the date as an argument." },
      ],
    },
  },
);

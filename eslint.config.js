// Lint of the scripts that pages load, and of their tests. Layout is prettier's; types are tsc's.
import js from "@eslint/js";
import jsdoc from "eslint-plugin-jsdoc";
import globals from "globals";

const REMEMBERED = ["localStorage", "sessionStorage", "indexedDB"].map((name) => ({
  name,
  message: "What a page remembers goes through static/player/storage.js, so that it can be erased.",
}));

export default [
  // Templates are scripts only once they are filled in.
  { ignores: ["node_modules/", ".venv/", "dist/", "build/", "templates/"] },
  js.configs.recommended,
  jsdoc.configs["flat/recommended-typescript-flavor-error"],
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      complexity: ["error", 12],
      "consistent-return": "error",
      eqeqeq: "error",
      "max-lines-per-function": ["error", { max: 60, skipComments: true }],
      "no-implicit-coercion": "error",
      "no-param-reassign": "error",
      "no-shadow": "error",
      "no-throw-literal": "error",
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      // What is public says what it does; its parameters speak by their names and types.
      "jsdoc/require-jsdoc": ["error", { publicOnly: true, require: { ClassDeclaration: true } }],
      "jsdoc/require-description": "error",
      "jsdoc/require-param-description": "off",
      "jsdoc/require-returns-description": "off",
      "jsdoc/require-property-description": "off",
      "jsdoc/tag-lines": "off",
      // Types are given to tsc where it cannot infer them.
      "jsdoc/require-param": "off",
      "jsdoc/require-returns": "off",
    },
  },
  {
    files: ["static/**/*.js"],
    languageOptions: { globals: globals.browser },
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", ...REMEMBERED],
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({
          property,
          message: "Text of a leaflet is never read as markup: use textContent.",
        })),
      ],
    },
  },
  {
    files: ["static/player/storage.js", "static/view.js"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: ["tests/js/**/*.js", "*.config.js"],
    languageOptions: { globals: globals.node },
  },
];

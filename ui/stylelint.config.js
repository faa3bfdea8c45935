/** Logical properties only: the page is mirrored when the language changes. */
export default {
  plugins: ["stylelint-plugin-logical-css"],
  overrides: [{ files: ["**/*.svelte"], customSyntax: "postcss-html" }],
  rules: {
    "logical-css/require-logical-properties": true,
    "logical-css/require-logical-keywords": true,
    "declaration-property-value-disallowed-list": {
      // Four values name the four physical sides, so they do not mirror.
      "/^(margin|padding|inset|border-width|border-radius|scroll-margin|scroll-padding)$/": [
        /^\S+\s+\S+\s+\S+\s+\S+$/,
      ],
    },
    "block-no-empty": true,
    "color-no-invalid-hex": true,
    "declaration-block-no-duplicate-properties": true,
    "property-no-unknown": true,
    "unit-no-unknown": true,
  },
};

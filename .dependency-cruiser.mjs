const room = (name) => `^${name}/`

/** Gateways on this machine, for trying the shop out and for tests. */
const STAND_INS = ["packages/payment-payos/src/stand-in", "packages/payment-vnpay/src/stand-in"]

/** Which room may import which: ARCHITECTURE.md says why. */
const ARROWS = {
  "packages/ocop": [],
  "packages/contracts": ["packages/ocop"],
  "packages/illustrations": ["packages/ocop"],
  "packages/money": ["packages/ocop"],
  "packages/trace": ["packages/ocop"],
  "packages/pdf": [],
  "packages/label": ["packages/pdf"],
  "packages/search": ["packages/ocop"],
  "packages/search-postgres": ["packages/ocop", "packages/search"],
  "packages/search-meilisearch": ["packages/ocop", "packages/search"],
  "packages/search-bench": [
    "packages/ocop",
    "packages/search",
    "packages/search-postgres",
    "packages/search-meilisearch",
  ],
  "packages/payment": [],
  "packages/payment-payos": ["packages/payment"],
  "packages/payment-vnpay": ["packages/payment"],
  "packages/stack": STAND_INS,
  backend: [
    "packages/ocop",
    "packages/contracts",
    "packages/illustrations",
    "packages/money",
    "packages/trace",
    "packages/pdf",
    "packages/label",
    "packages/search",
    "packages/search-postgres",
    "packages/search-meilisearch",
    "packages/payment",
    "packages/payment-payos",
    "packages/payment-vnpay",
  ],
  storefront: ["packages/ocop", "packages/contracts"],
  e2e: [...STAND_INS, "packages/label"],
}

const arrows = Object.entries(ARROWS).map(([from, to]) => ({
  name: `${from}-imports-only-what-it-may`,
  comment: `${from} may import ${to.join(", ") || "no other room"}`,
  severity: "error",
  from: { path: room(from) },
  to: { path: "^(backend|storefront|e2e|packages/[^/]+)/", pathNot: [from, ...to].map(room) },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...arrows,
    {
      name: "no-circles",
      comment: "Medusa's models name each other in both directions of a relation, by functions called later",
      severity: "error",
      from: { pathNot: "^backend/src/modules/[^/]+/models/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^astro:|^virtual:" },
    },
    {
      name: "the-vocabulary-does-no-input-or-output",
      severity: "error",
      comment: "taking the hash of a text is neither",
      from: { path: room("packages/ocop"), pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    },
    {
      name: "no-stand-in-in-the-shop",
      comment: "a stand-in is started beside the shop, never inside it",
      severity: "error",
      from: { path: "^backend/src/|^packages/payment[^/]*/src/(?!stand-in/)" },
      to: { path: "^packages/payment[^/]*/src/stand-in/" },
    },
    {
      name: "modules-do-not-import-each-other",
      severity: "error",
      from: { path: "^backend/src/modules/([^/]+)/" },
      to: { path: "^backend/src/modules/", pathNot: "^backend/src/modules/$1/" },
    },
    {
      name: "only-the-backend-opens-the-database",
      comment: "the stack starts the server and asks whether it answers",
      severity: "error",
      from: { path: "^(storefront|e2e|packages)/", pathNot: room("packages/stack") },
      to: { path: "node_modules/(pg|@mikro-orm)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|\\.astro|\\.medusa|public)/" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json", ".d.ts"],
    },
  },
}

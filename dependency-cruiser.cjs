/**
 * Who may import whom. `npm run imports` checks it; docs/ARCHITECTURE.md explains it.
 * TypeScript 7 has no JavaScript API, so the swc parser reads the files.
 */

/**
 * Which feature may lean on which other ones. A feature is a folder of the same name under domain,
 * server and components. Everyone may lean on access, and on the ground that is no feature:
 * components/ui and components/shell, server/jobs (to enqueue) and server/collab (to edit a document).
 */
const leansOn = {
  access: ["workspace"],
  library: [],
  image: ["map"],
  map: ["library"],
  history: ["map", "canvas"],
  analysis: [],
  canvas: ["map", "image", "comment"],
  comment: ["map"],
  evidence: ["map", "analysis"],
  pain: ["map", "evidence", "analysis"],
  persona: ["map", "evidence"],
  participant: ["evidence", "analysis"],
  workspace: ["library", "analysis"],
  paper: [],
  review: ["map", "evidence", "pain", "paper"],
  present: ["map", "evidence", "pain", "image"],
  exchange: ["map", "image", "library", "analysis", "evidence", "pain", "persona", "paper"],
  share: ["map", "image", "library", "evidence", "pain", "exchange", "present"],
  api: ["map", "library", "evidence", "pain", "exchange"],
};
const features = Object.keys(leansOn);
const compositionRoots = "^server/(jobs|collab|boot|workspace/demo)/";
const test = "[.](test|fuzz[.]test)[.]tsx?$";

const forbid = (name, from, to, comment) => ({ name, severity: "error", comment, from, to });

module.exports = {
  forbidden: [
    forbid(
      "resolvable",
      {},
      { couldNotResolve: true, pathNot: "^node:" },
      "What cannot be resolved hides from every other rule.",
    ),
    forbid(
      "no-value-cycles",
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
      "A cycle of values hides who owns what.",
    ),
    forbid(
      "domain-is-pure",
      { path: "^domain/" },
      {
        path: [
          "^(app|components|db|server|cli|e2e|scripts)/",
          "node_modules/(react|next|next-auth|next-intl|drizzle-orm|better-sqlite3)/",
        ],
      },
      "The rules run in browser, server, worker and test: effects belong in server/, pixels in components/.",
    ),
    forbid(
      "domain-without-node",
      { path: "^domain/", pathNot: test },
      { dependencyTypes: ["core"] },
      "The rules run in the browser too.",
    ),
    forbid(
      "db-knows-no-caller",
      { path: "^db/" },
      { path: "^(app|components|server|cli|e2e)/" },
      "Tables do not know who uses them.",
    ),
    forbid(
      "rows-through-server",
      { path: "^(app|components)/" },
      { path: "^db/" },
      "Rows reach pages through server/<feature>, where permission is decided.",
    ),
    forbid(
      "server-without-pixels",
      { path: "^server/" },
      { path: "^(app|components)/" },
      "Use cases do not draw.",
    ),
    forbid(
      "components-act-through-actions",
      { path: "^components/" },
      {
        path: "^server/",
        pathNot: [
          "^server/actions[.]ts$",
          "^server/[^/]+/actions[.]ts$",
          "^server/[^/]+/[^/]+/actions[.]ts$",
        ],
        dependencyTypesNot: ["type-only"],
      },
      "A component may call an action and know types; reading is the page's work.",
    ),
    forbid("routes-are-leaves", { pathNot: "^app/" }, { path: "^app/" }, "Nobody imports a route."),
    forbid(
      "live-layer-without-react",
      { path: "^(server/collab/|server/boot/|server[.]ts$)" },
      {
        path: "node_modules/(react|react-dom|@xyflow/react|next-auth|next-intl)/",
        reachable: true,
      },
      "Plain Node cannot load these.",
    ),
    forbid(
      "ui-knows-no-feature",
      { path: "^components/ui/", pathNot: test },
      { path: "^(domain|server|components/(?!ui/))" },
      "Could it ship in another product? If not, it is not ui/.",
    ),
    ...features.map((feature) =>
      forbid(
        `${feature}-leans-on-declared`,
        { path: `^(domain|server|components)/${feature}/`, pathNot: compositionRoots },
        {
          path: `^(domain|server|components)/(${features
            .filter((other) => ![feature, "access", ...leansOn[feature]].includes(other))
            .join("|")})/`,
        },
        `${feature} may lean on: ${["access", ...leansOn[feature]].join(", ")}. Compose the rest in app/.`,
      ),
    ),
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^[.]next/" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json", ".css"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};

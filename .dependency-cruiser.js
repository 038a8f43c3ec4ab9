// Who may import what (ARCHITECTURE.md): each layer lists what it may reach, anything else is an error.

const TYPES_ONLY = ['type-only'];

/**
 * @param {string} name
 * @param {string} from
 * @param {readonly string[]} allowed patterns of resolved paths
 * @param {string} comment
 */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: allowed },
});

const NODE = '^(node:)?(crypto|fs|fs/promises|os|path|perf_hooks|process|url|util|worker_threads)$';
const ENGINE_DOOR = '^src/engine/index\\.ts$';
const npm = (/** @type {readonly string[]} */ ...names) => `(^|/)node_modules/(${names.join('|')})/`;

export default {
  forbidden: [
    only('engine-is-pure', '^src/engine/', ['^src/engine/'], 'The engine imports nothing outside itself.'),
    only(
      'scenario-reaches',
      '^src/scenario/',
      ['^src/scenario/', ENGINE_DOOR, '^scenarios/.*\\.json$', npm('zod', 'immer', 'fflate')],
      'The document: zod, immer, fflate, the engine by its door, the shipped scenarios.',
    ),
    only(
      'conditions-reach',
      '^src/conditions/',
      ['^src/conditions/', ENGINE_DOOR, '^src/scenario/', npm('zod')],
      'Conditions on figures of the model: the engine by its door, the document and its way of telling problems, zod.',
    ),
    only(
      'negotiation-reaches',
      '^src/negotiation/',
      ['^src/negotiation/', ENGINE_DOOR, '^src/scenario/'],
      'Who gives and who receives, and a scenario in words of law: engine by its door, document.',
    ),
    only(
      'exercise-reaches',
      '^src/exercise/',
      [
        '^src/exercise/',
        ENGINE_DOOR,
        '^src/scenario/',
        '^src/conditions/',
        '^scenarios/exercises/.*\\.json$',
        npm('zod', 'fflate'),
      ],
      'Exercises and how they are played: engine by its door, document, conditions, zod, the shipped exercises.',
    ),
    only(
      'import-reaches',
      '^src/import/',
      ['^src/import/', ENGINE_DOOR, npm('papaparse', '@types/papaparse', 'fflate')],
      'What people bring: parsers and the engine by its door.',
    ),
    {
      name: 'sheetjs-in-tests-only',
      severity: 'error',
      comment:
        'A second opinion on workbooks for the tests; it turns for ever on some broken files, and never runs in the app.',
      from: { pathNot: '^(tests/unit/import/fns/exports)\\.ts$' },
      to: { path: npm('@e965/xlsx') },
    },
    only(
      'reference-reaches',
      '^src/reference/',
      ['^src/reference/', ENGINE_DOOR],
      'The plain reference stays independent of what it is a yardstick for: of the engine, types and tables of constants.',
    ),
    {
      name: 'reference-is-a-yardstick',
      severity: 'error',
      comment: 'Only the proof, tests and the bench run the plain reference; no figure on screen comes from it.',
      from: { pathNot: '^(src/(reference|proof)/|tests/|scripts/bench/)' },
      to: { path: '^src/reference/' },
    },
    only(
      'panorama-reaches',
      '^src/panorama/',
      ['^src/panorama/', ENGINE_DOOR],
      'NT 46, its tables as published and as computed from lines: they know the engine by its door and nothing else.',
    ),
    only(
      'proof-reaches',
      '^src/proof/',
      ['^src/proof/', '^src/reference/', '^src/panorama/', ENGINE_DOOR, '^src/scenario/', '^src/import/data-package/'],
      'The proof holds the engine to the reference, to the law and to published figures.',
    ),
    {
      name: 'proof-runs-in-its-worker',
      severity: 'error',
      comment: 'The page knows the proof by its type; what checks runs in the worker of the proof, and in tests.',
      from: { path: '^src/(lib|routes|cli|import|scenario|engine|panorama)/' },
      to: { path: '^src/proof/', dependencyTypesNot: TYPES_ONLY },
    },
    only(
      'workers-reach',
      '^workers/',
      [
        '^workers/',
        ENGINE_DOOR,
        '^src/scenario/',
        '^src/import/',
        '^src/proof/',
        '^src/lib/(simulator|load-engine|(attribution|baselines|import|map)/[^/]+)\\.ts$',
        npm('comlink'),
      ],
      'A worker is a shell around logic that is tested without it: engine, document, import, simulator, attributor, map, imports and their bases; comlink.',
    ),
    {
      name: 'workers-hold-no-svelte',
      severity: 'error',
      comment: 'Nothing a worker reaches, however far, is a component or a rune module.',
      from: { path: '^workers/' },
      to: { path: '\\.svelte(\\.ts)?$', reachable: true },
    },
    {
      name: 'workers-by-type-or-url',
      severity: 'error',
      comment: 'The view starts a worker by its URL and knows it by its type; its code never runs in the page.',
      from: { path: '^src/' },
      to: { path: '^workers/', dependencyTypesNot: TYPES_ONLY },
    },
    only(
      'lib-reaches',
      '^src/lib/',
      [
        '^src/lib/',
        ENGINE_DOOR,
        '^src/scenario/',
        '^src/conditions/',
        '^src/exercise/',
        '^src/negotiation/',
        '^src/panorama/',
        '^src/proof/',
        '^src/import/',
        '^workers/',
        '^static/',
        'node_modules',
        '^\\$app/',
        '^src/app\\.d\\.ts$',
      ],
      'The view: engine by its door, document, conditions, negotiation, import, workers by type.',
    ),
    only(
      'routes-reach',
      '^src/routes/',
      [
        '^src/routes/',
        '^src/lib/',
        ENGINE_DOOR,
        '^src/scenario/',
        '^src/conditions/',
        '^src/exercise/',
        '^src/panorama/',
        '^src/proof/',
        '^src/negotiation/',
        '^\\$app/',
        '^\\.svelte-kit/',
        '\\$types$',
        npm('svelte', '@sveltejs/kit', '@fontsource-variable'),
      ],
      'Pages: the view, the engine by its door, the document, conditions, negotiation.',
    ),
    only(
      'cli-reaches',
      '^src/cli/',
      ['^src/cli/', ENGINE_DOOR, '^src/scenario/', '^src/import/', npm('@types/node'), NODE],
      'The command line is thin: engine, document, import.',
    ),
    {
      name: 'scripts-reach-no-view',
      severity: 'error',
      comment: 'Scripts use engine, document, import; of the view only the arithmetic of the map.',
      from: { path: '^scripts/' },
      to: { path: '^src/(lib|routes)/', pathNot: '^src/lib/map/[^/]+(?<!\\.svelte)\\.ts$' },
    },
    {
      name: 'engine-by-its-door',
      severity: 'error',
      comment: 'From outside only src/engine/index.ts; tests may look inside.',
      from: { pathNot: '^(src/engine|tests)/' },
      to: { path: '^src/engine/', pathNot: ENGINE_DOOR },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      comment: 'But for the browser harness, which measuring scripts use.',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/', pathNot: '^tests/e2e/harness/' },
    },
    {
      name: 'only-measuring-scripts-drive-the-browser',
      severity: 'error',
      from: { pathNot: '^(tests/|scripts/(screenshots|bundle-budget|bench/page)\\.ts$|playwright\\.config\\.ts$)' },
      to: { path: '^tests/e2e/harness/' },
    },
    {
      name: 'comlink-in-one-file',
      severity: 'error',
      comment: 'Of the view only simulate.ts and the starter of the map worker talk across threads.',
      from: { path: '^src/', pathNot: '^src/lib/(simulate\\.ts|map/)' },
      to: { path: npm('comlink') },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolves',
      severity: 'error',
      comment: 'An import that leads nowhere.',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: '^\\$(app|service-worker|env)|^\\./\\$types|^(topojson-specification|geojson)$',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|\\.svelte-kit)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['svelte', 'import', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.mjs', '.svelte', '.json'],
    },
  },
};

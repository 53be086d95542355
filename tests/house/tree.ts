import { visitorKeys, type Program } from 'oxc-parser';

type Tree = { readonly type: string; readonly [key: string]: unknown };

/** Names that are a door to the world wherever nothing nearer bears them. */
const WORLDLY = new Set(
  (
    'process fetch document window self globalThis navigator location history localStorage sessionStorage ' +
    'indexedDB crypto performance console require Buffer setTimeout setInterval setImmediate queueMicrotask ' +
    'XMLHttpRequest WebSocket Worker alert caches'
  ).split(' '),
);

/** What of time, chance, identity and the world a pure file reaches for. */
export function impureIn(program: Program): readonly string[] {
  const root = treeIn(program);
  if (!root) return [];
  const nodes = [...everyNode(root)];
  const own = new Set(nodes.flatMap(namesBoundBy));
  const worldly = nodes.flatMap(namesUsedBy).filter((name) => WORLDLY.has(name) && !own.has(name));
  return [...nodes.flatMap(clockOrChance), ...new Set(worldly)];
}

/** The sentences in both languages that stand in a file as literals, by the first of them. */
export function pairsOfWordsIn(program: Program): readonly string[] {
  const root = treeIn(program);
  if (!root) return [];
  return [...everyNode(root)]
    .filter((node) => node.type === 'ObjectExpression')
    .map((node) => treesIn(node['properties']).map(({ key }) => nameOf(key)))
    .filter((keys) => keys.includes('zh-CN') && keys.includes('en'))
    .map(() => "a pair of 'zh-CN' and en outside words.ts");
}

function clockOrChance(node: Tree): readonly string[] {
  if (node.type === 'MemberExpression') {
    const whole = `${nameOf(node['object'])}.${nameOf(node['property'])}`;
    return ['Date.now', 'Math.random'].includes(whole) ? [whole] : [];
  }
  const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
  const isBareDate = isCall && nameOf(node['callee']) === 'Date' && treesIn(node['arguments']).length === 0;
  return isBareDate ? ['new Date()'] : [];
}

/** The names a declaration, a parameter or an import gives to things of the file's own. */
function namesBoundBy(node: Tree): readonly string[] {
  switch (node.type) {
    case 'VariableDeclarator':
    case 'ClassDeclaration':
      return namesInPattern(node['id']);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [...namesInPattern(node['id']), ...treesIn(node['params']).flatMap(namesInPattern)];
    case 'CatchClause':
      return namesInPattern(node['param']);
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return namesInPattern(node['local']);
    default:
      return [];
  }
}

function namesInPattern(pattern: unknown): readonly string[] {
  const node = treeIn(pattern);
  if (!node) return [];
  if (node.type === 'Identifier') return [nameOf(node)];
  if (node.type === 'Property') return namesInPattern(node['value']);
  const inner = [
    node['left'],
    node['argument'],
    ...treesIn(node['elements']),
    ...treesIn(node['properties']),
  ];
  return inner.flatMap(namesInPattern);
}

/** The names a node's children use as values, leaving out those that only name a field. */
function namesUsedBy(node: Tree): readonly string[] {
  const isField = FIELD_NAMED_BY[node.type];
  return (visitorKeys[node.type] ?? [])
    .filter((key) => key !== isField || node['computed'] === true)
    .flatMap((key) => [treeIn(node[key]), ...treesIn(node[key])])
    .filter((child) => child?.type === 'Identifier')
    .map(nameOf);
}

const FIELD_NAMED_BY: { readonly [type: string]: string } = {
  MemberExpression: 'property',
  Property: 'key',
  MethodDefinition: 'key',
  PropertyDefinition: 'key',
  TSPropertySignature: 'key',
  TSMethodSignature: 'key',
  TSQualifiedName: 'right',
  TSFunctionType: 'params',
  TSEnumMember: 'id',
  ImportSpecifier: 'imported',
  ExportSpecifier: 'exported',
};

function* everyNode(node: Tree): Generator<Tree> {
  yield node;
  for (const key of visitorKeys[node.type] ?? []) {
    const child = treeIn(node[key]);
    if (child) yield* everyNode(child);
    for (const each of treesIn(node[key])) yield* everyNode(each);
  }
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const treeIn = (value: unknown): Tree | undefined => (isTree(value) ? value : undefined);

const treesIn = (value: unknown): readonly Tree[] => (Array.isArray(value) ? value.filter(isTree) : []);

/** The name of an identifier or the text of a literal key; empty for anything else. */
function nameOf(value: unknown): string {
  const node = treeIn(value);
  const name = node?.type === 'Literal' ? node['value'] : node?.['name'];
  return typeof name === 'string' ? name : '';
}

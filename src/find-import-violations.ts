import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import type { SourceFile } from './read-sources.ts';
import { type SyntaxNode, unwrap, walkSyntax } from './walk-syntax.ts';

export interface Violation {
  readonly file: string;
  readonly imported: string;
  readonly law: string;
}

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The file it leads to; null if it leads to a package or to Node. */
  readonly file: string | null;
  readonly isType: boolean;
}

interface Room {
  readonly path: RegExp;
  readonly law: string;
  allows(imported: Import): boolean;
}

const computed = 'a path that is computed';
const testFile = /\.(test|arbitrary|fixture)\.tsx?$/;
const roomOf = (path: string) => path.split('/')[1];
const aliases = { '#core/': 'src/core/', '#contract/': 'src/contract/' };

const rooms: readonly Room[] = [
  {
    path: /^src\/\w+\/.*\.(test|arbitrary|fixture)\.tsx?$/,
    law: 'a test imports its own room, core and the contract, and drives no Electron',
    allows: ({ from, specifier, file }) => {
      if (file === null) return !/^(electron|lowdb)(\/|$)/.test(specifier);
      if (file.startsWith('resources/')) return true;
      const isBelow = roomOf(from) !== 'core' && /^src\/(core|contract)\//.test(file);
      return isBelow || roomOf(from) === roomOf(file);
    },
  },
  {
    path: /^src\/core\/calendar\//,
    law: 'core/calendar imports nothing outside core but date-fns',
    allows: ({ specifier, file }) =>
      file?.startsWith('src/core/') ?? /^(date-fns(\/|$)|@date-fns\/utc$)/.test(specifier),
  },
  {
    path: /^src\/core\//,
    law: 'core imports nothing outside itself',
    allows: ({ file }) => file?.startsWith('src/core/') ?? false,
  },
  {
    path: /^src\/contract\/.*-schema\.ts$/,
    law: 'a schema imports the contract, core, and zod',
    allows: ({ specifier, file }) =>
      file === null ? specifier === 'zod' : /^src\/(contract|core)\//.test(file),
  },
  {
    path: /^src\/contract\//,
    law: 'the contract imports types of core, and no schema',
    allows: ({ file, isType }) =>
      isType
        ? /^src\/(core|contract)\//.test(file ?? '')
        : /^src\/contract\/(?!.*-schema\.ts$)/.test(file ?? ''),
  },
  {
    path: /^src\/preload\//,
    law: 'the preload imports electron, the channel names, and types of the contract',
    allows: ({ specifier, file, isType }) =>
      file === null
        ? specifier === 'electron'
        : file === 'src/contract/names.ts' || (isType && file.startsWith('src/contract/')),
  },
  {
    path: /^src\/main\//,
    law: 'main imports core, the contract, Electron, lowdb, zod, i18next, ical-generator and Node',
    allows: ({ specifier, file }) =>
      file === null
        ? isNode(specifier) || /^(electron|lowdb|zod|i18next|ical-generator)(\/|$)/.test(specifier)
        : /^src\/(main|core|contract)\//.test(file),
  },
  {
    path: /^src\/renderer\//,
    law: 'the renderer imports core and the contract, never main, Electron, Node, zod or date-fns',
    allows: ({ specifier, file }) =>
      file === null
        ? !isNode(specifier) && !/^(electron|lowdb|zod|date-fns|@date-fns)(\/|$)/.test(specifier)
        : /^(src\/(renderer\/|core\/|contract\/(?!.*-schema\.ts$))|resources\/|package\.json$)/.test(
            file,
          ),
  },
];

/** Every import of `files` that breaks a law of its room, closes a circle, or reaches for a test. */
export function findImportViolations(files: readonly SourceFile[]): readonly Violation[] {
  const imports = files.flatMap(listImports);
  return [...imports.flatMap(breachOf), ...circlesOf(imports)];
}

const listed = new WeakMap<SourceFile, readonly Import[]>();

/** Every file that one of `files` names, types included, in whatever way it names it. */
export function listImports(source: SourceFile): readonly Import[] {
  const imports = listed.get(source) ?? readImports(source);
  listed.set(source, imports);
  return imports;
}

function readImports(source: SourceFile): readonly Import[] {
  const imports: Import[] = [];
  const found = (named: unknown, isType = false) => {
    const specifier = literalOf(named) ?? computed;
    imports.push({ from: source.path, specifier, file: resolve(source.path, specifier), isType });
  };
  walkSyntax(source, (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        if (node.source) found(node.source, [node.importKind, node.exportKind].includes('type'));
        break;
      case 'ImportExpression':
      case 'TSImportType':
        found(node.source, node.type === 'TSImportType');
        break;
      case 'TSExternalModuleReference':
        found(node.expression);
        break;
      case 'CallExpression':
        for (const each of namedByCall(node)) found(each);
        break;
      case 'NewExpression':
        if (isUrlBesideModule(node)) found(argumentsOf(node)[0]);
        break;
    }
  });
  return imports;
}

/** What `require(…)`, `import.meta.glob(…)` and `import.meta.resolve(…)` name. */
function namedByCall(call: SyntaxNode): readonly unknown[] {
  const [named] = argumentsOf(call);
  const callee = unwrap(call.callee);
  if (callee?.name === 'require') return [named];
  if (callee?.type !== 'MemberExpression') return [];
  if (unwrap(callee.object)?.type !== 'MetaProperty') return [];
  const list = unwrap(named);
  return list?.type === 'ArrayExpression' ? (list.elements as unknown[]) : [named];
}

/** True of `new URL(…, import.meta.url)`, by which a bundler takes a file along. */
function isUrlBesideModule(call: SyntaxNode): boolean {
  const base = unwrap(argumentsOf(call)[1]);
  return (
    unwrap(call.callee)?.name === 'URL' &&
    base?.type === 'MemberExpression' &&
    unwrap(base.object)?.type === 'MetaProperty'
  );
}

function argumentsOf(call: SyntaxNode): readonly unknown[] {
  return call.arguments as unknown[];
}

function literalOf(source: unknown): string | null {
  const node = unwrap(source);
  // A template without anything to fill in.
  const [quasi, more] = (node?.quasis ?? []) as { value: { cooked: string } }[];
  const value = quasi && !more ? quasi.value.cooked : node?.value;
  return typeof value === 'string' ? value : null;
}

function resolve(from: string, specifier: string): string | null {
  // Of patterns for more files, those that begin with `!` leave files out.
  const [path = ''] = specifier.replace(/^!/, '').split('?');
  if (path.startsWith('.')) return posix.join(posix.dirname(from), path);
  if (path.startsWith('/')) return path.slice(1);
  for (const [alias, folder] of Object.entries(aliases)) {
    if (path.startsWith(alias)) return posix.join(folder, path.slice(alias.length));
  }
  return null;
}

function isNode(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}

function breachOf(imported: Import): readonly Violation[] {
  const { from, specifier, file } = imported;
  const breach = (law: string) => [{ file: from, imported: specifier, law }];
  if (file !== null && testFile.test(file) && !testFile.test(from)) {
    return breach('only a test imports what is made for tests');
  }
  if (specifier === computed) return breach('no import of a path that nobody can read here');
  const room = rooms.find(({ path }) => path.test(from));
  return !room || room.allows(imported) ? [] : breach(room.law);
}

/** The import that closes each circle, in the order of a walk through all files. */
function circlesOf(imports: readonly Import[]): readonly Violation[] {
  const byFile = new Map<string, Import[]>();
  for (const each of imports) byFile.set(each.from, [...(byFile.get(each.from) ?? []), each]);
  const walked = new Set<string>();
  const violations: Violation[] = [];
  const walk = (file: string, path: readonly string[]) => {
    if (path.includes(file)) {
      const circle = [...path.slice(path.indexOf(file)), file];
      const law = `no circles: ${circle.join(' -> ')}`;
      violations.push({ file: path.at(-1) ?? file, imported: file, law });
    }
    if (walked.has(file)) return;
    walked.add(file);
    for (const next of byFile.get(file) ?? []) {
      if (next.file !== null) walk(next.file, [...path, file]);
    }
  };
  for (const file of byFile.keys()) walk(file, []);
  return violations;
}

import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** A file of `src`, its path from the project's root with slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

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

const testFile = /\.(test|arbitrary|fixture)\.tsx?$/;
const roomOf = (path: string) => path.split('/')[1];
const aliases = { '#core/': 'src/core/', '#contract/': 'src/contract/' };

const rooms: readonly Room[] = [
  {
    path: /^src\/\w+\/.*\.(test|arbitrary|fixture)\.tsx?$/,
    law: 'a test imports its own room, core and the contract, and drives no Electron',
    allows: ({ from, specifier, file }) => {
      if (file === null) return !/^(electron|lowdb)(\/|$)/.test(specifier);
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
    law: 'a schema imports the contract, types of core, and zod',
    allows: ({ specifier, file, isType }) =>
      file === null
        ? specifier === 'zod'
        : file.startsWith('src/contract/') || (isType && file.startsWith('src/core/')),
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
    law: 'main imports core, the contract, Electron, lowdb, zod and Node',
    allows: ({ specifier, file }) =>
      file === null
        ? isNode(specifier) || /^(electron|lowdb|zod)(\/|$)/.test(specifier)
        : /^src\/(main|core|contract)\//.test(file),
  },
  {
    path: /^src\/renderer\//,
    law: 'the renderer imports core and the contract, never main, Electron, Node, zod or date-fns',
    allows: ({ specifier, file }) =>
      file === null
        ? !isNode(specifier) && !/^(electron|lowdb|zod|date-fns|@date-fns)(\/|$)/.test(specifier)
        : /^src\/(renderer|core|contract\/(?!.*-schema\.ts$))/.test(file),
  },
];

/** Every import of `files` that breaks a law of its room, closes a circle, or reaches for a test. */
export function findImportViolations(files: readonly SourceFile[]): readonly Violation[] {
  const imports = files.flatMap(listImports);
  return [...imports.flatMap(breachOf), ...circlesOf(imports)];
}

/** Every file that one of `files` names, types included, in whatever way it names it. */
export function listImports({ path, text }: SourceFile): readonly Import[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports: Import[] = [];
  visit(program, (source, isType) => {
    const specifier = literalOf(source) ?? 'a path that is computed';
    imports.push({ from: path, specifier, file: resolve(path, specifier), isType });
  });
  return imports;
}

function visit(node: unknown, found: (source: unknown, isType: boolean) => void): void {
  if (typeof node !== 'object' || node === null) return;
  const at = node as Record<string, unknown>;
  switch (at.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      if (at.source) found(at.source, at.importKind === 'type' || at.exportKind === 'type');
      break;
    case 'ImportExpression':
    case 'TSImportType':
      found(at.source, at.type === 'TSImportType');
      break;
    case 'TSExternalModuleReference':
      found(at.expression, false);
      break;
    case 'CallExpression':
      if ((at.callee as { name?: unknown }).name === 'require') {
        found((at.arguments as unknown[])[0], false);
      }
      break;
  }
  for (const child of Object.values(at)) visit(child, found);
}

function literalOf(source: unknown): string | null {
  const value = (source as { value?: unknown } | undefined)?.value;
  return typeof value === 'string' ? value : null;
}

function resolve(from: string, specifier: string): string | null {
  const [path = ''] = specifier.split('?');
  if (path.startsWith('.')) return posix.join(posix.dirname(from), path);
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

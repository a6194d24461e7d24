import type { SourceFile } from './read-sources.ts';
import { type SyntaxNode, unwrap, walkSyntax } from './walk-syntax.ts';

export interface ClockReading {
  readonly file: string;
  /** What was named: `Date`, `Math.random`. */
  readonly named: string;
}

const calculating = /^src\/core\/(?!.*\.(test|arbitrary)\.ts$)/;
/** Each knows the time, chance or the machine's zone, or leads to one that does. */
const impure = ['Date', 'Intl', 'Temporal', 'performance', 'crypto', 'process', 'globalThis'];
/** What date-fns calls the present. */
const present = /Today|Tomorrow|Yesterday|Past|Future|This[A-Z]|ToNow|constructNow/;

/** Every place in core, tests left aside, that could tell another time or chance the next time. */
export function findClockReadings(files: readonly SourceFile[]): readonly ClockReading[] {
  return files.filter(({ path }) => calculating.test(path)).flatMap(readingsIn);
}

function readingsIn(source: SourceFile): readonly ClockReading[] {
  const readings: ClockReading[] = [];
  walkSyntax(source, (node, parent) => {
    const named = readingOf(node, parent);
    if (named !== null) readings.push({ file: source.path, named });
  });
  return readings;
}

function readingOf(node: SyntaxNode, parent: SyntaxNode | null): string | null {
  if (node.type === 'ImportSpecifier') {
    const name = String(unwrap(node.imported)?.name);
    return isOfDateFns(parent) && present.test(name) ? name : null;
  }
  if (node.type !== 'Identifier' || isOnlyName(node, parent)) return null;
  const name = String(node.name);
  if (impure.includes(name)) return name;
  const member = parent?.type === 'MemberExpression' && parent.object === node ? parent : null;
  const key = member && !member.computed ? String(unwrap(member.property)?.name) : null;
  // Anything but `Math.floor` and the like: `Math.random`, `Math[name]`, `const { random } = Math`.
  if (name === 'Math') return key === null || key === 'random' ? 'Math.random' : null;
  if (name !== 'UTCDate') return null;
  const isNow = parent?.type === 'NewExpression' && (parent.arguments as unknown[]).length === 0;
  return isNow || key === 'now' ? 'UTCDate of now' : null;
}

function isOfDateFns(declaration: SyntaxNode | null): boolean {
  return String(unwrap(declaration?.source)?.value).startsWith('date-fns');
}

/** True of the name of a property, which is no variable: `{ Date: 1 }`, `plan.process`. */
function isOnlyName(node: SyntaxNode, parent: SyntaxNode | null): boolean {
  if (parent?.computed) return false;
  if (parent?.type === 'MemberExpression') return parent.property === node;
  // In `{ Date }` the same name is the value too.
  return parent?.key === node && parent.shorthand !== true;
}

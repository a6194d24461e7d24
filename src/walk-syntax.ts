import { parseSync } from 'vite';
import type { SourceFile } from './read-sources.ts';

/** A node of the syntax tree (ESTree, with the nodes of typescript-eslint for types). */
export type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string };

/** Calls `visit` with every node of a file, each before those inside it. */
export function walkSyntax(
  { path, text }: SourceFile,
  visit: (node: SyntaxNode, parent: SyntaxNode | null) => void,
): void {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const walk = (value: unknown, parent: SyntaxNode | null) => {
    if (typeof value !== 'object' || value === null) return;
    const node = isNode(value) ? value : null;
    if (node) visit(node, parent);
    for (const child of Object.values(value)) walk(child, node ?? parent);
  };
  walk(program, null);
}

/** The expression inside of parentheses, `as`, `satisfies` and `!`; null of anything else. */
export function unwrap(value: unknown): SyntaxNode | null {
  if (typeof value !== 'object' || value === null || !isNode(value)) return null;
  return /^(TS(As|Satisfies|NonNull)|Parenthesized)Expression$|^TSTypeAssertion$/.test(value.type)
    ? unwrap(value.expression)
    : value;
}

function isNode(value: object): value is SyntaxNode {
  return 'type' in value && typeof value.type === 'string';
}

/** A value of a JSON text, with the line on which it begins. */
export type JsonNode = { readonly line: number } & (
  | { readonly type: 'object'; readonly fields: ReadonlyMap<string, JsonNode> }
  | { readonly type: 'list'; readonly items: readonly JsonNode[] }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'true-or-false'; readonly value: boolean }
  | { readonly type: 'null' }
);

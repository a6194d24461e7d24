/** What may fail in an expected way: the value, or an error that says why there is none. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** A result that holds `value`. */
export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** A result that holds why there is no value. */
export function fail<Failure>(error: Failure): Result<never, Failure> {
  return { ok: false, error };
}

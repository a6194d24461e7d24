/** The least and the most that a length may be, in the unit in which it is kept. */
export interface LengthRange {
  readonly field: 'minutes' | 'seconds' | 'hours';
  readonly least: number;
  readonly most: number;
}

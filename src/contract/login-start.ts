/** What the system does with the program when the learner logs in. */
export interface LoginStart {
  /** Whether it starts it. */
  readonly isOn: boolean;
  /** Why it didn't take what the learner chose last (`EACCES`); null if it did. */
  readonly problem: string | null;
}

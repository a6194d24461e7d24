/** The place where the system keeps what it starts at login; each call may throw. */
export interface LoginItem {
  /** Whether the system would start the program. */
  readonly isOn: () => Promise<boolean>;
  readonly set: (on: boolean) => Promise<void>;
  /** Where the program was moved since it was turned on, says where it is now. */
  readonly refresh: () => Promise<void>;
}

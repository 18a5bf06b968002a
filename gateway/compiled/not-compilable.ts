/** What the compiled path does not do; Apollo's own executor answers the operation instead. */
export class NotCompilable extends Error {}

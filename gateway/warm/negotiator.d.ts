// The types on DefinitelyTyped are of the version before; they know nothing of `preferred`.
declare module 'negotiator' {
  export default class Negotiator<Coding extends string = string> {
    constructor(request: { headers: { 'accept-encoding'?: string | undefined } });
    encoding(available: readonly Coding[], options?: { preferred: readonly Coding[] }): Coding | undefined;
  }
}

/** An example query, as `/playground/examples.json` lists it. */
export interface Example {
  /** File name without its ending. */
  name: string;
  /** The question that the query answers: its first comment line. */
  title: string;
  query: string;
  variables: Record<string, unknown> | null;
}

const isTold = process.env['LOG_LEVEL'] === 'debug';

/** Tells a statement as the product's log does, where the bench counts them. */
export function tellStatement(sql: string): void {
  if (isTold) process.stderr.write(`${JSON.stringify({ msg: 'statement', sql })}\n`);
}

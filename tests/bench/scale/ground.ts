import { readSettings } from '../../../subgraphs/common/config.ts';
import { openDatabase } from '../../../subgraphs/common/database.ts';
import { sql } from '../../../subgraphs/common/sql.ts';
import { subgraphNamed } from '../../../subgraphs/index.ts';
import { ask } from '../answers.ts';
import type { Env, Running } from '../contender.ts';
import { pageAfter } from '../scenarios/meeting-points-list.ts';
import { CENTER, type Ground } from './operations.ts';

/** Pages of 100 before the deep one. */
const PAGES = 150;

/** Looks up what the operations name. */
export async function groundOf(running: Running, env: Env): Promise<Ground> {
  const db = await openDatabase('volunteers', subgraphNamed('volunteers'), readSettings(env));
  try {
    const offers = await db.rows<{ id: string }>(
      sql`select id from offer where center_id = ${CENTER} order by id limit 200`,
    );
    const volunteers = await db.rows<{ id: string }>(
      sql`select id from volunteer where center_id = ${CENTER} and status = 'ACTIVE' and id like 'V-____________' order by id limit 500`,
    );
    return {
      deepCursor: await cursorBehind(running, PAGES),
      offerIds: offers.map(({ id }) => id),
      volunteerIds: volunteers.map(({ id }) => id),
    };
  } finally {
    await db.close();
  }
}

async function cursorBehind({ url }: Running, pages: number): Promise<string> {
  let after: string | null = null;
  for (let page = 0; page < pages; page++) {
    const { data } = await ask(url, pageAfter(after, page));
    after = (data as { meetingPoints: { pageInfo: { endCursor: string } } }).meetingPoints.pageInfo.endCursor;
  }
  return after!;
}

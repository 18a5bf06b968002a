import { BadUserInput } from '../../common/errors.ts';
import { sql } from '../../common/sql.ts';
import type { Write } from '../../common/write.ts';
import { VolunteerConsent } from '../entities/volunteer-consent.ts';

/** What somebody agreed to, as a client gives it. */
export interface ConsentInput {
  textVersion: string;
  givenAt?: string | null;
}

/** The last consent of a volunteer, the one that counts; undefined for the samples of 2016. */
export async function lastConsent({ rows }: Pick<Write, 'rows'>, volunteerId: string) {
  const [last] = await rows<VolunteerConsent>(
    sql`select position, text_version as textVersion, given_at as givenAt, withdrawn_at as withdrawnAt
      from volunteer_consent where volunteer_id = ${volunteerId} order by position desc limit 1`,
  );
  return last;
}

/** Adds a consent behind those on record. @throws BadUserInput for one that is not later than the last, or not yet given. */
export async function addConsent(write: Write, volunteerId: string, input: ConsentInput): Promise<void> {
  const { textVersion } = input;
  if (!/^[A-Za-z0-9._-]{1,32}$/.test(textVersion)) {
    throw new BadUserInput(
      'input.consent.textVersion: give 1 to 32 letters, digits, dots, - and _, such as 2026-1.',
      'input.consent.textVersion',
    );
  }
  const before = await lastConsent(write, volunteerId);
  const givenAt = givenIn(input, write.at, before);
  const row = { volunteerId, position: (before?.position ?? 0) + 1, textVersion, givenAt, withdrawnAt: null };
  await write.manager.insert(VolunteerConsent, row);
}

function givenIn({ givenAt }: ConsentInput, at: string, before: VolunteerConsent | undefined): string {
  const instant = givenAt ? new Date(givenAt).toISOString() : at;
  const least = before?.withdrawnAt ?? before?.givenAt;
  if (instant <= at && (least === undefined || instant > least)) return instant;
  throw new BadUserInput(
    `input.consent.givenAt: give an instant that is not in the future${least ? `, and later than ${least}, when the consent before was given or withdrawn` : ''}.`,
    'input.consent.givenAt',
  );
}

import type { Context } from '../../common/context.ts';
import type { Row } from '../../common/database.ts';
import { groupBy } from '../../common/read.ts';
import { oneOf, raw, sql, type Sql } from '../../common/sql.ts';
import type { Write } from '../../common/write.ts';
import { ownVolunteer } from './own-volunteer.ts';
import { ofOwnCenter } from './people.ts';
import { personIn } from './person.ts';
import { weekdayOf } from './weekdays.ts';

/** Notes that the data of a person of the own center is asked for as a whole. */
export async function exportVolunteer(write: Write, { id }: { id: string }): Promise<string> {
  await ownVolunteer(write, { id });
  write.note({ action: 'EXPORT', type: 'Volunteer', key: id, changed: {} });
  return id;
}

/** All that is on record of each person, as JSON; null for whoever is not of the own center. A statement a table, whatever the number. */
export async function documentsOf(ids: readonly string[], context: Context): Promise<(string | null)[]> {
  const own = await context.db.rows(
    sql`select t.id, t.center_id as centerId, t.district_ags as districtAgs, t.status, t.status_reason as statusReason,
        t.started_on as startedOn, t.municipality_ags as municipalityAgs, t.changed_on as changedOn, t.version,
        t.sealed_name as sealedName, t.contact_kind as contactKind, t.sealed_contact as sealedContact
      from volunteer t where ${oneOf(raw('t.id'), ids)} and ${ofOwnCenter(context)}`,
  );
  const known = own.map(({ id }) => id as string);
  const [languages, skills, availability, consents, hours, entries, courses, certificates] = await Promise.all([
    below(context, known, raw('language'), raw('volunteer_language')),
    below(context, known, raw('topic_code as topicCode'), raw('volunteer_skill')),
    below(context, known, raw('weekday, from_time as `from`, to_time as `to`'), raw('volunteer_availability')),
    below(
      context,
      known,
      raw('text_version as textVersion, given_at as givenAt, withdrawn_at as withdrawnAt'),
      raw('volunteer_consent'),
    ),
    below(context, known, raw('year, month, minutes'), raw('engagement')),
    below(
      context,
      known,
      raw('worked_on as workedOn, minutes, topic_code as topicCode, offer_id as offerId, status'),
      raw('hours_entry'),
    ),
    below(context, known, raw('qualification_id as qualificationId, status, minutes'), raw('participation')),
    below(
      context,
      known,
      raw(
        'id, course_title as courseTitle, course_held_on as courseHeldOn, minutes, issued_on as issuedOn, revoked_on as revokedOn',
      ),
      raw('certificate'),
    ),
  ]);
  const documents = new Map(
    own.map(({ sealedName, sealedContact, contactKind, ...row }) => {
      const id = row['id'] as string;
      const person = personIn({ id, sealedName, sealedContact, contactKind } as never, context.personalData);
      const document = {
        volunteer: { ...row, name: person?.name ?? null, contact: person?.contact ?? null },
        languages: languages(id).map(({ language }) => language),
        skills: skills(id).map(({ topicCode }) => topicCode),
        availability: availability(id).map((time) => ({ ...time, weekday: weekdayOf(time['weekday'] as number) })),
        consents: consents(id),
        hours: hours(id),
        hoursEntries: entries(id),
        courses: courses(id),
        certificates: certificates(id),
      };
      return [id, JSON.stringify(document, null, 2)];
    }),
  );
  return ids.map((id) => documents.get(id) ?? null);
}

/** The rows of a table below each volunteer, without their key. */
async function below(
  context: Context,
  ids: readonly string[],
  columns: Sql,
  table: Sql,
): Promise<(id: string) => Row[]> {
  const rows = await context.db.rows(
    sql`select volunteer_id as volunteerId, ${columns} from ${table} where ${oneOf(raw('volunteer_id'), ids)} order by 1, 2`,
  );
  const groups = groupBy(rows, ({ volunteerId }) => volunteerId as string);
  return (id) => (groups.get(id) ?? []).map(({ volunteerId: _, ...row }) => row);
}

import { Conflict } from '../../common/errors.ts';
import { freeText } from '../../common/input.ts';
import { sql } from '../../common/sql.ts';
import { rowToChange, type Write } from '../../common/write.ts';
import { Certificate } from '../entities/certificate.ts';
import type { Participation } from '../entities/participation.ts';
import type { Qualification } from '../entities/qualification.ts';
import { certifiedIn, checkNamed, participantsOf } from './participations.ts';
import { courseToChange, moveCourse } from './qualifications.ts';

/** For whom certificates are wanted; all who took part and have none, where nobody is named. */
export interface IssueCertificatesInput {
  id: string;
  expectedVersion: number;
  volunteerIds?: readonly string[] | null;
}

/** Certifies to volunteers that they took part in a course that was held. */
export async function issueCertificates(write: Write, input: IssueCertificatesInput): Promise<string> {
  const course = await courseToChange(write, input, ['HELD']);
  const attended = await participantsOf(write, course.id, ['ATTENDED']);
  const certified = await certifiedIn(write, course.id);
  const wanted = input.volunteerIds ?? [...attended.keys()].filter((id) => !certified.has(id));
  if (input.volunteerIds) checkNamed(input.volunteerIds, 'input.volunteerIds', 1);
  else if (!wanted.length) throw new Conflict('input.id: nobody is without a certificate.', { argument: 'input.id' });
  const numberFrom = await nextNumber(write, course.centerId);
  for (const [index, volunteerId] of wanted.entries()) {
    const argument = `input.volunteerIds[${index}]`;
    const participation = attended.get(volunteerId);
    if (!participation) throw new Conflict(`${argument}: ${volunteerId} took no part.`, { argument });
    if (certified.has(volunteerId)) throw new Conflict(`${argument}: ${volunteerId} has a certificate.`, { argument });
    const row = newCertificate(write, { course, participation, number: numberFrom(index) });
    await write.manager.insert(Certificate, row);
    write.note({ action: 'ISSUE', type: 'Certificate', key: row.id, changed: { issuedOn: row.issuedOn, version: 1 } });
  }
  return moveCourse(write, course, { action: 'CERTIFY', changed: {} });
}

/** Takes a certificate back; it stays on record, as revoked. */
export async function revokeCertificate(
  write: Write,
  input: { id: string; expectedVersion: number; reason: string },
): Promise<string> {
  const reason = freeText(input.reason, 'input.reason');
  const row = await rowToChange(write, Certificate, input, ({ centerId }) => centerId === write.viewer.centerId);
  if (row.revokedOn !== null)
    throw new Conflict(`${row.id} was revoked on ${row.revokedOn}.`, { argument: 'input.id' });
  const changed = { revokedOn: write.today, revokedBecause: reason, version: row.version + 1 };
  await write.manager.update(Certificate, row.id, changed);
  const { revokedOn, version } = changed;
  write.note({ action: 'REVOKE', type: 'Certificate', key: row.id, changed: { revokedOn, version }, reason });
  return row.id;
}

/** Numbers of a center go up through the year, and none is given twice: revoked ones keep theirs. */
async function nextNumber({ rows, today }: Write, centerId: string): Promise<(index: number) => string> {
  const prefix = `CE-${centerId.slice(3)}-${today.slice(0, 4)}-`;
  const [row] = await rows<{ issued: number }>(
    sql`select count(*) as issued from certificate where id > ${prefix} and id < ${`${prefix}:`}`,
  );
  return (index) => prefix + String(Number(row!.issued) + 1 + index).padStart(4, '0');
}

const newCertificate = (
  { today }: Write,
  { course, participation, number }: { course: Qualification; participation: Participation; number: string },
): Certificate =>
  Object.assign(new Certificate(), {
    id: number,
    qualificationId: course.id,
    volunteerId: participation.volunteerId,
    centerId: course.centerId,
    courseTitle: course.title,
    courseHeldOn: course.heldOn,
    minutes: participation.minutes!,
    issuedOn: today,
    revokedOn: null,
    revokedBecause: null,
    version: 1,
  });

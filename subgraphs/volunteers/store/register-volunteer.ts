import { randomInt } from 'node:crypto';
import { BadUserInput } from '../../common/errors.ts';
import { sql } from '../../common/sql.ts';
import type { Write } from '../../common/write.ts';
import { Volunteer } from '../entities/volunteer.ts';
import { VolunteerNameWord } from '../entities/volunteer-name-word.ts';
import { addConsent, type ConsentInput } from './consent.ts';
import { ownCenter, standingOf } from './own-volunteer.ts';
import { contactIn, nameIn, personIn, sealedPerson, type ContactInput, type Person } from './person.ts';
import { checkMunicipality, replaceDetails, type DetailsInput } from './volunteer-details.ts';
import { volunteerStatusAfter } from './volunteer-life-cycle.ts';

/** Somebody who would like to help. */
export interface RegisterInput extends DetailsInput {
  name: string;
  contact: ContactInput;
  consent: ConsentInput;
  municipalityAgs?: string | null;
}

/** What changes; what is left out stays. */
export interface ChangeInput extends DetailsInput, Partial<Nullable<Omit<RegisterInput, keyof DetailsInput>>> {
  id: string;
  expectedVersion: number;
}

type Nullable<T> = { [K in keyof T]: T[K] | null };

/** Puts a person on record as interested. Nothing in the audit log tells more than that somebody was. */
export async function registerVolunteer(write: Write, input: RegisterInput): Promise<string> {
  const centerId = ownCenter(write);
  const person = { name: nameIn(input.name, 'input.name'), contact: contactIn(input.contact, 'input.contact') };
  await checkCenter(write, centerId);
  if (input.municipalityAgs) await checkMunicipality(write, input.municipalityAgs);
  const id = await newId(write);
  const row = Object.assign(new Volunteer(), {
    id,
    centerId,
    districtAgs: centerId.slice(3, 8),
    status: 'INTERESTED',
    statusReason: null,
    startedOn: null,
    version: 1,
    municipalityAgs: input.municipalityAgs ?? null,
    changedOn: write.today,
    provenanceKind: 'ENTERED',
    sourceIds: '',
  });
  await write.manager.insert(Volunteer, row);
  await keepPerson(write, row, person);
  await addConsent(write, id, input.consent);
  await replaceDetails(write, id, input);
  write.note({ action: 'REGISTER', type: 'Volunteer', key: id, changed: { status: row.status, version: 1 } });
  return id;
}

/** Fields that a change may name; the audit log tells which, and never a value. */
const FIELDS = ['name', 'contact', 'consent', 'languages', 'skills', 'availability', 'municipalityAgs'] as const;

/** Changes what is on record of a volunteer. */
export async function changeVolunteer(write: Write, input: ChangeInput): Promise<string> {
  const standing = await standingOf(write, input);
  const { row } = standing;
  const fields = FIELDS.filter((field) => input[field] !== null && input[field] !== undefined);
  volunteerStatusAfter('CHANGE', standing);
  if (!fields.length) throw new BadUserInput('input: name at least one field that changes.', 'input');
  if (input.municipalityAgs) await checkMunicipality(write, input.municipalityAgs);
  const version = row.version + 1;
  const municipalityAgs = input.municipalityAgs ?? row.municipalityAgs;
  await write.manager.update(Volunteer, row.id, { version, municipalityAgs, changedOn: write.today });
  await changePerson(write, row, input);
  if (input.consent) await addConsent(write, row.id, input.consent);
  await replaceDetails(write, row.id, input);
  write.note({ action: 'CHANGE', type: 'Volunteer', key: row.id, changed: { version, fields } });
  return row.id;
}

async function changePerson(write: Write, row: Volunteer, { name, contact }: ChangeInput): Promise<void> {
  if (!name && !contact && name !== '') return;
  const before = personIn(row, write.personalData)!;
  await keepPerson(write, row, {
    name: name === null || name === undefined ? before.name : nameIn(name, 'input.name'),
    contact: contact ? contactIn(contact, 'input.contact') : before.contact,
  });
}

/** Writes name and contact, sealed, and the marks that they are found by. */
export async function keepPerson(
  { manager, personalData }: Pick<Write, 'manager' | 'personalData'>,
  row: Pick<Volunteer, 'id' | 'centerId'>,
  person: Person,
): Promise<void> {
  const { columns, wordMarks } = sealedPerson(row, person, personalData);
  await manager.update(Volunteer, row.id, columns);
  await manager.delete(VolunteerNameWord, { volunteerId: row.id });
  await manager.insert(
    VolunteerNameWord,
    wordMarks.map((mark) => ({ volunteerId: row.id, mark })),
  );
}

/** @throws BadUserInput for a center that serves no municipality on record: there is no such center. */
async function checkCenter({ rows }: Write, centerId: string): Promise<void> {
  const [found] = await rows(sql`select center_id from place where center_id = ${centerId} limit 1`);
  if (!found) throw new BadUserInput(`input: no municipality on record is served by ${centerId}.`, 'input');
}

/** By lot, so that ids tell neither how many there are nor who came when; never one that was erased. */
async function newId({ rows }: Write): Promise<string> {
  for (;;) {
    const id = `V-${randomInt(10 ** 11, 10 ** 12)}`;
    const [taken] = await rows(
      sql`select id from volunteer where id = ${id} union select volunteer_id from erasure where volunteer_id = ${id}`,
    );
    if (!taken) return id;
  }
}

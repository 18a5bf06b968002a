import { BadUserInput } from '../../common/errors.ts';
import { checkCount, lineText } from '../../common/input.ts';
import { insertRows } from '../../common/insert.ts';
import { oneOf, raw, sql } from '../../common/sql.ts';
import type { Write } from '../../common/write.ts';
import { MeetingPointAccess } from '../entities/meeting-point-access.ts';
import { MeetingPointLanguage } from '../entities/meeting-point-language.ts';
import { MeetingPointRoom } from '../entities/meeting-point-room.ts';
import { MeetingPointServes } from '../entities/meeting-point-serves.ts';
import { MeetingPointTopic } from '../entities/meeting-point-topic.ts';
import { OpeningHours } from '../entities/opening-hours.ts';
import { checkLanguage } from './languages.ts';
import { given, NAME_MOST, ownPlace } from './site.ts';
import { weekOf, type HoursInput } from './week.ts';

/** A room as a client gives it. */
export interface RoomInput {
  name: string;
  areaSqm?: number | null;
  occupancyPercent?: number | null;
}

/** The lists of a meeting point; null and left out stay as they are. */
export interface PartsInput {
  alsoServes?: readonly string[] | null;
  rooms?: readonly RoomInput[] | null;
  languages?: readonly string[] | null;
  topics?: readonly string[] | null;
  accessibility?: readonly string[] | null;
  openingHours?: readonly HoursInput[] | null;
}

/** Puts each list that is given in the place of the one that is there. @throws BadUserInput that names the entry which is wrong. */
export async function replaceParts(
  write: Write,
  of: { id: string; municipalityAgs: string },
  input: PartsInput,
): Promise<void> {
  const { alsoServes, rooms, languages, topics, accessibility, openingHours } = input;
  const replace = (entity: new () => object, rows: readonly object[]) => replaceRows(write, of.id, { entity, rows });
  if (given(alsoServes)) await replace(MeetingPointServes, await servesOf(write, of.municipalityAgs, alsoServes));
  if (given(rooms)) await replace(MeetingPointRoom, roomsOf(rooms));
  if (given(languages)) await replace(MeetingPointLanguage, languagesOf(languages));
  if (given(topics)) await replace(MeetingPointTopic, await topicsOf(write, topics));
  if (given(accessibility))
    await replace(
      MeetingPointAccess,
      unique(accessibility).map((feature) => ({ feature })),
    );
  if (given(openingHours)) await replace(OpeningHours, weekOf(openingHours, 'input.openingHours'));
}

async function replaceRows(
  { manager, dialect }: Write,
  meetingPointId: string,
  { entity, rows }: { entity: new () => object; rows: readonly object[] },
): Promise<void> {
  await manager.delete(entity, { meetingPointId });
  await insertRows(
    dialect,
    manager,
    entity,
    rows.map((row) => ({ meetingPointId, ...row })),
  );
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

async function servesOf(write: Write, municipalityAgs: string, others: readonly string[]) {
  checkCount(others, 'input.alsoServes', { most: 50 });
  for (const [at, ags] of others.entries()) await ownPlace(write, ags, `input.alsoServes.${at}`);
  return unique(others)
    .filter((ags) => ags !== municipalityAgs)
    .map((ags) => ({ municipalityAgs: ags }));
}

function roomsOf(rooms: readonly RoomInput[]) {
  checkCount(rooms, 'input.rooms', { most: 50 });
  return rooms.map(({ name, areaSqm = null, occupancyPercent = null }, at) => {
    const argument = `input.rooms.${at}`;
    checkBetween(areaSqm, `${argument}.areaSqm`, [1, 10_000]);
    checkBetween(occupancyPercent, `${argument}.occupancyPercent`, [0, 100]);
    return { position: at + 1, name: lineText(name, `${argument}.name`, NAME_MOST), areaSqm, occupancyPercent };
  });
}

function checkBetween(value: number | null, argument: string, [least, most]: readonly [number, number]): void {
  if (value === null || (value >= least && value <= most)) return;
  throw new BadUserInput(`${argument}: give ${least} to ${most}.`, argument);
}

function languagesOf(codes: readonly string[]) {
  checkCount(codes, 'input.languages', { least: 1, most: 30 });
  codes.forEach((code, at) => checkLanguage(code, `input.languages.${at}`));
  return unique(codes).map((language) => ({ language }));
}

async function topicsOf({ rows }: Write, codes: readonly string[]) {
  checkCount(codes, 'input.topics', { least: 1, most: 30 });
  const known = await rows<{ code: string }>(sql`select t.code from topic t where ${oneOf(raw('t.code'), codes)}`);
  const found = new Set(known.map(({ code }) => code));
  const at = codes.findIndex((code) => !found.has(code));
  if (at >= 0) {
    throw new BadUserInput(
      `input.topics.${at}: there is no such topic. Name one of \`topics\`, such as LANGUAGE.`,
      `input.topics.${at}`,
    );
  }
  return unique(codes).map((topicCode) => ({ topicCode }));
}

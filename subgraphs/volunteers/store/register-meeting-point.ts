import { BadUserInput } from '../../common/errors.ts';
import { lineText } from '../../common/input.ts';
import { daysLater } from '../../common/validity.ts';
import type { Write } from '../../common/write.ts';
import { MeetingPoint } from '../entities/meeting-point.ts';
import { replaceParts, type PartsInput } from './meeting-point-parts.ts';
import { recordStep } from './meeting-point-steps.ts';
import { newNumber } from './keys.ts';
import { foldedName, providerOf, type ProviderInput } from './provider-input.ts';
import { NAME_MOST, ownPlace, siteIn, type SiteInput } from './site.ts';

/** A meeting point to register. */
export interface RegisterInput extends SiteInput, ProviderInput, PartsInput {
  name: string;
  origin: 'NEW' | 'EXISTING';
  status: string;
  supportedSince?: string | null;
  validFrom?: string | null;
  plannedOpeningOn?: string | null;
}

/** Puts a meeting point of the viewer's center on record, planned or open. */
export async function registerMeetingPoint(write: Write, input: RegisterInput): Promise<string> {
  const { status, origin, municipalityAgs } = input;
  if (status !== 'PLANNED' && status !== 'OPEN')
    throw new BadUserInput('input.status: register it as PLANNED or OPEN.', 'input.status');
  const name = lineText(input.name, 'input.name', NAME_MOST);
  const place = await ownPlace(write, municipalityAgs, 'input.municipalityAgs');
  const site = await siteIn(write, place, input);
  const days = daysOf(write, input);
  const row = Object.assign(new MeetingPoint(), {
    id: newNumber('MP'),
    ...foldedName(name, site.postalCode),
    origin,
    status,
    providerId: await providerOf(write, input),
    ...site,
    municipalityAgs,
    districtAgs: place.districtAgs,
    centerId: place.centerId,
    ...days,
    validTo: null,
    openedOn: status === 'OPEN' ? days.validFrom : null,
    version: 1,
    provenanceKind: 'ENTERED',
    sourceIds: '',
  });
  await write.manager.insert(MeetingPoint, row);
  await replaceParts(write, row, input);
  await recordStep(write, row, { action: 'REGISTER', from: null, day: days.validFrom });
  return row.id;
}

function daysOf(write: Write, { origin, status, ...days }: RegisterInput) {
  const supportedSince = checkSupport(write, days.supportedSince);
  if (origin === 'EXISTING' && supportedSince === null) {
    throw new BadUserInput(
      'input.supportedSince: tell since when it is supported; it was there before.',
      'input.supportedSince',
    );
  }
  const validFrom = days.validFrom ?? (origin === 'EXISTING' && status === 'OPEN' ? supportedSince! : write.today);
  if (validFrom < '1900-01-01' || validFrom > write.today)
    throw new BadUserInput(`input.validFrom: give a day from 1900-01-01 to ${write.today}.`, 'input.validFrom');
  return { supportedSince, validFrom, plannedOpeningOn: checkPlan(write, status, days.plannedOpeningOn) };
}

/** The programme was prepared in 2015. @throws BadUserInput for a day before that, or to come. */
export function checkSupport({ today }: Write, day: string | null | undefined): string | null {
  if (!day || (day >= '2015-01-01' && day <= today)) return day ?? null;
  throw new BadUserInput(`input.supportedSince: give a day from 2015-01-01 to ${today}.`, 'input.supportedSince');
}

/** @throws BadUserInput for a day that is past or far away, or of what is not planned. */
export function checkPlan({ today }: Write, status: string, day: string | null | undefined): string | null {
  if (!day) return null;
  if (status !== 'PLANNED')
    throw new BadUserInput('input.plannedOpeningOn: only what is planned has one.', 'input.plannedOpeningOn');
  const last = daysLater(today, 5 * 366);
  if (day >= today && day <= last) return day;
  throw new BadUserInput(`input.plannedOpeningOn: give a day from ${today} to ${last}.`, 'input.plannedOpeningOn');
}

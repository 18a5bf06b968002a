import { BadUserInput } from '../../common/errors.ts';
import { lineText } from '../../common/input.ts';
import { rowToChange, type Write } from '../../common/write.ts';
import { MeetingPoint } from '../entities/meeting-point.ts';
import { MeetingPointServes } from '../entities/meeting-point-serves.ts';
import { isOwn } from './looked-after.ts';
import { replaceParts, type PartsInput } from './meeting-point-parts.ts';
import { statusAfter } from './meeting-point-life-cycle.ts';
import { foldedName, providerOf, type ProviderInput } from './provider-input.ts';
import { checkPlan, checkSupport } from './register-meeting-point.ts';
import { addressIn, given, NAME_MOST, ownPlace, pointIn, type SiteInput } from './site.ts';

/** Changes of a meeting point; null and left out stay as they are. */
export interface ChangeInput extends ProviderInput, PartsInput {
  id: string;
  expectedVersion: number;
  name?: string | null;
  municipalityAgs?: string | null;
  address?: SiteInput['address'] | null;
  coordinates?: SiteInput['coordinates'] | null;
  supportedSince?: string | null;
  plannedOpeningOn?: string | null;
}

/** Changes what is told of a meeting point; its status has steps of its own. */
export async function changeMeetingPoint(write: Write, input: ChangeInput): Promise<string> {
  const row = await rowToChange(write, MeetingPoint, input, isOwn(write));
  const status = statusAfter('CHANGE', row);
  const changed: Partial<MeetingPoint> = { ...(await siteAfter(write, row, input)), version: row.version + 1 };
  const name = given(input.name) ? lineText(input.name, 'input.name', NAME_MOST) : row.name;
  Object.assign(changed, foldedName(name, changed.postalCode ?? row.postalCode));
  if (given(input.providerId) || given(input.newProvider)) changed.providerId = await providerOf(write, input);
  if (given(input.supportedSince)) changed.supportedSince = checkSupport(write, input.supportedSince);
  if (given(input.plannedOpeningOn)) changed.plannedOpeningOn = checkPlan(write, status, input.plannedOpeningOn);
  await write.manager.update(MeetingPoint, row.id, changed);
  await replaceParts(write, { ...row, ...changed }, input);
  const fields = Object.keys(input).filter((name) => given(input[name as keyof ChangeInput]));
  const { version } = changed;
  write.note({ action: 'CHANGE', type: 'MeetingPoint', key: row.id, changed: { status, version, fields } });
  return row.id;
}

/** The columns that say where it is, as far as they change. */
async function siteAfter(write: Write, row: MeetingPoint, input: ChangeInput): Promise<Partial<MeetingPoint>> {
  const { municipalityAgs, address, coordinates } = input;
  if (!given(municipalityAgs) && !given(address) && !given(coordinates)) return {};
  const moves = given(municipalityAgs) && municipalityAgs !== row.municipalityAgs;
  if (moves && !(given(address) && given(coordinates))) {
    throw new BadUserInput(
      'input.municipalityAgs: give address and coordinates too; it moves.',
      'input.municipalityAgs',
    );
  }
  const place = await ownPlace(write, municipalityAgs ?? row.municipalityAgs, 'input.municipalityAgs');
  // One that it served from elsewhere is its own now.
  if (moves) await write.manager.delete(MeetingPointServes, { meetingPointId: row.id, municipalityAgs });
  return {
    ...(moves && { municipalityAgs, districtAgs: place.districtAgs }),
    ...(given(address) && (await addressIn(write, place, address))),
    ...(given(coordinates) && (await pointIn(write, place, coordinates))),
  };
}

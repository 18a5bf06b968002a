import { BadUserInput } from '../../common/errors.ts';
import type { Database } from '../../common/database.ts';
import { sql } from '../../common/sql.ts';
import type { Write } from '../../common/write.ts';
import type { RecipientWeight } from '../entities/recipient-weight.ts';

/** Who receives ceilings: a district, or one of the two centers in the Städteregion Aachen. */
export type Recipient = Pick<
  RecipientWeight,
  'id' | 'districtAgs' | 'centerId' | 'population' | 'populationOn' | 'areaHectares'
>;

/** All recipients, by id. */
export const listRecipients = ({ rows }: Pick<Database, 'rows'> | Pick<Write, 'rows'>): Promise<Recipient[]> =>
  rows<Recipient>(
    sql`select id, district_ags as districtAgs, center_id as centerId, population, population_on as populationOn,
      area_hectares as areaHectares from recipient_weight order by id`,
  );

/** @throws BadUserInput naming the field, where the district is none or the center is not the district's. */
export async function recipientOf(
  write: Write,
  { districtAgs, centerId = null }: { districtAgs: string; centerId?: string | null },
): Promise<Recipient> {
  const ofDistrict = (await listRecipients(write)).filter((each) => each.districtAgs === districtAgs);
  if (!ofDistrict.length) {
    throw new BadUserInput(
      'input.districtAgs: give the five digits of a district in NRW, such as 05112.',
      'input.districtAgs',
    );
  }
  const found = ofDistrict.find((each) => each.centerId === centerId);
  if (found) return found;
  const centers = ofDistrict.flatMap((each) => each.centerId ?? []);
  const remedy = centers.length ? `name ${centers.join(' or ')}` : 'leave it out, as the district has no center';
  throw new BadUserInput(`input.centerId: ${remedy}.`, 'input.centerId');
}

import { BadUserInput, Conflict } from '../../common/errors.ts';
import { oneOf, raw, sql } from '../../common/sql.ts';
import { validOn } from '../../common/validity.ts';
import type { Write } from '../../common/write.ts';
import { ApplicationLine } from '../entities/application-line.ts';
import type { GrantApplication } from '../entities/grant-application.ts';

/** A line as a client gives it. */
export interface LineInput {
  itemCode: string;
  quantity: number;
  amountCents?: number | null;
}

const LINES_MOST = 100;

interface Rate {
  id: string;
  itemCode: string;
  partId: string;
  moduleId: string | null;
  costKind: 'STAFF' | 'MATERIAL' | 'LUMP_SUM';
  amountCents: number;
}

/** How much of an item a line may ask for. The highest number found for one district and year is 1205 lump sums of all kinds. */
const QUANTITIES = {
  LUMP_SUM: { most: 10_000, step: 1, told: 'a whole number from 1 to 10000' },
  STAFF: { most: 10, step: 0.01, told: 'posts from 0.01 to 10, in hundredths' },
  MATERIAL: { most: 1, step: 1, told: '1: the rate is the most of a year' },
};

/** What the lines make of an application. */
type Made = Pick<GrantApplication, 'amountCents' | 'moduleId' | 'costKind'> & {
  lines: Omit<ApplicationLine, 'id' | 'applicationId'>[];
};

/**
 * The lines at the rates of the day on which the money's time begins, and what they add up to.
 * @throws BadUserInput naming the line and the field.
 */
export async function linesOf(
  write: Write,
  given: readonly LineInput[],
  partId: string,
  startsOn: string,
): Promise<Made> {
  if (given.length < 1 || given.length > LINES_MOST) {
    throw new BadUserInput(`input.lines: give 1 to ${LINES_MOST} lines.`, 'input.lines');
  }
  const rates = await ratesOn(write, given, startsOn);
  const made = given.map((line, index) => {
    const argument = `input.lines[${index}]`;
    const rate = rateOf(rates.get(line.itemCode), partId, startsOn, `${argument}.itemCode`);
    return { rate, line: { position: index + 1, itemCode: line.itemCode, ...amountOf(line, rate, argument) } };
  });
  return {
    lines: made.map(({ line }) => line),
    amountCents: made.reduce((sum, { line }) => sum + line.amountCents, 0),
    moduleId: alike(made.map(({ rate }) => rate.moduleId)),
    costKind: alike(made.map(({ rate }) => rate.costKind)),
  };
}

/** The rates of the day, by item, in one statement. Should two overlap, the newer one holds. */
async function ratesOn({ rows }: Write, lines: readonly LineInput[], day: string): Promise<Map<string, Rate>> {
  const items = [...new Set(lines.map(({ itemCode }) => itemCode))];
  const found = await rows<Rate>(
    sql`select t.id, t.item_code as itemCode, t.program_part_id as partId, t.module_id as moduleId, t.cost_kind as costKind,
        t.amount_cents as amountCents
      from lump_sum_rate t where ${oneOf(raw('t.item_code'), items)} and ${validOn(day)} order by t.valid_from`,
  );
  return new Map(found.map((rate) => [rate.itemCode, { ...rate, amountCents: Number(rate.amountCents) }]));
}

function rateOf(rate: Rate | undefined, partId: string, day: string, argument: string): Rate {
  if (!rate) {
    const remedy = `no rate of this item is in force on ${day}. Ask lumpSumRates(asOf: "${day}").`;
    throw new BadUserInput(`${argument}: ${remedy}`, argument);
  }
  if (rate.partId === partId) return rate;
  throw new BadUserInput(
    `${argument}: this item belongs to ${rate.partId}, to another part than this application.`,
    argument,
  );
}

function amountOf({ quantity, amountCents }: LineInput, rate: Rate, argument: string) {
  const { most, step, told } = QUANTITIES[rate.costKind];
  const hundredths = Math.round(quantity * 100);
  const isWhole = Math.abs(quantity * 100 - hundredths) < 1e-6 && hundredths % Math.round(step * 100) === 0;
  if (!isWhole || quantity < step || quantity > most) {
    throw new BadUserInput(`${argument}.quantity: give ${told}.`, `${argument}.quantity`);
  }
  const full = Math.round((hundredths * rate.amountCents) / 100);
  return {
    rateId: rate.id,
    quantityHundredths: hundredths,
    unitAmountCents: rate.amountCents,
    amountCents: amountCents === null || amountCents === undefined ? full : lessThan(full, amountCents, rate, argument),
  };
}

/** Material costs are paid as they come, up to the rate; all else is paid by the rate alone. */
function lessThan(full: number, asked: number, { costKind }: Rate, argument: string): number {
  const name = `${argument}.amountCents`;
  if (costKind !== 'MATERIAL') throw new BadUserInput(`${name}: leave it out; the rate tells the amount.`, name);
  if (asked < 1 || asked > full) throw new BadUserInput(`${name}: give 1 to ${full} cents.`, name);
  return asked;
}

/** What all of them are; null where they differ. */
const alike = <T>(values: readonly T[]): T | null => (new Set(values).size === 1 ? values[0]! : null);

/** Puts these lines in the place of those that the application had. */
export async function replaceLines({ manager }: Write, applicationId: string, lines: Made['lines']): Promise<void> {
  await manager.delete(ApplicationLine, { applicationId });
  await manager.insert(
    ApplicationLine,
    lines.map((line) => ({ ...line, applicationId, id: `${applicationId}.${line.position}` })),
  );
}

/** @throws Conflict where a rate has come since a line was entered: the line is to be reckoned anew. */
export async function checkRates({ rows }: Write, { id, startsOn }: GrantApplication): Promise<void> {
  const [stale] = await rows<{ itemCode: string }>(
    sql`select l.item_code as itemCode from application_line l join lump_sum_rate t on t.id = l.rate_id
      where l.application_id = ${id} and not (${validOn(startsOn!)}) order by l.position limit 1`,
  );
  if (!stale) return;
  const remedy = 'Put its lines in anew with changeGrantApplication.';
  throw new Conflict(`input.id: another rate of ${stale.itemCode} holds on ${startsOn} by now. ${remedy}`, {
    argument: 'input.id',
  });
}

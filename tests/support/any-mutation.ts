import fc from 'fast-check';
import type { Role } from '../../subgraphs/common/viewer.ts';
import { LINE_CENTS, PART_I, PART_II } from './funding-ground.ts';

// Any mutation of funding, with rows that are there: what clients do in an order that nobody chose.

export const CENTERS = ['KI-05112', 'KI-05113', 'KI-05334', 'KI-05334002'];
/** Part I is distributed by the key and has enough; in part II the bounds are in the way. */
export const PART_I_CENTS = 1_000_000_000;
export const CEILING_CENTS = 8 * LINE_CENTS;
export const BUDGET_CENTS = 24 * LINE_CENTS;

/** A row as the database has it. */
export interface Known {
  id: string;
  version?: number;
  program_part_id?: string;
  center_id?: string | null;
  amount_cents?: number | string;
}

/** A mutation, by whom, which rows it is for, and what it is told beside the row. */
interface Way {
  /** Of a hundred calls so many. */
  weight: number;
  role: Role;
  /** A table, and where the step can be taken. Without one it needs no row. */
  of?: { table: string; ready: string };
  /** Beside `id` and `expectedVersion`, or `grantId`. */
  input(call: Call, year: number, row: Known): object;
  /** The property that names the row. */
  names?: 'id' | 'grantId' | 'none';
  hasVersion?: boolean;
}

const chance = fc.integer({ min: 1, max: 10 }).map((drawn) => drawn === 1);

const linesFor = (partId: string | undefined, { which }: Call) =>
  partId === PART_I ? [{ itemCode: 'I_POST', quantity: 0.5 }] : [{ itemCode: 'C_PRINT', quantity: 1 + (which % 6) }];
const recipient = ({ center }: Call) => ({ districtAgs: center.slice(3, 8), centerId: center });
const reason = { reason: 'Why.' };
const narrative = { narrative: 'Done.' };
const GRANTED = { table: 'grant_award', ready: "status = 'GRANTED'" };
const isWith = (table: string, status: string) => `id in (select grant_id from ${table} where status = '${status}')`;
/** Something of it was paid. */
const PAID = { ...GRANTED, ready: `${GRANTED.ready} and ${isWith('disbursement', 'PAID')}` };
/** Small enough to be true, every other time. */
const used = ({ cents, which }: Call) => ({ ...narrative, lumpSumCents: which % 2 ? cents : 1 });
const applications = (...statuses: string[]) => ({ table: 'grant_application', ready: isIn(statuses) });
const tranches = (...statuses: string[]) => ({ table: 'disbursement', ready: isIn(statuses) });
const reports = (status: string) => ({ table: 'usage_report', ready: isIn([status]) });
const isIn = (statuses: readonly string[]) => `status in (${statuses.map((each) => `'${each}'`).join()})`;

const LABELS = { labelDe: 'Probe', labelEn: 'Trial' };

const none = () => ({});
const center = (weight: number, of: Way['of'], input: Way['input'] = none): Way => ({
  weight,
  role: 'center',
  of,
  input,
});
const authority = (weight: number, of: Way['of'], input: Way['input'] = none): Way => ({
  weight,
  role: 'granting_authority',
  of,
  input,
});
/** Makes a row below a grant. */
const below = (way: Way): Way => ({ ...way, names: 'grantId', hasVersion: false });

export const WAYS: Record<string, Way> = {
  createGrantApplication: {
    ...{ weight: 12, role: 'center', names: 'none', hasVersion: false },
    input: (call, year) => {
      const partId = call.which % 4 ? PART_II : PART_I;
      return { year, partId, ...recipient(call), lines: linesFor(partId, call) };
    },
  },
  changeGrantApplication: center(2, applications('DRAFT', 'RETURNED'), (call, _, row) => ({
    lines: linesFor(row.program_part_id, call),
  })),
  submitGrantApplication: center(12, applications('DRAFT', 'RETURNED')),
  returnGrantApplication: authority(2, applications('SUBMITTED'), () => reason),
  withdrawGrantApplication: center(1, applications('SUBMITTED', 'RETURNED')),
  permitEarlyStart: authority(1, applications('SUBMITTED', 'RETURNED')),
  commentOnGrantApplication: {
    ...{ weight: 1, role: 'coordination_office', of: applications('SUBMITTED', 'RETURNED'), hasVersion: false },
    input: () => ({ text: 'Sound.' }),
  },
  approveGrantApplication: authority(12, applications('SUBMITTED'), ({ cents }, _, row) =>
    row.program_part_id === PART_I ? {} : { amountCents: Math.min(cents, Number(row.amount_cents)) },
  ),
  rejectGrantApplication: authority(1, applications('SUBMITTED'), () => reason),
  setBudget: {
    ...{ weight: 2, role: 'ministry', of: { table: 'budget', ready: `program_part_id = '${PART_II}'` }, names: 'none' },
    input: ({ cents }, year) => ({
      ...{ programId: 'KOMM_AN_NRW', partId: PART_II, year },
      amountCents: BUDGET_CENTS - LINE_CENTS + cents,
    }),
  },
  setAllocation: {
    ...{ weight: 2, role: 'ministry', names: 'none' },
    of: { table: 'allocation', ready: `program_part_id = '${PART_II}'` },
    input: ({ cents }, year, row) => ({
      ...{ year, partId: PART_II, districtAgs: row.center_id!.slice(3, 8), centerId: row.center_id },
      amountCents: CEILING_CENTS - LINE_CENTS + cents,
    }),
  },
  distributeAllocations: {
    ...{ weight: 1, role: 'ministry', of: { table: 'distribution', ready: '1 = 1' }, names: 'none' },
    input: ({ cents }, year) => ({ year, partId: PART_I, amountCents: PART_I_CENTS - cents }),
  },
  setLumpSumRate: {
    ...{ weight: 1, role: 'ministry', names: 'none' },
    of: {
      table: '(select r.*, cast(substr(r.valid_from, 1, 4) as signed) as year from lump_sum_rate r) r',
      ready: "item_code = 'C_PRINT'",
    },
    // Applications are for the whole year, so none is reckoned with it.
    input: ({ which }, year) => ({
      itemCode: 'C_PRINT',
      validFrom: `${year}-07-01`,
      amountCents: 50_000 + (which % 2),
    }),
  },
  createProgram: {
    ...{ weight: 1, role: 'ministry', names: 'none', hasVersion: false },
    input: ({ which }, year) => ({ id: `P_${year}_${which % 100}`, name: 'P', ...LABELS, validFrom: `${year}-01-01` }),
  },
  createProgramPart: {
    ...{ weight: 1, role: 'ministry', names: 'none', hasVersion: false },
    input: ({ which }, year) => ({
      ...{ programId: 'KOMM_AN_NRW', code: `P${year}${which % 100}`, ...LABELS },
      ...{ applicantDe: 'Kreise', applicantEn: 'Districts' },
    }),
  },
  endStaffingIncrement: authority(
    2,
    {
      table: '(select s.*, g.year from staffing_increment s join grant_award g on g.id = s.grant_id) s',
      ready: '1 = 1',
    },
    ({ which }, year) => ({ ...reason, endsOn: `${year}-0${1 + (which % 9)}-28` }),
  ),
  agreeForwarding: below(center(6, GRANTED, ({ cents }) => ({ amountCents: cents, recipientName: 'Verein' }))),
  requestDisbursement: below(center(10, GRANTED, ({ cents }) => ({ amountCents: cents }))),
  approveDisbursement: authority(8, tranches('REQUESTED')),
  rejectDisbursement: authority(1, tranches('REQUESTED', 'APPROVED'), () => reason),
  payDisbursement: authority(8, tranches('APPROVED')),
  submitUsageReport: below(center(4, PAID, used)),
  correctUsageReport: center(3, reports('OBJECTED'), used),
  acceptUsageReport: authority(3, reports('SUBMITTED')),
  objectToUsageReport: authority(3, reports('SUBMITTED'), () => reason),
  demandRepayment: below(authority(4, PAID, ({ cents }) => ({ amountCents: cents, dueOn: '2099-01-31' }))),
  recordRepayment: authority(2, { table: 'repayment', ready: "status = 'DUE'" }),
  closeGrant: authority(3, {
    ...GRANTED,
    ready: `${GRANTED.ready} and ${isWith('usage_report', 'ACCEPTED')}`,
  }),
};

/** A call that a client makes. */
export interface Call {
  mutation: string;
  /** Which of the rows. */
  which: number;
  center: string;
  cents: number;
  /** With any row, whether it is ready for the step or not. */
  isWild: boolean;
  /** Another client was faster. */
  isStale: boolean;
  /** Sent twice at once, with one key. */
  isTwice: boolean;
}

export const anyCall: fc.Arbitrary<Call> = fc.record({
  mutation: fc.oneof(...Object.entries(WAYS).map(([name, { weight }]) => ({ weight, arbitrary: fc.constant(name) }))),
  which: fc.nat(),
  center: fc.constantFrom(...CENTERS),
  cents: fc.constantFrom(1, LINE_CENTS / 4, LINE_CENTS / 2, LINE_CENTS, 2 * LINE_CENTS),
  isWild: chance,
  isStale: chance,
  isTwice: chance,
});

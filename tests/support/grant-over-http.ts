import type { Settings } from '../../subgraphs/common/config.ts';
import type { Role } from '../../subgraphs/common/viewer.ts';
import { tokenOf } from './callers.ts';
import { post } from './process.ts';

/** What a center applies for; a grant is made of the first of its lines. */
export const APPLICATION = {
  ...{ year: 2024, partId: 'KOMM_AN_NRW-II', districtAgs: '05112', centerId: 'KI-05112' },
  lines: Array.from({ length: 20 }, (_, at) => ({ itemCode: 'C_PRINT', quantity: at + 1 })),
};

/** A grant of which tranches can be called up, by the steps of the API, asked of a running server. */
export async function newGrantAt(address: string, settings: Settings): Promise<string> {
  const ask = async (role: Role, mutation: string, type: string, input: object) => {
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { id } }`;
    return post(address, query, { input }, await tokenOf(settings, role));
  };
  const { lines, ...of } = APPLICATION;
  const { year, partId, districtAgs, centerId } = of;
  const amountCents = 10_000_000;
  // In later runs they are set already, and told so.
  await ask('ministry', 'setBudget', 'SetBudgetInput', { programId: 'KOMM_AN_NRW', year, partId, amountCents });
  await ask('ministry', 'setAllocation', 'SetAllocationInput', { year, partId, districtAgs, centerId, amountCents });
  const input = { ...of, lines: lines.slice(0, 1) };
  const { data } = await ask('center', 'createGrantApplication', 'CreateGrantApplicationInput', input);
  const { id } = data.createGrantApplication;
  await ask('center', 'submitGrantApplication', 'GrantApplicationStepInput', { id, expectedVersion: 1 });
  const decision = { id, expectedVersion: 2 };
  const { errors } = await ask(
    'granting_authority',
    'approveGrantApplication',
    'ApproveGrantApplicationInput',
    decision,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return id.replace('AP-', 'GR-');
}

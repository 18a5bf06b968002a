import { checkThere } from '../../common/ask.ts';
import type { Context } from '../../common/context.ts';
import { BadUserInput } from '../../common/errors.ts';
import { freeText, optionalText } from '../../common/input.ts';
import { raw, sql } from '../../common/sql.ts';
import type { Write } from '../../common/write.ts';
import { Forwarding } from '../entities/forwarding.ts';
import { centsGiven, checkLeft, grantFor, recordGrantStep, rowBelow, sumOf } from './grant-steps.ts';

/** Money that is passed on, and to whom. */
export interface ForwardingInput {
  grantId: string;
  amountCents: number;
  municipalityAgs?: string | null;
  recipientName?: string | null;
  meetingPointId?: string | null;
  reason?: string | null;
}

/** Whether the meeting point is there, which its own subgraph must say. */
export async function checkMeetingPoint({ meetingPointId }: ForwardingInput, context: Context): Promise<void> {
  if (meetingPointId === null || meetingPointId === undefined) return;
  const argument = 'input.meetingPointId';
  await checkThere(context, { subgraph: 'volunteers', type: 'MeetingPoint', id: meetingPointId, argument });
}

/** Passes money of a grant on, within the grant. */
export async function agreeForwarding(write: Write, input: ForwardingInput): Promise<string> {
  const reason = optionalText(input.reason, 'input.reason');
  const amountCents = centsGiven(input.amountCents, 'input.amountCents');
  const { grant, status } = await grantFor(write, input.grantId, 'AGREE_FORWARDING');
  const recipient = recipientOf(input, grant.districtAgs);
  const taken = await sumOf(write, raw('forwarding'), grant.id, sql`1 = 1`);
  checkLeft(amountCents, grant.amountCents - taken, 'GRANT');
  const { version: _, ...own } = rowBelow(grant, 'FW', amountCents);
  const row = {
    ...own,
    ...recipient,
    recipientCount: 1,
    meetingPointId: input.meetingPointId ?? null,
    status,
    agreedOn: write.today,
  };
  await write.manager.insert(Forwarding, row);
  await recordGrantStep(write, grant.id, row, { type: 'Forwarding', action: 'AGREE_FORWARDING', from: null, reason });
  return row.id;
}

/** A municipality of the grant's district, or a body by its name. */
function recipientOf({ municipalityAgs = null, recipientName = null }: ForwardingInput, districtAgs: string) {
  if ((municipalityAgs === null) === (recipientName === null)) {
    throw new BadUserInput(
      'input.municipalityAgs: name a municipality, or a body in recipientName; one of them.',
      'input.municipalityAgs',
    );
  }
  if (municipalityAgs !== null && !(/^\d{8}$/.test(municipalityAgs) && municipalityAgs.startsWith(districtAgs))) {
    throw new BadUserInput(
      `input.municipalityAgs: give the eight digits of a municipality in ${districtAgs}.`,
      'input.municipalityAgs',
    );
  }
  return {
    municipalityAgs,
    recipientName: recipientName === null ? null : freeText(recipientName, 'input.recipientName', 200),
  };
}

import { sources } from '../../common/importer.ts';
import { allocations, laterAllocations } from './allocations.ts';
import { budgets } from './budgets.ts';
import { forwardings } from './forwardings.ts';
import { fundingModules } from './funding-modules.ts';
import { grantApplications } from './grant-applications.ts';
import { grants, laterGrants } from './grants.ts';
import { lumpSumRates } from './lump-sum-rates.ts';
import { outcomes } from './outcomes.ts';
import { programParts } from './program-parts.ts';
import { programs } from './programs.ts';
import { laterRecipientWeights, recipientWeights } from './recipient-weights.ts';
import { laterStaffingIncrements, staffingIncrements } from './staffing-increments.ts';

/** What the first start loads, in this order: the state of 22 January 2016, and what is on record of the years after. */
export const data = () => [
  sources,
  programs,
  programParts,
  fundingModules,
  lumpSumRates,
  budgets,
  allocations,
  grantApplications,
  grants,
  forwardings,
  staffingIncrements,
  outcomes,
  recipientWeights,
];

/** What `npm run import -- <name>` loads besides. */
export const imports = {
  'later-openings': [laterAllocations, laterGrants, laterStaffingIncrements, laterRecipientWeights],
};

import { connectionBelow } from '../../common/page.ts';
import { fundingList } from '../store/funding-rows.ts';
import { Allocation } from './allocation.ts';
import { Forwarding } from './forwarding.ts';
import { GrantApplication } from './grant-application.ts';
import { Grant } from './grant.ts';

/** The four lists of money below a center or district; `by` is the column that holds the parent's key. */
export function fundingConnections(parentKey: string, by: string) {
  return {
    allocations: connectionBelow(parentKey, () => Allocation, fundingList, by),
    grantApplications: connectionBelow(parentKey, () => GrantApplication, fundingList, by),
    grants: connectionBelow(parentKey, () => Grant, fundingList, by),
    forwardings: connectionBelow(parentKey, () => Forwarding, fundingList, by),
  };
}

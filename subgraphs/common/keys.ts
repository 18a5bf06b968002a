import { BadUserInput } from './errors.ts';

/** @throws BadUserInput unless it has the form of an AGS in NRW: 05 and so many digits in all. */
export function checkAgs(ags: string, digits: 5 | 8): string {
  if (ags.startsWith('05') && ags.length === digits && /^\d+$/.test(ags)) return ags;
  const example = digits === 5 ? '05112' : '05112000';
  throw new BadUserInput(`ags: give the ${digits} digits of an official key in NRW, such as ${example}.`, 'ags');
}

/** @throws BadUserInput unless it has the form of a ki id. */
export function checkCenterId(id: string): string {
  if (/^KI-05\d{3}(\d{3})?$/.test(id)) return id;
  throw new BadUserInput('id: give the id of a center, such as KI-05112.', 'id');
}

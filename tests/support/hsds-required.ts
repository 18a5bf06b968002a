/**
 * What each object of HSDS 3.2 must have, and the values that a field is bound to. Read off `required` and `enum` of the files in
 * https://github.com/openreferral/specification/tree/3.2/schema, named like the objects; every id there is a UUID.
 */
export const HSDS: Readonly<
  Record<string, { required: readonly string[]; enums?: Record<string, readonly string[]> }>
> = {
  organization: { required: ['id', 'name', 'description'] },
  service: {
    required: ['id', 'name', 'status'],
    enums: { status: ['active', 'inactive', 'defunct', 'temporarily closed'] },
  },
  location: { required: ['id', 'location_type'], enums: { location_type: ['physical', 'postal', 'virtual'] } },
  service_at_location: { required: ['id'] },
  address: {
    required: ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
    enums: { address_type: ['physical', 'postal', 'virtual'] },
  },
  schedule: {
    required: ['id'],
    enums: { freq: ['WEEKLY', 'MONTHLY'], byday: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] },
  },
  language: { required: ['id'] },
  phone: { required: ['id', 'number'] },
};

/** Fields of an object that are lists of others. */
const LISTS: Readonly<Record<string, string>> = {
  organizations: 'organization',
  services: 'service',
  locations: 'location',
  service_at_locations: 'service_at_location',
  addresses: 'address',
  schedules: 'schedule',
  languages: 'language',
  phones: 'phone',
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What is wrong with the objects in the lists of a document, and the ids that they have, each as often as it stands there. */
export function lookThrough(document: Record<string, unknown>): { faults: string[]; ids: string[] } {
  const found = { faults: [] as string[], ids: [] as string[] };
  for (const [name, value] of Object.entries(document)) {
    const type = LISTS[name];
    if (!type) continue;
    for (const each of value as Record<string, unknown>[]) {
      found.faults.push(...faultsOf(type, each));
      const below = lookThrough(each);
      found.faults.push(...below.faults);
      found.ids.push(String(each['id']), ...below.ids);
    }
  }
  return found;
}

function faultsOf(type: string, object: Record<string, unknown>): string[] {
  const { required, enums = {} } = HSDS[type]!;
  const missing = required.filter((name) => typeof object[name] !== 'string' || object[name] === '');
  const strange = Object.entries(enums).filter(
    ([name, values]) => name in object && !values.includes(object[name] as string),
  );
  const ids = Object.entries(object).filter(([name, value]) => /(^|_)id$/.test(name) && !UUID.test(String(value)));
  return [...missing, ...[...strange, ...ids].map(([name]) => name), ...nullsIn(object)].map(
    (name) => `${type}.${name}`,
  );
}

/** The schemas know no null. */
const nullsIn = (object: Record<string, unknown>): string[] =>
  Object.keys(object).filter((name) => object[name] === null);

import { stored, type TypeReader } from './type-reader.ts';

/** An address that is part of a row: street, postal code and town are columns of it. */
export const Address: TypeReader = {
  type: 'Address',
  key: 'city',
  fields: { street: stored, postalCode: stored, city: stored },
};

/** Coordinates that are part of a row; null where the row has none. */
export const coordinates = {
  columns: ['latitude', 'longitude'],
  value: ({ latitude, longitude }: Record<string, unknown>) => (latitude === null ? null : { latitude, longitude }),
};

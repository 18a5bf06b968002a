import { BadUserInput } from '../../subgraphs/common/errors.ts';
import { isDay } from '../../subgraphs/common/scalars.ts';

/** What an export can be narrowed by: a part of the filter that the API has for meeting points. */
export interface Wanted {
  /** `MeetingPointFilter` of the API. */
  filter: Record<string, { eq: string }>;
  /** The topic alone, for offers. */
  topic: string | null;
  /** The day that counts; the request's unless told. */
  asOf: string;
}

interface Parameter {
  /** Field of the filter. */
  field: string;
  form: RegExp;
  hint: string;
}

const PARAMETERS: Readonly<Record<string, Parameter>> = {
  district: { field: 'districtAgs', form: /^05\d{3}$/, hint: 'the five digits of a district, such as 05112' },
  center: { field: 'centerId', form: /^KI-05\d{3}(\d{3})?$/, hint: 'the id of a center, such as KI-05112' },
  status: { field: 'status', form: /^(PLANNED|OPEN|PAUSED|CLOSED)$/, hint: 'PLANNED, OPEN, PAUSED or CLOSED' },
  topic: { field: 'topic', form: /^[A-Z][A-Z0-9_]{0,31}$/, hint: 'the code of a topic, such as LANGUAGE' },
};

/** What the query of an address asks for. @throws BadUserInput that names the parameter. */
export function wantedBy(query: Readonly<Record<string, unknown>>, today: string): Wanted {
  const { asOf = today, ...others } = query;
  if (typeof asOf !== 'string' || !isDay(asOf)) throw refused('asOf', 'one calendar day such as 2016-06-30');
  const filter = Object.fromEntries(
    Object.entries(others).map(([name, value]) => {
      const known = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
      if (!known) throw unknown(name);
      if (typeof value !== 'string' || !known.form.test(value)) throw refused(name, known.hint);
      return [known.field, { eq: value }];
    }),
  );
  return { filter, topic: filter['topic']?.eq ?? null, asOf };
}

const refused = (name: string, hint: string) => new BadUserInput(`${name}: give ${hint}, once.`, name, 400);

/** A parameter that is passed over would give more than was asked for. */
const unknown = (name: string) =>
  new BadUserInput(
    `There is no parameter ${JSON.stringify(name.slice(0, 40))}; there are ${[...Object.keys(PARAMETERS), 'asOf'].join(', ')}.`,
    undefined,
    400,
  );

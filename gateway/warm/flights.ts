import { isUnchanged, type Versions } from './versions.ts';

interface Flight<T> {
  since: Versions;
  result: Promise<T>;
}

/** Lets equal requests share one execution: those that come while it is under way, and nothing was written since it began. */
export function createFlights<T>() {
  const flights = new Map<string, Flight<T>>();
  return {
    /** The execution that this request may share. */
    underWay(key: string, now: Versions): Promise<T> | undefined {
      const flight = flights.get(key);
      return flight && isUnchanged(flight.since, now) ? flight.result : undefined;
    },
    /** Runs the work; until it ends, others may share it. */
    begin(key: string, since: Versions, work: () => Promise<T>): Promise<T> {
      const flight = { since, result: work() };
      flights.set(key, flight);
      const end = () => {
        // A later one, begun after a write, may have taken its place.
        if (flights.get(key) === flight) flights.delete(key);
      };
      flight.result.then(end, end);
      return flight.result;
    },
  };
}

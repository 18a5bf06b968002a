// What the exports ask for, as types: parts of the public API, of which they use nothing else.

export interface ProvenanceRow {
  kind: string;
  note: string | null;
}

export interface ProviderRow {
  id: string;
  name: string;
  kind: string;
  provenance: ProvenanceRow;
}

export interface OpeningRow {
  weekday: string;
  opensAt: string;
  closesAt: string;
}

export interface MeetingPointRow {
  id: string;
  name: string;
  origin: string;
  status: string;
  address: { street: string | null; postalCode: string | null; city: string | null };
  coordinates: { latitude: number; longitude: number };
  languages: string[];
  supportedSince: string | null;
  validFrom: string | null;
  validTo: string | null;
  provenance: ProvenanceRow;
}

export interface OfferRow {
  id: string;
  title: string;
  language: string;
  audience: string;
  capacity: number | null;
  weekday: string;
  startsAt: string;
  endsAt: string;
  everyWeeks: number;
  validFrom: string;
  validTo: string | null;
  topic: { code: string; label: string };
  provenance: ProvenanceRow;
}

/** Whatever is made up says so in words, since the formats have no field for it. */
export const sampleNote = ({ kind, note }: ProvenanceRow): string | null =>
  kind === 'SAMPLE' ? `Sample, made up for demonstration.${note ? ` ${note}` : ''}` : null;

import { Column, DefaultNamingStrategy, type ValueTransformer } from 'typeorm';

/** Tables and columns are named in snake case after classes and properties: `officialName` is `official_name`. */
export class SnakeNaming extends DefaultNamingStrategy {
  override tableName(targetName: string, userName: string | undefined): string {
    return userName ?? snake(targetName);
  }
  override columnName(propertyName: string, customName: string): string {
    return customName || snake(propertyName);
  }
}

/** `fullTimeEquivalents` as `full_time_equivalents`. */
export const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter, index: number) => (index ? '_' : '') + letter.toLowerCase());

/** A `bigint` column as a number: drivers hand it over as a number or as text. Ours stay far below 2^53. */
export const wholeNumber: ValueTransformer = {
  to: (value: number | null) => value,
  from: (value: number | string | null) => (value === null ? null : Number(value)),
};

/** What every row tells of its origin; see `Provenance` in the SDL. */
export abstract class WithProvenance {
  /** DOCUMENTED, MODELLED, SAMPLE or ENTERED. */
  @Column('varchar', { length: 16 })
  provenanceKind!: string;

  /** Ids of the sources, joined by `;`, the main one first. */
  @Column('varchar', { length: 191, default: '' })
  sourceIds!: string;

  /** SURE or LIKELY; null where the source says nothing of it. */
  @Column('varchar', { length: 16, nullable: true })
  certainty!: string | null;

  /** What a reader of the figure should know, in English. */
  @Column('text', { nullable: true })
  provenanceNote!: string | null;
}

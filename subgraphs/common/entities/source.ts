import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A document that rows of this subgraph cite. */
@Entity('source')
export class Source {
  /** Short id, e.g. `S-PR2016`. */
  @PrimaryColumn('varchar', { length: 32 })
  id!: string;

  @Column('varchar', { length: 255 })
  title!: string;

  /** Null where the document has no public address. */
  @Column('varchar', { length: 500, nullable: true })
  url!: string | null;

  /** ISO date as the document bears it: a day, a month or a year. */
  @Column('varchar', { length: 10, nullable: true })
  publishedOn!: string | null;

  /** What this product takes from it. */
  @Column('text', { nullable: true })
  taken!: string | null;
}

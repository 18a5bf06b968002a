import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** The hours of a volunteer in a month. The index holds all that the figures of a year are made of. */
@Entity('engagement')
@Index('engagement_figures', ['year', 'centerId', 'volunteerId', 'districtAgs', 'minutes', 'provenanceKind', 'month'])
export class Engagement extends WithProvenance {
  /** A volunteer, or `A-` and a number drawn by lot: nobody, since the person was erased. */
  @PrimaryColumn('varchar', { length: 16 })
  volunteerId!: string;

  @PrimaryColumn('int')
  year!: number;

  /** 1 to 12. */
  @PrimaryColumn('int')
  month!: number;

  /** Whole quarters of an hour. */
  @Column('int')
  minutes!: number;

  /** The center where the hours were given, so that figures need no other table. */
  @Column('varchar', { length: 11 })
  centerId!: string;

  /** The district of that center. */
  @Column('varchar', { length: 5 })
  districtAgs!: string;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** A body that runs meeting points (Träger). */
@Entity('provider')
export class Provider extends WithProvenance {
  /** E.g. `PR-0001`. */
  @PrimaryColumn('varchar', { length: 16 })
  id!: string;

  @Column('varchar', { length: 200 })
  name!: string;

  /** The name as lists sort it. */
  @Index('provider_name')
  @Column('varchar', { length: 200 })
  nameSortable!: string;

  /** The name, folded for searching. */
  @Column('varchar', { length: 500 })
  searchable!: string;

  /** WELFARE_ASSOCIATION, CLUB, FAITH_COMMUNITY, MIGRANT_ORGANIZATION, INITIATIVE or MUNICIPALITY. */
  @Column('varchar', { length: 32 })
  kind!: string;
}

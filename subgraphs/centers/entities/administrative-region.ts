import { Column, Entity, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** A Regierungsbezirk with its authority. */
@Entity('administrative_region')
export class AdministrativeRegion extends WithProvenance {
  /** First three digits of the AGS of all that lies in it. */
  @PrimaryColumn('varchar', { length: 3 })
  id!: string;

  @Column('varchar', { length: 60 })
  name!: string;

  @Column('varchar', { length: 120 })
  authorityName!: string;

  @Column('varchar', { length: 60 })
  seat!: string;
}

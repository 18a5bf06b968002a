import { Column, Entity, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** An authority behind the programme, under the name it had in its time. */
@Entity('institution')
export class Institution extends WithProvenance {
  @PrimaryColumn('varchar', { length: 32 })
  id!: string;

  /** MINISTRY, SCHOOL_MINISTRY, GRANTING_AUTHORITY, COORDINATION_OFFICE or REGIONAL_GOVERNMENT. */
  @Column('varchar', { length: 32 })
  kind!: string;

  @Column('varchar', { length: 32 })
  shortName!: string;

  @Column('varchar', { length: 200 })
  name!: string;

  /** Who headed it in January 2016. */
  @Column('varchar', { length: 120, nullable: true })
  head!: string | null;

  @Column('text')
  roleDe!: string;

  @Column('text')
  roleEn!: string;

  @Column('varchar', { length: 60, nullable: true })
  city!: string | null;

  @Column('varchar', { length: 300, nullable: true })
  website!: string | null;

  /** First day under this name; null = before the record begins. */
  @Column('date', { nullable: true })
  validFrom!: string | null;

  /** Last day under this name; null = open. */
  @Column('date', { nullable: true })
  validTo!: string | null;
}

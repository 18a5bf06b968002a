import { Column, Entity, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** An event at which the programme was presented. */
@Entity('information_event')
export class InformationEvent extends WithProvenance {
  @PrimaryColumn('varchar', { length: 32 })
  id!: string;

  @Column('varchar', { length: 200 })
  titleDe!: string;

  @Column('varchar', { length: 200 })
  titleEn!: string;

  @Column('date')
  heldOn!: string;

  @Column('varchar', { length: 60 })
  city!: string;

  @Column('varchar', { length: 32 })
  hostInstitutionId!: string;

  @Column('varchar', { length: 200 })
  audienceDe!: string;

  @Column('varchar', { length: 200 })
  audienceEn!: string;
}

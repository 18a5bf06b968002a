import { Column, Entity, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** What meeting points teach and talk about. Source: press release of 22 January 2016, and five topics of our own. */
@Entity('topic')
export class Topic extends WithProvenance {
  /** E.g. `WASTE_SEPARATION`; the list can grow. */
  @PrimaryColumn('varchar', { length: 32 })
  code!: string;

  @Column('varchar', { length: 120 })
  labelDe!: string;

  @Column('varchar', { length: 120 })
  labelEn!: string;

  @Column('text')
  descriptionDe!: string;

  @Column('text')
  descriptionEn!: string;
}

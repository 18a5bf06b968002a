import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** A Baustein of a part: what its lump sums are for. Source: funding concept of 2018. */
@Entity('funding_module')
export class FundingModule extends WithProvenance {
  /** The letter that documents print, A to D. */
  @PrimaryColumn('varchar', { length: 8 })
  id!: string;

  @Index('funding_module_part')
  @Column('varchar', { length: 40 })
  programPartId!: string;

  @Column('varchar', { length: 200 })
  labelDe!: string;

  @Column('varchar', { length: 200 })
  labelEn!: string;

  @Column('text')
  descriptionDe!: string;

  @Column('text')
  descriptionEn!: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** Inhabitants of a district or municipality on a day. Source: Destatis, GV-ISys. */
@Entity('population_figure')
export class PopulationFigure extends WithProvenance {
  /** Five digits for a district, eight for a municipality. */
  @PrimaryColumn('varchar', { length: 8 })
  ags!: string;

  @PrimaryColumn('date')
  recordedOn!: string;

  @Column('int')
  population!: number;
}

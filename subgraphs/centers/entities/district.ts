import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** A Kreis, kreisfreie Stadt or Städteregion. Source: GV-ISys and VG250, see docs/data-sources.md. */
@Entity('district')
export class District extends WithProvenance {
  /** Official key of five digits. */
  @PrimaryColumn('varchar', { length: 5 })
  ags!: string;

  @Column('varchar', { length: 120 })
  name!: string;

  /** Name without its kind. */
  @Column('varchar', { length: 120 })
  shortName!: string;

  /** The short name as lists sort it. */
  @Column('varchar', { length: 120 })
  nameSortable!: string;

  /** All names, folded for searching. */
  @Column('varchar', { length: 500 })
  searchable!: string;

  /** KREISFREIE_STADT, KREIS or STAEDTEREGION. */
  @Column('varchar', { length: 16 })
  kind!: string;

  @Index('district_region')
  @Column('varchar', { length: 3 })
  administrativeRegionId!: string;

  @Column('varchar', { length: 60 })
  seat!: string;

  /** 100 hectares are a square kilometre. */
  @Column('int')
  areaHectares!: number;

  /** Degrees, WGS 84: centre of the outline. */
  @Column('double')
  latitude!: number;

  @Column('double')
  longitude!: number;

  @Column('varchar', { length: 5 })
  nuts3!: string;
}

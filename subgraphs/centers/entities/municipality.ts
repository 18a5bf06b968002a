import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** A Gemeinde or Stadt. Source: GV-ISys, see docs/data-sources.md. */
@Entity('municipality')
export class Municipality extends WithProvenance {
  /** Official key of eight digits; the first five are the district's. */
  @PrimaryColumn('varchar', { length: 8 })
  ags!: string;

  @Column('varchar', { length: 120 })
  name!: string;

  /** The name as lists sort it. */
  @Index('municipality_name')
  @Column('varchar', { length: 120 })
  nameSortable!: string;

  /** Name and postal code, folded for searching. */
  @Column('varchar', { length: 500 })
  searchable!: string;

  /** KREISFREIE_STADT, STADT or GEMEINDE. */
  @Column('varchar', { length: 16 })
  kind!: string;

  @Index('municipality_district')
  @Column('varchar', { length: 5 })
  districtAgs!: string;

  /** 100 hectares are a square kilometre. */
  @Column('int')
  areaHectares!: number;

  /** Degrees, WGS 84: point of the official register. */
  @Column('double')
  latitude!: number;

  @Column('double')
  longitude!: number;

  /** Of the administration; a municipality may have more. */
  @Column('varchar', { length: 5 })
  postalCode!: string;
}

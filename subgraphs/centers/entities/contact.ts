import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { WithProvenance } from '../../common/columns.ts';

/** Whom to turn to at an institution, by purpose. */
@Entity('contact')
export class Contact extends WithProvenance {
  @PrimaryColumn('varchar', { length: 32 })
  id!: string;

  @Index('contact_institution')
  @Column('varchar', { length: 32 })
  institutionId!: string;

  /** PRESS, CITIZENS, FUNDING or ADVICE. */
  @Column('varchar', { length: 16 })
  purpose!: string;

  @Column('varchar', { length: 40, nullable: true })
  phone!: string | null;

  @Column('varchar', { length: 120, nullable: true })
  email!: string | null;

  @Column('varchar', { length: 300, nullable: true })
  website!: string | null;
}

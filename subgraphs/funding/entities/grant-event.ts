import { Column, Entity, Index } from 'typeorm';
import { EventRow } from './event-row.ts';

/** A step after the decision, with the grant or with what comes of it. */
@Entity('grant_event')
export class GrantEvent extends EventRow {
  @Index('grant_event_grant')
  @Column('varchar', { length: 64 })
  grantId!: string;

  /** The row that moved: the grant itself, or one below it. */
  @Index('grant_event_subject')
  @Column('varchar', { length: 80 })
  subjectId!: string;
}

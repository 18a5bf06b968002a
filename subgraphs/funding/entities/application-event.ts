import { Column, Entity, Index } from 'typeorm';
import { EventRow } from './event-row.ts';

/** A step of an application through its life. What was known on a day is told from these. */
@Entity('application_event')
export class ApplicationEvent extends EventRow {
  @Index('application_event_application')
  @Column('varchar', { length: 64 })
  applicationId!: string;
}

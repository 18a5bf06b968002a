import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Of the hours of a volunteer in a month, those about a topic. What `Engagement` has beyond them was about nothing in particular; so the
 * figures of a year need no row of these, and stay as fast as they are.
 */
@Entity('topic_engagement')
@Index('topic_engagement_figures', ['year', 'centerId', 'volunteerId', 'topicCode', 'districtAgs', 'minutes'])
export class TopicEngagement {
  @PrimaryColumn('varchar', { length: 16 })
  volunteerId!: string;

  @PrimaryColumn('int')
  year!: number;

  /** 1 to 12. */
  @PrimaryColumn('int')
  month!: number;

  @PrimaryColumn('varchar', { length: 32 })
  topicCode!: string;

  /** Whole quarters of an hour. */
  @Column('int')
  minutes!: number;

  @Column('varchar', { length: 11 })
  centerId!: string;

  @Column('varchar', { length: 5 })
  districtAgs!: string;
}

import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A topic that the volunteer can help with. */
@Entity('volunteer_skill')
export class VolunteerSkill {
  @PrimaryColumn('varchar', { length: 16 })
  volunteerId!: string;

  @Index('volunteer_skill_topic')
  @PrimaryColumn('varchar', { length: 32 })
  topicCode!: string;
}

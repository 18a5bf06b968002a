export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601, e.g. `2016-01-22`. Days are those of Europe/Berlin. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with its offset, e.g. `2016-01-22T10:00:00Z`. Answers are in UTC. */
  DateTime: { input: string; output: string; }
  /** A whole number between -(2^53 - 1) and 2^53 - 1; JSON number without fraction. Amounts of money outgrow `Int`. */
  SafeInt: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What can make a meeting point accessible. */
export type Accessibility =
  /** A parking space for people with disabilities. */
  | 'ACCESSIBLE_PARKING'
  /** A toilet for wheelchair users. */
  | 'ACCESSIBLE_TOILET'
  /** An induction loop. */
  | 'INDUCTION_LOOP'
  /** Sign language on request. */
  | 'SIGN_LANGUAGE'
  /** Reached without steps, by wheelchair. */
  | 'STEP_FREE'
  /** Tactile guidance for the blind. */
  | 'TACTILE_GUIDANCE';

/** A postal address, as far as it is on record. */
export type Address = {
  __typename?: 'Address';
  /** Town. */
  city?: Maybe<Scalars['String']['output']>;
  /** German postal code of five digits, a string. Null where unknown. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Street and number. Null where unknown. */
  street?: Maybe<Scalars['String']['output']>;
};

/** A postal address in NRW. */
export type AddressInput = {
  /** Town, in up to 120 characters; the municipality's name unless told. */
  city?: InputMaybe<Scalars['String']['input']>;
  /**
   * Postal code of five digits. The official register knows that of each administration alone, so this is what is checked: the first two digits must be
   * those of the administration of the municipality, or of one within 30 kilometres.
   */
  postalCode: Scalars['String']['input'];
  /** Street and number, in up to 120 characters. */
  street?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative region, seen from its meeting points and volunteers. */
export type AdministrativeRegion = {
  __typename?: 'AdministrativeRegion';
  /** How many of its municipalities have a meeting point. */
  coverage?: Maybe<Coverage>;
  /** First three digits of the AGS of all that lies in it, as in the centers subgraph. */
  id: Scalars['ID']['output'];
  /** The volunteers of its centers and their hours in a year. */
  volunteering?: Maybe<Volunteering>;
};


/** An administrative region, seen from its meeting points and volunteers. */
export type AdministrativeRegionCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An administrative region, seen from its meeting points and volunteers. */
export type AdministrativeRegionVolunteeringArgs = {
  year: Scalars['Int']['input'];
};

/** Entries to approve. */
export type ApproveHoursInput = {
  /** 1 to 100 entries that are logged. One that cannot be approved, and the error names it, stops all. */
  entries: Array<HoursEntryInput>;
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** How many came to a session: counts, no persons. */
export type Attendance = {
  __typename?: 'Attendance';
  /** Locals. */
  locals: Scalars['Int']['output'];
  /** Newcomers. */
  newcomers: Scalars['Int']['output'];
  /** Both together. */
  total: Scalars['Int']['output'];
};

/** What visits can be grouped by: places along one tree, and years. Of a topic, an audience or a quarter they are not told: with the sessions counted beside them such a figure would often be that of one evening. */
export type AttendanceDimension =
  /** First three digits of the AGS of the center's district. */
  | 'ADMINISTRATIVE_REGION'
  /** The ki id. */
  | 'CENTER'
  /** AGS of the center's district, five digits. */
  | 'DISTRICT'
  /** The year of the sessions. */
  | 'YEAR';

/**
 * Places and years whose visits are wanted. There is no `and`, `or` and `not`, and what a filter picks is not added up: where it picks
 * several places, name them in groupBy too. From sums that somebody chooses, somebody could be singled out.
 */
export type AttendanceFilter = {
  /** The administrative region, by the first three digits of the AGS. */
  administrativeRegionId?: InputMaybe<IdFilter>;
  /** The ki id. */
  centerId?: InputMaybe<IdFilter>;
  /** AGS of the center's district. */
  districtAgs?: InputMaybe<IdFilter>;
  /** The year of the sessions. */
  year?: InputMaybe<IntFilter>;
};

/** Visits to sessions that have the keys in common. Newcomers and locals are told together only, since the one would tell the other. The rule is that of `SuppressedNumber`, with visits in the place of volunteers. */
export type AttendanceGroup = {
  __typename?: 'AttendanceGroup';
  /** Their administrative region. Null unless grouped by it. */
  administrativeRegion?: Maybe<AdministrativeRegion>;
  /** Their center. Null unless grouped by it. */
  center?: Maybe<Center>;
  /** Their district. Null unless grouped by it. */
  district?: Maybe<District>;
  /** The values that they have in common, in the order of groupBy. */
  keys: Array<GroupKey>;
  /** Visits: who came to ten sessions counts ten times. */
  visits: SuppressedNumber;
};

/** Visits by groups. There is no total over groups: it would tell what is suppressed in one of them. Group by what lies above instead. */
export type AttendanceStatistics = {
  __typename?: 'AttendanceStatistics';
  /** The groups that have sessions with attendance on record, by their keys. */
  groups: Array<AttendanceGroup>;
};

/** Somebody who came to a course. */
export type AttendedInput = {
  /** 15 minutes to the length of the course, in quarters of an hour. */
  minutes: Scalars['Int']['input'];
  /** A volunteer who has a place in it. */
  volunteerId: Scalars['ID']['input'];
};

/** Who an offer is for. That newcomers and locals meet is a goal of its own. */
export type Audience =
  /** Both, to meet. */
  | 'BOTH'
  /** Who lives there. */
  | 'LOCALS'
  /** Who came lately (Neuzugewanderte). */
  | 'NEWCOMERS';

/** Conditions on who an offer is for. */
export type AudienceFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<Audience>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Audience>>;
};

/** A time of the week in which a volunteer can help. */
export type Availability = {
  __typename?: 'Availability';
  /** From when, `HH:MM` by the clock of Europe/Berlin. */
  from: Scalars['String']['output'];
  /** Until when on the same day, `HH:MM`; `24:00` is the end of the day. */
  to: Scalars['String']['output'];
  /** The day of the week. */
  weekday: Weekday;
};

/** A time of the week. Those of a day do not overlap; those that touch become one. */
export type AvailabilityInput = {
  /** From when, `HH:MM`. */
  from: Scalars['String']['input'];
  /** Until when, `HH:MM`, later than `from`; `24:00` is the end of the day. */
  to: Scalars['String']['input'];
  /** The day of the week. */
  weekday: Weekday;
};

/** Who may share an answer. */
export type CacheControlScope =
  /** Nobody but who asked. */
  | 'PRIVATE'
  /** Everybody. */
  | 'PUBLIC';

/** A course to call off. */
export type CancelQualificationInput = {
  /** The version that the client saw; another one is `CONFLICT`. */
  expectedVersion: Scalars['Int']['input'];
  /** The course. */
  id: Scalars['ID']['input'];
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason: Scalars['String']['input'];
};

/** A session that is not held. */
export type CancelSessionInput = {
  /** The version that this is a change of; `CONFLICT` tells the present one where it is stale. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the session. */
  id: Scalars['ID']['input'];
  /** Why, in up to 2000 characters; public. No names of persons. */
  reason: Scalars['String']['input'];
};

/** A center, seen from its meeting points and volunteers. */
export type Center = {
  __typename?: 'Center';
  /** The ki id, as in the centers subgraph. */
  id: Scalars['ID']['output'];
  /** The meeting points that it looks after, by name. */
  meetingPoints?: Maybe<MeetingPointConnection>;
  /** Its volunteers and their hours in a year. */
  volunteering?: Maybe<Volunteering>;
  /** Its volunteers one by one, by id. For the center itself: every other viewer finds none. */
  volunteers?: Maybe<VolunteerConnection>;
};


/** A center, seen from its meeting points and volunteers. */
export type CenterMeetingPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<MeetingPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MeetingPointOrder>>;
};


/** A center, seen from its meeting points and volunteers. */
export type CenterVolunteeringArgs = {
  year: Scalars['Int']['input'];
};


/** A center, seen from its meeting points and volunteers. */
export type CenterVolunteersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolunteerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  named?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Array<VolunteerOrder>>;
};

/** Conditions on an amount of money in whole cents. All that are given must hold. */
export type CentsFilter = {
  /** Exactly this amount. */
  eq?: InputMaybe<Scalars['SafeInt']['input']>;
  /** At least this amount. */
  gte?: InputMaybe<Scalars['SafeInt']['input']>;
  /** At most this amount. */
  lte?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** How sure the source is of it. */
export type Certainty =
  /** Inferred, or stated with reserve. */
  | 'LIKELY'
  /** Stated plainly. */
  | 'SURE';

/** A certificate of participation, as data: what stands on it is what it was on the day of issue. */
export type Certificate = {
  __typename?: 'Certificate';
  /** The day of the course. */
  courseHeldOn: Scalars['Date']['output'];
  /** What the course was called. */
  courseTitle: Scalars['String']['output'];
  /** Hours of taking part, in quarters. */
  hours: Scalars['Float']['output'];
  /** The number printed on it: `CE-`, the key of the center, the year, and a number that counts up, e.g. `CE-05315-2026-0001`. */
  id: Scalars['ID']['output'];
  /** Day of issue. */
  issuedOn: Scalars['Date']['output'];
  /** The course. */
  qualification?: Maybe<Qualification>;
  /** Why it does not hold. Null while it does. */
  revokedBecause?: Maybe<Scalars['String']['output']>;
  /** Day since which it does not hold. Null while it does. */
  revokedOn?: Maybe<Scalars['Date']['output']>;
  /** Counts up with each change; give it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whose it is. */
  volunteer?: Maybe<Volunteer>;
};

/** Changes of a meeting point. What is left out, or null, stays; bounds are those of `RegisterMeetingPointInput`. */
export type ChangeMeetingPointInput = {
  /** What makes it accessible. */
  accessibility?: InputMaybe<Array<Accessibility>>;
  /** Where it is; the whole address. */
  address?: InputMaybe<AddressInput>;
  /** AGS of other municipalities that it serves. */
  alsoServes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where it stands on the map. */
  coordinates?: InputMaybe<CoordinatesInput>;
  /** The version that this is a change of. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the meeting point. */
  id: Scalars['ID']['input'];
  /** Languages spoken there. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** AGS of the municipality that it lies in; address and coordinates must go with it. */
  municipalityAgs?: InputMaybe<Scalars['ID']['input']>;
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A provider that is not on record yet. */
  newProvider?: InputMaybe<NewProviderInput>;
  /** When it opens in an ordinary week. */
  openingHours?: InputMaybe<Array<OpeningHoursInput>>;
  /** Day on which it shall open, while it is planned. */
  plannedOpeningOn?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the provider that runs it. */
  providerId?: InputMaybe<Scalars['ID']['input']>;
  /** Its rooms. */
  rooms?: InputMaybe<Array<RoomInput>>;
  /** Day of the first support by the programme. */
  supportedSince?: InputMaybe<Scalars['Date']['input']>;
  /** Codes of what is taught and talked about there. */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What an offer is about, and for whom. What is left out stays. */
export type ChangeOfferInput = {
  /** Who it is for. */
  audience?: InputMaybe<Audience>;
  /** Persons that there is room for, 1 to 1000; null where nobody is turned away any more. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** The version that this is a change of; `CONFLICT` tells the present one where it is stale. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the offer. */
  id: Scalars['ID']['input'];
  /** The language that it is held in, ISO 639-1. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** What it is called, in up to 200 characters of any script. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Code of the topic. */
  topicCode?: InputMaybe<Scalars['ID']['input']>;
};

/** A change of a planned course. What is left out stays. */
export type ChangeQualificationInput = {
  /** 1 to 500 participants at most, and not fewer than are enrolled. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** The version that the client saw; another one is `CONFLICT`. */
  expectedVersion: Scalars['Int']['input'];
  /** The day, 2000 to 2100. */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** The course. */
  id: Scalars['ID']['input'];
  /** Hours of a speaker, or a meeting for exchange. */
  kind?: InputMaybe<QualificationKind>;
  /** 15 to 1440 minutes, in quarters of an hour. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** What it is called, in up to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Code of the topic; null says that it is about nothing in particular. */
  topicCode?: InputMaybe<Scalars['ID']['input']>;
};

/** What changes of a volunteer; what is left out stays. */
export type ChangeVolunteerInput = {
  /** All times of the week, in the place of those on record. */
  availability?: InputMaybe<Array<AvailabilityInput>>;
  /** A newer consent, beside those before. */
  consent?: InputMaybe<VolunteerConsentInput>;
  /** Another way to reach the person. */
  contact?: InputMaybe<VolunteerContactInput>;
  /** The version that the change is made of. */
  expectedVersion: Scalars['Int']['input'];
  /** The volunteer. */
  id: Scalars['ID']['input'];
  /** All languages, in the place of those on record. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Another municipality. */
  municipalityAgs?: InputMaybe<Scalars['ID']['input']>;
  /** Another name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** All skills, in the place of those on record. */
  skills?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A point on the map, WGS 84. */
export type Coordinates = {
  __typename?: 'Coordinates';
  /** Degrees north. */
  latitude: Scalars['Float']['output'];
  /** Degrees east. */
  longitude: Scalars['Float']['output'];
};

/** A point in NRW: between 50.32 and 52.54 degrees north, 5.86 and 9.47 degrees east, and at most 25 kilometres from the point that the official register has of the municipality. */
export type CoordinatesInput = {
  /** Degrees north, WGS 84. */
  latitude: Scalars['Float']['input'];
  /** Degrees east, WGS 84. */
  longitude: Scalars['Float']['input'];
};

/** What an entry should have said. What is left out stays. */
export type CorrectHoursInput = {
  /** The version that the client saw; another one is `CONFLICT`. */
  expectedVersion: Scalars['Int']['input'];
  /** The entry that is wrong: logged or approved. */
  id: Scalars['ID']['input'];
  /** 0 to 1440 minutes, in quarters of an hour; 0 for hours that were never given. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** An offer of the own center that they were given for; its topic is theirs. Null says that there was none. */
  offerId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason: Scalars['String']['input'];
  /** Code of the topic; null says that they were about nothing in particular. Named alone it takes the offer off. */
  topicCode?: InputMaybe<Scalars['ID']['input']>;
  /** The day: not ahead, and not before the volunteer's first. */
  workedOn?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * How many municipalities of a place have a meeting point: the founding text wants them in as many as possible. A meeting point counts in the
 * municipality that it lies in, from its opening to its last day, paused or not. Of records that were not entered here only the present
 * status is known: those that are open or paused count on each day on which they are valid.
 */
export type Coverage = {
  __typename?: 'Coverage';
  /** The administrative region. Null where the Land is told. */
  administrativeRegion?: Maybe<AdministrativeRegion>;
  /** The district. Null unless told by district. */
  district?: Maybe<District>;
  /** Meeting points that are open or paused. */
  meetingPoints: Scalars['Int']['output'];
  /** Meeting points that are planned. */
  meetingPointsPlanned: Scalars['Int']['output'];
  /** Municipalities in the place, those of districts without a center included. */
  municipalities: Scalars['Int']['output'];
  /** Municipalities without one, where one is planned. */
  municipalitiesPlanned: Scalars['Int']['output'];
  /** Municipalities without one that are served by a meeting point elsewhere. */
  municipalitiesServedFromElsewhere: Scalars['Int']['output'];
  /** Municipalities with at least one meeting point that is open or paused. */
  municipalitiesWithMeetingPoint: Scalars['Int']['output'];
  /** Inhabitants on 31 December 2014, whatever the day that counts. */
  population: Scalars['Int']['output'];
  /** Inhabitants of the municipalities with a meeting point, on the same day. */
  populationWithMeetingPoint: Scalars['Int']['output'];
  /** The second number over the first, 0 to 1. */
  share: Scalars['Float']['output'];
};

/** What places coverage is told of. */
export type CoverageLevel =
  /** The five administrative regions, by id. */
  | 'ADMINISTRATIVE_REGION'
  /** The 53 districts, by AGS. */
  | 'DISTRICT'
  /** North Rhine-Westphalia as a whole. */
  | 'LAND';

/** Coverage at the end of a year. */
export type CoverageOfYear = {
  __typename?: 'CoverageOfYear';
  /** The places, by key. */
  coverage: Array<Coverage>;
  /** The day that it is told of: 31 December, or today. */
  day: Scalars['Date']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

/** A new offer. */
export type CreateOfferInput = {
  /** Who it is for. */
  audience: Audience;
  /** Persons that there is room for, 1 to 1000. Left out where nobody is turned away. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Until when on the same day, `HH:MM`. */
  endsAt: Scalars['String']['input'];
  /** 1 for every week, which it is unless told, up to 8. */
  everyWeeks?: InputMaybe<Scalars['Int']['input']>;
  /** The language that it is held in, ISO 639-1. */
  language: Scalars['String']['input'];
  /** Id of the meeting point, which the own center looks after and which is not closed. */
  meetingPointId: Scalars['ID']['input'];
  /** Plans its sessions from `validFrom` up to this day, at most 366 days; none are planned where it is left out. */
  planUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Leaves out days on which the place is closed then, instead of refusing the whole. */
  skipClosed?: InputMaybe<Scalars['Boolean']['input']>;
  /** From when, `HH:MM` by the clock of Europe/Berlin, within the opening hours. */
  startsAt: Scalars['String']['input'];
  /** What it is called, in up to 200 characters of any script. */
  title: Scalars['String']['input'];
  /** Code of the topic. */
  topicCode: Scalars['ID']['input'];
  /** First day on which it counts, in 2000 to 2100. */
  validFrom: Scalars['Date']['input'];
  /** Last day on which it counts. Left out while it is to last. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** The day of the week. */
  weekday: Weekday;
};

/** A new course. */
export type CreateQualificationInput = {
  /** 1 to 500 participants at most. */
  capacity: Scalars['Int']['input'];
  /** The day, 2000 to 2100; a past one too. */
  heldOn: Scalars['Date']['input'];
  /** Hours of a speaker, or a meeting for exchange. */
  kind: QualificationKind;
  /** 15 to 1440 minutes, in quarters of an hour. */
  minutes: Scalars['Int']['input'];
  /** What it is called, in up to 200 characters. */
  title: Scalars['String']['input'];
  /** Code of the topic; left out where it is about nothing in particular. */
  topicCode?: InputMaybe<Scalars['ID']['input']>;
};

/** The currency of an amount, ISO 4217. */
export type Currency =
  /** Euro. */
  | 'EUR';

/** Conditions on a day. All that are given must hold; a row without the day matches `isNull: true` only. */
export type DateFilter = {
  /** Exactly this day. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** This day or later. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the day is unknown or open. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This day or earlier. */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** How a meeting point opens on a day. */
export type DayOfOpening = {
  __typename?: 'DayOfOpening';
  /** What decides. */
  by: OpeningRule;
  /** The day. */
  day: Scalars['Date']['output'];
  /** German name of the public holiday of NRW, whether it opens on it or not. Computed; the Reformationstag counts in 2017 alone. */
  holiday?: Maybe<Scalars['String']['output']>;
  /** What the exception says to visitors. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it opens. Empty where it stays closed. */
  spans: Array<OpeningSpan>;
};

/** Entries to decline. */
export type DeclineHoursInput = {
  /** 1 to 100 entries that are logged. One that cannot be declined, and the error names it, stops all. */
  entries: Array<HoursEntryInput>;
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason: Scalars['String']['input'];
};

/** A district, seen from its meeting points and volunteers. */
export type District = {
  __typename?: 'District';
  /** Official key of five digits, as in the centers subgraph. */
  ags: Scalars['ID']['output'];
  /** How many of its municipalities have a meeting point. */
  coverage?: Maybe<Coverage>;
  /** The meeting points that lie in it, by name. */
  meetingPoints?: Maybe<MeetingPointConnection>;
  /** The volunteers of its centers and their hours in a year. */
  volunteering?: Maybe<Volunteering>;
};


/** A district, seen from its meeting points and volunteers. */
export type DistrictCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A district, seen from its meeting points and volunteers. */
export type DistrictMeetingPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<MeetingPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MeetingPointOrder>>;
};


/** A district, seen from its meeting points and volunteers. */
export type DistrictVolunteeringArgs = {
  year: Scalars['Int']['input'];
};

/** Whether a meeting point can be funded by the programme's rule on rooms, and why. */
export type Eligibility = {
  __typename?: 'Eligibility';
  /** Whether at least one room is used enough. */
  eligible: Scalars['Boolean']['output'];
  /** Rooms that are used enough: renovation and equipment are paid by the room. */
  eligibleRooms: Scalars['Int']['output'];
  /** Why. */
  reason: EligibilityReason;
};

/**
 * Why a meeting point can be funded by the rule on rooms, or cannot. The rule: a room must be used at least 33 % of its time for this work, shown by
 * an occupancy plan.
 */
export type EligibilityReason =
  /** No room has an occupancy plan. */
  | 'NO_OCCUPANCY_PLAN'
  /** No room is on record. */
  | 'NO_ROOM_ON_RECORD'
  /** Every room with an occupancy plan is used less. */
  | 'ROOMS_USED_TOO_LITTLE'
  /** A room is used at least 33 % of its time for this work. */
  | 'ROOM_USED_ENOUGH';

/** The end of an offer. */
export type EndOfferInput = {
  /** The version that this is a change of; `CONFLICT` tells the present one where it is stale. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the offer. */
  id: Scalars['ID']['input'];
  /** Why, in up to 2000 characters; public, as the reason of the sessions that are cancelled by it. No names of persons. */
  reason: Scalars['String']['input'];
  /** Its last day, not before its first, and not after the one that it has. */
  validTo: Scalars['Date']['input'];
};

/** The hours of one volunteer in a month. Sums over people are in `Volunteering`, and public. */
export type Engagement = {
  __typename?: 'Engagement';
  /** Hours, in quarters. */
  hours: Scalars['Float']['output'];
  /** The month, 1 to 12. */
  month: Scalars['Int']['output'];
  /** Where the record comes from. */
  provenance: Provenance;
  /** The year. */
  year: Scalars['Int']['output'];
};

/** Who is erased. */
export type EraseVolunteerInput = {
  /** The version that was looked at. */
  expectedVersion: Scalars['Int']['input'];
  /** The volunteer. */
  id: Scalars['ID']['input'];
  /** Why. */
  reason: ErasureReason;
};

/** What stays of a person who was erased: an id that means nothing any more. */
export type Erasure = {
  __typename?: 'Erasure';
  /** When it was done. */
  erasedAt: Scalars['DateTime']['output'];
  /** Why. */
  reason: ErasureReason;
  /** The id that the person had. It is never given again. */
  volunteerId: Scalars['ID']['output'];
};

/** Why a person was erased. */
export type ErasureReason =
  /** The consent was withdrawn. */
  | 'CONSENT_WITHDRAWN'
  /** The person was put on record by mistake, or twice. */
  | 'MISTAKE'
  /** The person asked for it. */
  | 'REQUEST'
  /** Nothing happened for so long that keeping has no purpose any more. */
  | 'RETENTION';

/** Whose data is wanted. */
export type ExportVolunteerInput = {
  /** The volunteer. */
  id: Scalars['ID']['input'];
};

/** One value by which figures are grouped. */
export type GroupKey = {
  __typename?: 'GroupKey';
  /** The dimension, as in groupBy. */
  dimension: Scalars['String']['output'];
  /** The value; null for rows that have none. */
  value?: Maybe<Scalars['String']['output']>;
};

/** What a center decided of some entries at once. */
export type HoursDecision = {
  __typename?: 'HoursDecision';
  /** The day. */
  decidedOn: Scalars['Date']['output'];
  /** The entries that were decided, by day; those that were corrected later too. */
  entries: Array<HoursEntry>;
  /** Id: `HD-` and twelve hex digits. */
  id: Scalars['ID']['output'];
  /** Whether they count. */
  outcome: HoursOutcome;
  /** Why. Always there for what was declined. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** Hours that a volunteer gave on a day. Never overwritten: a correction is an entry of its own. */
export type HoursEntry = {
  __typename?: 'HoursEntry';
  /** The center where they were given. */
  center?: Maybe<Center>;
  /** The entry that took its place. Null unless it was corrected. */
  correctedBy?: Maybe<HoursEntry>;
  /** The entry whose place this one takes. Null unless it is a correction. */
  corrects?: Maybe<HoursEntry>;
  /** What approved or declined them. Null before. */
  decision?: Maybe<HoursDecision>;
  /** Id: `HE-` and twelve hex digits. */
  id: Scalars['ID']['output'];
  /** Day on which they were logged. */
  loggedOn: Scalars['Date']['output'];
  /** Minutes, in quarters of an hour. 0 only in a correction: the hours were never given. */
  minutes: Scalars['Int']['output'];
  /** The offer that they were given for. Null where they were given for none. */
  offer?: Maybe<Offer>;
  /** Where the record comes from. */
  provenance: Provenance;
  /** Whether they count. */
  status: HoursStatus;
  /** What they were about. Null where they were about nothing in particular. */
  topic?: Maybe<Topic>;
  /** Counts up with each change; give it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Who gave them. */
  volunteer?: Maybe<Volunteer>;
  /** The day. */
  workedOn: Scalars['Date']['output'];
};

/** A page of entries of hours. */
export type HoursEntryConnection = {
  __typename?: 'HoursEntryConnection';
  /** The entries of hours with their cursors. */
  edges: Array<HoursEntryEdge>;
  /** The entries of hours of the page. */
  nodes: Array<HoursEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** The whole list, under the same filter; those of other centers are not counted. */
  totalCount: Scalars['Int']['output'];
};

/** One of the entries of hours, and where it stands in the list. */
export type HoursEntryEdge = {
  __typename?: 'HoursEntryEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: HoursEntry;
};

/** An entry that is decided. */
export type HoursEntryInput = {
  /** The version that the client saw; another one is `CONFLICT`. */
  expectedVersion: Scalars['Int']['input'];
  /** The entry. */
  id: Scalars['ID']['input'];
};

/** Conditions on entries of hours. All that are given must hold. */
export type HoursFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<HoursFilter>>;
  /** Id. */
  id?: InputMaybe<IdFilter>;
  /** Minutes. */
  minutes?: InputMaybe<IntFilter>;
  /** This does not hold. */
  not?: InputMaybe<HoursFilter>;
  /** Id of the offer; `isNull: true` for none. */
  offerId?: InputMaybe<IdFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<HoursFilter>>;
  /** Where the record comes from. */
  provenanceKind?: InputMaybe<ProvenanceKindFilter>;
  /** Logged, approved, declined or corrected. */
  status?: InputMaybe<HoursStatusFilter>;
  /** Code of the topic; `isNull: true` for nothing in particular. */
  topicCode?: InputMaybe<IdFilter>;
  /** Id of the volunteer. */
  volunteerId?: InputMaybe<IdFilter>;
  /** The day. */
  workedOn?: InputMaybe<DateFilter>;
};

/** An order of entries of hours. */
export type HoursOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: HoursOrderField;
};

/** What entries of hours can be ordered by; the id breaks ties. */
export type HoursOrderField =
  /** Id. */
  | 'ID'
  /** Day on which they were logged. */
  | 'LOGGED_ON'
  /** The day. */
  | 'WORKED_ON';

/** How entries of hours can be decided. */
export type HoursOutcome =
  /** They count. */
  | 'APPROVED'
  /** They never count. */
  | 'DECLINED';

/** Where an entry of hours stands. */
export type HoursStatus =
  /** Counts. */
  | 'APPROVED'
  /** Another entry has taken its place; counts no more. */
  | 'CORRECTED'
  /** Never counts. */
  | 'DECLINED'
  /** Waits for a decision; does not count yet. */
  | 'LOGGED';

/** Conditions on the status of an entry of hours. */
export type HoursStatusFilter = {
  /** Exactly this status. */
  eq?: InputMaybe<HoursStatus>;
  /** One of these statuses. An empty list matches nothing. */
  in?: InputMaybe<Array<HoursStatus>>;
};

/** Conditions on an id, code or key. All that are given must hold. */
export type IdFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether there is none. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a whole number. All that are given must hold. */
export type IntFilter = {
  /** Exactly this number. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** At least this number. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** One of these numbers. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** At most this number. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Certificates to issue. */
export type IssueCertificatesInput = {
  /** The version that the client saw; another one is `CONFLICT`. */
  expectedVersion: Scalars['Int']['input'];
  /** The course. */
  id: Scalars['ID']['input'];
  /** 1 to 100 volunteers who came and have no certificate that holds; all such where it is left out. */
  volunteerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The language of a label. */
export type Language =
  /** German, the language of the programme. */
  | 'DE'
  /** English. */
  | 'EN';

/** Conditions on one of the languages of a meeting point. */
export type LanguageFilter = {
  /** It speaks this language, ISO 639-1. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** It speaks one of these languages. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Hours of a volunteer on a day. */
export type LogHoursInput = {
  /** 15 to 1440 minutes, in quarters of an hour. */
  minutes: Scalars['Int']['input'];
  /** An offer of the own center that they were given for; its topic is theirs. */
  offerId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the topic; left out where they were about nothing in particular, or where an offer tells it. */
  topicCode?: InputMaybe<Scalars['ID']['input']>;
  /** A volunteer of the own center. */
  volunteerId: Scalars['ID']['input'];
  /** The day: not ahead, and not before the volunteer's first. */
  workedOn: Scalars['Date']['input'];
};

/** What brings points. */
export type MatchCriterion =
  /** The volunteer is free at the time. */
  | 'AVAILABILITY'
  /** The volunteer lives near. */
  | 'DISTANCE'
  /** The volunteer speaks the language. */
  | 'LANGUAGE'
  /** The topic is one of the volunteer's skills. */
  | 'TOPIC';

/** A reason for a score. */
export type MatchReason = {
  __typename?: 'MatchReason';
  /** For what. */
  criterion: MatchCriterion;
  /** How many points. */
  points: Scalars['Int']['output'];
  /** In words. */
  text: Scalars['String']['output'];
};


/** A reason for a score. */
export type MatchReasonTextArgs = {
  lang?: Language;
};

/** What a volunteer is wanted for: an offer, or any of topic, language, time and place. Without any nobody has points. */
export type MatchingInput = {
  /** From when, `HH:MM`. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Language, ISO 639-1. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The meeting point where it is; or `municipalityAgs`. */
  meetingPointId?: InputMaybe<Scalars['ID']['input']>;
  /** The municipality where it is. */
  municipalityAgs?: InputMaybe<Scalars['ID']['input']>;
  /** The offer: its topic, language, time and place. Given alone. */
  offerId?: InputMaybe<Scalars['ID']['input']>;
  /** Until when, `HH:MM`. */
  to?: InputMaybe<Scalars['String']['input']>;
  /** Code of the topic. */
  topicCode?: InputMaybe<Scalars['ID']['input']>;
  /** Day of the week; with `from` and `to`. */
  weekday?: InputMaybe<Weekday>;
};

/** A welcome meeting point (Ankommenstreffpunkt), where newcomers and locals meet. */
export type MeetingPoint = {
  __typename?: 'MeetingPoint';
  /** What makes it accessible, by name. Empty also where nothing is on record. */
  accessibility: Array<Accessibility>;
  /** Postal address. */
  address: Address;
  /** The center that looks after it. Null in a district without one. */
  center?: Maybe<Center>;
  /** Where it stands on the map. */
  coordinates: Coordinates;
  /** Great-circle distance from a point, in whole metres. */
  distanceMetres: Scalars['Int']['output'];
  /** The district that it lies in. */
  district?: Maybe<District>;
  /** Whether it can be funded by the programme's rule on rooms. */
  eligibility: Eligibility;
  /** Id, e.g. `MP-0001`; stable. */
  id: Scalars['ID']['output'];
  /** Whether it is open at an instant, told as `openNow` is: by the clocks of Europe/Berlin, and by its status at the end of that day. Hours to come are those that are entered now. */
  isOpenAt: Scalars['Boolean']['output'];
  /** Languages spoken there, ISO 639-1: German first, the others by code. */
  languages: Array<Scalars['String']['output']>;
  /** The municipality that it lies in. */
  municipality?: Maybe<Municipality>;
  /** Name, with the town. */
  name: Scalars['String']['output'];
  /** What is offered there, as on the day that counts, by title. */
  offers: OfferConnection;
  /** Whether it is open at this very moment. True only for a meeting point that is in operation; closed on public holidays of NRW unless an exception opens it. */
  openNow: Scalars['Boolean']['output'];
  /** Day of its opening, of those that were entered here. Null while it is only planned. */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** The days from a day on that are unlike an ordinary week, by day; at most 366. */
  openingExceptions: Array<OpeningException>;
  /** When it opens in an ordinary week, from Monday on. */
  openingHours: Array<OpeningHours>;
  /** How it opens on a day by exceptions, holidays and its week, whatever its status. */
  openingOn: DayOfOpening;
  /** Initiated by the programme, or supported by it. */
  origin: MeetingPointOrigin;
  /** Day on which it shall open, where it was entered as planned and a day is known. */
  plannedOpeningOn?: Maybe<Scalars['Date']['output']>;
  /** Where the record comes from. The list of 2016 is not documented, only its total: most are samples. */
  provenance: Provenance;
  /** The body that runs it (Träger). */
  provider: Provider;
  /** Its rooms, in their order. Empty where none are on record. */
  rooms: Array<Room>;
  /** The municipalities that it serves, by AGS: the one that it lies in, and others of its center's area. */
  serves?: Maybe<Array<Municipality>>;
  /** Whether it is in operation, as it stands now; as it stood on another day is told by `statusOn`. */
  status: MeetingPointStatus;
  /**
   * How it stood at the end of a day, by the steps that were entered here; before the first one, as that one found it. Of a record without
   * steps, such as a sample, what it says now.
   */
  statusOn: MeetingPointStatus;
  /** Day of the first support by the programme. Null before there is any. */
  supportedSince?: Maybe<Scalars['Date']['output']>;
  /** What is taught and talked about there, by code. */
  topics: Array<Topic>;
  /** First day on which it counts; of one that was entered as planned, the day from which it was. Null where it began before the record does. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it counts. Null while it lasts. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Counts its changes, from 1; what a change of it must name as expectedVersion. */
  version: Scalars['Int']['output'];
};


/** A welcome meeting point (Ankommenstreffpunkt), where newcomers and locals meet. */
export type MeetingPointDistanceMetresArgs = {
  lat: Scalars['Float']['input'];
  lon: Scalars['Float']['input'];
};


/** A welcome meeting point (Ankommenstreffpunkt), where newcomers and locals meet. */
export type MeetingPointIsOpenAtArgs = {
  at: Scalars['DateTime']['input'];
};


/** A welcome meeting point (Ankommenstreffpunkt), where newcomers and locals meet. */
export type MeetingPointOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfferOrder>>;
};


/** A welcome meeting point (Ankommenstreffpunkt), where newcomers and locals meet. */
export type MeetingPointOpeningExceptionsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
};


/** A welcome meeting point (Ankommenstreffpunkt), where newcomers and locals meet. */
export type MeetingPointOpeningOnArgs = {
  day?: InputMaybe<Scalars['Date']['input']>;
};


/** A welcome meeting point (Ankommenstreffpunkt), where newcomers and locals meet. */
export type MeetingPointStatusOnArgs = {
  day?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of meeting points. */
export type MeetingPointConnection = {
  __typename?: 'MeetingPointConnection';
  /** The meeting points with their cursors. */
  edges: Array<MeetingPointEdge>;
  /** The meeting points of the page. */
  nodes: Array<MeetingPoint>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Meeting points in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
};

/** What meeting points can be counted by. */
export type MeetingPointDimension =
  /** First three digits of the AGS. */
  | 'ADMINISTRATIVE_REGION'
  /** The ki id; null in districts without a center. */
  | 'CENTER'
  /** AGS of five digits. */
  | 'DISTRICT'
  /** AGS of eight digits. */
  | 'MUNICIPALITY'
  /** New or existing. */
  | 'ORIGIN'
  /** Documented, modelled, sample or entered. */
  | 'PROVENANCE_KIND'
  /** Planned, open, paused or closed. */
  | 'STATUS'
  /** Code of the topic; a meeting point counts once under each of its topics. */
  | 'TOPIC'
  /** Year of the first support by the programme; null before there is any. */
  | 'YEAR';

/** A meeting point and where it stands in the list. */
export type MeetingPointEdge = {
  __typename?: 'MeetingPointEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The meeting point. */
  node: MeetingPoint;
};

/** Conditions on meeting points. All that are given must hold. */
export type MeetingPointFilter = {
  /** The administrative region, by the first three digits of the AGS. */
  administrativeRegionId?: InputMaybe<IdFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<MeetingPointFilter>>;
  /** The ki id of the center that looks after it. */
  centerId?: InputMaybe<IdFilter>;
  /** AGS of the district. */
  districtAgs?: InputMaybe<IdFilter>;
  /** Id. */
  id?: InputMaybe<IdFilter>;
  /** A language that is spoken there; for several at once, use `and`. */
  language?: InputMaybe<LanguageFilter>;
  /** AGS of the municipality. */
  municipalityAgs?: InputMaybe<IdFilter>;
  /** Name; in `contains` its postal code counts too. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<MeetingPointFilter>;
  /** Those that are open at the instant, as `isOpenAt` tells; the list still has the meeting points of the day that counts. */
  openAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Those that are open at this very moment, or those that are not. */
  openNow?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<MeetingPointFilter>>;
  /** New or existing. */
  origin?: InputMaybe<MeetingPointOriginFilter>;
  /** Where the record comes from. */
  provenanceKind?: InputMaybe<ProvenanceKindFilter>;
  /** Id of the provider. */
  providerId?: InputMaybe<IdFilter>;
  /** Kind of the provider. */
  providerKind?: InputMaybe<ProviderKindFilter>;
  /** Planned, open, paused or closed. */
  status?: InputMaybe<MeetingPointStatusFilter>;
  /** Day of the first support by the programme. */
  supportedSince?: InputMaybe<DateFilter>;
  /** A topic that it has; for several at once, use `and`. */
  topic?: InputMaybe<TopicFilter>;
};

/** Meeting points that have the keys in common. */
export type MeetingPointGroup = {
  __typename?: 'MeetingPointGroup';
  /** Their administrative region. Null unless grouped by it. */
  administrativeRegion?: Maybe<AdministrativeRegion>;
  /** Their center. Null unless grouped by it, and for those without one. */
  center?: Maybe<Center>;
  /** How many they are. */
  count: Scalars['Int']['output'];
  /** Their district. Null unless grouped by it. */
  district?: Maybe<District>;
  /** The values that they have in common, in the order of groupBy. */
  keys: Array<GroupKey>;
  /** Their municipality. Null unless grouped by it. */
  municipality?: Maybe<Municipality>;
  /** Their topic. Null unless grouped by it, and for those without one. */
  topic?: Maybe<Topic>;
};

/** An order of meeting points. */
export type MeetingPointOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: MeetingPointOrderField;
};

/** What meeting points can be ordered by; the id breaks ties. */
export type MeetingPointOrderField =
  /** Id. */
  | 'ID'
  /** Name of the municipality, as German lists sort. */
  | 'MUNICIPALITY'
  /** Name, as German lists sort. */
  | 'NAME'
  /** Day of the first support by the programme; those without one first. */
  | 'SUPPORTED_SINCE';

/** Where a meeting point comes from. */
export type MeetingPointOrigin =
  /** There before; supported by the programme since. */
  | 'EXISTING'
  /** Initiated by the programme. */
  | 'NEW';

/** Conditions on the origin of a meeting point. */
export type MeetingPointOriginFilter = {
  /** Exactly this origin. */
  eq?: InputMaybe<MeetingPointOrigin>;
  /** One of these origins. An empty list matches nothing. */
  in?: InputMaybe<Array<MeetingPointOrigin>>;
};

/** Meeting points, counted. */
export type MeetingPointStatistics = {
  __typename?: 'MeetingPointStatistics';
  /** The groups that have any, by their keys. Under TOPIC they can add up to more than the total. */
  groups: Array<MeetingPointGroup>;
  /** Meeting points that match, each counted once: the totalCount of the list under the same filter. */
  total: Scalars['Int']['output'];
};

/** Where a meeting point stands. */
export type MeetingPointStatus =
  /** Closed for good. */
  | 'CLOSED'
  /** In operation. */
  | 'OPEN'
  /** Closed for some time, to open again. */
  | 'PAUSED'
  /** Not yet open. */
  | 'PLANNED';

/** Conditions on the status of a meeting point. */
export type MeetingPointStatusFilter = {
  /** Exactly this status. */
  eq?: InputMaybe<MeetingPointStatus>;
  /** One of these statuses. An empty list matches nothing. */
  in?: InputMaybe<Array<MeetingPointStatus>>;
};

/** A step of a meeting point. */
export type MeetingPointStepInput = {
  /** The version that this is a change of. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the meeting point. */
  id: Scalars['ID']['input'];
  /** The day of the step, from that of the step before to today; today unless told. On it the meeting point already stands as it does behind the step, but one that is closed counts for the last time. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An amount of money, in whole cents. Never a fraction. */
export type Money = {
  __typename?: 'Money';
  /** The amount in cents: 770000000 is 7.7 million euros. */
  cents: Scalars['SafeInt']['output'];
  /** The currency of the amount. */
  currency: Currency;
};

/** A municipality, seen from its meeting points. */
export type Municipality = {
  __typename?: 'Municipality';
  /** Official key of eight digits, as in the centers subgraph. */
  ags: Scalars['ID']['output'];
  /** The meeting points that lie in it, by name. */
  meetingPoints?: Maybe<MeetingPointConnection>;
};


/** A municipality, seen from its meeting points. */
export type MunicipalityMeetingPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<MeetingPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MeetingPointOrder>>;
};

/** What can be written, each by whom its scope names. */
export type Mutation = {
  __typename?: 'Mutation';
  /** The volunteer helps from now on, or again. */
  activateVolunteer?: Maybe<Volunteer>;
  /** Approves entries, all of them or none. From then on they count in the figures. */
  approveHours?: Maybe<HoursDecision>;
  /** Calls a planned course off. */
  cancelQualification?: Maybe<Qualification>;
  /** Cancels a planned session, before its day or after it. */
  cancelSession?: Maybe<Session>;
  /** Changes a meeting point of the own center that is not closed. What is left out, or null, stays; a list that is given replaces the one that is there. */
  changeMeetingPoint?: Maybe<MeetingPoint>;
  /** Changes what an offer is about and for whom. Its planned sessions from today on go along. For another day or time end it, and create a new one. */
  changeOffer?: Maybe<Offer>;
  /** Changes a course that is planned. What is left out stays. */
  changeQualification?: Maybe<Qualification>;
  /** Changes what is on record of a volunteer; what is left out stays. */
  changeVolunteer?: Maybe<Volunteer>;
  /** Closes a meeting point of the own center for good; the day is its last. A planned one is given up. */
  closeMeetingPoint?: Maybe<MeetingPoint>;
  /** Puts a new entry in the place of one that is wrong. The old one stays on record and counts no more; the new one counts once it is approved. */
  correctHours?: Maybe<HoursEntry>;
  /** Adds an offer at a meeting point that the center looks after, and plans its sessions where `planUntil` is given. */
  createOffer?: Maybe<Offer>;
  /** Plans a course for the volunteers of the own center. */
  createQualification?: Maybe<Qualification>;
  /** Declines entries, all of them or none. They never count. */
  declineHours?: Maybe<HoursDecision>;
  /** Ends an offer on a day; sessions planned after it are cancelled. `CONFLICT` where one after it was held. */
  endOffer?: Maybe<Offer>;
  /** The volunteer stops for good. What is on record stays until retention erases it. */
  endVolunteer?: Maybe<Volunteer>;
  /** Gives volunteers of the own center a place in a planned course, all of them or none. */
  enrolParticipants?: Maybe<Qualification>;
  /** Erases a person for good. The hours stay, as nobody's; a tombstone keeps the id from coming back with a restored backup. */
  eraseVolunteer?: Maybe<Erasure>;
  /** All that is on record of one person, for that person. That it was asked for stands in the audit log. */
  exportVolunteer?: Maybe<VolunteerExport>;
  /** Certifies to volunteers that they took part in a course that was held. */
  issueCertificates?: Maybe<Qualification>;
  /** Logs hours of a volunteer of the own center. They count in the figures once they are approved. At most 24 hours a person and day, over all its entries. */
  logHours?: Maybe<HoursEntry>;
  /** Opens a planned meeting point of the own center. */
  openMeetingPoint?: Maybe<MeetingPoint>;
  /** Pauses an open meeting point of the own center for some time. */
  pauseMeetingPoint?: Maybe<MeetingPoint>;
  /** The volunteer stops for some time. */
  pauseVolunteer?: Maybe<Volunteer>;
  /** Plans the sessions of an offer in a time: each day of its recurrence that has none yet. Sessions in closed hours are refused, or left out if told so. */
  planSessions?: Maybe<Offer>;
  /** Records how many came to a session that has begun, as counts only; again, to correct them. */
  recordAttendance?: Maybe<Session>;
  /** Records who came to a course and for how long, and that it was held. Who is enrolled and not named was absent. */
  recordParticipation?: Maybe<Qualification>;
  /** Registers a meeting point of the own center, planned or open already. */
  registerMeetingPoint?: Maybe<MeetingPoint>;
  /** Puts a person on record who would like to help the own center, with their consent. Somebody of the same name or contact is no hindrance: ask for `possibleDuplicates`. */
  registerVolunteer?: Maybe<Volunteer>;
  /** Opens a paused meeting point of the own center again. */
  reopenMeetingPoint?: Maybe<MeetingPoint>;
  /** Somebody who had stopped would like to help again, and consents anew. */
  reopenVolunteer?: Maybe<Volunteer>;
  /** Takes a certificate back. It stays on record, with its number, as revoked. */
  revokeCertificate?: Maybe<Certificate>;
  /** Sets how a meeting point of the own center opens on single days, in the place of its ordinary week: on other hours, on a holiday all the same, or not at all. */
  setOpeningExceptions?: Maybe<MeetingPoint>;
  /** Takes volunteers out of a planned course, all of them or none. */
  withdrawParticipants?: Maybe<Qualification>;
  /** The volunteer withdraws the consent: they stop, are no longer matched, and are erased when retention runs next. */
  withdrawVolunteerConsent?: Maybe<Volunteer>;
};


/** What can be written, each by whom its scope names. */
export type MutationActivateVolunteerArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: VolunteerStepInput;
};


/** What can be written, each by whom its scope names. */
export type MutationApproveHoursArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: ApproveHoursInput;
};


/** What can be written, each by whom its scope names. */
export type MutationCancelQualificationArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: CancelQualificationInput;
};


/** What can be written, each by whom its scope names. */
export type MutationCancelSessionArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: CancelSessionInput;
};


/** What can be written, each by whom its scope names. */
export type MutationChangeMeetingPointArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: ChangeMeetingPointInput;
};


/** What can be written, each by whom its scope names. */
export type MutationChangeOfferArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: ChangeOfferInput;
};


/** What can be written, each by whom its scope names. */
export type MutationChangeQualificationArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: ChangeQualificationInput;
};


/** What can be written, each by whom its scope names. */
export type MutationChangeVolunteerArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: ChangeVolunteerInput;
};


/** What can be written, each by whom its scope names. */
export type MutationCloseMeetingPointArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: MeetingPointStepInput;
};


/** What can be written, each by whom its scope names. */
export type MutationCorrectHoursArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: CorrectHoursInput;
};


/** What can be written, each by whom its scope names. */
export type MutationCreateOfferArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: CreateOfferInput;
};


/** What can be written, each by whom its scope names. */
export type MutationCreateQualificationArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: CreateQualificationInput;
};


/** What can be written, each by whom its scope names. */
export type MutationDeclineHoursArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: DeclineHoursInput;
};


/** What can be written, each by whom its scope names. */
export type MutationEndOfferArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: EndOfferInput;
};


/** What can be written, each by whom its scope names. */
export type MutationEndVolunteerArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: VolunteerReasonInput;
};


/** What can be written, each by whom its scope names. */
export type MutationEnrolParticipantsArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: ParticipantsInput;
};


/** What can be written, each by whom its scope names. */
export type MutationEraseVolunteerArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: EraseVolunteerInput;
};


/** What can be written, each by whom its scope names. */
export type MutationExportVolunteerArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: ExportVolunteerInput;
};


/** What can be written, each by whom its scope names. */
export type MutationIssueCertificatesArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: IssueCertificatesInput;
};


/** What can be written, each by whom its scope names. */
export type MutationLogHoursArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: LogHoursInput;
};


/** What can be written, each by whom its scope names. */
export type MutationOpenMeetingPointArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: MeetingPointStepInput;
};


/** What can be written, each by whom its scope names. */
export type MutationPauseMeetingPointArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: MeetingPointStepInput;
};


/** What can be written, each by whom its scope names. */
export type MutationPauseVolunteerArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: VolunteerReasonInput;
};


/** What can be written, each by whom its scope names. */
export type MutationPlanSessionsArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: PlanSessionsInput;
};


/** What can be written, each by whom its scope names. */
export type MutationRecordAttendanceArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: RecordAttendanceInput;
};


/** What can be written, each by whom its scope names. */
export type MutationRecordParticipationArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: RecordParticipationInput;
};


/** What can be written, each by whom its scope names. */
export type MutationRegisterMeetingPointArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: RegisterMeetingPointInput;
};


/** What can be written, each by whom its scope names. */
export type MutationRegisterVolunteerArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: RegisterVolunteerInput;
};


/** What can be written, each by whom its scope names. */
export type MutationReopenMeetingPointArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: MeetingPointStepInput;
};


/** What can be written, each by whom its scope names. */
export type MutationReopenVolunteerArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: ReopenVolunteerInput;
};


/** What can be written, each by whom its scope names. */
export type MutationRevokeCertificateArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: RevokeCertificateInput;
};


/** What can be written, each by whom its scope names. */
export type MutationSetOpeningExceptionsArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: SetOpeningExceptionsInput;
};


/** What can be written, each by whom its scope names. */
export type MutationWithdrawParticipantsArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: ParticipantsInput;
};


/** What can be written, each by whom its scope names. */
export type MutationWithdrawVolunteerConsentArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: VolunteerStepInput;
};

/** A circle on the map. */
export type NearInput = {
  /** Degrees north of its centre, -90 to 90. */
  lat: Scalars['Float']['input'];
  /** Degrees east of its centre, -180 to 180. */
  lon: Scalars['Float']['input'];
  /** Its radius in kilometres, more than 0 and at most 300. */
  radiusKm: Scalars['Float']['input'];
};

/** A meeting point and how far it is. */
export type NearestMeetingPoint = {
  __typename?: 'NearestMeetingPoint';
  /** Great-circle distance, in whole metres. */
  distanceMetres: Scalars['Int']['output'];
  /** The meeting point. */
  meetingPoint: MeetingPoint;
};

/** A provider that is not on record yet. */
export type NewProviderInput = {
  /** What kind of body it is. */
  kind: ProviderKind;
  /** Name, in up to 120 characters. */
  name: Scalars['String']['input'];
};

/** What a meeting point offers on a day of the week, every week or every few weeks. Days and times are those of the clock in Europe/Berlin. */
export type Offer = {
  __typename?: 'Offer';
  /** Who it is for. */
  audience: Audience;
  /** Persons that there is room for. Null where nobody is turned away. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** The center that looks after it. */
  center?: Maybe<Center>;
  /** The district that it takes place in. */
  district?: Maybe<District>;
  /** Until when on the same day, `HH:MM`. */
  endsAt: Scalars['String']['output'];
  /** 1 for every week, 2 for every other one, and so on; counted from the first such weekday on or after `validFrom`. */
  everyWeeks: Scalars['Int']['output'];
  /** Id, e.g. `OF-1a2b3c4d`; stable. */
  id: Scalars['ID']['output'];
  /** The language that it is held in, ISO 639-1. */
  language: Scalars['String']['output'];
  /** Where it takes place. */
  meetingPoint?: Maybe<MeetingPoint>;
  /** Where the record comes from. */
  provenance: Provenance;
  /** Its sessions, as far as they are planned; by day. Cancelled ones are among them. */
  sessions: SessionConnection;
  /** From when, `HH:MM`. */
  startsAt: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What it is about. */
  topic?: Maybe<Topic>;
  /** First day on which it counts. */
  validFrom: Scalars['Date']['output'];
  /** Last day on which it counts. Null while it lasts. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Counts the changes, from 1; `expectedVersion` of a change. */
  version: Scalars['Int']['output'];
  /** The day of the week. */
  weekday: Weekday;
};


/** What a meeting point offers on a day of the week, every week or every few weeks. Days and times are those of the clock in Europe/Berlin. */
export type OfferSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<Array<SessionOrder>>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of offers. */
export type OfferConnection = {
  __typename?: 'OfferConnection';
  /** The offers with their cursors. */
  edges: Array<OfferEdge>;
  /** The offers of the page. */
  nodes: Array<Offer>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Offers in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
};

/** An offer and where it stands in the list. */
export type OfferEdge = {
  __typename?: 'OfferEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The offer. */
  node: Offer;
};

/** Conditions on offers. All that are given must hold. */
export type OfferFilter = {
  /** The administrative region, by the first three digits of the AGS. */
  administrativeRegionId?: InputMaybe<IdFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<OfferFilter>>;
  /** Who it is for. */
  audience?: InputMaybe<AudienceFilter>;
  /** The ki id of the center. */
  centerId?: InputMaybe<IdFilter>;
  /** AGS of the district. */
  districtAgs?: InputMaybe<IdFilter>;
  /** Id. */
  id?: InputMaybe<IdFilter>;
  /** Language that it is held in, ISO 639-1. */
  language?: InputMaybe<IdFilter>;
  /** Id of the meeting point. */
  meetingPointId?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<OfferFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<OfferFilter>>;
  /** Where the record comes from. */
  provenanceKind?: InputMaybe<ProvenanceKindFilter>;
  /** Title. */
  title?: InputMaybe<TextFilter>;
  /** Code of the topic. */
  topic?: InputMaybe<IdFilter>;
  /** Day of the week. */
  weekday?: InputMaybe<WeekdayFilter>;
};

/** An order of offers. */
export type OfferOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: OfferOrderField;
};

/** What offers can be ordered by; the id breaks ties. */
export type OfferOrderField =
  /** Id. */
  | 'ID'
  /** Title, as German lists sort. */
  | 'TITLE'
  /** First day on which it counts. */
  | 'VALID_FROM'
  /** Day of the week, from Monday on. */
  | 'WEEKDAY';

/** A day that is unlike an ordinary week. */
export type OpeningException = {
  __typename?: 'OpeningException';
  /** The day. */
  day: Scalars['Date']['output'];
  /** Why, for visitors. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it opens. Empty where it stays closed. */
  spans: Array<OpeningSpan>;
};

/** A day that is unlike an ordinary week. */
export type OpeningExceptionInput = {
  /** The day. */
  day: Scalars['Date']['input'];
  /** Why, for visitors, in up to 200 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it opens, up to six spans, none over another. None: it stays closed. */
  spans?: Array<OpeningSpanInput>;
};

/** A span of a day on which a meeting point opens. */
export type OpeningHours = {
  __typename?: 'OpeningHours';
  /** Until when on the same day, `HH:MM` by the clock of Europe/Berlin; `24:00` at most. */
  closesAt: Scalars['String']['output'];
  /** From when, `HH:MM` by the clock of Europe/Berlin. */
  opensAt: Scalars['String']['output'];
  /** The day of the week. */
  weekday: Weekday;
};

/** A span of an ordinary week, by the clock of Europe/Berlin. One over midnight is two: until `24:00`, and from `00:00` on the next day. */
export type OpeningHoursInput = {
  /** Until when, `HH:MM`, later on the same day; `24:00` at most. */
  closesAt: Scalars['String']['input'];
  /** From when, `HH:MM`. */
  opensAt: Scalars['String']['input'];
  /** The day of the week. */
  weekday: Weekday;
};

/** What decides how a meeting point opens on a day. */
export type OpeningRule =
  /** An exception for this very day. */
  | 'EXCEPTION'
  /** A public holiday of NRW: closed. */
  | 'HOLIDAY'
  /** The ordinary week. */
  | 'WEEK';

/** A span of a day, by the clock of Europe/Berlin. */
export type OpeningSpan = {
  __typename?: 'OpeningSpan';
  /** Until when on the same day, `HH:MM`; `24:00` at most. */
  closesAt: Scalars['String']['output'];
  /** From when, `HH:MM`. */
  opensAt: Scalars['String']['output'];
};

/** A span of a day, by the clock of Europe/Berlin. One over midnight is two: until `24:00`, and from `00:00` on the next day. */
export type OpeningSpanInput = {
  /** Until when, `HH:MM`, later on the same day; `24:00` at most. */
  closesAt: Scalars['String']['input'];
  /** From when, `HH:MM`. */
  opensAt: Scalars['String']['input'];
};

/** Which way a list is ordered. */
export type OrderDirection =
  /** Smallest, earliest, or A first. */
  | 'ASC'
  /** Largest, latest, or Z first. */
  | 'DESC';

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last row of the page, for `after` of the next one. Null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether rows follow after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was asked for behind a cursor, so that rows stand before it. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row of the page. Null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Volunteers of a planned course. */
export type ParticipantsInput = {
  /** The version that the client saw; another one is `CONFLICT`. */
  expectedVersion: Scalars['Int']['input'];
  /** The course. */
  id: Scalars['ID']['input'];
  /** 1 to 100 volunteers of the own center, each once. */
  volunteerIds: Array<Scalars['ID']['input']>;
};

/** A volunteer in a course. */
export type Participation = {
  __typename?: 'Participation';
  /** How long the volunteer took part, in minutes, in quarters of an hour. Null unless the volunteer came. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** Whether the volunteer came. */
  status: ParticipationStatus;
  /** Who. */
  volunteer?: Maybe<Volunteer>;
};

/** Where a participant stands. */
export type ParticipationStatus =
  /** Had a place, and did not come. */
  | 'ABSENT'
  /** Came. */
  | 'ATTENDED'
  /** Has a place. */
  | 'ENROLLED'
  /** Gave the place back. */
  | 'WITHDRAWN';

/** Sessions to plan. */
export type PlanSessionsInput = {
  /** The version that this is a change of; `CONFLICT` tells the present one where it is stale. */
  expectedVersion: Scalars['Int']['input'];
  /** First day to plan. The time of the offer itself is not left. */
  from: Scalars['Date']['input'];
  /** Id of the offer. */
  id: Scalars['ID']['input'];
  /** Leaves out days on which the place is closed then, instead of refusing the whole. */
  skipClosed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last day to plan, at most 366 days later. */
  to: Scalars['Date']['input'];
};

/** Where a figure or record comes from, and how far it can be trusted. */
export type Provenance = {
  __typename?: 'Provenance';
  /** How sure the source is. Null where that question does not arise, as with samples. */
  certainty?: Maybe<Certainty>;
  /** Documented, modelled, sample or entered. */
  kind: ProvenanceKind;
  /** What a reader should know of it, in English. Null where there is nothing to say. */
  note?: Maybe<Scalars['String']['output']>;
  /** The main source. Null only for records that a user entered. */
  source?: Maybe<Source>;
  /** All sources, the main one first. */
  sources: Array<Source>;
};

/** Where a figure or record comes from. */
export type ProvenanceKind =
  /** Stated in a document, which is named. */
  | 'DOCUMENTED'
  /** Entered by a user through the API. */
  | 'ENTERED'
  /** Computed by a stated rule; the note or source tells which. */
  | 'MODELLED'
  /** Made up for demonstration. Never a fact. */
  | 'SAMPLE';

/** Conditions on where a record comes from. */
export type ProvenanceKindFilter = {
  /** Exactly this kind. */
  eq?: InputMaybe<ProvenanceKind>;
  /** One of these kinds. An empty list matches nothing. */
  in?: InputMaybe<Array<ProvenanceKind>>;
};

/** A body that runs meeting points (Träger). */
export type Provider = {
  __typename?: 'Provider';
  /** Id, e.g. `PR-0001`; stable. */
  id: Scalars['ID']['output'];
  /** What kind of body it is. */
  kind: ProviderKind;
  /** Its meeting points, by name. */
  meetingPoints: MeetingPointConnection;
  /** Name. */
  name: Scalars['String']['output'];
  /** Where the record comes from. */
  provenance: Provenance;
};


/** A body that runs meeting points (Träger). */
export type ProviderMeetingPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<MeetingPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MeetingPointOrder>>;
};

/** A page of providers. */
export type ProviderConnection = {
  __typename?: 'ProviderConnection';
  /** The providers with their cursors. */
  edges: Array<ProviderEdge>;
  /** The providers of the page. */
  nodes: Array<Provider>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Providers in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
};

/** A provider and where it stands in the list. */
export type ProviderEdge = {
  __typename?: 'ProviderEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The provider. */
  node: Provider;
};

/** Conditions on providers. All that are given must hold. */
export type ProviderFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ProviderFilter>>;
  /** Id. */
  id?: InputMaybe<IdFilter>;
  /** Kind of body. */
  kind?: InputMaybe<ProviderKindFilter>;
  /** Name. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<ProviderFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ProviderFilter>>;
  /** Where the record comes from. */
  provenanceKind?: InputMaybe<ProvenanceKindFilter>;
};

/** Kinds of bodies that run meeting points. */
export type ProviderKind =
  /** A club (Verein). */
  | 'CLUB'
  /** A church, mosque or other religious community. */
  | 'FAITH_COMMUNITY'
  /** An initiative of citizens. */
  | 'INITIATIVE'
  /** An organization of migrants (Migrantenselbstorganisation). */
  | 'MIGRANT_ORGANIZATION'
  /** A city, town or district itself. */
  | 'MUNICIPALITY'
  /** A welfare association (Freie Wohlfahrtspflege). */
  | 'WELFARE_ASSOCIATION';

/** Conditions on a kind of provider. */
export type ProviderKindFilter = {
  /** Exactly this kind. */
  eq?: InputMaybe<ProviderKind>;
  /** One of these kinds. An empty list matches nothing. */
  in?: InputMaybe<Array<ProviderKind>>;
};

/** An order of providers. */
export type ProviderOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ProviderOrderField;
};

/** What providers can be ordered by; the id breaks ties. */
export type ProviderOrderField =
  /** Id. */
  | 'ID'
  /** Name, as German lists sort. */
  | 'NAME';

/** A course for volunteers (Qualifizierung, module D), seen by its center. */
export type Qualification = {
  __typename?: 'Qualification';
  /** Participants at most. */
  capacity: Scalars['Int']['output'];
  /** The center that holds it. */
  center?: Maybe<Center>;
  /** Certificates of it, by number; revoked ones too. */
  certificates: Array<Certificate>;
  /** The day. */
  heldOn: Scalars['Date']['output'];
  /** Id: `QU-` and twelve hex digits. */
  id: Scalars['ID']['output'];
  /** Hours of a speaker, or a meeting for exchange. */
  kind: QualificationKind;
  /** How long it takes, in minutes, in quarters of an hour. */
  minutes: Scalars['Int']['output'];
  /** Who has or had a place, by id of the volunteer. */
  participants: Array<Participation>;
  /** Where the record comes from. */
  provenance: Provenance;
  /** Planned, held or cancelled. */
  status: QualificationStatus;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What it is about. Null where it is about nothing in particular. */
  topic?: Maybe<Topic>;
  /** Counts up with each change, those of participants too; give it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of courses. */
export type QualificationConnection = {
  __typename?: 'QualificationConnection';
  /** The courses with their cursors. */
  edges: Array<QualificationEdge>;
  /** The courses of the page. */
  nodes: Array<Qualification>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** The whole list, under the same filter; those of other centers are not counted. */
  totalCount: Scalars['Int']['output'];
};

/** One of the courses, and where it stands in the list. */
export type QualificationEdge = {
  __typename?: 'QualificationEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The course. */
  node: Qualification;
};

/** Conditions on courses. All that are given must hold. */
export type QualificationFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<QualificationFilter>>;
  /** The day. */
  heldOn?: InputMaybe<DateFilter>;
  /** Id. */
  id?: InputMaybe<IdFilter>;
  /** Hours of a speaker, or a meeting for exchange. */
  kind?: InputMaybe<QualificationKindFilter>;
  /** This does not hold. */
  not?: InputMaybe<QualificationFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<QualificationFilter>>;
  /** Where the record comes from. */
  provenanceKind?: InputMaybe<ProvenanceKindFilter>;
  /** Planned, held or cancelled. */
  status?: InputMaybe<QualificationStatusFilter>;
  /** Code of the topic; `isNull: true` for nothing in particular. */
  topicCode?: InputMaybe<IdFilter>;
};

/** What a course is paid as (module D). */
export type QualificationKind =
  /** A meeting where volunteers exchange what they know (Austauschtreffen). */
  | 'EXCHANGE'
  /** Hours of a speaker (Referentenstunden). */
  | 'SPEAKER';

/** Conditions on a kind of course. */
export type QualificationKindFilter = {
  /** Exactly this kind. */
  eq?: InputMaybe<QualificationKind>;
  /** One of these kinds. An empty list matches nothing. */
  in?: InputMaybe<Array<QualificationKind>>;
};

/** An order of courses. */
export type QualificationOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: QualificationOrderField;
};

/** What courses can be ordered by; the id breaks ties. */
export type QualificationOrderField =
  /** The day. */
  | 'HELD_ON'
  /** Id. */
  | 'ID';

/**
 * Courses for volunteers in a year, in the whole Land. People are not told by place, kind or topic here, so that no difference of two answers
 * singles anybody out.
 */
export type QualificationStatistics = {
  __typename?: 'QualificationStatistics';
  /** Courses that were held. */
  courses: Scalars['Int']['output'];
  /** Hours that they took part, in quarters. */
  hours: SuppressedNumber;
  /** Volunteers who took part, each once. */
  participants: SuppressedNumber;
  /** The year. */
  year: Scalars['Int']['output'];
};

/** Where a course stands. */
export type QualificationStatus =
  /** Called off. */
  | 'CANCELLED'
  /** Was held, and who came is recorded. */
  | 'HELD'
  /** To be held. */
  | 'PLANNED';

/** Conditions on the status of a course. */
export type QualificationStatusFilter = {
  /** Exactly this status. */
  eq?: InputMaybe<QualificationStatus>;
  /** One of these statuses. An empty list matches nothing. */
  in?: InputMaybe<Array<QualificationStatus>>;
};

export type Query = {
  __typename?: 'Query';
  /** Visits by one dimension, or by two; suppressed where few stand behind a figure, see `AttendanceGroup`. */
  attendanceStatistics?: Maybe<AttendanceStatistics>;
  /** How many municipalities have a meeting point, for each of the five administrative regions, by id; or for the Land, or for each district. */
  coverage?: Maybe<Array<Coverage>>;
  /** How coverage grew: at the end of each year, by year. Of the present year it is the day of today; later years are left out. */
  coverageHistory?: Maybe<Array<CoverageOfYear>>;
  /** The own center's tombstones, the last one first; the newest 1000. */
  erasures?: Maybe<Array<Erasure>>;
  /** Hours on a day by the id of their entry. Null where there is none, or where it is another center's. */
  hoursEntry?: Maybe<HoursEntry>;
  /** Hours of the own center's volunteers that wait to be approved or declined, the oldest first. Every other viewer finds none. */
  hoursToApprove?: Maybe<HoursEntryConnection>;
  /** Volunteers of the own center for what is to be done, the best first. The rule of the score stands at `VolunteerMatch`. */
  matchingVolunteers?: Maybe<Array<VolunteerMatch>>;
  /** One meeting point by its id, e.g. `MP-0001`. Null where there is none. */
  meetingPoint?: Maybe<MeetingPoint>;
  /** Meeting points counted by one dimension, or by two. */
  meetingPointStatistics?: Maybe<MeetingPointStatistics>;
  /** The meeting points of a day, by name; the nearest first where `near` is given. 804 in all, of which samples are marked as such. */
  meetingPoints?: Maybe<MeetingPointConnection>;
  /** One offer by its id, e.g. `OF-1a2b3c4d`. Null where there is none. */
  offer?: Maybe<Offer>;
  /** What meeting points offer on a day of the week, as on the day that counts, by title. */
  offers?: Maybe<OfferConnection>;
  /** One provider by its id, e.g. `PR-0001`. Null where there is none. */
  provider?: Maybe<Provider>;
  /** The bodies that run meeting points (Träger), by name. */
  providers?: Maybe<ProviderConnection>;
  /** A course by its id. Null where there is none, or where it is another center's. */
  qualification?: Maybe<Qualification>;
  /** Courses for volunteers in a year, in the whole Land, and how many took part. */
  qualificationStatistics?: Maybe<QualificationStatistics>;
  /** The courses of the own center, the latest first. Every other viewer finds none. */
  qualifications?: Maybe<QualificationConnection>;
  /** One session by its id, e.g. `SE-1a2b3c4d-20261125`. Null where there is none. */
  session?: Maybe<Session>;
  /** Sessions counted by one dimension, or by two. */
  sessionStatistics?: Maybe<SessionStatistics>;
  /** The days on which offers take place or took place, cancelled ones included, by day. */
  sessions?: Maybe<SessionConnection>;
  /** What meeting points teach and talk about, by code. */
  topics?: Maybe<Array<Topic>>;
  /** The municipalities in which no meeting point is open or paused on a day, by name. */
  uncoveredMunicipalities?: Maybe<UncoveredMunicipalityConnection>;
  /** Who asks, as the server sees it. Needs a token or an API key. */
  viewer?: Maybe<Viewer>;
  /** One volunteer by its id, e.g. `V-00001`. Null where there is none, or where it is another center's. */
  volunteer?: Maybe<Volunteer>;
  /** Volunteers and their hours by one dimension, or by two; suppressed where few people stand behind a figure, see `SuppressedNumber`. */
  volunteeringStatistics?: Maybe<VolunteeringStatistics>;
};


export type QueryAttendanceStatisticsArgs = {
  filter?: InputMaybe<AttendanceFilter>;
  groupBy: Array<AttendanceDimension>;
};


export type QueryCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by?: CoverageLevel;
};


export type QueryCoverageHistoryArgs = {
  by?: CoverageLevel;
  fromYear?: Scalars['Int']['input'];
  toYear?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHoursEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHoursToApproveArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HoursFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HoursOrder>>;
};


export type QueryMatchingVolunteersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  input: MatchingInput;
};


export type QueryMeetingPointArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingPointStatisticsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<MeetingPointFilter>;
  groupBy: Array<MeetingPointDimension>;
};


export type QueryMeetingPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<MeetingPointFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  near?: InputMaybe<NearInput>;
  orderBy?: InputMaybe<Array<MeetingPointOrder>>;
};


export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfferOrder>>;
};


export type QueryProviderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProviderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProviderOrder>>;
};


export type QueryQualificationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQualificationStatisticsArgs = {
  year: Scalars['Int']['input'];
};


export type QueryQualificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QualificationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<QualificationOrder>>;
};


export type QuerySessionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySessionStatisticsArgs = {
  filter?: InputMaybe<SessionFilter>;
  groupBy: Array<SessionDimension>;
};


export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SessionOrder>>;
};


export type QueryUncoveredMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<UncoveredMunicipalityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UncoveredMunicipalityOrder>>;
};


export type QueryVolunteerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVolunteeringStatisticsArgs = {
  filter?: InputMaybe<VolunteeringFilter>;
  groupBy: Array<VolunteeringDimension>;
};

/** How much a caller may ask for: cost of a query, requests a minute. */
export type RateClass =
  /** With a key that was made for much. */
  | 'HIGH'
  /** Without token or key. */
  | 'PUBLIC'
  /** With a token, or an ordinary key. */
  | 'STANDARD';

/** How many came to a session. */
export type RecordAttendanceInput = {
  /** The version that this is a change of; `CONFLICT` tells the present one where it is stale. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the session. */
  id: Scalars['ID']['input'];
  /** Locals, 0 to 1000. */
  locals: Scalars['Int']['input'];
  /** Newcomers, 0 to 1000. */
  newcomers: Scalars['Int']['input'];
};

/** Who came to a course. */
export type RecordParticipationInput = {
  /** Up to 100 who came, each once; they have a place in it. */
  attended: Array<AttendedInput>;
  /** The version that the client saw; another one is `CONFLICT`. */
  expectedVersion: Scalars['Int']['input'];
  /** The course, on its day or later. */
  id: Scalars['ID']['input'];
};

/**
 * A meeting point to register. Texts may be in any script; they are stored as written, in composed characters (NFC) and without blanks around, and markup
 * is text like any other. Line breaks and control characters are refused.
 */
export type RegisterMeetingPointInput = {
  /** What makes it accessible. */
  accessibility?: Array<Accessibility>;
  /** Where it is. */
  address: AddressInput;
  /** AGS of other municipalities of the own center's area that it serves; up to 50. */
  alsoServes?: Array<Scalars['ID']['input']>;
  /** Where it stands on the map. */
  coordinates: CoordinatesInput;
  /** Languages spoken there, ISO 639-1, one to 30. */
  languages?: Array<Scalars['String']['input']>;
  /** AGS of the municipality that it lies in, of the own center's area. */
  municipalityAgs: Scalars['ID']['input'];
  /** Name, in up to 120 characters. */
  name: Scalars['String']['input'];
  /** A provider that is not on record yet. This, or providerId. */
  newProvider?: InputMaybe<NewProviderInput>;
  /** When it opens in an ordinary week: up to six spans a day, none over another. */
  openingHours?: Array<OpeningHoursInput>;
  /** Initiated by the programme, or there before. */
  origin: MeetingPointOrigin;
  /** Day on which it shall open, where it is planned; from today on, at most five years ahead. */
  plannedOpeningOn?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the provider that runs it. This, or newProvider. */
  providerId?: InputMaybe<Scalars['ID']['input']>;
  /** Its rooms, up to 50. */
  rooms?: Array<RoomInput>;
  /** Planned, or open already. */
  status?: MeetingPointStatus;
  /** Day of the first support by the programme, from 2015 to today. Needed where it was there before. */
  supportedSince?: InputMaybe<Scalars['Date']['input']>;
  /** Codes of what is taught and talked about there, one to 30. */
  topics: Array<Scalars['ID']['input']>;
  /** First day on which it counts, from 1900 to today; today unless told, or the day of the first support where it was there before. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** A person who would like to help. */
export type RegisterVolunteerInput = {
  /** Times of the week, up to 28. */
  availability?: Array<AvailabilityInput>;
  /** That the person agrees to being on record: nobody is without. */
  consent: VolunteerConsentInput;
  /** How the person is reached. */
  contact: VolunteerContactInput;
  /** Languages spoken, ISO 639-1, up to 20. */
  languages?: Array<Scalars['String']['input']>;
  /** Where the person lives: AGS of a municipality in NRW. */
  municipalityAgs?: InputMaybe<Scalars['ID']['input']>;
  /** Name in any script, 1 to 200 characters in one line. What looks like markup is kept as text. */
  name: Scalars['String']['input'];
  /** Codes of topics, up to 20. */
  skills?: Array<Scalars['ID']['input']>;
};

/** That somebody would like to help again. */
export type ReopenVolunteerInput = {
  /** A new consent, given later than the one before. */
  consent: VolunteerConsentInput;
  /** The version that the step is taken with. */
  expectedVersion: Scalars['Int']['input'];
  /** The volunteer. */
  id: Scalars['ID']['input'];
};

/** A certificate to take back. */
export type RevokeCertificateInput = {
  /** The version that the client saw; another one is `CONFLICT`. */
  expectedVersion: Scalars['Int']['input'];
  /** Its number. */
  id: Scalars['ID']['input'];
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason: Scalars['String']['input'];
};

/** What a token may be for. */
export type Role =
  /** Whoever keeps the installation: keys, imports, integrity. */
  | 'ADMIN'
  /** A center, bound to its own rows. */
  | 'CENTER'
  /** The coordination office (LaKI). */
  | 'COORDINATION_OFFICE'
  /** The granting authority (KfI). */
  | 'GRANTING_AUTHORITY'
  /** The ministry. */
  | 'MINISTRY';

/** A room of a meeting point. */
export type Room = {
  __typename?: 'Room';
  /** Its area in square metres. Null where not on record. */
  areaSqm?: Maybe<Scalars['Int']['output']>;
  /** Whether it can be funded: it is used at least 33 % of its time for this work, and a plan shows it. */
  eligible: Scalars['Boolean']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Share of its time that its occupancy plan gives to this work, in whole percent. Null without a plan. */
  occupancyPercent?: Maybe<Scalars['Int']['output']>;
};

/** A room of a meeting point. */
export type RoomInput = {
  /** Its area in square metres, 1 to 10 000. */
  areaSqm?: InputMaybe<Scalars['Int']['input']>;
  /** What it is called, in up to 120 characters. */
  name: Scalars['String']['input'];
  /** Share of its time that its occupancy plan gives to this work, 0 to 100 percent; left out without a plan. */
  occupancyPercent?: InputMaybe<Scalars['Int']['input']>;
};

/** What a search found, seen from the meeting points. */
export type SearchResults = {
  __typename?: 'SearchResults';
  /** Meeting points on the day; their postal code is searched too. */
  meetingPoints?: Maybe<Array<MeetingPoint>>;
  /** The text as searched. */
  text: Scalars['ID']['output'];
};


/** What a search found, seen from the meeting points. */
export type SearchResultsMeetingPointsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An offer on one day. Topic and audience are those of that day, whatever becomes of the offer. */
export type Session = {
  __typename?: 'Session';
  /** How many came. For the own center alone: null for every other one, and until it is recorded. Sums of it are in `attendanceStatistics`, and public. */
  attendance?: Maybe<Attendance>;
  /** Who it is for. */
  audience: Audience;
  /** From when, as an instant. A time that the clocks leave out in March is read as an hour later; of the hour that they repeat in October the first counts. */
  beginsAt: Scalars['DateTime']['output'];
  /** Why it was cancelled. Null otherwise. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** The center that looks after it. */
  center?: Maybe<Center>;
  /** The district that it takes place in. */
  district?: Maybe<District>;
  /** Until when on the same day, `HH:MM` by the clock of Europe/Berlin. */
  endsAt: Scalars['String']['output'];
  /** Until when, as an instant. */
  finishesAt: Scalars['DateTime']['output'];
  /** The day, by the calendar in Berlin. */
  heldOn: Scalars['Date']['output'];
  /** Id, e.g. `SE-1a2b3c4d-20261125`; stable. */
  id: Scalars['ID']['output'];
  /** Where it takes place. */
  meetingPoint?: Maybe<MeetingPoint>;
  /** What it is a session of. */
  offer?: Maybe<Offer>;
  /** Where the record comes from. */
  provenance: Provenance;
  /** From when, `HH:MM` by the clock of Europe/Berlin. */
  startsAt: Scalars['String']['output'];
  /** Planned, held or cancelled. */
  status: SessionStatus;
  /** What it is about. */
  topic?: Maybe<Topic>;
  /** Counts the changes, from 1; `expectedVersion` of a change. */
  version: Scalars['Int']['output'];
};

/** A page of sessions. */
export type SessionConnection = {
  __typename?: 'SessionConnection';
  /** The sessions with their cursors. */
  edges: Array<SessionEdge>;
  /** The sessions of the page. */
  nodes: Array<Session>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Sessions in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
};

/** What sessions can be counted by. */
export type SessionDimension =
  /** First three digits of the AGS. */
  | 'ADMINISTRATIVE_REGION'
  /** Who they are for. */
  | 'AUDIENCE'
  /** The ki id. */
  | 'CENTER'
  /** AGS of five digits. */
  | 'DISTRICT'
  /** Id of the meeting point. */
  | 'MEETING_POINT'
  /** Quarter of the day, e.g. `2026-Q4`. */
  | 'QUARTER'
  /** Code of the topic. */
  | 'TOPIC'
  /** Year of the day. */
  | 'YEAR';

/** A session and where it stands in the list. */
export type SessionEdge = {
  __typename?: 'SessionEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The session. */
  node: Session;
};

/** Conditions on sessions. All that are given must hold. There is none on attendance: it would tell of it. */
export type SessionFilter = {
  /** The administrative region, by the first three digits of the AGS. */
  administrativeRegionId?: InputMaybe<IdFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<SessionFilter>>;
  /** Who it is for. */
  audience?: InputMaybe<AudienceFilter>;
  /** The ki id of the center. */
  centerId?: InputMaybe<IdFilter>;
  /** AGS of the district. */
  districtAgs?: InputMaybe<IdFilter>;
  /** The day. */
  heldOn?: InputMaybe<DateFilter>;
  /** Id. */
  id?: InputMaybe<IdFilter>;
  /** Id of the meeting point. */
  meetingPointId?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<SessionFilter>;
  /** Id of the offer. */
  offerId?: InputMaybe<IdFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<SessionFilter>>;
  /** Where the record comes from. */
  provenanceKind?: InputMaybe<ProvenanceKindFilter>;
  /** Planned, held or cancelled. */
  status?: InputMaybe<SessionStatusFilter>;
  /** Code of the topic. */
  topic?: InputMaybe<IdFilter>;
  /** The year of the day. */
  year?: InputMaybe<IntFilter>;
};

/** Sessions that have the keys in common. */
export type SessionGroup = {
  __typename?: 'SessionGroup';
  /** Their administrative region. Null unless grouped by it. */
  administrativeRegion?: Maybe<AdministrativeRegion>;
  /** Cancelled. */
  cancelled: Scalars['Int']['output'];
  /** Their center. Null unless grouped by it. */
  center?: Maybe<Center>;
  /** Their district. Null unless grouped by it. */
  district?: Maybe<District>;
  /** Held: their attendance is on record. */
  held: Scalars['Int']['output'];
  /** The values that they have in common, in the order of groupBy. */
  keys: Array<GroupKey>;
  /** Their meeting point. Null unless grouped by it. */
  meetingPoint?: Maybe<MeetingPoint>;
  /** To be held; or past, and nothing is on record of them yet. */
  planned: Scalars['Int']['output'];
  /** Their topic. Null unless grouped by it. */
  topic?: Maybe<Topic>;
};

/** An order of sessions. */
export type SessionOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: SessionOrderField;
};

/** What sessions can be ordered by; the id breaks ties. */
export type SessionOrderField =
  /** Day. */
  | 'HELD_ON'
  /** Id. */
  | 'ID'
  /** Time of the day that it begins at. */
  | 'STARTS_AT';

/** Sessions, counted. Counts of sessions are public; how many came is in `attendanceStatistics`. */
export type SessionStatistics = {
  __typename?: 'SessionStatistics';
  /** The groups that have any, by their keys. */
  groups: Array<SessionGroup>;
  /** Sessions that match: the totalCount of the list under the same filter. */
  total: Scalars['Int']['output'];
};

/** Where a session stands. */
export type SessionStatus =
  /** Not held. */
  | 'CANCELLED'
  /** Held: its attendance is on record. */
  | 'HELD'
  /** To be held; or past, and nothing is on record of it yet. */
  | 'PLANNED';

/** Conditions on the status of a session. */
export type SessionStatusFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<SessionStatus>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<SessionStatus>>;
};

/** Days that are unlike an ordinary week. */
export type SetOpeningExceptionsInput = {
  /** The days to set, up to 100, each once; from today to two years ahead. What was set for a day before is replaced. */
  exceptions?: Array<OpeningExceptionInput>;
  /** The version that this is a change of. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the meeting point. */
  id: Scalars['ID']['input'];
  /** Days to come that shall be ordinary again, up to 100. */
  ordinary?: Array<Scalars['Date']['input']>;
};

/** A document that figures and records cite. */
export type Source = {
  __typename?: 'Source';
  /** Short id, e.g. `S-PR2016`; the same in all subgraphs. */
  id: Scalars['ID']['output'];
  /** Date that the document bears: a day, month or year in ISO 8601. Null where it bears none. */
  publishedOn?: Maybe<Scalars['String']['output']>;
  /** What this product takes from it. */
  taken?: Maybe<Scalars['String']['output']>;
  /** Title of the document. */
  title: Scalars['String']['output'];
  /** Public address. Null where the document has none. */
  url?: Maybe<Scalars['String']['output']>;
};

/**
 * A figure about people, told only where it singles nobody out; else its value is null. The rule, year by year:
 * (1) Figures of 1 to 4 volunteers are suppressed, and their hours with them. 0 is told.
 * (2) So that subtraction finds nobody either, more cells are suppressed along the tree center, district, administrative region, Land:
 * the suppressed cells below a figure that is told are two or more, with five volunteers or more in all, and with more volunteers than
 * cells. The smallest sibling is taken first; where there is none left, the cell above is suppressed too. A district and its only center
 * are one cell in this.
 * (3) The decision looks at the whole Land, never at a filter, so a cell is either told in every answer or in none.
 * (4) The quarters of a place and a year are told all four or not at all, and only where the year is; the topics of a place likewise. They are
 * told where, of the year and its parts, no two and no three single out 1 to 4 volunteers: no part has so few, none leaves so few of the year
 * (who was not active in a quarter is a difference of two answers too) or of another part, and no two parts have so few in common. The same is
 * asked of what a told place leaves open once the told ones in it are taken off, by the tree of (2). Quarters and topics are never crossed.
 */
export type SuppressedNumber = {
  __typename?: 'SuppressedNumber';
  /** Whether it is suppressed. */
  suppressed: Scalars['Boolean']['output'];
  /** The figure. Null where it is suppressed. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** Conditions on a name. All that are given must hold. */
export type TextFilter = {
  /** Holds this text, whatever the case or the way umlauts are written: `munster`, `muenster` and `Münster` are the same. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this name, to the letter. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these names, to the letter. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Begins with this text, compared as in `contains`. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What meeting points teach and talk about. Six topics are named in the founding text, five are added by this project; the list can grow. */
export type Topic = {
  __typename?: 'Topic';
  /** Code, e.g. `WASTE_SEPARATION`. */
  code: Scalars['ID']['output'];
  /** What it is about. */
  description: Scalars['String']['output'];
  /** Name. */
  label: Scalars['String']['output'];
  /** Where the record comes from. */
  provenance: Provenance;
};


/** What meeting points teach and talk about. Six topics are named in the founding text, five are added by this project; the list can grow. */
export type TopicDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** What meeting points teach and talk about. Six topics are named in the founding text, five are added by this project; the list can grow. */
export type TopicLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** Conditions on one of the topics of a meeting point. */
export type TopicFilter = {
  /** It has this topic. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** It has one of these topics. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A municipality in which no meeting point is open or paused. */
export type UncoveredMunicipality = {
  __typename?: 'UncoveredMunicipality';
  /** Its center. Null in a district without one. */
  center?: Maybe<Center>;
  /** Its district. */
  district?: Maybe<District>;
  /** The municipality. */
  municipality?: Maybe<Municipality>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The meeting point nearest to the municipality's point of the official register that is open or paused on the day. Null where there is none in the Land. */
  nearest?: Maybe<NearestMeetingPoint>;
  /** Meeting points that are planned in it on the day, by id. */
  planned: Array<MeetingPoint>;
  /** Inhabitants on 31 December 2014. */
  population: Scalars['Int']['output'];
  /** Meeting points elsewhere that serve it on the day, by id. */
  servedBy: Array<MeetingPoint>;
};

/** A page of municipalities without a meeting point. */
export type UncoveredMunicipalityConnection = {
  __typename?: 'UncoveredMunicipalityConnection';
  /** The municipalities with their cursors. */
  edges: Array<UncoveredMunicipalityEdge>;
  /** The municipalities of the page. */
  nodes: Array<UncoveredMunicipality>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Municipalities in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
};

/** A municipality and where it stands in the list. */
export type UncoveredMunicipalityEdge = {
  __typename?: 'UncoveredMunicipalityEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The municipality. */
  node: UncoveredMunicipality;
};

/** Conditions on municipalities without a meeting point. All that are given must hold. */
export type UncoveredMunicipalityFilter = {
  /** The administrative region, by the first three digits of the AGS. */
  administrativeRegionId?: InputMaybe<IdFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<UncoveredMunicipalityFilter>>;
  /** The ki id of the center. */
  centerId?: InputMaybe<IdFilter>;
  /** AGS of the district. */
  districtAgs?: InputMaybe<IdFilter>;
  /** Whether a meeting point is planned in it on the day that counts. */
  isPlanned?: InputMaybe<Scalars['Boolean']['input']>;
  /** AGS of the municipality. */
  municipalityAgs?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<UncoveredMunicipalityFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<UncoveredMunicipalityFilter>>;
  /** Inhabitants on 31 December 2014. */
  population?: InputMaybe<IntFilter>;
};

/** An order of municipalities without a meeting point. */
export type UncoveredMunicipalityOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: UncoveredMunicipalityOrderField;
};

/** What municipalities without a meeting point can be ordered by; the AGS breaks ties. */
export type UncoveredMunicipalityOrderField =
  /** AGS. */
  | 'ID'
  /** Name, as German lists sort. */
  | 'NAME'
  /** Inhabitants. */
  | 'POPULATION';

/** Who asks. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The center that the role is bound to. Null for all roles but `CENTER`. */
  centerId?: Maybe<Scalars['ID']['output']>;
  /** Subject of the token, or id of the API key. */
  id: Scalars['ID']['output'];
  /** How much it may ask for. */
  rateClass: RateClass;
  /** Role that the token names. Null for API keys. */
  role?: Maybe<Role>;
  /** What it may read and do besides what is public, in no order. */
  scopes: Array<Scalars['String']['output']>;
};

/**
 * Somebody who helps a center, or would like to; only for that center. Name and contact are kept sealed. The volunteers of 2016 are samples, nobody real:
 * they have no name and no contact.
 */
export type Volunteer = {
  __typename?: 'Volunteer';
  /** When the volunteer can help, from Monday on. */
  availability: Array<Availability>;
  /** The center that the volunteer helps. */
  center?: Maybe<Center>;
  /** Certificates of courses, by number; revoked ones too. */
  certificates: Array<Certificate>;
  /** What the volunteer agreed to, the last one first. Empty for the samples of 2016. */
  consents: Array<VolunteerConsent>;
  /** How the volunteer is reached. Null for the samples of 2016. */
  contact?: Maybe<VolunteerContact>;
  /** Hours given to the center, by year and month: those that are approved. Months without any are left out. */
  engagements: Array<Engagement>;
  /** Hours one by one, as they were logged; those of data files have none. */
  hoursEntries: HoursEntryConnection;
  /** Id, e.g. `V-00001`; stable. */
  id: Scalars['ID']['output'];
  /** Languages spoken, ISO 639-1, by code. */
  languages: Array<Scalars['String']['output']>;
  /** Where the volunteer lives, as near as distances need it. Null where it was not given. */
  municipality?: Maybe<Municipality>;
  /** Name, as it was given. Null for the samples of 2016. */
  name?: Maybe<Scalars['String']['output']>;
  /** Volunteers of the same center with the same name, whatever the order, case and accents of its words, or the same contact; by id. */
  possibleDuplicates: Array<Volunteer>;
  /** Where the record comes from. */
  provenance: Provenance;
  /** Topics that the volunteer can help with, by code. */
  skills: Array<Topic>;
  /** First day of helping. Null while only interested. */
  startedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the volunteer helps now. */
  status: VolunteerStatus;
  /** Why the volunteer does not help now. Null for the active, the interested, and the samples. */
  statusReason?: Maybe<VolunteerReason>;
  /** Counts the changes, from 1; what a change names as `expectedVersion`. */
  version: Scalars['Int']['output'];
};


/**
 * Somebody who helps a center, or would like to; only for that center. Name and contact are kept sealed. The volunteers of 2016 are samples, nobody real:
 * they have no name and no contact.
 */
export type VolunteerEngagementsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Somebody who helps a center, or would like to; only for that center. Name and contact are kept sealed. The volunteers of 2016 are samples, nobody real:
 * they have no name and no contact.
 */
export type VolunteerHoursEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HoursFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HoursOrder>>;
};

/** A page of volunteers. */
export type VolunteerConnection = {
  __typename?: 'VolunteerConnection';
  /** The volunteers with their cursors. */
  edges: Array<VolunteerEdge>;
  /** The volunteers of the page. */
  nodes: Array<Volunteer>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Volunteers in the whole list, under the same filter; those of other centers are not counted. */
  totalCount: Scalars['Int']['output'];
};

/** That a volunteer agreed to being on record. */
export type VolunteerConsent = {
  __typename?: 'VolunteerConsent';
  /** When it was given. */
  givenAt: Scalars['DateTime']['output'];
  /** Version of the text that was agreed to. */
  textVersion: Scalars['String']['output'];
  /** When it was withdrawn. Null while it holds, and where a new one took its place. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a volunteer agreed to. */
export type VolunteerConsentInput = {
  /** When it was given; now, unless told. Not in the future. */
  givenAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version of the text, 1 to 32 letters, digits, `.`, `-` and `_`, e.g. `2026-1`. */
  textVersion: Scalars['String']['input'];
};

/** One way to reach a volunteer. */
export type VolunteerContact = {
  __typename?: 'VolunteerContact';
  /** By what. */
  kind: VolunteerContactKind;
  /** Address, or number in E.164, e.g. `+4920312345`. */
  value: Scalars['String']['output'];
};

/** A way to reach somebody: one of the two. */
export type VolunteerContactInput = {
  /** An address such as `name@example.org`, up to 254 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** A number with its country, such as `+49 203 12345`; or one of Germany that begins with 0. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** How a volunteer is reached. */
export type VolunteerContactKind =
  /** By e-mail. */
  | 'EMAIL'
  /** By phone. */
  | 'PHONE';

/** A volunteer and where it stands in the list. */
export type VolunteerEdge = {
  __typename?: 'VolunteerEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The volunteer. */
  node: Volunteer;
};

/** All that is on record of one person. */
export type VolunteerExport = {
  __typename?: 'VolunteerExport';
  /** JSON: what is on record under the names of this schema, with consents and hours. */
  document: Scalars['String']['output'];
  /** The volunteer. */
  volunteerId: Scalars['ID']['output'];
};

/** Conditions on volunteers. All that are given must hold. */
export type VolunteerFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<VolunteerFilter>>;
  /** Id. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<VolunteerFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<VolunteerFilter>>;
  /** Where the record comes from. */
  provenanceKind?: InputMaybe<ProvenanceKindFilter>;
  /** First day of helping. */
  startedOn?: InputMaybe<DateFilter>;
  /** Interested, active, paused or ended. */
  status?: InputMaybe<VolunteerStatusFilter>;
};

/**
 * How well a volunteer fits, in points of 100; what is not asked for brings none. 40 for the topic. 30 for the language. 20 for being free all the time that
 * is asked for, 10 for a part of it. 10 for living in the municipality, less the farther away: one less for each 5 km begun, none from 50 km on.
 * Considered are the active and the interested whose consent holds. Who has no points is left out; equal ones are in the order of their ids.
 */
export type VolunteerMatch = {
  __typename?: 'VolunteerMatch';
  /** What they are made of. */
  reasons: Array<MatchReason>;
  /** The points, 1 to 100. */
  score: Scalars['Int']['output'];
  /** The volunteer. */
  volunteer: Volunteer;
};

/** An order of volunteers. */
export type VolunteerOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: VolunteerOrderField;
};

/** What volunteers can be ordered by; the id breaks ties. */
export type VolunteerOrderField =
  /** Id. */
  | 'ID'
  /** First day of helping; those who have none come first. */
  | 'STARTED_ON';

/** Why a volunteer does not help now. There are no words of one's own, as the audit log keeps the reason for good. */
export type VolunteerReason =
  /** The center decided so. */
  | 'CENTER_DECISION'
  /** The consent was withdrawn. */
  | 'CONSENT_WITHDRAWN'
  /** Moved away. */
  | 'MOVED_AWAY'
  /** There was nothing to do that fits. */
  | 'NO_FITTING_OFFER'
  /** Another reason. */
  | 'OTHER'
  /** The volunteer wished so. */
  | 'OWN_WISH';

/** A step with a volunteer, and why. */
export type VolunteerReasonInput = {
  /** The version that the step is taken with. */
  expectedVersion: Scalars['Int']['input'];
  /** The volunteer. */
  id: Scalars['ID']['input'];
  /** Why. */
  reason: VolunteerReason;
};

/** Where a volunteer stands. */
export type VolunteerStatus =
  /** Helps. */
  | 'ACTIVE'
  /** Has stopped for good. */
  | 'ENDED'
  /** Has asked to help, and has not begun. */
  | 'INTERESTED'
  /** Has stopped for some time. */
  | 'PAUSED';

/** Conditions on the status of a volunteer. */
export type VolunteerStatusFilter = {
  /** Exactly this status. */
  eq?: InputMaybe<VolunteerStatus>;
  /** One of these statuses. An empty list matches nothing. */
  in?: InputMaybe<Array<VolunteerStatus>>;
};

/** A step with a volunteer. */
export type VolunteerStepInput = {
  /** The version that the step is taken with. */
  expectedVersion: Scalars['Int']['input'];
  /** The volunteer. */
  id: Scalars['ID']['input'];
};

/** Volunteers of a place and their hours in a year. */
export type Volunteering = {
  __typename?: 'Volunteering';
  /** Their hours, in quarters. */
  hours: SuppressedNumber;
  /** Where the hours on record come from, by name of the kind; empty where there are none. */
  provenanceKinds: Array<ProvenanceKind>;
  /** Volunteers with hours in that year; who helped at two centers counts at each. */
  volunteers: SuppressedNumber;
  /** The year. */
  year: Scalars['Int']['output'];
};

/** What volunteers and hours can be grouped by. */
export type VolunteeringDimension =
  /** First three digits of the AGS of the center's district. */
  | 'ADMINISTRATIVE_REGION'
  /** The ki id. */
  | 'CENTER'
  /** AGS of the center's district, five digits. */
  | 'DISTRICT'
  /** The quarter of the year, 1 to 4. Not together with TOPIC. */
  | 'QUARTER'
  /** Code of the topic that the hours were about; null for hours about nothing in particular. Not together with QUARTER. */
  | 'TOPIC'
  /** The year of the hours. */
  | 'YEAR';

/**
 * Places and years whose figures are wanted. There is no `and`, `or` and `not`, and what a filter picks is not added up: where it picks
 * several places, quarters or topics, name them in groupBy too. From sums that somebody chooses, somebody could be singled out.
 */
export type VolunteeringFilter = {
  /** The administrative region, by the first three digits of the AGS. */
  administrativeRegionId?: InputMaybe<IdFilter>;
  /** The ki id. */
  centerId?: InputMaybe<IdFilter>;
  /** AGS of the center's district. */
  districtAgs?: InputMaybe<IdFilter>;
  /** The quarter of the year, 1 to 4. Not together with topics. */
  quarter?: InputMaybe<IntFilter>;
  /** The topic that the hours were about; `isNull: true` for nothing in particular. Not together with quarters. */
  topicCode?: InputMaybe<IdFilter>;
  /** The year of the hours. */
  year?: InputMaybe<IntFilter>;
};

/**
 * Volunteers and hours that have the keys in common: the figure that is published of the finest place that groupBy or filter names, and of
 * its quarter or topic where they name one; over the years that are asked for. It is suppressed as soon as one of its years is.
 */
export type VolunteeringGroup = {
  __typename?: 'VolunteeringGroup';
  /** Their administrative region. Null unless grouped by it. */
  administrativeRegion?: Maybe<AdministrativeRegion>;
  /** Their center. Null unless grouped by it. */
  center?: Maybe<Center>;
  /** Their district. Null unless grouped by it. */
  district?: Maybe<District>;
  /** Their hours, in quarters. */
  hours: SuppressedNumber;
  /** The values that they have in common, in the order of groupBy. */
  keys: Array<GroupKey>;
  /** Where the hours on record come from, by name of the kind; of quarters and topics those of the whole year. */
  provenanceKinds: Array<ProvenanceKind>;
  /** Their topic. Null unless grouped by it, and for hours about nothing in particular. */
  topic?: Maybe<Topic>;
  /** Volunteers with hours; where a group spans several years, each counts once in every one of them. */
  volunteers: SuppressedNumber;
};

/** Volunteers and hours by groups. There is no total over groups: it would tell what is suppressed in one of them. Group by what lies above instead. */
export type VolunteeringStatistics = {
  __typename?: 'VolunteeringStatistics';
  /** The groups that have hours on record, by their keys. A place that has any in a year has all quarters and topics of it, with 0 where there are none. */
  groups: Array<VolunteeringGroup>;
};

/** Days of the week. */
export type Weekday =
  /** Freitag. */
  | 'FRIDAY'
  /** Montag. */
  | 'MONDAY'
  /** Samstag. */
  | 'SATURDAY'
  /** Sonntag. */
  | 'SUNDAY'
  /** Donnerstag. */
  | 'THURSDAY'
  /** Dienstag. */
  | 'TUESDAY'
  /** Mittwoch. */
  | 'WEDNESDAY';

/** Conditions on a day of the week. */
export type WeekdayFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<Weekday>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Weekday>>;
};

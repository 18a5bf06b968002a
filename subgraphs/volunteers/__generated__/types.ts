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

/** Who may share an answer. */
export type CacheControlScope =
  /** Nobody but who asked. */
  | 'PRIVATE'
  /** Everybody. */
  | 'PUBLIC';

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

/** One value by which figures are grouped. */
export type GroupKey = {
  __typename?: 'GroupKey';
  /** The dimension, as in groupBy. */
  dimension: Scalars['String']['output'];
  /** The value; null for rows that have none. */
  value?: Maybe<Scalars['String']['output']>;
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

export type Mutation = {
  __typename?: 'Mutation';
  /** Changes a meeting point of the own center that is not closed. What is left out, or null, stays; a list that is given replaces the one that is there. */
  changeMeetingPoint?: Maybe<MeetingPoint>;
  /** Closes a meeting point of the own center for good; the day is its last. A planned one is given up. */
  closeMeetingPoint?: Maybe<MeetingPoint>;
  /** Opens a planned meeting point of the own center. */
  openMeetingPoint?: Maybe<MeetingPoint>;
  /** Pauses an open meeting point of the own center for some time. */
  pauseMeetingPoint?: Maybe<MeetingPoint>;
  /** Registers a meeting point of the own center, planned or open already. */
  registerMeetingPoint?: Maybe<MeetingPoint>;
  /** Opens a paused meeting point of the own center again. */
  reopenMeetingPoint?: Maybe<MeetingPoint>;
  /** Sets how a meeting point of the own center opens on single days, in the place of its ordinary week: on other hours, on a holiday all the same, or not at all. */
  setOpeningExceptions?: Maybe<MeetingPoint>;
};


export type MutationChangeMeetingPointArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: ChangeMeetingPointInput;
};


export type MutationCloseMeetingPointArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: MeetingPointStepInput;
};


export type MutationOpenMeetingPointArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: MeetingPointStepInput;
};


export type MutationPauseMeetingPointArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: MeetingPointStepInput;
};


export type MutationRegisterMeetingPointArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: RegisterMeetingPointInput;
};


export type MutationReopenMeetingPointArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: MeetingPointStepInput;
};


export type MutationSetOpeningExceptionsArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: SetOpeningExceptionsInput;
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

export type Query = {
  __typename?: 'Query';
  /** How many municipalities have a meeting point, for each of the five administrative regions, by id; or for the Land, or for each district. */
  coverage?: Maybe<Array<Coverage>>;
  /** How coverage grew: at the end of each year, by year. Of the present year it is the day of today; later years are left out. */
  coverageHistory?: Maybe<Array<CoverageOfYear>>;
  /** One meeting point by its id, e.g. `MP-0001`. Null where there is none. */
  meetingPoint?: Maybe<MeetingPoint>;
  /** Meeting points counted by one dimension, or by two. */
  meetingPointStatistics?: Maybe<MeetingPointStatistics>;
  /** The meeting points of a day, by name; the nearest first where `near` is given. 804 in all, of which samples are marked as such. */
  meetingPoints?: Maybe<MeetingPointConnection>;
  /** One provider by its id, e.g. `PR-0001`. Null where there is none. */
  provider?: Maybe<Provider>;
  /** The bodies that run meeting points (Träger), by name. */
  providers?: Maybe<ProviderConnection>;
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


export type QueryCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by?: CoverageLevel;
};


export type QueryCoverageHistoryArgs = {
  by?: CoverageLevel;
  fromYear?: Scalars['Int']['input'];
  toYear?: InputMaybe<Scalars['Int']['input']>;
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


export type QueryProviderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProviderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProviderOrder>>;
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

/** One volunteer, as a record without a name: names and contacts come with later work. Those of 2016 are samples, nobody real. Only for the center that the volunteer helps. */
export type Volunteer = {
  __typename?: 'Volunteer';
  /** The center that the volunteer helps. */
  center?: Maybe<Center>;
  /** Hours given to the center, by year and month. Months without any are left out. */
  engagements: Array<Engagement>;
  /** Id, e.g. `V-00001`; stable. */
  id: Scalars['ID']['output'];
  /** Where the record comes from. */
  provenance: Provenance;
  /** First day of helping. Null while only interested. */
  startedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the volunteer helps now. */
  status: VolunteerStatus;
};


/** One volunteer, as a record without a name: names and contacts come with later work. Those of 2016 are samples, nobody real. Only for the center that the volunteer helps. */
export type VolunteerEngagementsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
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

/** A volunteer and where it stands in the list. */
export type VolunteerEdge = {
  __typename?: 'VolunteerEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The volunteer. */
  node: Volunteer;
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
  /** The year of the hours. */
  | 'YEAR';

/**
 * Places and years whose figures are wanted. There is no `and`, `or` and `not`: figures about people are told for whole places and
 * years, since any other union of them could be chosen to single somebody out.
 */
export type VolunteeringFilter = {
  /** The administrative region, by the first three digits of the AGS. */
  administrativeRegionId?: InputMaybe<IdFilter>;
  /** The ki id. */
  centerId?: InputMaybe<IdFilter>;
  /** AGS of the center's district. */
  districtAgs?: InputMaybe<IdFilter>;
  /** The year of the hours. */
  year?: InputMaybe<IntFilter>;
};

/**
 * Volunteers and hours that have the keys in common. A group is made of published cells: those of the finest place that groupBy or filter
 * names. It is suppressed as soon as one of its cells is.
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
  /** Where the hours on record come from, by name of the kind. */
  provenanceKinds: Array<ProvenanceKind>;
  /** Volunteers with hours; where a group spans several years, each counts once in every year. */
  volunteers: SuppressedNumber;
};

/** Volunteers and hours by groups. There is no total over groups: it would tell what is suppressed in one of them. Group by what lies above instead. */
export type VolunteeringStatistics = {
  __typename?: 'VolunteeringStatistics';
  /** The groups that have hours on record, by their keys. */
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

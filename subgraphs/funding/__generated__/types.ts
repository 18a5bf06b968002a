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

/** An administrative region, seen from the funding of its districts. */
export type AdministrativeRegion = {
  __typename?: 'AdministrativeRegion';
  /** Money of one year for its districts together, by how far it went; each amount is null where nothing is on record. */
  fundingSummary?: Maybe<FundingSummary>;
  /** First three digits of the AGS, as in the centers subgraph. */
  id: Scalars['ID']['output'];
};


/** An administrative region, seen from the funding of its districts. */
export type AdministrativeRegionFundingSummaryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  year: Scalars['Int']['input'];
};

/** Money to pass on. */
export type AgreeForwardingInput = {
  /** The amount, in whole cents. */
  amountCents: Scalars['SafeInt']['input'];
  /** Id of the grant. */
  grantId: Scalars['ID']['input'];
  /** Id of the meeting point that it serves. `SUBGRAPH_UNAVAILABLE` where the volunteers subgraph cannot tell whether it is there. */
  meetingPointId?: InputMaybe<Scalars['ID']['input']>;
  /** AGS of the municipality of the district that receives it; left out for a body. */
  municipalityAgs?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Name of the body that receives it, in up to 200 characters; left out for a municipality. */
  recipientName?: InputMaybe<Scalars['String']['input']>;
};

/** A ceiling (Höchstbetrag): the most that could be called up for a year. It is not money granted. */
export type Allocation = {
  __typename?: 'Allocation';
  /** The most that could be called up. */
  amount: Money;
  /** Whether the source gives the amount exactly. */
  amountPrecision: Precision;
  /** The center whose ceiling it is. Null where the district had none on 22 January 2016. */
  center?: Maybe<Center>;
  /** What the money is for. Null where the source does not split it. */
  costKind?: Maybe<CostKind>;
  /** The district that the money is for. */
  district?: Maybe<District>;
  /** Id of the record; stable. */
  id: Scalars['ID']['output'];
  /** The module. Null in every row so far: no amount of a single module was found. */
  module?: Maybe<FundingModule>;
  /** The part of the program. Null where the source does not split parts I and II, and for programs without parts. */
  part?: Maybe<ProgramPart>;
  /** Whether nobody could call it up, as the district had no center on 22 January 2016. */
  potential: Scalars['Boolean']['output'];
  /** The program that the money belongs to. */
  program: Program;
  /** Where the record comes from. */
  provenance: Provenance;
  /** Counts its changes, from 1; what `expectedVersion` means. */
  version: Scalars['Int']['output'];
  /** The year, or the first of several. */
  year: Scalars['Int']['output'];
  /** The last year; of a ceiling the same as `year`. */
  yearTo: Scalars['Int']['output'];
};

/** A page of ceilings. */
export type AllocationConnection = {
  __typename?: 'AllocationConnection';
  /** The ceilings with their cursors. */
  edges: Array<AllocationEdge>;
  /** The ceilings of the page. */
  nodes: Array<Allocation>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Ceilings in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
};

/** A ceiling and where it stands in the list. */
export type AllocationEdge = {
  __typename?: 'AllocationEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The ceiling. */
  node: Allocation;
};

/** What the distribution key gives to one recipient: a district, with a center or without; of a district with two centers the city and the rest, each by its own population and area. */
export type AllocationShare = {
  __typename?: 'AllocationShare';
  /** Its share, rounded down; the cents that are left go to the largest remainders, of equal ones to the smaller key. */
  amount: Money;
  /** Area in whole hectares. */
  areaHectares: Scalars['Int']['output'];
  /** The center. Null where the district has none. */
  center?: Maybe<Center>;
  /** The district. */
  district?: Maybe<District>;
  /** Key of the recipient: the district's AGS, or that of the city beside its district. */
  id: Scalars['ID']['output'];
  /** Inhabitants. */
  population: Scalars['Int']['output'];
  /** Day of that figure. */
  populationOn: Scalars['Date']['output'];
};

/** How firm a budget is. */
export type AmountKind =
  /** Was announced, as a rounded figure. */
  | 'ANNOUNCED'
  /** Stands in a budget or was granted from it. */
  | 'BUDGETED';

/** Conditions on how firm a budget is. All that are given must hold. */
export type AmountKindFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<AmountKind>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<AmountKind>>;
};

/** A step of an application through its life. Never changed. */
export type ApplicationEvent = {
  __typename?: 'ApplicationEvent';
  /** What was done. */
  action: GrantApplicationAction;
  /** The amount applied for at that time; of an approval, the amount approved. */
  amount: Money;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** How far the application was. Null where it was begun. */
  fromStatus?: Maybe<GrantApplicationStatus>;
  /** The day of it in Berlin. */
  happenedOn: Scalars['Date']['output'];
  /** Place among the steps, from 1. */
  position: Scalars['Int']['output'];
  /** Why; of a comment, what it says. Null where no reason was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Who did it, by role. */
  role: Role;
  /** How far it was then. */
  toStatus: GrantApplicationStatus;
};

/** A line of an application: so many units of an item, at the rate of the day on which the money's time begins. */
export type ApplicationLine = {
  __typename?: 'ApplicationLine';
  /** What the line asks for. */
  amount: Money;
  /** The item of the rate, e.g. `C_PRINT`. */
  itemCode: Scalars['ID']['output'];
  /** Place among the lines, from 1. */
  position: Scalars['Int']['output'];
  /** Units; of posts, full-time equivalents in hundredths. */
  quantity: Scalars['Float']['output'];
  /** The rate that it was reckoned with. */
  rate?: Maybe<LumpSumRate>;
  /** What one unit was worth when the line was entered. */
  unitAmount: Money;
};

/** A decision for an application. */
export type ApproveGrantApplicationInput = {
  /** What is approved, up to the amount applied for, which it is unless told. */
  amountCents?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The version that this is a change of; `CONFLICT` tells the present one where it is stale. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the application. */
  id: Scalars['ID']['input'];
  /** Posts approved, in hundredths, up to those applied for, which they are unless told; needed where the amount does not cover these. 0 for none. Only of an application with posts: they become a staffing increment of its center, for the time of the grant. */
  posts?: InputMaybe<Scalars['Float']['input']>;
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An entry of the audit log. Written once; each is chained to the one before. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** What was done, e.g. `SUBMIT`. */
  action: Scalars['String']['output'];
  /** Who did it: the subject of the token; `import` for a data file. */
  actorId: Scalars['String']['output'];
  /** In which role; `system` for a data file. */
  actorRole: Scalars['String']['output'];
  /** When it was done. */
  at: Scalars['DateTime']['output'];
  /** What it was then, as JSON: figures, days and states. */
  changed: Scalars['String']['output'];
  /** Key of the row that was touched. */
  entityKey: Scalars['String']['output'];
  /** Type of the row that was touched. */
  entityType: Scalars['String']['output'];
  /** SHA-256 of the entry, hexadecimal. */
  hash: Scalars['String']['output'];
  /** Hash of the entry before; 64 zeros at the first one. */
  previousHash: Scalars['String']['output'];
  /** Why. Null where no reason was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The request, as in `x-request-id` of its answer. */
  requestId: Scalars['String']['output'];
  /** 1, 2, 3, … without a gap. */
  sequence: Scalars['Int']['output'];
};

/** A page of the audit log. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The entries with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** The entries of the page. */
  nodes: Array<AuditEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Entries in the whole log, under the same filter. */
  totalCount: Scalars['Int']['output'];
};

/** An entry and where it stands in the log. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AuditEntry;
};

/** Conditions on entries of the audit log. All that are given must hold. */
export type AuditFilter = {
  /** What was done. */
  action?: InputMaybe<IdFilter>;
  /** Who did it. */
  actorId?: InputMaybe<IdFilter>;
  /** In which role. */
  actorRole?: InputMaybe<IdFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<AuditFilter>>;
  /** Key of the row that was touched. */
  entityKey?: InputMaybe<IdFilter>;
  /** Type of the row that was touched. */
  entityType?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<AuditFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<AuditFilter>>;
};

/** An order of the audit log. */
export type AuditOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: AuditOrderField;
};

/** What the audit log can be ordered by. */
export type AuditOrderField =
  /** By place in the chain, which is the order of time. */
  | 'ID';

/** What the Land set aside for a year. */
export type Budget = {
  __typename?: 'Budget';
  /** The amount. */
  amount: Money;
  /** Announced or budgeted. Of one year both may be on record: never add them. */
  amountKind: AmountKind;
  /** Id of the record; stable. */
  id: Scalars['ID']['output'];
  /** The part that the money is for. Null where it is for the whole program. */
  part?: Maybe<ProgramPart>;
  /** The program that the money is for. */
  program: Program;
  /** Where the record comes from. */
  provenance: Provenance;
  /** Whether it is the whole, a part, or the share for volunteering. */
  purpose: BudgetPurpose;
  /** Counts its changes, from 1; what `expectedVersion` means. */
  version: Scalars['Int']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

/** Conditions on budgets. All that are given must hold. */
export type BudgetFilter = {
  /** The amount in cents. */
  amountCents?: InputMaybe<CentsFilter>;
  /** Announced or budgeted. */
  amountKind?: InputMaybe<AmountKindFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<BudgetFilter>>;
  /** Id of the record. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<BudgetFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<BudgetFilter>>;
  /** The part; `isNull: true` for budgets of a whole program. */
  partId?: InputMaybe<IdFilter>;
  /** The program. */
  programId?: InputMaybe<IdFilter>;
  /** Where the record comes from. */
  provenanceKind?: InputMaybe<ProvenanceKindFilter>;
  /** Whole, part, or share for volunteering. */
  purpose?: InputMaybe<BudgetPurposeFilter>;
  /** The year. */
  year?: InputMaybe<IntFilter>;
};

/** What a budget is for. */
export type BudgetPurpose =
  /** One part of it. */
  | 'PART'
  /** The whole program. */
  | 'TOTAL'
  /** Strengthening volunteering; a share of the total. */
  | 'VOLUNTEERING';

/** Conditions on what a budget is for. All that are given must hold. */
export type BudgetPurposeFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<BudgetPurpose>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<BudgetPurpose>>;
};

/** Who may share an answer. */
export type CacheControlScope =
  /** Nobody but who asked. */
  | 'PRIVATE'
  /** Everybody. */
  | 'PUBLIC';

/** A center, seen from its funding. */
export type Center = {
  __typename?: 'Center';
  /** Ceilings of the center, newest first. */
  allocations?: Maybe<AllocationConnection>;
  /** Money that was passed on from grants to the center, newest first. */
  forwardings?: Maybe<ForwardingConnection>;
  /** Money of one year for the center, by how far it went; each amount is null where nothing is on record. */
  fundingSummary?: Maybe<FundingSummary>;
  /** What was applied for the center, newest first. */
  grantApplications?: Maybe<GrantApplicationConnection>;
  /** Grants to the center, newest first. */
  grants?: Maybe<GrantConnection>;
  /** The ki id, e.g. `KI-05112`, as in the centers subgraph. */
  id: Scalars['ID']['output'];
  /** Posts that the program adds to the center, as in force on a day, by id. */
  staffingIncrements?: Maybe<Array<StaffingIncrement>>;
};


/** A center, seen from its funding. */
export type CenterAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingOrder>>;
};


/** A center, seen from its funding. */
export type CenterForwardingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingOrder>>;
};


/** A center, seen from its funding. */
export type CenterFundingSummaryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  year: Scalars['Int']['input'];
};


/** A center, seen from its funding. */
export type CenterGrantApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingOrder>>;
};


/** A center, seen from its funding. */
export type CenterGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingOrder>>;
};


/** A center, seen from its funding. */
export type CenterStaffingIncrementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
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

/** Other lines for an application. */
export type ChangeGrantApplicationInput = {
  /** The version that this is a change of; `CONFLICT` tells the present one where it is stale. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the application. */
  id: Scalars['ID']['input'];
  /** What is applied for, 1 to 100 lines: all of them, the old ones go. */
  lines: Array<GrantApplicationLineInput>;
};

/** A grant to close. */
export type CloseGrantInput = {
  /** The version that this is a change of; `CONFLICT` tells the present one where it is stale. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the grant. */
  id: Scalars['ID']['input'];
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Advice on an application. */
export type CommentOnGrantApplicationInput = {
  /** Id of the application. */
  id: Scalars['ID']['input'];
  /** The advice, in up to 2000 characters. It is kept for good: no names of persons. */
  text: Scalars['String']['input'];
};

/** A point on the map, WGS 84. */
export type Coordinates = {
  __typename?: 'Coordinates';
  /** Degrees north. */
  latitude: Scalars['Float']['output'];
  /** Degrees east. */
  longitude: Scalars['Float']['output'];
};

/** A proof of use, corrected. */
export type CorrectUsageReportInput = {
  /** The version that this is a change of; `CONFLICT` tells the present one where it is stale. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the report. */
  id: Scalars['ID']['input'];
  /** Used as lump sums, in cents; nothing unless told. */
  lumpSumCents?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Used for material costs, in cents; nothing unless told. */
  materialCents?: InputMaybe<Scalars['SafeInt']['input']>;
  /** What was done, in up to 2000 characters (Sachbericht). No names of persons. */
  narrative: Scalars['String']['input'];
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Used for posts, in cents; nothing unless told. */
  staffCents?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** What money is for. */
export type CostKind =
  /** Lump sums for measures on the spot. */
  | 'LUMP_SUM'
  /** Material costs of a center. */
  | 'MATERIAL'
  /** Posts. */
  | 'STAFF';

/** Conditions on what money is for. All that are given must hold. */
export type CostKindFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<CostKind>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<CostKind>>;
  /** Whether it is not split. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A new application. */
export type CreateGrantApplicationInput = {
  /** The center that applies; left out for a district without one. */
  centerId?: InputMaybe<Scalars['ID']['input']>;
  /** AGS of the district that the money is for. */
  districtAgs: Scalars['ID']['input'];
  /** Last day of the time that the money is for, in the year; its last day unless told. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is applied for, 1 to 100 lines. The amount is their sum. */
  lines: Array<GrantApplicationLineInput>;
  /** Part I or II of a program, e.g. `KOMM_AN_NRW-II`. */
  partId: Scalars['ID']['input'];
  /** First day of the time that the money is for, in the year; its first day unless told. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The year that the money is for, 2000 to 2100. */
  year: Scalars['Int']['input'];
};

/** A new program. */
export type CreateProgramInput = {
  /** Short id: capital letters, digits and `_`, up to 31. */
  id: Scalars['ID']['input'];
  /** Name for readers, in German, in up to 200 characters. */
  labelDe: Scalars['String']['input'];
  /** Name for readers, in English, in up to 200 characters. */
  labelEn: Scalars['String']['input'];
  /** Name as documents print it, in up to 120 characters. */
  name: Scalars['String']['input'];
  /** First day, 2000 to 2100. */
  validFrom: Scalars['Date']['input'];
  /** Last day; left out where it is open. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A new part of a program. Districts apply for parts `I` and `II`. */
export type CreateProgramPartInput = {
  /** Who may apply, in German, in up to 200 characters. */
  applicantDe: Scalars['String']['input'];
  /** Who may apply, in English, in up to 200 characters. */
  applicantEn: Scalars['String']['input'];
  /** Number as documents print it: capital letters and digits, up to 8, e.g. `II`. */
  code: Scalars['ID']['input'];
  /** Title, in German, in up to 200 characters. */
  labelDe: Scalars['String']['input'];
  /** Title, in English, in up to 200 characters. */
  labelEn: Scalars['String']['input'];
  /** The program. */
  programId: Scalars['ID']['input'];
  /** Who receives the money, in German, in up to 200 characters; in both languages or in none. */
  recipientDe?: InputMaybe<Scalars['String']['input']>;
  /** Who receives the money, in English, in up to 200 characters. */
  recipientEn?: InputMaybe<Scalars['String']['input']>;
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

/** A demand. */
export type DemandRepaymentInput = {
  /** The amount, in whole cents. */
  amountCents: Scalars['SafeInt']['input'];
  /** Day by which it must be paid back, not past. */
  dueOn: Scalars['Date']['input'];
  /** Id of the grant. */
  grantId: Scalars['ID']['input'];
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A tranche of a grant (Mittelabruf, Auszahlung). */
export type Disbursement = {
  __typename?: 'Disbursement';
  /** The amount. */
  amount: Money;
  /** Day on which it was approved or rejected. Null before. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The grant that it is of. */
  grant: Grant;
  /** Id of the record; stable. */
  id: Scalars['ID']['output'];
  /** Day of the payment. Null before. */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** Where the record comes from. */
  provenance: Provenance;
  /** Day on which it was called up. */
  requestedOn: Scalars['Date']['output'];
  /** How far it is. */
  status: DisbursementStatus;
  /** Counts its changes, from 1; what `expectedVersion` means. */
  version: Scalars['Int']['output'];
};

/** A step with a tranche that needs a reason. */
export type DisbursementReasonInput = {
  /** The version that this is a change of; `CONFLICT` tells the present one where it is stale. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the tranche. */
  id: Scalars['ID']['input'];
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason: Scalars['String']['input'];
};

/** How far a tranche is. */
export type DisbursementStatus =
  /** To be paid. */
  | 'APPROVED'
  /** Paid out. */
  | 'PAID'
  /** Not to be paid. */
  | 'REJECTED'
  /** Called up. */
  | 'REQUESTED';

/** A step with a tranche. */
export type DisbursementStepInput = {
  /** The version that this is a change of; `CONFLICT` tells the present one where it is stale. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the tranche. */
  id: Scalars['ID']['input'];
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What to distribute. */
export type DistributeAllocationsInput = {
  /** Whole cents, up to ten billion euros. */
  amountCents: Scalars['SafeInt']['input'];
  /** The version that this is a change of; left out where it is not set yet. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The part, e.g. `KOMM_AN_NRW-II`. */
  partId: Scalars['ID']['input'];
  /** Parts of the key; 90 and 10 unless told. */
  weights?: InputMaybe<KeyWeightsInput>;
  /** The year, 2000 to 2100. */
  year: Scalars['Int']['input'];
};

/** Money of a part and year that was distributed by the key. */
export type Distribution = {
  __typename?: 'Distribution';
  /** The ceilings that come from it, by id, but for those that were set by themselves since. */
  allocations: Array<Allocation>;
  /** What was distributed. */
  amount: Money;
  /** Parts of the key that area has. */
  areaWeight: Scalars['Int']['output'];
  /** Day on which it was done. */
  distributedOn: Scalars['Date']['output'];
  /** Year and part. */
  id: Scalars['ID']['output'];
  /** The part. */
  part?: Maybe<ProgramPart>;
  /** Parts of the key that population has. */
  populationWeight: Scalars['Int']['output'];
  /** Counts its changes, from 1; what `expectedVersion` means. */
  version: Scalars['Int']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

/** A district, seen from its funding: with a center, with two, or without. */
export type District = {
  __typename?: 'District';
  /** Official key of five digits, as in the centers subgraph. */
  ags: Scalars['ID']['output'];
  /** Ceilings of the district, newest first. */
  allocations?: Maybe<AllocationConnection>;
  /** Money that was passed on from grants to the district, newest first. */
  forwardings?: Maybe<ForwardingConnection>;
  /** The same amounts for each inhabitant. By the population of today in Berlin, or of the day of the header X-As-Of, whatever the year. Null where no population is on record. */
  fundingPerHead?: Maybe<FundingPerHead>;
  /** Money of one year for the district, its centers together, by how far it went; each amount is null where nothing is on record. */
  fundingSummary?: Maybe<FundingSummary>;
  /** What was applied for the district, newest first. */
  grantApplications?: Maybe<GrantApplicationConnection>;
  /** Grants to the district, newest first. */
  grants?: Maybe<GrantConnection>;
  /** Published numbers of the district, newest first. */
  outcomes?: Maybe<Array<Outcome>>;
  /** Inhabitants, as in the centers subgraph, which answers it. */
  population?: Maybe<Scalars['Int']['output']>;
};


/** A district, seen from its funding: with a center, with two, or without. */
export type DistrictAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingOrder>>;
};


/** A district, seen from its funding: with a center, with two, or without. */
export type DistrictForwardingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingOrder>>;
};


/** A district, seen from its funding: with a center, with two, or without. */
export type DistrictFundingPerHeadArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  year: Scalars['Int']['input'];
};


/** A district, seen from its funding: with a center, with two, or without. */
export type DistrictFundingSummaryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  year: Scalars['Int']['input'];
};


/** A district, seen from its funding: with a center, with two, or without. */
export type DistrictGrantApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingOrder>>;
};


/** A district, seen from its funding: with a center, with two, or without. */
export type DistrictGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingOrder>>;
};


/** A district, seen from its funding: with a center, with two, or without. */
export type DistrictOutcomesArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A district, seen from its funding: with a center, with two, or without. */
export type DistrictPopulationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** The end of posts. */
export type EndStaffingIncrementInput = {
  /** Last day, today or later, within the time of the grant. */
  endsOn: Scalars['Date']['input'];
  /** The version that this is a change of; `CONFLICT` tells the present one where it is stale. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the increment. */
  id: Scalars['ID']['input'];
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason: Scalars['String']['input'];
};

/** What a district or city passed on (Weiterleitung) to clubs, initiatives or municipalities. */
export type Forwarding = {
  __typename?: 'Forwarding';
  /** Day of the agreement. Null in loaded rows. */
  agreedOn?: Maybe<Scalars['Date']['output']>;
  /** The amount passed on. */
  amount: Money;
  /** Whether the source gives the amount exactly. */
  amountPrecision: Precision;
  /** The center that passed it on. Null where the district has none. */
  center?: Maybe<Center>;
  /** What the money is for. Null where the source does not split it. */
  costKind?: Maybe<CostKind>;
  /** The district that the money is for. */
  district?: Maybe<District>;
  /** The grant that it is taken from. Null in loaded rows. */
  grant?: Maybe<Grant>;
  /** Id of the record; stable. */
  id: Scalars['ID']['output'];
  /** The meeting point that it serves. Null where none is named. */
  meetingPoint?: Maybe<MeetingPoint>;
  /** The module. Null in every row so far: no amount of a single module was found. */
  module?: Maybe<FundingModule>;
  /** The municipality that received it. Null where it went to several bodies, or to one that is no municipality. */
  municipality?: Maybe<Municipality>;
  /** The part of the program. Null where the source does not split parts I and II, and for programs without parts. */
  part?: Maybe<ProgramPart>;
  /** The program that the money belongs to. */
  program: Program;
  /** Where the record comes from. */
  provenance: Provenance;
  /** Bodies that received it. Null where the source does not count them. */
  recipientCount?: Maybe<Scalars['Int']['output']>;
  /** Name of the body that received it. Null for a municipality, and in loaded rows. */
  recipientName?: Maybe<Scalars['String']['output']>;
  /** The year, or the first of several. */
  year: Scalars['Int']['output'];
  /** The last year. Differs from `year` where the source gives only a total of several years. */
  yearTo: Scalars['Int']['output'];
};

/** A page of forwardings. */
export type ForwardingConnection = {
  __typename?: 'ForwardingConnection';
  /** The forwardings with their cursors. */
  edges: Array<ForwardingEdge>;
  /** The forwardings of the page. */
  nodes: Array<Forwarding>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Forwardings in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
};

/** A forwarding and where it stands in the list. */
export type ForwardingEdge = {
  __typename?: 'ForwardingEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The forwarding. */
  node: Forwarding;
};

/** Conditions on posts in full-time equivalents. All that are given must hold. */
export type FullTimeEquivalentsFilter = {
  /** Exactly this many. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** At least this many. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** At most this many. */
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** What sums of money can be grouped by. */
export type FundingDimension =
  /** Administrative region: the first three digits of the AGS. */
  | 'ADMINISTRATIVE_REGION'
  /** Center: ki id. Null for districts without a center. */
  | 'CENTER'
  /** What the money is for. Null where not split. */
  | 'COST_KIND'
  /** District: AGS of five digits. */
  | 'DISTRICT'
  /** Module. Null where not split. */
  | 'MODULE'
  /** Part of a program. Null where not split. */
  | 'PART'
  /** Program. */
  | 'PROGRAM'
  /** Where the record comes from. */
  | 'PROVENANCE_KIND'
  /** Year, e.g. `2016`; a total of several years is a group of its own, e.g. `2016-2017`. */
  | 'YEAR';

/** Conditions on money: the same for ceilings, applications, grants, forwarded money, and their sums. All that are given must hold. */
export type FundingFilter = {
  /** The administrative region, by the first three digits of the AGS. */
  administrativeRegionId?: InputMaybe<IdFilter>;
  /** The amount in cents. */
  amountCents?: InputMaybe<CentsFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<FundingFilter>>;
  /** The center; `isNull: true` for money of districts without one, such as potential ceilings. */
  centerId?: InputMaybe<IdFilter>;
  /** What the money is for. */
  costKind?: InputMaybe<CostKindFilter>;
  /** AGS of the district. */
  districtAgs?: InputMaybe<IdFilter>;
  /** Id of the record. */
  id?: InputMaybe<IdFilter>;
  /** The module; null in all rows but those whose application had but one. */
  moduleId?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<FundingFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<FundingFilter>>;
  /** The part; `isNull: true` for money that is not split by part. */
  partId?: InputMaybe<IdFilter>;
  /** The program. */
  programId?: InputMaybe<IdFilter>;
  /** Where the record comes from. */
  provenanceKind?: InputMaybe<ProvenanceKindFilter>;
  /** The year, or the first of several. */
  year?: InputMaybe<IntFilter>;
  /** The last year; equal to `year` but for totals of several years. */
  yearTo?: InputMaybe<IntFilter>;
};

/** Money that has the same values in the dimensions asked for. */
export type FundingGroup = {
  __typename?: 'FundingGroup';
  /** The administrative region, where grouped by it. */
  administrativeRegion?: Maybe<AdministrativeRegion>;
  /** The center, where grouped by it. Null for money of districts without a center. */
  center?: Maybe<Center>;
  /** The district, where grouped by it. */
  district?: Maybe<District>;
  /** The values, in the order of groupBy. */
  keys: Array<GroupKey>;
  /** The module, where grouped by it. Null for money that is not split by module. */
  module?: Maybe<FundingModule>;
  /** The part, where grouped by it. Null for money that is not split by part. */
  part?: Maybe<ProgramPart>;
  /** The program, where grouped by it. */
  program?: Maybe<Program>;
  /** What the group sums up to. */
  sums: FundingSums;
};

/** A module (Baustein) of part II: what its lump sums are for. */
export type FundingModule = {
  __typename?: 'FundingModule';
  /** What it is for. */
  description: Scalars['String']['output'];
  /** Letter as documents print it, A to D. */
  id: Scalars['ID']['output'];
  /** Title. */
  label: Scalars['String']['output'];
  /** Its rates on a day, by item. */
  lumpSumRates: Array<LumpSumRate>;
  /** The part that it belongs to. */
  part: ProgramPart;
  /** Where the record comes from. */
  provenance: Provenance;
};


/** A module (Baustein) of part II: what its lump sums are for. */
export type FundingModuleDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A module (Baustein) of part II: what its lump sums are for. */
export type FundingModuleLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A module (Baustein) of part II: what its lump sums are for. */
export type FundingModuleLumpSumRatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** An order of ceilings, applications, grants and forwarded money. */
export type FundingOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: FundingOrderField;
};

/** What ceilings, applications, grants and forwarded money can be ordered by; the id breaks ties. */
export type FundingOrderField =
  /** The amount. */
  | 'AMOUNT'
  /** AGS of the district. */
  | 'DISTRICT'
  /** Id. */
  | 'ID'
  /** The year, or the first of several. */
  | 'YEAR';

/** Money of one year for each inhabitant: the sum by the population, in whole cents, a half rounded up. So the population times an amount is not the sum again. */
export type FundingPerHead = {
  __typename?: 'FundingPerHead';
  /** Ceilings. Null where none is on record. */
  allocated?: Maybe<Money>;
  /** Applied for. Null where nothing is on record. */
  applied?: Maybe<Money>;
  /** Granted. Null where nothing is on record. */
  approved?: Maybe<Money>;
  /** Passed on to others. Null where nothing is on record. */
  forwarded?: Maybe<Money>;
  /** Paid out. Null where no payment is on record. */
  paid?: Maybe<Money>;
  /** Shown as used in reports that were accepted. Null where there is none. */
  used?: Maybe<Money>;
};

/** What happened with money in a period. */
export type FundingPeriod = {
  __typename?: 'FundingPeriod';
  /** First day. */
  from: Scalars['Date']['output'];
  /** Its name: `2024`, `2024-Q2` or `2024-05`. */
  name: Scalars['String']['output'];
  /** The sums; amounts are null where nothing is on record in the period. In years, what is known by its year alone stands in its year. */
  sums: FundingSums;
  /** Last day. */
  to: Scalars['Date']['output'];
};

/** Money by period. */
export type FundingSeries = {
  __typename?: 'FundingSeries';
  /** The series of each group, by the value of the dimension, null first; a single one where nothing was grouped. */
  groups: Array<FundingSeriesGroup>;
};

/** The series of money that has the same value in the dimension asked for. */
export type FundingSeriesGroup = {
  __typename?: 'FundingSeriesGroup';
  /** The administrative region, where grouped by it. */
  administrativeRegion?: Maybe<AdministrativeRegion>;
  /** The center, where grouped by it. Null for money of districts without a center. */
  center?: Maybe<Center>;
  /** The district, where grouped by it. */
  district?: Maybe<District>;
  /** The value; empty where nothing was grouped. */
  keys: Array<GroupKey>;
  /** The module, where grouped by it. Null for money that is not split by module. */
  module?: Maybe<FundingModule>;
  /** The part, where grouped by it. Null for money that is not split by part. */
  part?: Maybe<ProgramPart>;
  /** Every period, without a gap, oldest first. */
  periods: Array<FundingPeriod>;
  /** The program, where grouped by it. */
  program?: Maybe<Program>;
  /** Money of the time asked for that no period can have, as its day is not on record: in years what is told only of several years together, in quarters and months all that is known by its year. Null where there is none. */
  undated?: Maybe<FundingSums>;
};

/** Sums of money by one or two dimensions. */
export type FundingStatistics = {
  __typename?: 'FundingStatistics';
  /** The sums of each group, by the values of the dimensions in their order; null first. */
  groups: Array<FundingGroup>;
  /** The sums over all groups. */
  total: FundingSums;
};

/**
 * Money of one year, by how far it went. Null means that nothing is on record, never that there was nothing: the record has gaps.
 * Ceilings include the potential ones of districts that had no center and so could not call them up.
 * Amounts that a source gives only as a total of several years are left out, as they cannot be split.
 */
export type FundingSummary = {
  __typename?: 'FundingSummary';
  /** Ceilings. Null where none is on record. */
  allocated?: Maybe<Money>;
  /** Applied for. Null where nothing is on record. */
  applied?: Maybe<Money>;
  /** Granted. Null where nothing is on record. */
  approved?: Maybe<Money>;
  /** Granted of the ceilings, in parts per ten thousand: 9550 is 95.5 %. A half is rounded up. Null where either is not on record, or there is no ceiling. */
  approvedOfAllocated?: Maybe<Scalars['Int']['output']>;
  /** The same amounts, split by where they come from: what is documented, what is modelled. */
  byProvenanceKind: Array<FundingSummaryPart>;
  /** Passed on to others. Null where nothing is on record. */
  forwarded?: Maybe<Money>;
  /** Paid out. Null where no payment is on record. */
  paid?: Maybe<Money>;
  /** Paid out of what was granted, in parts per ten thousand. Null where either is not on record. */
  paidOfApproved?: Maybe<Scalars['Int']['output']>;
  /** Shown as used in a report that was accepted. Null where there is none. */
  used?: Maybe<Money>;
  /** Shown as used of what was paid out, in parts per ten thousand. Null where either is not on record. */
  usedOfPaid?: Maybe<Scalars['Int']['output']>;
  /** The year. */
  year: Scalars['Int']['output'];
};

/** The share of a summary that comes from one kind of record. */
export type FundingSummaryPart = {
  __typename?: 'FundingSummaryPart';
  /** Ceilings. Null where none is on record. */
  allocated?: Maybe<Money>;
  /** Applied for. Null where nothing is on record. */
  applied?: Maybe<Money>;
  /** Granted. Null where nothing is on record. */
  approved?: Maybe<Money>;
  /** Passed on to others. Null where nothing is on record. */
  forwarded?: Maybe<Money>;
  /** Documented, modelled, sample or entered. */
  kind: ProvenanceKind;
  /** Paid out. Null where no payment is on record. */
  paid?: Maybe<Money>;
  /** Shown as used in reports that were accepted. Null where there is none. */
  used?: Maybe<Money>;
};

/** Sums of money, by how far it went, with the number of rows behind each. */
export type FundingSums = {
  __typename?: 'FundingSums';
  /** Ceilings. Null where none is on record. */
  allocated?: Maybe<Money>;
  /** Rows behind `allocated`. */
  allocationCount: Scalars['Int']['output'];
  /** Rows behind `applied`. */
  applicationCount: Scalars['Int']['output'];
  /** Applied for. Null where nothing is on record. */
  applied?: Maybe<Money>;
  /** Granted. Null where nothing is on record. */
  approved?: Maybe<Money>;
  /** Granted of the ceilings, in parts per ten thousand: 9550 is 95.5 %. A half is rounded up. Null where either is not on record, or there is no ceiling. */
  approvedOfAllocated?: Maybe<Scalars['Int']['output']>;
  /** Passed on to others. Null where nothing is on record. */
  forwarded?: Maybe<Money>;
  /** Rows behind `forwarded`. */
  forwardingCount: Scalars['Int']['output'];
  /** Rows behind `approved`. */
  grantCount: Scalars['Int']['output'];
  /** Paid out. Null where no payment is on record. */
  paid?: Maybe<Money>;
  /** Paid out of what was granted, in parts per ten thousand. Null where either is not on record. */
  paidOfApproved?: Maybe<Scalars['Int']['output']>;
  /** Rows behind `paid`. */
  paymentCount: Scalars['Int']['output'];
  /** Rows behind `used`. */
  usageReportCount: Scalars['Int']['output'];
  /** Shown as used in reports that were accepted. Null where there is none. */
  used?: Maybe<Money>;
  /** Shown as used of what was paid out, in parts per ten thousand. Null where either is not on record. */
  usedOfPaid?: Maybe<Scalars['Int']['output']>;
};

/** What the granting authority approved (Zuwendung, Bewilligung). */
export type Grant = {
  __typename?: 'Grant';
  /** The amount approved. */
  amount: Money;
  /** Whether the source gives the amount exactly. */
  amountPrecision: Precision;
  /** The application that was decided. Null in loaded rows. */
  application?: Maybe<GrantApplication>;
  /** The center that it is for. Null where the district has none. */
  center?: Maybe<Center>;
  /** Day on which it was closed. Null before. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** What the money is for. Null where the source does not split it. */
  costKind?: Maybe<CostKind>;
  /** Day of the decision. Null where no source names it, which is in all loaded rows. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Its tranches, oldest first. */
  disbursements: Array<Disbursement>;
  /** The district that the money is for. */
  district?: Maybe<District>;
  /** Last day of the time that the money is for. Null in loaded rows. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Its steps since the decision, oldest first; a center sees those of its own. */
  events?: Maybe<Array<GrantEvent>>;
  /** What was passed on of it, oldest first. None in loaded rows. */
  forwardings: Array<Forwarding>;
  /** Id of the record; stable. */
  id: Scalars['ID']['output'];
  /** What can still be called up. Null in loaded rows. */
  left?: Maybe<Money>;
  /** The module, where the application had but one. Null in all loaded rows: no amount of a single module was found. */
  module?: Maybe<FundingModule>;
  /** The part of the program. Null where the source does not split parts I and II, and for programs without parts. */
  part?: Maybe<ProgramPart>;
  /** The program that the money belongs to. */
  program: Program;
  /** Where the record comes from. */
  provenance: Provenance;
  /** What was demanded back, oldest first. */
  repayments: Array<Repayment>;
  /** First day of the time that the money is for. Null in loaded rows. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** How far it is. Null in loaded rows, of whose life nothing is known. */
  status?: Maybe<GrantStatus>;
  /** Its proof of use; empty before it is handed in. */
  usageReports: Array<UsageReport>;
  /** Counts its changes, from 1. */
  version: Scalars['Int']['output'];
  /** The year, or the first of several. */
  year: Scalars['Int']['output'];
  /** The last year. Differs from `year` where the source gives only a total of several years. */
  yearTo: Scalars['Int']['output'];
};

/** A step after the decision. */
export type GrantAction =
  /** The report was accepted. */
  | 'ACCEPT_REPORT'
  /** Money was passed on. */
  | 'AGREE_FORWARDING'
  /** A tranche was approved. */
  | 'APPROVE_DISBURSEMENT'
  /** The grant was closed. */
  | 'CLOSE_GRANT'
  /** The report was handed in again. */
  | 'CORRECT_REPORT'
  /** Money was demanded back. */
  | 'DEMAND_REPAYMENT'
  /** The report was given back. */
  | 'OBJECT_TO_REPORT'
  /** A tranche was paid. */
  | 'PAY_DISBURSEMENT'
  /** Money was paid back. */
  | 'RECORD_REPAYMENT'
  /** A tranche was rejected. */
  | 'REJECT_DISBURSEMENT'
  /** A tranche was called up. */
  | 'REQUEST_DISBURSEMENT'
  /** The report was handed in. */
  | 'SUBMIT_REPORT';

/** What a district or city applied for (Antrag) at the granting authority. */
export type GrantApplication = {
  __typename?: 'GrantApplication';
  /** The amount applied for. */
  amount: Money;
  /** Whether the source gives the amount exactly. */
  amountPrecision: Precision;
  /** The center that it was for. Null where the district has none. */
  center?: Maybe<Center>;
  /** The advice of the coordination office, oldest first; a center sees what is on its own. */
  comments?: Maybe<Array<ApplicationEvent>>;
  /** What the money is for. Null where the source does not split it, and where the lines differ. */
  costKind?: Maybe<CostKind>;
  /** Day of the decision, for or against. Null before it, and in loaded rows. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The district that the money is for. */
  district?: Maybe<District>;
  /** Day from which its work may begin before the decision. Null without such a permission. */
  earlyStartOn?: Maybe<Scalars['Date']['output']>;
  /** Last day of the time that the money is for. Null in loaded rows. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Its steps so far, oldest first; a center sees those of its own. */
  events?: Maybe<Array<ApplicationEvent>>;
  /** The grant that came of it. Null where there is none, and in loaded rows. */
  grant?: Maybe<Grant>;
  /** Id of the record; stable. */
  id: Scalars['ID']['output'];
  /** What it is made of, in order. None in loaded rows. */
  lines: Array<ApplicationLine>;
  /** The module, where all lines are of one. Null in all loaded rows: no amount of a single module was found. */
  module?: Maybe<FundingModule>;
  /** The part of the program. Null where the source does not split parts I and II, and for programs without parts. */
  part?: Maybe<ProgramPart>;
  /** The program that the money belongs to. */
  program: Program;
  /** Where the record comes from. */
  provenance: Provenance;
  /** First day of the time that the money is for; its rates are those of that day. Null in loaded rows. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** How far it is. */
  status: GrantApplicationStatus;
  /** Day on which it was handed in, for the last time where it was given back. Null in drafts, and where no source names it. */
  submittedOn?: Maybe<Scalars['Date']['output']>;
  /** Counts its changes, from 1; what `expectedVersion` means. */
  version: Scalars['Int']['output'];
  /** Day on which it was taken back. Null where it was not. */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** The year, or the first of several. */
  year: Scalars['Int']['output'];
  /** The last year. Differs from `year` where the source gives only a total of several years. */
  yearTo: Scalars['Int']['output'];
};

/** A step of an application. */
export type GrantApplicationAction =
  /** It was decided for. */
  | 'APPROVE'
  /** Its lines were replaced. */
  | 'CHANGE'
  /** The coordination office advised on it. */
  | 'COMMENT'
  /** It was begun. */
  | 'ENTER'
  /** Its work may begin before the decision. */
  | 'PERMIT_EARLY_START'
  /** It was decided against. */
  | 'REJECT'
  /** It was given back for correction. */
  | 'RETURN'
  /** It was handed in. */
  | 'SUBMIT'
  /** It was taken back. */
  | 'WITHDRAW';

/** A page of applications. */
export type GrantApplicationConnection = {
  __typename?: 'GrantApplicationConnection';
  /** The applications with their cursors. */
  edges: Array<GrantApplicationEdge>;
  /** The applications of the page. */
  nodes: Array<GrantApplication>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Applications in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
};

/** An application and where it stands in the list. */
export type GrantApplicationEdge = {
  __typename?: 'GrantApplicationEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The application. */
  node: GrantApplication;
};

/** A line to apply for. */
export type GrantApplicationLineInput = {
  /** Of material costs what is needed, up to the rate, which it is unless told. Nothing else has it. */
  amountCents?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The item of a rate that is in force on the day on which the money's time begins: `lumpSumRates` has them. */
  itemCode: Scalars['ID']['input'];
  /** Units: whole lump sums, 1 to 10000; posts in hundredths, 0.01 to 10; of material costs 1. */
  quantity: Scalars['Float']['input'];
};

/** A step with an application that needs a reason. */
export type GrantApplicationReasonInput = {
  /** The version that this is a change of; `CONFLICT` tells the present one where it is stale. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the application. */
  id: Scalars['ID']['input'];
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason: Scalars['String']['input'];
};

/** How far an application is. docs/life-cycle.md has the steps between. */
export type GrantApplicationStatus =
  /** Decided for, in full or in part. */
  | 'APPROVED'
  /** Begun, not handed in. Seen by its own applicant alone, and counted nowhere. */
  | 'DRAFT'
  /** Decided against. */
  | 'REJECTED'
  /** Given back for correction. */
  | 'RETURNED'
  /** Handed in at the granting authority; no decision is on record with it. */
  | 'SUBMITTED'
  /** Taken back by its applicant. */
  | 'WITHDRAWN';

/** A step with an application. */
export type GrantApplicationStepInput = {
  /** The version that this is a change of; `CONFLICT` tells the present one where it is stale. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the application. */
  id: Scalars['ID']['input'];
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A page of grants. */
export type GrantConnection = {
  __typename?: 'GrantConnection';
  /** The grants with their cursors. */
  edges: Array<GrantEdge>;
  /** The grants of the page. */
  nodes: Array<Grant>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Grants in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
};

/** A grant and where it stands in the list. */
export type GrantEdge = {
  __typename?: 'GrantEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The grant. */
  node: Grant;
};

/** A step after the decision. Never changed. */
export type GrantEvent = {
  __typename?: 'GrantEvent';
  /** What was done. */
  action: GrantAction;
  /** The amount of the row that moved. */
  amount: Money;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Status before. Null where the row was made. */
  fromStatus?: Maybe<Scalars['String']['output']>;
  /** The day of it in Berlin. */
  happenedOn: Scalars['Date']['output'];
  /** Place among the steps, from 1. */
  position: Scalars['Int']['output'];
  /** Why. Null where no reason was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Who did it, by role. */
  role: Role;
  /** Id of the row that moved: the grant itself, or one below it. */
  subjectId: Scalars['ID']['output'];
  /** Status behind it. */
  toStatus: Scalars['String']['output'];
};

/** How far a grant is. docs/life-cycle.md has the steps between. */
export type GrantStatus =
  /** Everything with it is done. */
  | 'CLOSED'
  /** Decided; its money can be called up. */
  | 'GRANTED';

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

/** Parts of the distribution key: 90 and 10 say the same as 9 and 1. Not both 0. */
export type KeyWeightsInput = {
  /** By area, 0 to 1000000. */
  area: Scalars['Int']['input'];
  /** By population, 0 to 1000000. */
  population: Scalars['Int']['input'];
};

/** The language of a label. */
export type Language =
  /** German, the language of the programme. */
  | 'DE'
  /** English. */
  | 'EN';

/** A new item: what is paid for. */
export type LumpSumItemInput = {
  /** What the money is for. */
  costKind: CostKind;
  /** What is paid for, in German, in up to 200 characters. */
  labelDe: Scalars['String']['input'];
  /** What is paid for, in English, in up to 200 characters. */
  labelEn: Scalars['String']['input'];
  /** The module of the part that pays it; left out for parts without modules. */
  moduleId?: InputMaybe<Scalars['ID']['input']>;
  /** The part that pays it. */
  partId: Scalars['ID']['input'];
  /** What is counted. */
  unit: LumpSumUnit;
};

/** What one unit of an item is worth, in a time. */
export type LumpSumRate = {
  __typename?: 'LumpSumRate';
  /** The amount for one unit. */
  amount: Money;
  /** The most that can be had, in words. Null where no bound is known. */
  cap?: Maybe<Scalars['String']['output']>;
  /** What the money is for. */
  costKind: CostKind;
  /** Item and beginning, e.g. `A_OPERATION-2022`. */
  id: Scalars['ID']['output'];
  /** The item, the same whenever its rate changes; e.g. `I_POST`, a specialist post in a center. */
  itemCode: Scalars['ID']['output'];
  /** What is paid for. */
  label: Scalars['String']['output'];
  /** The module that pays it. Null for parts without modules. */
  module?: Maybe<FundingModule>;
  /** The part that pays it. */
  part: ProgramPart;
  /** Where the record comes from. */
  provenance: Provenance;
  /** What is counted. */
  unit: LumpSumUnit;
  /** First day. Null where it began before the record does. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day. Null while it is valid. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Counts its changes, from 1; what `expectedVersion` means. */
  version: Scalars['Int']['output'];
};


/** What one unit of an item is worth, in a time. */
export type LumpSumRateCapArgs = {
  lang?: InputMaybe<Language>;
};


/** What one unit of an item is worth, in a time. */
export type LumpSumRateLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** What a rate counts. */
export type LumpSumUnit =
  /** One accompaniment by a volunteer. */
  | 'ACCOMPANIMENT'
  /** An hour of a speaker. */
  | 'HOUR'
  /** One measure. */
  | 'MEASURE'
  /** One print or online medium. */
  | 'MEDIUM'
  /** One meeting. */
  | 'MEETING'
  /** A month of operation. */
  | 'MONTH'
  /** A translated page. */
  | 'PAGE'
  /** A full-time post for a year. */
  | 'POST_YEAR'
  /** A room. */
  | 'ROOM'
  /** A year. */
  | 'YEAR';

/** A meeting point, seen from the money that serves it. */
export type MeetingPoint = {
  __typename?: 'MeetingPoint';
  /** Money that was passed on for it, newest first. */
  forwardings?: Maybe<ForwardingConnection>;
  /** The id, e.g. `MP-0001`, as in the volunteers subgraph. */
  id: Scalars['ID']['output'];
};


/** A meeting point, seen from the money that serves it. */
export type MeetingPointForwardingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingOrder>>;
};

/** An amount of money, in whole cents. Never a fraction. */
export type Money = {
  __typename?: 'Money';
  /** The amount in cents: 770000000 is 7.7 million euros. */
  cents: Scalars['SafeInt']['output'];
  /** The currency of the amount. */
  currency: Currency;
};

/** A municipality, seen from the money that reached it. */
export type Municipality = {
  __typename?: 'Municipality';
  /** Official key of eight digits, as in the centers subgraph. */
  ags: Scalars['ID']['output'];
  /** Money that its district passed on to it, newest first. */
  forwardings?: Maybe<ForwardingConnection>;
  /** Published numbers of the municipality, newest first. */
  outcomes?: Maybe<Array<Outcome>>;
};


/** A municipality, seen from the money that reached it. */
export type MunicipalityForwardingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingOrder>>;
};


/** A municipality, seen from the money that reached it. */
export type MunicipalityOutcomesArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Accepts a report: its money counts as used. */
  acceptUsageReport?: Maybe<UsageReport>;
  /** Passes money of a grant on (Weiterleitung). `CONFLICT` tells in `left` what the grant leaves. */
  agreeForwarding?: Maybe<Forwarding>;
  /** Agrees to pay a tranche. */
  approveDisbursement?: Maybe<Disbursement>;
  /** Decides for an application (Bewilligung), in full or in part: a grant comes of it. `CONFLICT` names the bound that it would pass, `ALLOCATION` or `BUDGET`, and in `left` what is left of it. */
  approveGrantApplication?: Maybe<GrantApplication>;
  /** Puts other lines in the place of those of a draft, or of an application that was returned. */
  changeGrantApplication?: Maybe<GrantApplication>;
  /** Closes a grant whose report is accepted, with no tranche under way and no repayment due. `CONFLICT` while money was paid that is neither used nor demanded back; `left` in the error is how much. */
  closeGrant?: Maybe<Grant>;
  /** Advises on an application that was handed in. It stays as it is. */
  commentOnGrantApplication?: Maybe<GrantApplication>;
  /** Hands a report in again that was objected to. */
  correctUsageReport?: Maybe<UsageReport>;
  /** Begins an application as a draft. A center applies for itself; for a district without a center the granting authority enters what the district hands in. */
  createGrantApplication?: Maybe<GrantApplication>;
  /** Adds a program. */
  createProgram?: Maybe<Program>;
  /** Adds a part to a program. */
  createProgramPart?: Maybe<ProgramPart>;
  /** Demands back money that was paid and not used (Erstattung). `CONFLICT` tells in `left` how much that is. */
  demandRepayment?: Maybe<Repayment>;
  /** Sets the ceilings of all recipients by the distribution key (Verteilschlüssel), up to the budget of the part; they add up to the amount to the cent. Those that the key made before are replaced; none may be below what is approved. */
  distributeAllocations?: Maybe<Distribution>;
  /** Ends posts that came of a grant, on a day that is not over: no day before today changes. A later call may choose another day, up to the end of the grant. */
  endStaffingIncrement?: Maybe<StaffingIncrement>;
  /** Gives a report back for correction. */
  objectToUsageReport?: Maybe<UsageReport>;
  /** Records that a tranche was paid out (Auszahlung). */
  payDisbursement?: Maybe<Disbursement>;
  /** Lets the work begin before the decision (Genehmigung des vorzeitigen Maßnahmebeginns). */
  permitEarlyStart?: Maybe<GrantApplication>;
  /** Records that money was paid back. */
  recordRepayment?: Maybe<Repayment>;
  /** Does not pay a tranche; its amount can be called up anew. */
  rejectDisbursement?: Maybe<Disbursement>;
  /** Decides against an application. */
  rejectGrantApplication?: Maybe<GrantApplication>;
  /** Calls up a tranche of a grant (Mittelabruf). `CONFLICT` tells in `left` what the grant leaves. */
  requestDisbursement?: Maybe<Disbursement>;
  /** Gives an application back for correction. */
  returnGrantApplication?: Maybe<GrantApplication>;
  /** Sets the ceiling of one recipient. `CONFLICT` where less is set than is approved: `left` is by how much it can be lowered. */
  setAllocation?: Maybe<Allocation>;
  /** Sets what a year has for a part, or for the whole program. `CONFLICT` where less is set than is approved: `left` is by how much it can be lowered. */
  setBudget?: Maybe<Budget>;
  /** Sets what one unit of an item is worth from a day on, until its next rate begins; the rate before ends on the day before. `CONFLICT` where that would change what was handed in, or what a document says: a later day goes. */
  setLumpSumRate?: Maybe<LumpSumRate>;
  /** Hands an application in at the granting authority (Antrag). */
  submitGrantApplication?: Maybe<GrantApplication>;
  /** Hands in the one proof of use of a grant (Verwendungsnachweis). Used and demanded back together are never more than was paid. */
  submitUsageReport?: Maybe<UsageReport>;
  /** Takes an application back for good, before it is decided. */
  withdrawGrantApplication?: Maybe<GrantApplication>;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationAcceptUsageReportArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: UsageReportStepInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationAgreeForwardingArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: AgreeForwardingInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationApproveDisbursementArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: DisbursementStepInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationApproveGrantApplicationArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: ApproveGrantApplicationInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationChangeGrantApplicationArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: ChangeGrantApplicationInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationCloseGrantArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: CloseGrantInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationCommentOnGrantApplicationArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: CommentOnGrantApplicationInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationCorrectUsageReportArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: CorrectUsageReportInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationCreateGrantApplicationArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: CreateGrantApplicationInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationCreateProgramArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: CreateProgramInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationCreateProgramPartArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: CreateProgramPartInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationDemandRepaymentArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: DemandRepaymentInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationDistributeAllocationsArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: DistributeAllocationsInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationEndStaffingIncrementArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: EndStaffingIncrementInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationObjectToUsageReportArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: UsageReportReasonInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationPayDisbursementArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: PayDisbursementInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationPermitEarlyStartArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: GrantApplicationStepInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationRecordRepaymentArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: RecordRepaymentInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationRejectDisbursementArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: DisbursementReasonInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationRejectGrantApplicationArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: GrantApplicationReasonInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationRequestDisbursementArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: RequestDisbursementInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationReturnGrantApplicationArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: GrantApplicationReasonInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationSetAllocationArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: SetAllocationInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationSetBudgetArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: SetBudgetInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationSetLumpSumRateArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: SetLumpSumRateInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationSubmitGrantApplicationArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: GrantApplicationStepInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationSubmitUsageReportArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: SubmitUsageReportInput;
};


/** Every change takes one `input`; what it changes must have the version that it expects. Amounts are whole cents. */
export type MutationWithdrawGrantApplicationArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: GrantApplicationStepInput;
};

/** Which way a list is ordered. */
export type OrderDirection =
  /** Smallest, earliest, or A first. */
  | 'ASC'
  /** Largest, latest, or Z first. */
  | 'DESC';

/** A published number of what the money brought about, or of the need it met. */
export type Outcome = {
  __typename?: 'Outcome';
  /** The district that it speaks of. Null for the whole Land. */
  district?: Maybe<District>;
  /** Id of the record; stable. */
  id: Scalars['ID']['output'];
  /** What was counted. */
  indicator: OutcomeIndicator;
  /** The municipality that it speaks of. Null but for a number of one municipality. */
  municipality?: Maybe<Municipality>;
  /** Where the record comes from. */
  provenance: Provenance;
  /** Whom the number speaks of. */
  scope: OutcomeScope;
  /** The number. */
  value: Scalars['Int']['output'];
  /** Whether the source gives the number exactly. */
  valuePrecision: Precision;
  /** The year, or the first of several. */
  year: Scalars['Int']['output'];
  /** The last year. Differs from `year` where the number is of several years. */
  yearTo: Scalars['Int']['output'];
};

/** A page of outcomes. */
export type OutcomeConnection = {
  __typename?: 'OutcomeConnection';
  /** The outcomes with their cursors. */
  edges: Array<OutcomeEdge>;
  /** The outcomes of the page. */
  nodes: Array<Outcome>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Outcomes in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
};

/** An outcome and where it stands in the list. */
export type OutcomeEdge = {
  __typename?: 'OutcomeEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The outcome. */
  node: Outcome;
};

/** Conditions on outcomes. All that are given must hold. */
export type OutcomeFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<OutcomeFilter>>;
  /** AGS of the district; `isNull: true` for the whole Land. */
  districtAgs?: InputMaybe<IdFilter>;
  /** Id of the record. */
  id?: InputMaybe<IdFilter>;
  /** What was counted. */
  indicator?: InputMaybe<OutcomeIndicatorFilter>;
  /** AGS of the municipality. */
  municipalityAgs?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<OutcomeFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<OutcomeFilter>>;
  /** Where the record comes from. */
  provenanceKind?: InputMaybe<ProvenanceKindFilter>;
  /** Whom the number speaks of. */
  scope?: InputMaybe<OutcomeScopeFilter>;
  /** The year, or the first of several. */
  year?: InputMaybe<IntFilter>;
  /** The last year. */
  yearTo?: InputMaybe<IntFilter>;
};

/** What was counted. */
export type OutcomeIndicator =
  /** People who took part in events. */
  | 'EVENT_PARTICIPANTS'
  /** Bodies that received forwarded money. */
  | 'FORWARDING_RECIPIENTS'
  /** Grant decisions of part II. */
  | 'GRANT_DECISIONS_PART_II'
  /** Initiatives that received money. */
  | 'INITIATIVES_FUNDED'
  /** Lump sums that were applied for. */
  | 'LUMP_SUMS_APPLIED_FOR'
  /** Municipalities that applied. */
  | 'MUNICIPALITIES_APPLYING'
  /** Online media made. */
  | 'ONLINE_MEDIA'
  /** Print media made. */
  | 'PRINT_MEDIA'
  /** Teaching hours for volunteers. */
  | 'QUALIFICATION_TEACHING_HOURS'
  /** Refugees assigned in the time. */
  | 'REFUGEES_ASSIGNED'
  /** Refugees living in the district. */
  | 'REFUGEES_LIVING_IN_DISTRICT'
  /** Rooms renovated or equipped. */
  | 'ROOMS_RENOVATED_OR_EQUIPPED'
  /** Welcome meeting points. */
  | 'WELCOME_MEETING_POINTS'
  /** Welcome meeting points newly set up in the time. */
  | 'WELCOME_MEETING_POINTS_SET_UP';

/** Conditions on what was counted. All that are given must hold. */
export type OutcomeIndicatorFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<OutcomeIndicator>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<OutcomeIndicator>>;
};

/** An order of outcomes. */
export type OutcomeOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: OutcomeOrderField;
};

/** What outcomes can be ordered by; the id breaks ties. */
export type OutcomeOrderField =
  /** Id. */
  | 'ID'
  /** Name of the indicator. */
  | 'INDICATOR'
  /** The number. Compare within one indicator. */
  | 'VALUE'
  /** The year, or the first of several. */
  | 'YEAR';

/** Whom a number speaks of. */
export type OutcomeScope =
  /** A district. */
  | 'DISTRICT'
  /** The whole Land. */
  | 'LAND'
  /** A municipality. */
  | 'MUNICIPALITY';

/** Conditions on whom a number speaks of. All that are given must hold. */
export type OutcomeScopeFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<OutcomeScope>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<OutcomeScope>>;
};

/** Conditions on what is overdue. All that are given must hold. */
export type OverdueFilter = {
  /** The administrative region, by the first three digits of the AGS. */
  administrativeRegionId?: InputMaybe<IdFilter>;
  /** The amount in cents. */
  amountCents?: InputMaybe<CentsFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<OverdueFilter>>;
  /** The center; `isNull: true` for money of districts without one. */
  centerId?: InputMaybe<IdFilter>;
  /** AGS of the district. */
  districtAgs?: InputMaybe<IdFilter>;
  /** What is overdue. */
  kind?: InputMaybe<OverdueKindFilter>;
  /** This does not hold. */
  not?: InputMaybe<OverdueFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<OverdueFilter>>;
  /** Day since when it waits. */
  since?: InputMaybe<DateFilter>;
};

/** What should have been done by now. */
export type OverdueItem = {
  __typename?: 'OverdueItem';
  /** The amount of the row. */
  amount: Money;
  /** The application. Null where it is about something else. */
  application?: Maybe<GrantApplication>;
  /** The center that it is for. Null where the district has none. */
  center?: Maybe<Center>;
  /** Days since then, at least 1. */
  daysOverdue: Scalars['Int']['output'];
  /** The tranche. Null where it is about something else. */
  disbursement?: Maybe<Disbursement>;
  /** The district that the money is for. */
  district?: Maybe<District>;
  /** Last day on which it was not overdue. */
  dueOn: Scalars['Date']['output'];
  /** The grant, be it the row itself or what the row is of. Null where it is about an application. */
  grant?: Maybe<Grant>;
  /** Id of the row that it is about. */
  id: Scalars['ID']['output'];
  /** What is overdue. */
  kind: OverdueKind;
  /** The repayment. Null where it is about something else. */
  repayment?: Maybe<Repayment>;
  /** Day from which the days count: handed in, called up, last day of the grant's time, due day. */
  since: Scalars['Date']['output'];
};

/** A page of items. */
export type OverdueItemConnection = {
  __typename?: 'OverdueItemConnection';
  /** The items with their cursors. */
  edges: Array<OverdueItemEdge>;
  /** The items of the page. */
  nodes: Array<OverdueItem>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Items in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
};

/** An item and where it stands in the list. */
export type OverdueItemEdge = {
  __typename?: 'OverdueItemEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: OverdueItem;
};

/** What is overdue. */
export type OverdueKind =
  /** An application that was handed in more than 60 days ago and is not decided. */
  | 'APPLICATION_UNDECIDED'
  /** A repayment that was not paid by its due day. */
  | 'REPAYMENT_UNPAID'
  /** A grant whose time ended more than 90 days ago and whose report was not handed in. */
  | 'REPORT_MISSING'
  /** A tranche that was called up more than 30 days ago and is neither paid nor rejected. */
  | 'REQUEST_UNPAID';

/** Conditions on what is overdue. All that are given must hold. */
export type OverdueKindFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<OverdueKind>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<OverdueKind>>;
};

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

/** A payment. */
export type PayDisbursementInput = {
  /** The version that this is a change of; `CONFLICT` tells the present one where it is stale. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the tranche. */
  id: Scalars['ID']['input'];
  /** Day of the payment, not ahead; today unless told. */
  paidOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** How exact a figure is. */
export type Precision =
  /** As the source prints it. */
  | 'EXACT'
  /** The source says about, almost or more than. */
  | 'ROUNDED';

/** What to distribute, to look at it first. */
export type PreviewAllocationsInput = {
  /** Whole cents, up to ten billion euros. */
  amountCents: Scalars['SafeInt']['input'];
  /** The part, e.g. `KOMM_AN_NRW-II`. */
  partId: Scalars['ID']['input'];
  /** Parts of the key; 90 and 10 unless told. */
  weights?: InputMaybe<KeyWeightsInput>;
  /** The year, 2000 to 2100. */
  year: Scalars['Int']['input'];
};

/** What processing times can be grouped by. */
export type ProcessingDimension =
  /** Administrative region: the first three digits of the AGS. */
  | 'ADMINISTRATIVE_REGION'
  /** District: AGS of five digits. */
  | 'DISTRICT';

/** A way between two steps. */
export type ProcessingStep =
  /** From the day on which a tranche was called up to its payment; what was rejected is not waited for. */
  | 'REQUEST_TO_PAYMENT'
  /** From the day on which an application was handed in, for the last time where it was given back, to the decision for or against it. */
  | 'SUBMISSION_TO_DECISION';

/** How long a way took, in calendar days: one that ended on the day it began took 0. */
export type ProcessingTime = {
  __typename?: 'ProcessingTime';
  /** Ways that have ended; the figures are theirs. */
  count: Scalars['Int']['output'];
  /** Median by nearest rank: of n times in order the one at place ceil(n/2), so a whole number of days that did occur. Null without any. */
  medianDays?: Maybe<Scalars['Int']['output']>;
  /** Days since the oldest of those began. Null without any. */
  oldestOpenDays?: Maybe<Scalars['Int']['output']>;
  /** Ways that have not ended; what was given back or taken back is not waited for. */
  openCount: Scalars['Int']['output'];
  /** 90th percentile by nearest rank: the time at place ceil(0.9 n). Null without any. */
  percentile90Days?: Maybe<Scalars['Int']['output']>;
  /** The way. */
  step: ProcessingStep;
};

/** How quickly money moves. */
export type ProcessingTimes = {
  __typename?: 'ProcessingTimes';
  /** By group, in the order of their keys; empty unless grouped. */
  groups: Array<ProcessingTimesGroup>;
  /** In all; one entry for each step. */
  total: Array<ProcessingTime>;
};

/** How quickly money moves in a district or a region. */
export type ProcessingTimesGroup = {
  __typename?: 'ProcessingTimesGroup';
  /** The administrative region, where grouped by it. */
  administrativeRegion?: Maybe<AdministrativeRegion>;
  /** The district, where grouped by it. */
  district?: Maybe<District>;
  /** The value of the dimension. */
  keys: Array<GroupKey>;
  /** One entry for each step. */
  times: Array<ProcessingTime>;
};

/** A funding programme. */
export type Program = {
  __typename?: 'Program';
  /** What the Land set aside for it and for its parts, by year, then whole before part. */
  budgets: Array<Budget>;
  /** Short id, e.g. `KOMM_AN_NRW`. */
  id: Scalars['ID']['output'];
  /** Name for readers. */
  label: Scalars['String']['output'];
  /** Name as documents print it. */
  name: Scalars['String']['output'];
  /** Its parts, by number. Empty where no parts are known. */
  parts: Array<ProgramPart>;
  /** The program that followed it. Null where none did. */
  predecessorOf?: Maybe<Program>;
  /** The programs that it followed, by id. */
  predecessors: Array<Program>;
  /** Where the record comes from. */
  provenance: Provenance;
  /** First day. Null where it is not known. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day. Null while it runs, or where it is not known. */
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** A funding programme. */
export type ProgramBudgetsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A funding programme. */
export type ProgramLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** A part (Programmteil): who may apply, and who receives the money. */
export type ProgramPart = {
  __typename?: 'ProgramPart';
  /** Who may apply. */
  applicant: Scalars['String']['output'];
  /** What the Land set aside for this part alone, by year. */
  budgets: Array<Budget>;
  /** Number as documents print it, e.g. `II`. */
  code: Scalars['String']['output'];
  /** Program and number, e.g. `KOMM_AN_NRW-II`. */
  id: Scalars['ID']['output'];
  /** Title. */
  label: Scalars['String']['output'];
  /** Its rates on a day, by item. */
  lumpSumRates: Array<LumpSumRate>;
  /** Its modules, by id. Empty but for part II. */
  modules: Array<FundingModule>;
  /** The program that it is a part of. */
  program: Program;
  /** Where the record comes from. */
  provenance: Provenance;
  /** Who receives the money. Null where no source names one. */
  recipient?: Maybe<Scalars['String']['output']>;
};


/** A part (Programmteil): who may apply, and who receives the money. */
export type ProgramPartApplicantArgs = {
  lang?: InputMaybe<Language>;
};


/** A part (Programmteil): who may apply, and who receives the money. */
export type ProgramPartBudgetsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A part (Programmteil): who may apply, and who receives the money. */
export type ProgramPartLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A part (Programmteil): who may apply, and who receives the money. */
export type ProgramPartLumpSumRatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A part (Programmteil): who may apply, and who receives the money. */
export type ProgramPartRecipientArgs = {
  lang?: InputMaybe<Language>;
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

export type Query = {
  __typename?: 'Query';
  /** Ceilings, newest first. As they are now, whatever day `X-As-Of` names: a ceiling that is set anew keeps no earlier amount but in `fundingAuditLog`. */
  allocations?: Maybe<AllocationConnection>;
  /** What the Land set aside, by year, then whole before part. 2016 has two totals, announced and budgeted, from two sources. */
  budgets?: Maybe<Array<Budget>>;
  /** Forwarded money whose amount is on record, newest first. As it is now, whatever day `X-As-Of` names; `fundingStatistics(asOf:)` tells the sums that were known on a day. */
  forwardings?: Maybe<ForwardingConnection>;
  /** What was done in this subgraph, newest first. `npm run audit:verify` follows its chain. */
  fundingAuditLog?: Maybe<AuditEntryConnection>;
  /** Money by period: each stage on the day on which it happened, applications when they were handed in, grants when they were decided. For the money of a budget year, whenever it moved, filter by `year`. */
  fundingSeries?: Maybe<FundingSeries>;
  /** Sums of money by one or two dimensions. As of today they equal the sums over the lists under the same filter. */
  fundingStatistics?: Maybe<FundingStatistics>;
  /** One grant by its id. Null where there is none. */
  grant?: Maybe<Grant>;
  /** One application by its id. Null where there is none, or where it is a draft of somebody else. */
  grantApplication?: Maybe<GrantApplication>;
  /** Applications whose amount is on record, newest first. Drafts are in it for their own applicant alone. As they are now, whatever day `X-As-Of` names; `events` of each tells its steps, and `fundingStatistics(asOf:)` the sums that were known on a day. */
  grantApplications?: Maybe<GrantApplicationConnection>;
  /** Grants whose amount is on record, newest first. As they are now, whatever day `X-As-Of` names; `decidedOn` and `events` tell when, and `fundingStatistics(asOf:)` the sums that were known on a day. */
  grants?: Maybe<GrantConnection>;
  /** All rates on record, whenever they were valid: by item, oldest first. */
  lumpSumRateHistory?: Maybe<Array<LumpSumRate>>;
  /** What one unit of each item is worth on a day, by item. Before the end of 2019 hardly any rate was found. */
  lumpSumRates?: Maybe<Array<LumpSumRate>>;
  /** What waits for you, oldest first: rows in a status from which your role may take the next step, and somebody waits for it. A center has its own; docs/life-cycle.md has the steps. */
  myTasks?: Maybe<TaskConnection>;
  /** Published numbers of what the money brought about, newest first. They do not add up to the Land. */
  outcomes?: Maybe<OutcomeConnection>;
  /** What the granting authority should have seen by now, longest waiting first: applications undecided for more than 60 days, requests unpaid for more than 30, grants without a report for more than 90 days after their time, repayments unpaid after their due day. The 60, 30 and 90 days are this product's own: no source names any. */
  overdueItems?: Maybe<OverdueItemConnection>;
  /** What the distribution key would give to each recipient, by key; nothing is written. `distributeAllocations` saves the same. */
  previewAllocations?: Maybe<Array<AllocationShare>>;
  /** How quickly money moves: days from one step to another. Only of what was entered here; records of documents have no days. */
  processingTimes?: Maybe<ProcessingTimes>;
  /** One program by its id, e.g. `KOMM_AN_NRW`. Null where there is none. */
  program?: Maybe<Program>;
  /** KommAn-NRW, its predecessors and its neighbours, by id. */
  programs?: Maybe<Array<Program>>;
  /** Posts that the program adds to centers, as in force on a day, by id. */
  staffingIncrements?: Maybe<StaffingIncrementConnection>;
  /** Who asks, as the server sees it. Needs a token or an API key. */
  viewer?: Maybe<Viewer>;
};


export type QueryAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingOrder>>;
};


export type QueryBudgetsArgs = {
  filter?: InputMaybe<BudgetFilter>;
};


export type QueryForwardingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingOrder>>;
};


export type QueryFundingAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AuditOrder>>;
};


export type QueryFundingSeriesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<FundingFilter>;
  from: Scalars['Date']['input'];
  groupBy?: InputMaybe<FundingDimension>;
  interval: SeriesInterval;
  to: Scalars['Date']['input'];
};


export type QueryFundingStatisticsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<FundingFilter>;
  groupBy: Array<FundingDimension>;
};


export type QueryGrantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGrantApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGrantApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingOrder>>;
};


export type QueryGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FundingOrder>>;
};


export type QueryLumpSumRateHistoryArgs = {
  itemCode?: InputMaybe<Scalars['ID']['input']>;
  moduleId?: InputMaybe<Scalars['ID']['input']>;
  partId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLumpSumRatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  itemCode?: InputMaybe<Scalars['ID']['input']>;
  moduleId?: InputMaybe<Scalars['ID']['input']>;
  partId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMyTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<WaitingOrder>>;
};


export type QueryOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutcomeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OutcomeOrder>>;
};


export type QueryOverdueItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<OverdueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<WaitingOrder>>;
};


export type QueryPreviewAllocationsArgs = {
  input: PreviewAllocationsInput;
};


export type QueryProcessingTimesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<FundingFilter>;
  groupBy?: InputMaybe<ProcessingDimension>;
};


export type QueryProgramArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStaffingIncrementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<StaffingIncrementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StaffingIncrementOrder>>;
};

/** How much a caller may ask for: cost of a query, requests a minute. */
export type RateClass =
  /** With a key that was made for much. */
  | 'HIGH'
  /** Without token or key. */
  | 'PUBLIC'
  /** With a token, or an ordinary key. */
  | 'STANDARD';

/** A repayment that came in. */
export type RecordRepaymentInput = {
  /** The version that this is a change of; `CONFLICT` tells the present one where it is stale. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the repayment. */
  id: Scalars['ID']['input'];
  /** Day of the payment, not ahead; today unless told. */
  paidOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Money of a grant that is demanded back (Erstattung). */
export type Repayment = {
  __typename?: 'Repayment';
  /** The amount. */
  amount: Money;
  /** Day of the demand. */
  demandedOn: Scalars['Date']['output'];
  /** Day by which it must be paid back. */
  dueOn: Scalars['Date']['output'];
  /** The grant that it is of. */
  grant: Grant;
  /** Id of the record; stable. */
  id: Scalars['ID']['output'];
  /** Day on which it was paid back. Null before. */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** Where the record comes from. */
  provenance: Provenance;
  /** How far it is. */
  status: RepaymentStatus;
  /** Counts its changes, from 1; what `expectedVersion` means. */
  version: Scalars['Int']['output'];
};

/** How far a repayment is. */
export type RepaymentStatus =
  /** Demanded. */
  | 'DUE'
  /** Paid back. */
  | 'PAID';

/** A tranche to call up. */
export type RequestDisbursementInput = {
  /** The amount, in whole cents. */
  amountCents: Scalars['SafeInt']['input'];
  /** Id of the grant. */
  grantId: Scalars['ID']['input'];
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason?: InputMaybe<Scalars['String']['input']>;
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

/** How long the periods of a series are. */
export type SeriesInterval =
  /** Months, e.g. `2024-05`. */
  | 'MONTH'
  /** Quarters, e.g. `2024-Q2`. */
  | 'QUARTER'
  /** Calendar years, e.g. `2024`. */
  | 'YEAR';

/** The ceiling of one recipient. */
export type SetAllocationInput = {
  /** Whole cents, up to ten billion euros. */
  amountCents: Scalars['SafeInt']['input'];
  /** The center; left out for a district without one. */
  centerId?: InputMaybe<Scalars['ID']['input']>;
  /** AGS of the district. */
  districtAgs: Scalars['ID']['input'];
  /** The version that this is a change of; left out where it is not set yet. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The part, e.g. `KOMM_AN_NRW-II`. */
  partId: Scalars['ID']['input'];
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The year, 2000 to 2100. */
  year: Scalars['Int']['input'];
};

/** A budget. */
export type SetBudgetInput = {
  /** Whole cents, up to ten billion euros. */
  amountCents: Scalars['SafeInt']['input'];
  /** The version that this is a change of; left out where it is not set yet. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The part; left out for the whole program. */
  partId?: InputMaybe<Scalars['ID']['input']>;
  /** The program. */
  programId: Scalars['ID']['input'];
  /** The year, 2000 to 2100. */
  year: Scalars['Int']['input'];
};

/** What one unit of an item is worth. */
export type SetLumpSumRateInput = {
  /** Whole cents for one unit, 1 to 100000000. */
  amountCents: Scalars['SafeInt']['input'];
  /** The version of the rate that begins on this day; left out where none does yet. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The item, e.g. `C_PRINT`. */
  itemCode: Scalars['ID']['input'];
  /** What the item is; left out for one that has a rate on record. */
  newItem?: InputMaybe<LumpSumItemInput>;
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** First day, 2000 to 2100; a past one too, as guidelines often come into force behind their time. */
  validFrom: Scalars['Date']['input'];
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

/** Posts that KommAn-NRW adds to a center. */
export type StaffingIncrement = {
  __typename?: 'StaffingIncrement';
  /** What the posts are worth in a year: full-time equivalents times the rate of a post (`I_POST`) on the day. Null on days without a documented rate, which are all before 2018. */
  annualAmount?: Maybe<Money>;
  /** The rate behind `annualAmount`, with its source. Null on days without a documented rate. */
  annualAmountRate?: Maybe<LumpSumRate>;
  /** The center that has the posts. */
  center?: Maybe<Center>;
  /** Posts, in full-time equivalents: 0.5 is half a post. */
  fullTimeEquivalents: Scalars['Float']['output'];
  /** The grant that it comes from. Null in loaded rows. */
  grant?: Maybe<Grant>;
  /** Id of the record; stable. */
  id: Scalars['ID']['output'];
  /** Where the record comes from. */
  provenance: Provenance;
  /** What the posts are for. */
  purpose: StaffingPurpose;
  /** First day. Where a source names only the year or month it is the first of that; the note says so. Null where it began before the record does. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day. Null while it lasts. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Counts its changes, from 1; what `expectedVersion` means. */
  version: Scalars['Int']['output'];
};


/** Posts that KommAn-NRW adds to a center. */
export type StaffingIncrementAnnualAmountArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Posts that KommAn-NRW adds to a center. */
export type StaffingIncrementAnnualAmountRateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of increments. */
export type StaffingIncrementConnection = {
  __typename?: 'StaffingIncrementConnection';
  /** The increments with their cursors. */
  edges: Array<StaffingIncrementEdge>;
  /** The increments of the page. */
  nodes: Array<StaffingIncrement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Increments in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
};

/** An increment and where it stands in the list. */
export type StaffingIncrementEdge = {
  __typename?: 'StaffingIncrementEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The increment. */
  node: StaffingIncrement;
};

/** Conditions on staffing increments. All that are given must hold. */
export type StaffingIncrementFilter = {
  /** The administrative region of the center, by the first three digits of the AGS. */
  administrativeRegionId?: InputMaybe<IdFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<StaffingIncrementFilter>>;
  /** The center. */
  centerId?: InputMaybe<IdFilter>;
  /** AGS of the center's district. */
  districtAgs?: InputMaybe<IdFilter>;
  /** Posts. */
  fullTimeEquivalents?: InputMaybe<FullTimeEquivalentsFilter>;
  /** Id of the record. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<StaffingIncrementFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<StaffingIncrementFilter>>;
  /** Where the record comes from. */
  provenanceKind?: InputMaybe<ProvenanceKindFilter>;
  /** What the posts are for. */
  purpose?: InputMaybe<StaffingPurposeFilter>;
};

/** An order of staffing increments. */
export type StaffingIncrementOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: StaffingIncrementOrderField;
};

/** What staffing increments can be ordered by; the id breaks ties. */
export type StaffingIncrementOrderField =
  /** The center, which is the order of the AGS. */
  | 'CENTER'
  /** Posts. */
  | 'FULL_TIME_EQUIVALENTS'
  /** Id. */
  | 'ID'
  /** First day; those from before the record begins come first. */
  | 'VALID_FROM';

/** What a post is for. */
export type StaffingPurpose =
  /** Coordinating work with newcomers and volunteers. */
  | 'COORDINATION';

/** Conditions on what a post is for. All that are given must hold. */
export type StaffingPurposeFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<StaffingPurpose>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<StaffingPurpose>>;
};

/** A proof of use. */
export type SubmitUsageReportInput = {
  /** Id of the grant. */
  grantId: Scalars['ID']['input'];
  /** Used as lump sums, in cents; nothing unless told. */
  lumpSumCents?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Used for material costs, in cents; nothing unless told. */
  materialCents?: InputMaybe<Scalars['SafeInt']['input']>;
  /** What was done, in up to 2000 characters (Sachbericht). No names of persons. */
  narrative: Scalars['String']['input'];
  /** Used for posts, in cents; nothing unless told. */
  staffCents?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** What waits for the one who asks. */
export type Task = {
  __typename?: 'Task';
  /** The step that is waited for. Where it is a decision, deciding otherwise does it too. */
  action: TaskAction;
  /** The amount of that row; of a repayment that is to be demanded, how much. */
  amount: Money;
  /** The application. Null where it is about something else. */
  application?: Maybe<GrantApplication>;
  /** The center that it is for. Null where the district has none. */
  center?: Maybe<Center>;
  /** The tranche. Null where it is about something else. */
  disbursement?: Maybe<Disbursement>;
  /** The district that the money is for. */
  district?: Maybe<District>;
  /** The grant, be it the row itself or what the row is of. Null where it is about an application. */
  grant?: Maybe<Grant>;
  /** Id of the row that the step is taken with; nobody has two tasks with one row. */
  id: Scalars['ID']['output'];
  /** What the step is taken with. */
  kind: TaskKind;
  /** The repayment. Null where it is about something else. */
  repayment?: Maybe<Repayment>;
  /** Day since when it is waited for. */
  since: Scalars['Date']['output'];
  /** The report. Null where it is about something else. */
  usageReport?: Maybe<UsageReport>;
  /** Version of that row; what `expectedVersion` means. */
  version: Scalars['Int']['output'];
};

/** A step that somebody waits for. */
export type TaskAction =
  /** To accept a report, or to object to it. */
  | 'ACCEPT_REPORT'
  /** To decide on an application, one way or the other. */
  | 'APPROVE'
  /** To decide on a tranche, one way or the other. */
  | 'APPROVE_DISBURSEMENT'
  /** To close a grant with which nothing else is left to do. */
  | 'CLOSE_GRANT'
  /** To advise on an application, on which nobody has advised yet. */
  | 'COMMENT'
  /** To hand a report in again that was objected to. */
  | 'CORRECT_REPORT'
  /** To demand back what was paid and not used, once the report is accepted. */
  | 'DEMAND_REPAYMENT'
  /** To pay a tranche. */
  | 'PAY_DISBURSEMENT'
  /** To see whether a repayment came in, from its due day on. */
  | 'RECORD_REPAYMENT'
  /** To hand an application in again that was given back. */
  | 'SUBMIT'
  /** To hand in the report of a grant whose time is over. */
  | 'SUBMIT_REPORT';

/** Conditions on a step that is waited for. All that are given must hold. */
export type TaskActionFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<TaskAction>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<TaskAction>>;
};

/** A page of tasks. */
export type TaskConnection = {
  __typename?: 'TaskConnection';
  /** The tasks with their cursors. */
  edges: Array<TaskEdge>;
  /** The tasks of the page. */
  nodes: Array<Task>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Tasks in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
};

/** A task and where it stands in the list. */
export type TaskEdge = {
  __typename?: 'TaskEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The task. */
  node: Task;
};

/** Conditions on tasks. All that are given must hold. */
export type TaskFilter = {
  /** The step. */
  action?: InputMaybe<TaskActionFilter>;
  /** The administrative region, by the first three digits of the AGS. */
  administrativeRegionId?: InputMaybe<IdFilter>;
  /** The amount in cents. */
  amountCents?: InputMaybe<CentsFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<TaskFilter>>;
  /** The center; `isNull: true` for money of districts without one. */
  centerId?: InputMaybe<IdFilter>;
  /** AGS of the district. */
  districtAgs?: InputMaybe<IdFilter>;
  /** What it is taken with. */
  kind?: InputMaybe<TaskKindFilter>;
  /** This does not hold. */
  not?: InputMaybe<TaskFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<TaskFilter>>;
  /** Day since when it waits. */
  since?: InputMaybe<DateFilter>;
};

/** What a step is taken with. */
export type TaskKind =
  /** An application. */
  | 'APPLICATION'
  /** A tranche. */
  | 'DISBURSEMENT'
  /** A grant. */
  | 'GRANT'
  /** A repayment. */
  | 'REPAYMENT'
  /** A report. */
  | 'USAGE_REPORT';

/** Conditions on what a step is taken with. All that are given must hold. */
export type TaskKindFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<TaskKind>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<TaskKind>>;
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

/** The proof of use of a grant (Verwendungsnachweis); its amount is what was used in all. */
export type UsageReport = {
  __typename?: 'UsageReport';
  /** Day on which it was accepted. Null before. */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** The amount. */
  amount: Money;
  /** The grant that it is of. */
  grant: Grant;
  /** Id of the record; stable. */
  id: Scalars['ID']['output'];
  /** Used as lump sums. */
  lumpSums: Money;
  /** Used for material costs. */
  material: Money;
  /** What was done, in words (Sachbericht). A center reads its own; null for others. */
  narrative?: Maybe<Scalars['String']['output']>;
  /** Where the record comes from. */
  provenance: Provenance;
  /** Used for posts. */
  staff: Money;
  /** How far it is. */
  status: UsageReportStatus;
  /** Day on which it was handed in, for the last time. */
  submittedOn: Scalars['Date']['output'];
  /** Counts its changes, from 1; what `expectedVersion` means. */
  version: Scalars['Int']['output'];
};

/** A step with a report that needs a reason. */
export type UsageReportReasonInput = {
  /** The version that this is a change of; `CONFLICT` tells the present one where it is stale. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the report. */
  id: Scalars['ID']['input'];
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason: Scalars['String']['input'];
};

/** How far a report is. */
export type UsageReportStatus =
  /** Accepted. */
  | 'ACCEPTED'
  /** Given back for correction. */
  | 'OBJECTED'
  /** Handed in. */
  | 'SUBMITTED';

/** A step with a report. */
export type UsageReportStepInput = {
  /** The version that this is a change of; `CONFLICT` tells the present one where it is stale. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the report. */
  id: Scalars['ID']['input'];
  /** Why, in up to 2000 characters. It is kept for good: no names of persons. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

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

/** An order of tasks, or of overdue items. */
export type WaitingOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: WaitingOrderField;
};

/** What tasks and overdue items can be ordered by; the id breaks ties. */
export type WaitingOrderField =
  /** The amount. */
  | 'AMOUNT'
  /** Id. */
  | 'ID'
  /** Day since when it waits. */
  | 'SINCE';

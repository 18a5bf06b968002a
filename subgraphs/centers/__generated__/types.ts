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

/** An administrative region (Regierungsbezirk), with its authority (Bezirksregierung). */
export type AdministrativeRegion = {
  __typename?: 'AdministrativeRegion';
  /** Name of its authority, e.g. `Bezirksregierung Arnsberg`. */
  authorityName: Scalars['String']['output'];
  /** Its districts, by name. */
  districts: Array<District>;
  /** First three digits of the AGS of all that lies in it: `051`, `053`, `055`, `057` or `059`. */
  id: Scalars['ID']['output'];
  /** Name, e.g. `Arnsberg`. */
  name: Scalars['String']['output'];
  /** Inhabitants of its districts, by the newest figures of the day. Null before 31 December 2014. */
  population?: Maybe<Scalars['Int']['output']>;
  /** Where the record comes from. */
  provenance: Provenance;
  /** Town where the authority sits. */
  seat: Scalars['String']['output'];
};


/** An administrative region (Regierungsbezirk), with its authority (Bezirksregierung). */
export type AdministrativeRegionPopulationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Who may share an answer. */
export type CacheControlScope =
  /** Nobody but who asked. */
  | 'PRIVATE'
  /** Everybody. */
  | 'PUBLIC';

/** A Kommunales Integrationszentrum (KI): the unit of a district, or of the city of Aachen, that coordinates integration work. */
export type Center = {
  __typename?: 'Center';
  /** Postal address, as far as documented. */
  address: Address;
  /** The district that the center serves. The Städteregion Aachen has two centers. */
  district: District;
  /** The authority that runs the center, as named in the source. Null where unknown. */
  host?: Maybe<Scalars['String']['output']>;
  /** The ki id, e.g. `KI-05112`; stable. */
  id: Scalars['ID']['output'];
  /** The city whose center it is. Null for centers of a Kreis. */
  municipality?: Maybe<Municipality>;
  /** Short name, e.g. `KI Duisburg`. */
  name: Scalars['String']['output'];
  /** Full official name. */
  officialName: Scalars['String']['output'];
  /** Opening as documented: a day, month or year in ISO 8601. Null where no date is documented. */
  openedIn?: Maybe<Scalars['String']['output']>;
  /** Day of opening. Null where the day is not documented; see `openedIn`. */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** Place in the order of openings, documented from the 50th on. Null before. */
  openingOrder?: Maybe<Scalars['Int']['output']>;
  /** Where the record comes from; its certainty speaks of being open on 22 January 2016. */
  provenance: Provenance;
  /** First day on which the center counts. Null where it began before the record does. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which the center counts. Null while it is open. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Website. Null where unknown. */
  website?: Maybe<Scalars['String']['output']>;
};

/** A page of centers. */
export type CenterConnection = {
  __typename?: 'CenterConnection';
  /** The centers with their cursors. */
  edges: Array<CenterEdge>;
  /** The centers of the page. */
  nodes: Array<Center>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Centers in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
};

/** A center and where it stands in the list. */
export type CenterEdge = {
  __typename?: 'CenterEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The center. */
  node: Center;
};

/** Conditions on centers. All that are given must hold. */
export type CenterFilter = {
  /** The administrative region, by the first three digits of the AGS. */
  administrativeRegionId?: InputMaybe<IdFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<CenterFilter>>;
  /** AGS of the district. */
  districtAgs?: InputMaybe<IdFilter>;
  /** The ki id. */
  id?: InputMaybe<IdFilter>;
  /** Short name, e.g. `KI Duisburg`. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<CenterFilter>;
  /** Documented day of opening. */
  openedOn?: InputMaybe<DateFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<CenterFilter>>;
  /** Where the record comes from. */
  provenanceKind?: InputMaybe<ProvenanceKindFilter>;
};

/** An order of centers. */
export type CenterOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: CenterOrderField;
};

/** What centers can be ordered by; the id breaks ties. */
export type CenterOrderField =
  /** Id, which is the order of the AGS. */
  | 'ID'
  /** Short name, as German lists sort. */
  | 'NAME'
  /** Documented day of opening; centers without one first. */
  | 'OPENED_ON';

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

/** A contact of an institution. */
export type Contact = {
  __typename?: 'Contact';
  /** E-mail address. Null where no readable source prints it. */
  email?: Maybe<Scalars['String']['output']>;
  /** Id of the contact. */
  id: Scalars['ID']['output'];
  /** Telephone number. Null where no readable source prints it. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Where the record comes from. */
  provenance: Provenance;
  /** What it is for. */
  purpose: ContactPurpose;
  /** Website. Null where no readable source prints it. */
  website?: Maybe<Scalars['String']['output']>;
};

/** What a contact is for. */
export type ContactPurpose =
  /** Advice to centers and applicants. */
  | 'ADVICE'
  /** Questions of citizens. */
  | 'CITIZENS'
  /** Calling up funds. */
  | 'FUNDING'
  /** Questions of the press. */
  | 'PRESS';

/** A point on the map, WGS 84. */
export type Coordinates = {
  __typename?: 'Coordinates';
  /** Degrees north. */
  latitude: Scalars['Float']['output'];
  /** Degrees east. */
  longitude: Scalars['Float']['output'];
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

/** A district: Kreis, kreisfreie Stadt or Städteregion. 53 of them, with a center or without. */
export type District = {
  __typename?: 'District';
  /** The administrative region (Regierungsbezirk) that the district lies in. */
  administrativeRegion: AdministrativeRegion;
  /** Official key (AGS) of five digits, e.g. `05112`. */
  ags: Scalars['ID']['output'];
  /** Area in square kilometres. */
  areaSquareKm: Scalars['Float']['output'];
  /** The centers that serve the district, by id: none for five districts in January 2016, two for the Städteregion Aachen. */
  centers: Array<Center>;
  /** Centre of the district's outline. */
  coordinates: Coordinates;
  /** Kreisfreie Stadt, Kreis or Städteregion. */
  kind: DistrictKind;
  /** The district's municipalities, by name. */
  municipalities: MunicipalityConnection;
  /** Name, e.g. `Kreis Borken`. */
  name: Scalars['String']['output'];
  /** NUTS 3 code, e.g. `DEA12`. */
  nuts3: Scalars['String']['output'];
  /** Inhabitants by the newest figure of the day. Null before 31 December 2014, the first figure on record. */
  population?: Maybe<Scalars['Int']['output']>;
  /** All population figures on record, oldest first. */
  populationFigures: Array<PopulationFigure>;
  /** Where the record comes from. */
  provenance: Provenance;
  /** Town where the administration sits. */
  seat: Scalars['String']['output'];
  /** Name without its kind, e.g. `Borken`. */
  shortName: Scalars['String']['output'];
};


/** A district: Kreis, kreisfreie Stadt or Städteregion. 53 of them, with a center or without. */
export type DistrictCentersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A district: Kreis, kreisfreie Stadt or Städteregion. 53 of them, with a center or without. */
export type DistrictMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<MunicipalityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MunicipalityOrder>>;
};


/** A district: Kreis, kreisfreie Stadt or Städteregion. 53 of them, with a center or without. */
export type DistrictPopulationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of districts. */
export type DistrictConnection = {
  __typename?: 'DistrictConnection';
  /** The districts with their cursors. */
  edges: Array<DistrictEdge>;
  /** The districts of the page. */
  nodes: Array<District>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Districts in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
};

/** A district and where it stands in the list. */
export type DistrictEdge = {
  __typename?: 'DistrictEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The district. */
  node: District;
};

/** Conditions on districts. All that are given must hold. */
export type DistrictFilter = {
  /** The administrative region, by the first three digits of the AGS. */
  administrativeRegionId?: InputMaybe<IdFilter>;
  /** Official key of five digits. */
  ags?: InputMaybe<IdFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<DistrictFilter>>;
  /** Whether a center serves it on the day. */
  hasCenter?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kind of district. */
  kind?: InputMaybe<DistrictKindFilter>;
  /** Name, e.g. `Kreis Borken`. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<DistrictFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<DistrictFilter>>;
  /** Inhabitants by the newest figure of the day. */
  population?: InputMaybe<IntFilter>;
  /** Where the record comes from. */
  provenanceKind?: InputMaybe<ProvenanceKindFilter>;
};

/** Kinds of districts. */
export type DistrictKind =
  /** Kreis: a district of several municipalities. */
  | 'KREIS'
  /** Kreisfreie Stadt: a city that is a district of its own. */
  | 'KREISFREIE_STADT'
  /** Städteregion: the union of Aachen and the former Kreis Aachen. */
  | 'STAEDTEREGION';

/** Conditions on a kind of district. */
export type DistrictKindFilter = {
  /** Exactly this kind. */
  eq?: InputMaybe<DistrictKind>;
  /** One of these kinds. An empty list matches nothing. */
  in?: InputMaybe<Array<DistrictKind>>;
};

/** An order of districts. */
export type DistrictOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: DistrictOrderField;
};

/** What districts can be ordered by; the AGS breaks ties. */
export type DistrictOrderField =
  /** Area. */
  | 'AREA'
  /** Official key. */
  | 'ID'
  /** Name without its kind, as German lists sort. */
  | 'NAME'
  /** Inhabitants by the newest figure of the day. */
  | 'POPULATION';

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

/** An event at which the programme was presented. */
export type InformationEvent = {
  __typename?: 'InformationEvent';
  /** Whom it was for. */
  audience: Scalars['String']['output'];
  /** Town where it was held. */
  city: Scalars['String']['output'];
  /** The day it was held. */
  heldOn: Scalars['Date']['output'];
  /** Who held it. */
  host: Institution;
  /** Id of the event. */
  id: Scalars['ID']['output'];
  /** Where the record comes from. */
  provenance: Provenance;
  /** What it was. */
  title: Scalars['String']['output'];
};


/** An event at which the programme was presented. */
export type InformationEventAudienceArgs = {
  lang?: InputMaybe<Language>;
};


/** An event at which the programme was presented. */
export type InformationEventTitleArgs = {
  lang?: InputMaybe<Language>;
};

/** An authority behind the programme, under the name it had in its time. */
export type Institution = {
  __typename?: 'Institution';
  /** Town where it sits. Null where not on record. */
  city?: Maybe<Scalars['String']['output']>;
  /** Whom to turn to, by purpose. */
  contacts: Array<Contact>;
  /** Who headed it in January 2016. Null where not on record. */
  head?: Maybe<Scalars['String']['output']>;
  /** Short id, e.g. `mais`. */
  id: Scalars['ID']['output'];
  /** What it does in the programme. */
  kind: InstitutionKind;
  /** Full name. */
  name: Scalars['String']['output'];
  /** Where the record comes from. */
  provenance: Provenance;
  /** Its part in the programme. */
  role: Scalars['String']['output'];
  /** Abbreviation, e.g. `MAIS`. */
  shortName: Scalars['String']['output'];
  /** First day under this name. Null where it began before the record does. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day under this name. Null while it lasts. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Website. Null where not on record. */
  website?: Maybe<Scalars['String']['output']>;
};


/** An authority behind the programme, under the name it had in its time. */
export type InstitutionRoleArgs = {
  lang?: InputMaybe<Language>;
};

/** What an institution does in the programme. */
export type InstitutionKind =
  /** The coordination office that advises (LaKI). */
  | 'COORDINATION_OFFICE'
  /** The granting authority (Kompetenzzentrum für Integration, KfI). */
  | 'GRANTING_AUTHORITY'
  /** The ministry that owns the programme and its budget. */
  | 'MINISTRY'
  /** A regional government (Bezirksregierung). */
  | 'REGIONAL_GOVERNMENT'
  /** The school ministry, which seconds teachers to the centers. */
  | 'SCHOOL_MINISTRY';

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

/** An amount of money, in whole cents. Never a fraction. */
export type Money = {
  __typename?: 'Money';
  /** The amount in cents: 770000000 is 7.7 million euros. */
  cents: Scalars['SafeInt']['output'];
  /** The currency of the amount. */
  currency: Currency;
};

/** A municipality (Gemeinde or Stadt). 396 of them. */
export type Municipality = {
  __typename?: 'Municipality';
  /** Official key (AGS) of eight digits, e.g. `05112000`. */
  ags: Scalars['ID']['output'];
  /** Area in square kilometres. */
  areaSquareKm: Scalars['Float']['output'];
  /** Point of the official register. */
  coordinates: Coordinates;
  /** The district that the municipality belongs to. */
  district: District;
  /** Kreisfreie Stadt, Stadt or Gemeinde. */
  kind: MunicipalityKind;
  /** Name. */
  name: Scalars['String']['output'];
  /** Inhabitants by the newest figure of the day. Null before 31 December 2014, the first figure on record. */
  population?: Maybe<Scalars['Int']['output']>;
  /** All population figures on record, oldest first. */
  populationFigures: Array<PopulationFigure>;
  /** Postal code of the administration; a municipality may have more. */
  postalCode: Scalars['String']['output'];
  /** Where the record comes from. */
  provenance: Provenance;
};


/** A municipality (Gemeinde or Stadt). 396 of them. */
export type MunicipalityPopulationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of municipalities. */
export type MunicipalityConnection = {
  __typename?: 'MunicipalityConnection';
  /** The municipalities with their cursors. */
  edges: Array<MunicipalityEdge>;
  /** The municipalities of the page. */
  nodes: Array<Municipality>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Municipalities in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
};

/** A municipality and where it stands in the list. */
export type MunicipalityEdge = {
  __typename?: 'MunicipalityEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The municipality. */
  node: Municipality;
};

/** Conditions on municipalities. All that are given must hold. */
export type MunicipalityFilter = {
  /** The administrative region, by the first three digits of the AGS. */
  administrativeRegionId?: InputMaybe<IdFilter>;
  /** Official key of eight digits. */
  ags?: InputMaybe<IdFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<MunicipalityFilter>>;
  /** AGS of the district. */
  districtAgs?: InputMaybe<IdFilter>;
  /** Kind of municipality. */
  kind?: InputMaybe<MunicipalityKindFilter>;
  /** Name. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<MunicipalityFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<MunicipalityFilter>>;
  /** Inhabitants by the newest figure of the day. */
  population?: InputMaybe<IntFilter>;
  /** Postal code of the administration. */
  postalCode?: InputMaybe<IdFilter>;
  /** Where the record comes from. */
  provenanceKind?: InputMaybe<ProvenanceKindFilter>;
};

/** Kinds of municipalities. */
export type MunicipalityKind =
  /** Gemeinde: a municipality without town rights. */
  | 'GEMEINDE'
  /** Kreisfreie Stadt: at once a district. */
  | 'KREISFREIE_STADT'
  /** Stadt: a town of a Kreis. */
  | 'STADT';

/** Conditions on a kind of municipality. */
export type MunicipalityKindFilter = {
  /** Exactly this kind. */
  eq?: InputMaybe<MunicipalityKind>;
  /** One of these kinds. An empty list matches nothing. */
  in?: InputMaybe<Array<MunicipalityKind>>;
};

/** An order of municipalities. */
export type MunicipalityOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: MunicipalityOrderField;
};

/** What municipalities can be ordered by; the AGS breaks ties. */
export type MunicipalityOrderField =
  /** Area. */
  | 'AREA'
  /** Official key. */
  | 'ID'
  /** Name, as German lists sort. */
  | 'NAME'
  /** Inhabitants by the newest figure of the day. */
  | 'POPULATION';

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

/** Inhabitants on a day. */
export type PopulationFigure = {
  __typename?: 'PopulationFigure';
  /** Inhabitants. */
  population: Scalars['Int']['output'];
  /** Where the figure comes from. */
  provenance: Provenance;
  /** The day of the count. */
  recordedOn: Scalars['Date']['output'];
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
  /** The five administrative regions (Regierungsbezirke), by id. */
  administrativeRegions?: Maybe<Array<AdministrativeRegion>>;
  /** One center (Kommunales Integrationszentrum) by its id, e.g. `KI-05112`. Null where there is none. */
  center?: Maybe<Center>;
  /** The centers on a day, by name. 49 on 22 January 2016. */
  centers?: Maybe<CenterConnection>;
  /** One district by its AGS of five digits. Null where there is none. */
  district?: Maybe<District>;
  /** The 53 districts (Kreise, kreisfreie Städte, Städteregion), by name. */
  districts?: Maybe<DistrictConnection>;
  /** Events at which the ministry presented the programme, latest first. */
  informationEvents?: Maybe<Array<InformationEvent>>;
  /** The authorities behind the programme on a day: ministries, granting authority, coordination office; by id. */
  institutions?: Maybe<Array<Institution>>;
  /** The 396 municipalities, by name. */
  municipalities?: Maybe<MunicipalityConnection>;
  /** One municipality by its AGS of eight digits. Null where there is none. */
  municipality?: Maybe<Municipality>;
  /** Finds centers, districts, municipalities and meeting points by name, whatever the case or the way umlauts are written. */
  search?: Maybe<SearchResults>;
  /** Who asks, as the server sees it. Needs a token or an API key. */
  viewer?: Maybe<Viewer>;
};


export type QueryCenterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCentersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<CenterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CenterOrder>>;
};


export type QueryDistrictArgs = {
  ags: Scalars['ID']['input'];
};


export type QueryDistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<DistrictFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DistrictOrder>>;
};


export type QueryInstitutionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<MunicipalityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MunicipalityOrder>>;
};


export type QueryMunicipalityArgs = {
  ags: Scalars['ID']['input'];
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
};

/** How much a caller may ask for: cost of a query, requests a minute. */
export type RateClass =
  /** With a key that was made for much. */
  | 'HIGH'
  /** Without token or key. */
  | 'PUBLIC'
  /** With a token, or an ordinary key. */
  | 'STANDARD';

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

/** What a search found, best matches first: names that begin with the text, then the others by name. */
export type SearchResults = {
  __typename?: 'SearchResults';
  /** Centers on the day. */
  centers: Array<Center>;
  /** Districts. */
  districts: Array<District>;
  /** Municipalities; their postal code is searched too. */
  municipalities: Array<Municipality>;
  /** The text as searched. */
  text: Scalars['ID']['output'];
};


/** What a search found, best matches first: names that begin with the text, then the others by name. */
export type SearchResultsCentersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a search found, best matches first: names that begin with the text, then the others by name. */
export type SearchResultsDistrictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a search found, best matches first: names that begin with the text, then the others by name. */
export type SearchResultsMunicipalitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

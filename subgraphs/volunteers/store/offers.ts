import { byText, byValue } from '../../common/filter.ts';
import type { ListReader } from '../../common/page.ts';
import { provenanceFilter } from '../../common/provenance.ts';
import { raw } from '../../common/sql.ts';
import { dayOf, validOn } from '../../common/validity.ts';
import { WEEKDAYS } from './weekdays.ts';

const NAME_OF_WEEKDAY = raw(
  `case t.weekday ${WEEKDAYS.map((name, at) => `when ${at + 1} then '${name}'`).join(' ')} end`,
);

/** The offers of the day, by title. */
export const offerList: ListReader = {
  filter: () => ({
    id: byValue(raw('t.id')),
    title: byText(raw('t.title'), raw('t.searchable')),
    meetingPointId: byValue(raw('t.meeting_point_id')),
    centerId: byValue(raw('t.center_id')),
    districtAgs: byValue(raw('t.district_ags')),
    administrativeRegionId: byValue(raw('substr(t.district_ags, 1, 3)')),
    topic: byValue(raw('t.topic_code')),
    language: byValue(raw('t.language')),
    audience: byValue(raw('t.audience')),
    weekday: byValue(NAME_OF_WEEKDAY),
    ...provenanceFilter,
  }),
  orders: () => ({
    ID: raw('t.id'),
    TITLE: raw('t.title_sortable'),
    WEEKDAY: raw('t.weekday'),
    VALID_FROM: raw('t.valid_from'),
  }),
  standard: [{ field: 'TITLE', direction: 'ASC' }],
  where: (args, context) => validOn(dayOf(args, context)),
};

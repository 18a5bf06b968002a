import { Entity, PrimaryColumn } from 'typeorm';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { WithProvenance } from '../../../subgraphs/common/columns.ts';
import { BadRows, cell, csvImporter, provenanceCells } from '../../../subgraphs/common/importer.ts';

@Entity()
class Thing extends WithProvenance {
  @PrimaryColumn('varchar', { length: 8 })
  id!: string;
}

const things = csvImporter({
  file: 'things.csv',
  entity: Thing,
  line: { id: z.string().length(2, 'expected two characters'), startsOn: cell.optionalDay, ...provenanceCells },
});
const header = 'id,starts_on,provenance_kind,source,certainty,note';
const rowsOf = (...lines: string[]) => things.rowsOf([header, ...lines].join('\n'));

test('a line becomes a row, its source and note the columns of provenance', () => {
  const [table] = rowsOf('AB,,DOCUMENTED,S-ONE;S-TWO,SURE,');

  expect(table!.rows).toEqual([
    {
      id: 'AB',
      startsOn: null,
      provenanceKind: 'DOCUMENTED',
      sourceIds: 'S-ONE;S-TWO',
      certainty: 'SURE',
      provenanceNote: null,
    },
  ]);
});

test('a bad cell is told with file, line, column and what was expected', () => {
  const read = () => rowsOf('AB,,DOCUMENTED,S-ONE,SURE,', 'ABC,2016-02-30,RUMOUR,S-ONE,SURE,');

  expect(read).toThrow(BadRows);
  expect(read).toThrow('things.csv line 3, column id: expected two characters, found "ABC"');
  expect(read).toThrow('column starts_on: expected a day such as 2016-01-22, or nothing, found "2016-02-30"');
  expect(read).toThrow('column provenance_kind: expected DOCUMENTED or MODELLED or SAMPLE, found "RUMOUR"');
});

test('every row needs a source', () => {
  expect(() => rowsOf('AB,,DOCUMENTED,,SURE,')).toThrow('column source: expected ids of sources');
});

test('missing, renamed and reordered columns are told', () => {
  expect(() => things.rowsOf('id,note\nAB,x')).toThrow(
    `things.csv line 1: expected the columns ${header}, found id,note`,
  );
});

test('a file that is no CSV is told as such', () => {
  expect(() => rowsOf('AB,"open quote')).toThrow('things.csv: expected well-formed CSV');
});

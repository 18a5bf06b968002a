import { getMetadataArgsStorage } from 'typeorm';
import { snake } from './columns.ts';

/** The table of an entity class. @throws Error for a class that does not name it: bundling may rename classes, tables must not follow. */
export function tableName(entity: new () => object): string {
  const name = getMetadataArgsStorage().tables.find((table) => table.target === entity)?.name;
  if (name) return name;
  throw new Error(`@Entity('…') of ${entity.name}: name its table.`);
}

const known = new Map<new () => object, Map<string, string>>();

/**
 * The column of an entity's property.
 * @throws Error for a property that the entity does not declare: names never come from a client.
 */
export function columnName(entity: new () => object, property: string): string {
  const column = columnsOf(entity).get(property);
  if (!column) throw new Error(`${entity.name} has no column for ${property}`);
  return column;
}

/** All properties of the entity that are columns, with the columns' names; inherited ones included. */
export function columnsOf(entity: new () => object): Map<string, string> {
  const before = known.get(entity);
  if (before) return before;
  const lineage = lineageOf(entity);
  const columns = getMetadataArgsStorage().columns.filter((column) => lineage.includes(column.target));
  const made = new Map(
    columns.map((column) => [column.propertyName, column.options.name ?? snake(column.propertyName)]),
  );
  known.set(entity, made);
  return made;
}

/** The class and those it extends. */
function lineageOf(entity: unknown): unknown[] {
  const parent = Object.getPrototypeOf(entity) as unknown;
  return parent === Function.prototype || parent === null ? [entity] : [entity, ...lineageOf(parent)];
}

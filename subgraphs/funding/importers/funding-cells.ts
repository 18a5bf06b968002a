import { z } from 'zod';
import { cell, code, optional } from '../../common/importer.ts';

/** A year of four digits. */
export const year = z
  .string()
  .regex(/^20\d{2}$/, 'expected a year such as 2016')
  .transform(Number);

/** Euro cents. */
export const cents = z
  .string()
  .regex(/^\d{1,15}$/, 'expected an amount in whole cents, without point or sign')
  .transform(Number);

/** EXACT, or ROUNDED where the source says "about". */
export const precision = code('EXACT', 'ROUNDED');

/** What money is for. */
export const costKind = code('STAFF', 'MATERIAL', 'LUMP_SUM');

/** The program an amount belongs to, and the part where the source tells it. */
export const programCells = { programId: cell.text, programPartId: cell.optionalText };

/** Whose money it is. */
export const placeCells = { districtAgs: cell.districtAgs, centerId: optional(cell.centerId) };

/** How much it is. */
export const amountCells = { amountCents: cents, amountPrecision: precision };

import type { Area } from '../../../../src/engine';
import { readAddress } from '../workbook/address';
import { HostError } from '../workbook/host-error';
import { ADDRESS_LETTERS } from '../workbook/limits';
import { isHostObject } from './host-object';
import type { Arguments } from './object-type';

/** An argument that has to be a number. */
export function numberAt(args: Arguments, index: number): number {
  const value = args[index];
  if (typeof value !== 'number') throw new HostError('InvalidArgument');
  return value;
}

/** An argument that has to be a text. */
export function textAt(args: Arguments, index: number): string {
  const value = args[index];
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value;
}

/** An argument that is a text or left out. */
export function optionalTextAt(args: Arguments, index: number): string | null {
  const value = args[index];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** An argument that is an address. */
export function areaOf(address: string): Area {
  const area = address.length > ADDRESS_LETTERS ? null : readAddress(address);
  if (!area) throw new HostError('InvalidArgument');
  return area;
}

/** An argument that is a range or its address. */
export function areaAt(args: Arguments, index: number): Area {
  const value = args[index];
  if (typeof value === 'string') return areaOf(value);
  if (isHostObject(value) && value.type === 'Range') return value.area;
  throw new HostError('InvalidArgument');
}

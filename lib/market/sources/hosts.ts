import { sources } from './sources.ts';

/** The hosts that the worker asks. The manifest's host permissions are these and no others. */
export const sourceHosts: readonly string[] = [...new Set(sources.flatMap(({ hosts }) => hosts))];

/** The hosts that the worker asks. The manifest's host permissions are these and no others. */
export const sourceHosts = ['api.coingecko.com'] as const;

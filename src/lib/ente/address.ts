/** Address of the page of a place, as written in the routes. */
export const entePath = (code: string): string => `/ente?codigo=${code}`;

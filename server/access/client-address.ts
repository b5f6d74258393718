/**
 * The header in which server.ts tells where a request came from. It overwrites whatever the client
 * sent: the socket's address, or behind a proxy (POLKU_URL is set) the last one the proxy named.
 */
export const addressHeader = "x-polku-address";

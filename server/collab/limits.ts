const KB = 1024;
const MB = 1024 * KB;

/**
 * What one person, one socket and one map may ask of the server. Each is far above what people do:
 * somebody who drags a card and types sends 20 messages a second of a few hundred bytes.
 */

/** Open sockets of one person: some windows, each with a line for a map and one for announcements. */
export const SOCKETS_A_PERSON = 60;

/** Sockets one person may open: a page that reloads needs two, a server that comes back all at once. */
export const UPGRADES_A_PERSON = { perSecond: 2, burst: 120 };

/** Whom the server has just put out for what they sent may come again less often: as many upgrades each time. */
export const UPGRADES_AN_OFFENCE = 20;

/** Maps on one socket: our page opens one. */
export const MAPS_A_SOCKET = 20;

/** Asking for a map, let in or not: each asking costs two queries. */
export const OPENINGS_A_SOCKET = { perSecond: 1, burst: 2 * MAPS_A_SOCKET };

/** The same over all sockets of one person: our page opens one map on each. */
export const OPENINGS_A_PERSON = { perSecond: 2, burst: 120 };

/**
 * Asking for all of a map: a few bytes that megabytes answer. A page asks three times as it opens its map:
 * for what is in it, for who is there, and by telling what it has.
 */
export const REQUESTS_A_SOCKET = { perSecond: 1, burst: 12 };

/** Messages: a pointer sends 30 a second, and what gathered offline arrives in one. */
export const MESSAGES_A_SOCKET = { perSecond: 300, burst: 1_500 };
export const BYTES_A_SOCKET = { perSecond: 4 * MB, burst: 16 * MB };

/** The same over all sockets of one person; a room that shares one account, all of it pointing, sends 750. */
export const MESSAGES_A_PERSON = { perSecond: 1_500, burst: 2_000 };
export const BYTES_A_PERSON = { perSecond: 8 * MB, burst: 32 * MB };

/** Above every change that is one: ws closes at this size before it has read the message. */
export const LARGEST_MESSAGE = 8 * MB;

/** A map of ten thousand cards pasted at once has 3 MB; trying out 4 MB holds everybody up 0.1 s. */
export const LARGEST_UPDATE = 4 * MB;

/**
 * Numbers under which nobody wrote before, in one change: a page takes one as it is loaded, and what many of
 * them wrote offline comes at once.
 */
export const NEW_AUTHORS_A_CHANGE = 1_000;

/** All of a map, as bytes. A browser takes about a second to open as much; people's maps have 1 MB. */
export const LARGEST_DOCUMENT = 24 * MB;

/** What waits for one who does not read: more than the largest map, which goes out in one piece. */
export const LARGEST_BACKLOG = 32 * MB;

/** The same for all readers together: beyond it, whoever lets more than a little wait is cut off. */
export const LARGEST_BACKLOG_OF_ALL = 128 * MB;
export const LITTLE_BACKLOG = 256 * KB;

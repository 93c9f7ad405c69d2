// When a cramp was recorded, told by its id. Pure.

/**
 * When the person tapped "Cramp now": the instant inside the record's UUIDv7. Corrections of the
 * start count from here, so that tapping two of them does not add up.
 * @param {string} id
 */
export const firstTap = (id) => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

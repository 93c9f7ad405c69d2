/**
 * Whether a day has passed where the reader is. On the day itself it has not.
 *
 * @param {string} day - "YYYY-MM-DD"
 * @param {Date} now
 */
export function isPast(day, now) {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return now >= new Date(year, month - 1, date + 1);
}

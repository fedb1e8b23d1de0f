/** Points of a column and a row that nobody sized, in Excel's default font. */
export const defaultColumnWidth = 48;
export const defaultRowHeight = 15;

// Files count widths in digits of the default font, 7 pixels each; a pixel is three quarters of a point.
const pointsPerDigit = 7 * 0.75;
const pointsPerPixel = 0.75;
/** Drawing units (EMU) in a point. */
const unitsPerPoint = 12_700;

/** A width as files store it. */
export function fileWidth(points: number): number {
  return Math.round((points / pointsPerDigit) * 1e6) / 1e6;
}

/** The points of a stored width: whole pixels, where the file means whole pixels. */
export function widthPoints(stored: number): number {
  const points = stored * pointsPerDigit;
  const pixels = Math.round(points / pointsPerPixel);
  return Math.abs(points - pixels * pointsPerPixel) < 0.05 ? pixels * pointsPerPixel : Math.round(points * 100) / 100;
}

/** Drawing units of points. */
export function drawingUnits(points: number): number {
  return Math.round(points * unitsPerPoint);
}

/** Points of drawing units. */
export function drawingPoints(units: number): number {
  return Math.round((units / unitsPerPoint) * 1000) / 1000;
}

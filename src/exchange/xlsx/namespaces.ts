/** Of ECMA-376, as all programs know them. */
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const parts = 'http://schemas.openxmlformats.org/package/2006';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const chartMain = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const sheetDrawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

import ExcelJS from 'exceljs';

/** As a library that is not ours reads it. */
export async function opened(bytes: Uint8Array<ArrayBuffer>): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer);
  return book;
}

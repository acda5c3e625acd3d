/** What is used of the library that writes Word files: nothing else of it is loaded, and nothing before it is needed. */
export async function loadDocx() {
  const {
    AlignmentType,
    BorderStyle,
    Document,
    Footer,
    Header,
    HeadingLevel,
    ImageRun,
    LevelFormat,
    Packer,
    PageNumber,
    PageOrientation,
    Paragraph,
    SequentialIdentifier,
    Table,
    TableCell,
    TableLayoutType,
    TableOfContents,
    TableRow,
    TextRun,
    VerticalAlignTable,
    WidthType,
  } = await import('docx');
  const { estimatePageNumbersWith } = await import('docx/layout');
  return {
    AlignmentType,
    BorderStyle,
    Document,
    Footer,
    Header,
    HeadingLevel,
    ImageRun,
    LevelFormat,
    Packer,
    PageNumber,
    PageOrientation,
    Paragraph,
    SequentialIdentifier,
    Table,
    TableCell,
    TableLayoutType,
    TableOfContents,
    TableRow,
    TextRun,
    VerticalAlignTable,
    WidthType,
    estimatePageNumbersWith,
  };
}

export type Docx = Awaited<ReturnType<typeof loadDocx>>;

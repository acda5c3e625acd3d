import type { ReactNode } from 'react';
import type { Words } from '#i18n/words.ts';
import { BlockView } from './block-view.tsx';
import { keyed } from './keyed.ts';
import { numbered } from './numbered.ts';
import type { ShownFigure, ShownReport } from './shown.ts';
import './report-sheet.css';
import './report-blocks.css';
import './report-table.css';
import './report-print.css';

type ReportSheetProps = {
  /** Of the language of the report. */
  readonly words: Words;
  readonly report: ShownReport;
  /** Of the logo's picture; null: there is none. */
  readonly logo: string | null;
  readonly renderPicture: (figure: ShownFigure) => ReactNode;
  /** Goes to a section, by the id of its element; where none is given the links do. */
  readonly onJump?: (id: string) => void;
};

const idOf = (section: { readonly id: string }): string => `report-section-${section.id}`;

/** The report to read, to print and to send as one page: first its title and contents, then a sheet for each section. */
export function ReportSheet({ words, report, logo, renderPicture, onJump }: ReportSheetProps) {
  const { t } = words;
  const { language, title, partnership, facts, intro, sections } = report;
  const numbers = numbered(report);
  return (
    <article className="report" lang={language} aria-label={title}>
      <header className="report-sheet report-first">
        {logo && <img className="report-logo" src={logo} alt={t('report.logo.alt', { partnership })} />}
        <div className="report-head">
          {!title.includes(partnership) && <p className="report-over">{partnership}</p>}
          <h1>{title}</h1>
          {keyed(facts).map(({ key, value }) => (
            <p key={key} className="report-facts">
              {value}
            </p>
          ))}
        </div>
        {keyed(intro).map(({ key, value }) => (
          <p key={key}>{value}</p>
        ))}
        {sections.length > 1 && (
          <nav aria-label={t('report.contents.title')}>
            <h2 className="report-contents">{t('report.contents.title')}</h2>
            <ol>
              {sections.map((section) => (
                <li key={section.id}>
                  <a
                    href={`#${idOf(section)}`}
                    onClick={(event) => {
                      if (!onJump) return;
                      event.preventDefault();
                      onJump(idOf(section));
                    }}
                  >
                    {section.title}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
        )}
      </header>
      {sections.map((section) => (
        <section key={section.id} className="report-sheet" aria-labelledby={idOf(section)}>
          <h2 id={idOf(section)} tabIndex={-1}>
            {section.title}
          </h2>
          {section.blocks.map((block, place) => (
            <BlockView
              key={'id' in block ? block.id : `block ${place}`}
              words={words}
              block={block}
              next={section.blocks[place + 1]}
              number={('id' in block && numbers.get(block.id)) || 0}
              renderPicture={renderPicture}
            />
          ))}
        </section>
      ))}
    </article>
  );
}

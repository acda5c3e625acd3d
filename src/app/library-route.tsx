import { loadLibrary, loadShelves } from '#features/assessment/library.ts';
import { ManuscriptShelf } from '#features/editor/manuscript-shelf.tsx';
import { LibraryView } from '#features/library/library-view.tsx';

const load = async () => {
  const [library, shelves] = await Promise.all([loadLibrary(), loadShelves()]);
  return { library, shelves };
};

/** `#/library/:questionnaire?`: the questionnaires that an assessment can be set up with. */
export default function LibraryRoute({ questionnaire }: { readonly questionnaire: string }) {
  return <LibraryView load={load} questionnaire={questionnaire} manuscripts={<ManuscriptShelf />} />;
}

import { ChartsGallery } from './charts-gallery.tsx';
import { PartsGallery } from './parts-gallery.tsx';

/** `#/gallery`: every part and every chart in every state. */
export default function GalleryPage() {
  return (
    <PartsGallery back="#/settings">
      <ChartsGallery />
    </PartsGallery>
  );
}

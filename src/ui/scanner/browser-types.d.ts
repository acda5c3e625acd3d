/** What browsers have and TypeScript does not know yet. */

interface DetectedCode {
  readonly rawValue: string;
}

interface CodeDetector {
  detect: (source: ImageBitmapSource) => Promise<readonly DetectedCode[]>;
}

/** Shape Detection API: Chromium on Android, ChromeOS and macOS. */
interface Window {
  readonly BarcodeDetector?: {
    new (options: { formats: readonly string[] }): CodeDetector;
    getSupportedFormats: () => Promise<readonly string[]>;
  };
}

/** The lamp (Media Capture Image): phones' rear cameras in Chromium. */
interface MediaTrackCapabilities {
  torch?: boolean;
}

interface MediaTrackConstraintSet {
  torch?: boolean;
}

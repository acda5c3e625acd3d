/** Why there is no picture from a camera. */
export type NoCamera =
  /** The person, or whoever manages the device, said no. */
  | 'refused'
  | 'none'
  /** Over plain http the browser gives no camera (F27). */
  | 'insecure'
  /** It is there, and gives no picture: another program holds it, or it was unplugged. */
  | 'broken';

export type Camera = { readonly stream: MediaStream; readonly track: MediaStreamTrack };

/** The one named, else the one on the back; without a back the only one. */
export async function openCamera(id: string | null): Promise<Camera | NoCamera> {
  if (!isSecureContext) return 'insecure';
  if (!('mediaDevices' in navigator)) return 'none';
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: false, video: wanted(id) });
    const [track] = stream.getVideoTracks();
    return track ? { stream, track } : 'none';
  } catch (error) {
    if (error instanceof DOMException) return reasonOf(error.name);
    throw error;
  }
}

// Enough for a code of 77 modules that fills half of the picture's height; more only takes longer to look through.
const wanted = (id: string | null): MediaTrackConstraints => ({
  ...(id === null ? { facingMode: { ideal: 'environment' } } : { deviceId: { exact: id } }),
  width: { ideal: 1280 },
  height: { ideal: 720 },
});

/** By the names of the Media Capture and Streams recommendation. */
function reasonOf(name: string): NoCamera {
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    default:
      return 'broken';
  }
}

export const closeCamera = ({ stream }: Camera): void => {
  for (const track of stream.getTracks()) track.stop();
};

export type Choice = { readonly id: string; readonly label: string };

/** All cameras by name; browsers name them only once one of them was allowed. */
export async function listCameras(): Promise<readonly Choice[]> {
  // Where the browser does not tell, the camera that runs is the only choice.
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => []);
  return devices
    .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
    .map(({ deviceId, label }) => ({ id: deviceId, label }));
}

/** Whether it has a lamp that can be switched. */
export const hasLamp = ({ track }: Camera): boolean =>
  'getCapabilities' in track && track.getCapabilities().torch === true;

/** Whether the lamp did as told: some phones name one and refuse it. */
export const switchLamp = ({ track }: Camera, on: boolean): Promise<boolean> =>
  track.applyConstraints({ advanced: [{ torch: on }] }).then(
    () => true,
    () => false,
  );

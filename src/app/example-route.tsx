import { loadLibrary } from '#features/assessment/library.ts';
import ExamplePage from '#features/example/example-page.tsx';

/** `#/example`: the example answers the same questionnaires that everybody else is offered. */
export default function ExampleRoute() {
  return <ExamplePage loadLibrary={loadLibrary} />;
}

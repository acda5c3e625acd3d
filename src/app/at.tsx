import type { ReactNode } from 'react';
import { Route } from 'wouter';
import { Id } from '#domain/ids.ts';
import { NotHere } from '#ui/not-here.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { ErrorPage } from './error-page.tsx';

const renderError = (error: unknown) => <ErrorPage error={error} />;

type Params = { readonly one?: string; readonly two?: string; readonly view?: string };

/** A page at its address; ids are checked before anything is looked up. `view` is a page's own: it stays as it is while that changes. */
export function at(path: string, page: (one: Id, two: Id, view: string) => ReactNode) {
  return (
    <Route path={path}>
      {({ one = '', two = '', view = '' }: Params) => {
        const good = [one, two].every((id) => id === '' || Id.safeParse(id).success);
        return (
          <ErrorBoundary key={`${path} ${one} ${two}`} of={view} renderFallback={renderError}>
            {good ? page(one, two, view) : <NotHere />}
          </ErrorBoundary>
        );
      }}
    </Route>
  );
}

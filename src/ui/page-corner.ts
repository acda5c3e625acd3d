import { createContext, type ReactNode } from 'react';

/** What every page shows at its upper end, given by the app: the switch of languages. */
export const PageCorner = createContext<ReactNode>(null);

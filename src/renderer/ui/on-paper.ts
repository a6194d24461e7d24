import { createContext } from 'react';

/** True where what is drawn is to be printed: nothing can be pressed, and all of it is in sight. */
export const OnPaper = createContext(false);

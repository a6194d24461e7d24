import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { remember } from '#core/remember.ts';
import type { Replica } from '../replica/replica.ts';

/** The course of the learner's own that the next programme is to be planned from; null if none. */
export const nextCourseOf = remember(
  (_: Replica): StoreApi<Curriculum | null> => createStore<Curriculum | null>(() => null),
);

import type { PlacedActivity } from '#core/curriculum/curriculum.ts';
import type { Forecast } from '#core/forecast/forecast.ts';
import type { BlockState } from '#core/record/block-status.ts';
import type { Minutes } from '#core/units.ts';
import { useNow } from '../clock/use-now.ts';
import {
  type BillingDays,
  billingDaysOf,
  blockStatesOf,
  forecastOf,
  placesOf,
  remainingOf,
} from './derived.ts';
import { useCurriculum, useProgramme } from './use-replica.ts';

export function usePlaces(): ReadonlyMap<string, PlacedActivity> {
  return placesOf(useCurriculum());
}

export function useBlockStates(): readonly BlockState[] {
  return blockStatesOf(useProgramme(), useNow().day);
}

export function useRemaining(): ReadonlyMap<string, Minutes> {
  return remainingOf(useProgramme());
}

export function useForecast(): Forecast {
  return forecastOf(useProgramme(), useNow().day);
}

export function useBillingDays(): BillingDays {
  return billingDaysOf(useProgramme().subscription, useNow().day);
}

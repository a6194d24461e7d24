/**
 * Learners whose truth the model doesn't share. Each scenario makes, for one learner, the function
 * that says how long a block takes as a multiple of what the learner's pace leads to expect, by the
 * number of its course, and the one that says which part of the planned hours is studied on a study
 * day, by its number and its day.
 */
export const scenarios = [
  {
    name: 'gamma blocks, steady days',
    blocks: (draw) => () => draw.gamma(5),
    attendance: (draw) => () => steadyDay(draw),
  },
  {
    name: 'gamma blocks, courses unlike, steady days',
    blocks: (draw) => {
      const difficulties = Array.from({ length: 5 }, () => draw.gamma(25));
      return (course) => difficulties[course - 1] * draw.gamma(5);
    },
    attendance: (draw) => () => steadyDay(draw),
  },
  {
    name: 'Weibull blocks, good and bad streaks',
    blocks: (draw) => () => draw.weibull(),
    attendance: (draw) => {
      let isGood = draw.uniform() < 0.8;
      return () => {
        isGood = draw.uniform() < (isGood ? 0.9 : 0.35);
        return isGood ? draw.between(0.8, 1.15) : draw.between(0, 0.25);
      };
    },
  },
  {
    name: 'gamma blocks, a week at half strength in mid-month',
    blocks: (draw) => () => draw.gamma(5),
    attendance: (draw) => {
      const from = draw.between(8, 15);
      return (_number, day) => steadyDay(draw) * (day >= from && day < from + 7 ? 0.5 : 1);
    },
  },
  {
    name: 'gamma blocks, 4 to 8 days at a third in mid-month',
    blocks: (draw) => () => draw.gamma(5),
    attendance: (draw) => {
      const from = draw.between(8, 15);
      const to = from + draw.between(4, 8);
      return (_number, day) => steadyDay(draw) * (day >= from && day < to ? 0.3 : 1);
    },
  },
  {
    name: 'Weibull blocks, slow start, strong end',
    blocks: (draw) => () => draw.weibull(),
    attendance: (draw) => {
      const start = draw.between(0.4, 0.7);
      return (number) => steadyDay(draw) * Math.min(1.2, start + 0.04 * number);
    },
  },
];

/** The pace of a learner: the hours needed over those estimated. */
export function paceOf({ gamma }) {
  return 1.2 * gamma(9);
}

function steadyDay({ uniform, between }) {
  return uniform() < 0.1 ? 0 : between(0.65, 1.15);
}

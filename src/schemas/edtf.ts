import { z } from 'zod';
import { edtfBounds } from '../lib/edtf.ts';

/** A date, uncertain date or interval in EDTF (ISO 8601-2:2019), e.g. `2019-04-25`, `2023-09~`, `2022/2024`. */
export const edtf = z.string().refine((text) => edtfBounds(text) !== null, {
  error: ({ input }) => {
    const words = JSON.stringify(input);
    const ends = String(input).split('/');
    return ends.length === 2 && ends.every((end) => edtfBounds(end) !== null)
      ? `${words} runs backwards: the interval ends before it begins.`
      : `${words} is no EDTF date (like 2019-04-25, 2019-02, 2022~, 2018/2019).`;
  },
});

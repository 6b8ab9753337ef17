import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';

/** So many at first, and with each wish for more. */
const STEP = 50;

/** A list that may be very long: a part of it, and more on a click. In: the list, and how one is drawn. */
export function Some<T>({ list, children }: { list: readonly T[]; children(one: T): ComponentChildren }) {
  const [most, setMost] = useState(STEP);
  return (
    <>
      <ul class="k-list">{list.slice(0, most).map((one) => children(one))}</ul>
      {list.length > most && (
        <div class="k-more">
          <Button small onClick={() => setMost(most + STEP)}>
            Show more
          </Button>
        </div>
      )}
    </>
  );
}

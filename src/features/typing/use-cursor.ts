import { useRef, useState, type RefObject } from 'react';
import { press } from '#domain/responses/typed-key.ts';
import type { Typed } from '#domain/responses/typed-kinds.ts';
import { besides, type Place } from './places.ts';
import type { Typing } from './use-typing.ts';

/** A key that was refused at a place; `time` tells one from the next. */
export type Refusal = { readonly place: Place; readonly time: number };

export type Cursor = {
  readonly refusal: Refusal | null;
  /** A character typed at the place. */
  readonly type: (key: string, character: string) => void;
  readonly empty: (key: string) => void;
  /** Back to the place before and empties it; what stands here goes first. */
  readonly backspace: (key: string) => void;
  readonly move: (key: string, way: 1 | -1) => void;
  /** From behind the last place back to it. */
  readonly backFromEnd: () => void;
  /** The cursor came to a place by another way. */
  readonly came: (key: string) => void;
};

type Asked = Pick<Typing, 'draft' | 'change'> & {
  readonly places: readonly Place[];
  readonly inputs: RefObject<ReadonlyMap<string, HTMLInputElement>>;
  /** Behind the last place. */
  readonly onEnd: () => void;
};

/** The cursor on a form: what is typed is stored, and it jumps on. */
export function useCursor({ places, inputs, draft, change, onEnd }: Asked): Cursor {
  /** Where a 1 waits for the 0 that makes it 10. */
  const waiting = useRef<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const indexOf = (key: string) => places.findIndex((place) => place.key === key);
  const put = (place: Place, typed: Typed) => change((before) => place.write(before, typed));
  const goTo = (place: Place | null) => {
    waiting.current = null;
    if (!place) return;
    setRefusal(null);
    inputs.current.get(place.key)?.focus();
  };
  const onFrom = (index: number, after = draft): Place | null => {
    const next = besides(places, index, 1, after);
    if (next) goTo(next);
    else onEnd();
    return next;
  };
  const type = (key: string, character: string): void => {
    const index = indexOf(key);
    const place = places[index];
    if (!place) return;
    const pressed = press(place, character, waiting.current === key);
    if (pressed.kind === 'refused') {
      setRefusal({ place, time: (refusal?.time ?? 0) + 1 });
      return;
    }
    if (pressed.kind === 'goes-on') {
      const next = onFrom(index);
      if (next) type(next.key, character);
      return;
    }
    const after = put(place, pressed.value);
    if (pressed.waits) {
      waiting.current = key;
      setRefusal(null);
    } else onFrom(index, after);
  };
  const empty = (key: string) => {
    waiting.current = null;
    setRefusal(null);
    const place = places[indexOf(key)];
    if (place && place.read(draft) !== null) put(place, null);
  };
  const clearAt = (place: Place | null) => {
    goTo(place);
    if (place && place.read(draft) !== null) put(place, null);
  };
  return {
    refusal,
    type,
    empty,
    backspace: (key) => {
      const index = indexOf(key);
      const here = places[index];
      if (here && here.read(draft) !== null) empty(key);
      else clearAt(besides(places, index, -1, draft));
    },
    move: (key, way) => {
      if (way === 1) onFrom(indexOf(key));
      else goTo(besides(places, indexOf(key), -1, draft));
    },
    backFromEnd: () => clearAt(besides(places, places.length, -1, draft)),
    came: (key) => {
      if (waiting.current !== key) waiting.current = null;
    },
  };
}

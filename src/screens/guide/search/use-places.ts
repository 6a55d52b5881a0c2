import { useEffect, useState } from 'preact/hooks';
import type { ScreenModel } from '../../model/views.ts';
import { useTexts } from '../../system/texts.ts';
import type { Place } from './places.ts';

type Find = (question: string) => Place[];

/** The search over what stands beside the points; undefined until something is asked and it is loaded. */
export function usePlaces(model: ScreenModel, asked: boolean): Find | undefined {
  const { message } = useTexts();
  // In a box, as a function in a state would be called.
  const [made, setMade] = useState<{ readonly find: Find; readonly model: ScreenModel }>();
  useEffect(() => {
    if (!asked || made?.model === model) return undefined;
    let left = false;
    import('./places.ts').then(({ createPlaces }) => {
      if (!left) setMade({ find: createPlaces(model, message), model });
    });
    return () => {
      left = true;
    };
  }, [asked, model, message, made]);
  return made?.find;
}

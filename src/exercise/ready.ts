// The exercises that come with the app, in the order of the list.

import armadilhaFpe from '../../scenarios/exercises/armadilha-fpe.json' with { type: 'json' };
import juntarBlocosAb from '../../scenarios/exercises/juntar-blocos-ab.json' with { type: 'json' };
import necessidadesDoisPorCento from '../../scenarios/exercises/necessidades-dois-por-cento.json' with { type: 'json' };
import type { Exercise } from './exercise.ts';
import { parseExercise } from './parse.ts';

function ready(file: unknown): Exercise {
  const parsed = parseExercise(file);
  if (!parsed.ok) throw new Error(`A shipped exercise does not read: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}

export const READY_EXERCISES: readonly Exercise[] = [juntarBlocosAb, necessidadesDoisPorCento, armadilhaFpe].map(ready);

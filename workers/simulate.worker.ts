// The simulation thread: exposes the simulator, and hands the arrays of a run over without copying.

import { expose, transfer } from 'comlink';
import { createSimulator } from '#lib/simulator.ts';
import type { Answer, RunAnswer, Simulator } from '#lib/simulator.ts';

const simulator = createSimulator();

function handOver(answer: Answer<RunAnswer>): Answer<RunAnswer> {
  if (!answer.ok) return answer;
  const { reference, amount, ab, abToMac } = answer.value.run;
  return transfer(answer, [reference.buffer, amount.buffer, ab.buffer, abToMac.buffer]);
}

const exposed: Simulator = {
  ...simulator,
  run: (scenario, year) => handOver(simulator.run(scenario, year)),
  propose: (scenario, year) => handOver(simulator.propose(scenario, year)),
};

expose(exposed);

/** Function value and gradient at a point; the gradient is written into the second argument. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number;

/** Limited-memory BFGS with a backtracking line search: deterministic, no clock, no randomness. */
export function minimise(
  objective: Objective,
  size: number,
  { iterations, memory = 8 }: { iterations: number; memory?: number },
): Float64Array {
  let x: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let value = objective(x, gradient);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  const curvatures: number[] = [];
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const direction = towards(gradient, steps, changes, curvatures);
    const slope = inner(direction, gradient);
    if (slope > -1e-10) break;
    let rate = iteration === 0 ? 1 / Math.max(1, Math.sqrt(inner(gradient, gradient))) : 1;
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextValue = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 25; tries += 1) {
      for (let i = 0; i < size; i += 1) next[i] = (x[i] ?? 0) + rate * (direction[i] ?? 0);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + 1e-4 * rate * slope) break;
      rate *= 0.5;
    }
    if (!(nextValue < value)) break;
    const step = new Float64Array(size);
    const change = new Float64Array(size);
    for (let i = 0; i < size; i += 1) {
      step[i] = (next[i] ?? 0) - (x[i] ?? 0);
      change[i] = (nextGradient[i] ?? 0) - (gradient[i] ?? 0);
    }
    const curvature = inner(step, change);
    if (curvature > 1e-12) {
      steps.push(step);
      changes.push(change);
      curvatures.push(1 / curvature);
      if (steps.length > memory) {
        steps.shift();
        changes.shift();
        curvatures.shift();
      }
    }
    const gained = value - nextValue;
    x = next;
    gradient = nextGradient;
    value = nextValue;
    if (gained < 1e-6 * Math.abs(value)) break;
  }
  return x;
}

/** The two-loop recursion: minus the gradient, bent by the remembered curvature. */
function towards(
  gradient: Float64Array,
  steps: Float64Array[],
  changes: Float64Array[],
  curvatures: number[],
): Float64Array {
  const direction = gradient.slice();
  const shares: number[] = [];
  for (let k = steps.length - 1; k >= 0; k -= 1) {
    const share = (curvatures[k] ?? 0) * inner(steps[k] ?? direction, direction);
    shares[k] = share;
    addTo(direction, changes[k] ?? direction, -share);
  }
  const step = steps.at(-1);
  const change = changes.at(-1);
  const scale = step && change ? inner(step, change) / inner(change, change) : 1;
  for (let i = 0; i < direction.length; i += 1) direction[i] = (direction[i] ?? 0) * scale;
  for (let k = 0; k < steps.length; k += 1) {
    const share = (curvatures[k] ?? 0) * inner(changes[k] ?? direction, direction);
    addTo(direction, steps[k] ?? direction, (shares[k] ?? 0) - share);
  }
  for (let i = 0; i < direction.length; i += 1) direction[i] = -(direction[i] ?? 0);
  return direction;
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function addTo(target: Float64Array, other: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i += 1)
    target[i] = (target[i] ?? 0) + factor * (other[i] ?? 0);
}

import { actsOf } from './act.ts';
import { framesOf } from './frame.ts';
import type { Heard } from './impression.ts';
import { sceneOf, type SceneRequest } from './scene.ts';
import { signsIn } from './sign.ts';

/** Hears what was said before anything is judged: who speaks, how it is meant, what is wanted, which signs show. */
export function hear(request: SceneRequest): Heard {
  const scene = sceneOf(request);
  const frames = framesOf(scene);
  return { scene, frames, acts: actsOf(scene, frames), signs: signsIn(scene, frames) };
}

import type { Role } from './fact';

/** Whether something happened at, left or reached a place in this role: only then has it a mark. */
export function draws(role: Role): boolean {
  return role === 'where' || role === 'from' || role === 'to';
}

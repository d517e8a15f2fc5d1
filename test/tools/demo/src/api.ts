import { useEffect, useState } from 'react';
import type { Problem } from '../model.ts';

async function call<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init);
  if (!response.ok) {
    const problem: Problem = await response.json();
    throw new ApiError(response.status, problem);
  }
  // Client and server share the types of model.ts: the answer needs no other check here.
  const body: T = await response.json();
  return body;
}

export class ApiError extends Error {
  readonly status: number;
  readonly errors: Record<string, string>;

  constructor(status: number, problem: Problem) {
    super(problem.message);
    this.status = status;
    this.errors = problem.errors;
  }
}

export function send<T>(method: 'POST' | 'PUT', path: string, body: unknown): Promise<T> {
  return call<T>(path, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

export function get<T>(path: string): Promise<T> {
  return call<T>(path);
}

/** What a failed request says to the user, and under which fields. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiError) return { message: error.message, errors: error.errors };
  return { message: 'connexion au serveur impossible', errors: {} };
}

export interface Resource<T> {
  data: T | null;
  error: string | null;
}

/** Loads a path again each time it changes; a late answer for an old path is dropped. */
export function useResource<T>(path: string): Resource<T> {
  const [loaded, setLoaded] = useState<Resource<T> & { path: string }>();
  useEffect(() => {
    let wanted = true;
    get<T>(path).then(
      (data) => wanted && setLoaded({ path, data, error: null }),
      (error: unknown) =>
        wanted && setLoaded({ path, data: null, error: problemOf(error).message }),
    );
    return () => {
      wanted = false;
    };
  }, [path]);
  return loaded?.path === path ? loaded : { data: null, error: null };
}

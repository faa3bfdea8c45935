/** The platform in a browser: the test server of `tashawur-cli serve`. */
import type { Platform, Refusal } from "./index";

async function post<T>(path: string, body: unknown): Promise<T> {
  const text = JSON.stringify(body);
  let response: Response;
  try {
    response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: text,
      // What is sent while the page closes arrives all the same; browsers allow this for small requests only.
      keepalive: text.length < 16_000,
    });
  } catch {
    throw refusal("internal", "error-internal");
  }
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw isRefusal(answer) ? answer : refusal("internal", "error-internal");
  return answer as T;
}

function refusal(code: string, message_id: string): Refusal {
  return { code, message_id, args: {} };
}

/** Whether a value has the shape of a refusal. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "message_id" in value && "code" in value;
}

export const http: Platform = {
  rpc: (name, request) => post("/rpc", { name, request }),
  shell: (action, args) => post(`/shell/${action}`, args),
};

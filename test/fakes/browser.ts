/** Outside a browser there is no extension API: a unit test that reaches it should fail loudly. */
export const browser = new Proxy(
  {},
  {
    get(_, name) {
      throw new Error(`browser.${String(name)} is not there in a unit test`);
    },
  },
);

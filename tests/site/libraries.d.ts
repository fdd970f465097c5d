/** What tests use of the Frictionless library, which brings no types. */
declare module 'datapackage' {
  interface Resource {
    descriptor: { path: string; bytes: number; hash: string };
    /** Every line, checked against the schema of the table. */
    read(): Promise<unknown[]>;
  }
  const library: {
    Package: {
      load(
        descriptor: string,
        options: { basePath: string },
      ): Promise<{ errors: Error[]; resources: Resource[] }>;
    };
  };
  export default library;
}

/** What tests use of the JSON-LD library, which brings no types. */
declare module 'jsonld' {
  const library: { expand(document: object): Promise<unknown> };
  export default library;
}

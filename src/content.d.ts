// What `dateline build` writes to build/content.txt: CompiledContent as JSON. It need not be built for types to be checked.
declare module "#content" {
  const text: string;
  export default text;
}

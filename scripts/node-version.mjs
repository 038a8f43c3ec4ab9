// Refuses a Node that is too old, in a file that an old Node can still read.

const NEEDED_MAJOR = 20;
const NEEDED_MINOR = 19;

/** Ends the process with a message when Node is older than the project needs. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NEEDED_MAJOR || (major === NEEDED_MAJOR && minor >= NEEDED_MINOR)) return;
  const needed = `${NEEDED_MAJOR}.${NEEDED_MINOR}`;
  console.error(
    `SUS Legal precisa do Node ${needed} ou mais novo; este é o ${process.versions.node}.\n` +
      'Instale a versão LTS de https://nodejs.org e repita o comando.\n' +
      `(Node ${needed} or newer is needed, this is ${process.versions.node}: install the LTS release.)`,
  );
  process.exit(1);
}

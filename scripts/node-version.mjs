// Refuses a Node that is too old, in a file that an old Node can still read.

const NEEDED = [20, 19];

/** Ends the process with a message when Node is older than the project needs. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  console.error(
    `SUS Legal precisa do Node ${NEEDED.join('.')} ou mais novo; este é o ${process.versions.node}.\n` +
      'Instale a versão LTS de https://nodejs.org e repita o comando.\n' +
      `(Node ${NEEDED.join('.')} or newer is needed, this is ${process.versions.node}: install the LTS release.)`,
  );
  process.exit(1);
}

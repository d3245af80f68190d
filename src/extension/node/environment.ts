/**
 * What the server has of the environment otherwise than the extension host; `undefined` is taken away. Certificates that a
 * firm adds for programs that make connections are read at each start of one, for longer than all else takes; the server
 * makes none.
 */
export const serverEnvironment: NodeJS.ProcessEnv = { NODE_EXTRA_CA_CERTS: undefined };

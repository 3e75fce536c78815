/** A folder of files, as the server of the test gives them at /host/next/. */
export default { output: 'export', basePath: '/host/next', trailingSlash: true };

import { checkFile } from './check-file';

/** One worker of the pool: it keeps its conclusion ready from file to file. */
export default checkFile;

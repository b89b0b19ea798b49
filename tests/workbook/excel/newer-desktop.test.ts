// The same tests in the Excel for Windows that has all that the library knows.
import './as-newer-desktop';
import './read.test';
import './write.test';
import './faults.test';

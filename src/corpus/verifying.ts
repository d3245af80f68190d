import type { SourceGrade } from '../model/authority';

/** Whether agreeing with a copy of this grade verifies anything: only with an official one or one of a database. */
export function canVerify(grade: SourceGrade): grade is 'official' | 'database' {
  return grade === 'official' || grade === 'database';
}

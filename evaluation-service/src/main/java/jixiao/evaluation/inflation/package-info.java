/**
 * Signals that scores look raised, per project, unit and region beside those of their peers, and the risk-ranked sample
 * for re-checking. A signal asks a person to look and proves nothing.
 */
@NullMarked
package jixiao.evaluation.inflation;

import org.jspecify.annotations.NullMarked;

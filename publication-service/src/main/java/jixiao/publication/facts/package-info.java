/**
 * What is known of projects, goals and evaluations from the other services' events, in whatever order they came, and
 * how a form to disclose follows from it.
 */
@NullMarked
package jixiao.publication.facts;

import org.jspecify.annotations.NullMarked;

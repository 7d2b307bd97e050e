package jixiao.indicator.library;

/**
 * An indicator that was found.
 *
 * @param place in the list
 * @param uses in how many rows of approved goals it stands; 0 where that was not asked
 */
public record LibraryHit(LibraryIndicator indicator, LibraryCursor place, long uses) {}

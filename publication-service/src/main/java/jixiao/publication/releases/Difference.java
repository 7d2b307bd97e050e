package jixiao.publication.releases;

/**
 * What a form prints and what follows from the figures beside it. For staff only: the public sees what was published.
 *
 * @param pointer JSON Pointer into the form or document
 * @param message one sentence in Chinese
 */
public record Difference(String pointer, String printed, String computed, String message) {}

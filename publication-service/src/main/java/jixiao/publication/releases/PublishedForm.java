package jixiao.publication.releases;

/**
 * What everyone sees of a disclosure.
 *
 * @param edition the published one
 */
public record PublishedForm(Disclosure disclosure, Edition edition) {}

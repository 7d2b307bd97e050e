package jixiao.publication.releases;

/**
 * What is derived from what is public, such as the list people search; it follows each step within the same
 * transaction, so it never lags.
 */
public interface PublicView {
    /** The disclosure shows another edition than before, or nothing any more. */
    void follow(Disclosure disclosure);

    /** The release as a whole says something else than before, such as its title. */
    default void follow(Release release) {}
}

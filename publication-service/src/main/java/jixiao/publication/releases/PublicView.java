package jixiao.publication.releases;

/**
 * What is derived from what is public, such as the list people search; it follows each step within the same
 * transaction, so it never lags.
 */
public interface PublicView {
    /** The disclosure shows another edition than before, or nothing any more. */
    void follow(Disclosure disclosure);

    /** Shows what is now said of the release as a whole. */
    void follow(Release release);
}

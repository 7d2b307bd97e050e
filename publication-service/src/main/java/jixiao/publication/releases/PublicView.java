package jixiao.publication.releases;

/** What the public can list and search; it follows each step within the same transaction, so it never lags. */
public interface PublicView {
    /** Shows the published edition, or nothing when there is none. */
    void follow(Disclosure disclosure);
}

package jixiao.publication.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The pages that were asked for lately, in as many bytes as are allowed; a page that no longer holds is not given. */
@ApplicationScoped
public class KeptPages {
    private static final int LONGEST_ADDRESS = 512;

    /** However much is allowed, no more than a third of the heap. */
    private static final int SHARE_OF_MEMORY = 3;

    private final PublicChanges changes;
    private final Cache<String, KeptPage> pages;

    KeptPages(PublicChanges changes, @ConfigProperty(name = "jixiao.pages.kept-megabytes") int megabytes) {
        this.changes = changes;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(
                        Math.min(megabytes * 1024L * 1024L, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY))
                .weigher((String address, KeptPage page) -> page.weight() + 2 * address.length())
                .build();
    }

    Optional<KeptPage> at(String key) {
        return Optional.ofNullable(pages.getIfPresent(key)).filter(page -> changes.holds(page.place(), page.asOf()));
    }

    void keep(String key, KeptPage page) {
        if (key.length() <= LONGEST_ADDRESS && changes.holds(page.place(), page.asOf())) {
            pages.put(key, page);
        }
    }
}

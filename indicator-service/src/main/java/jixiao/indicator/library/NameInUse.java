package jixiao.indicator.library;

import java.util.UUID;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the name of a {@link Claim}.
 *
 * @param place the same for all spellings of one name
 * @param holder the one in use there; null where the name is free
 */
public record NameInUse(Place place, @Nullable Holder holder) {
    /** @param nameKey the plain form of the name */
    public record Place(Holding holding, Subcategory subcategory, String nameKey) {}

    /** The indicator that bears a name. */
    public record Holder(UUID id, String code, String name) {
        static Holder of(LibraryIndicator indicator) {
            return new Holder(
                    indicator.id(), indicator.code(), indicator.content().name());
        }
    }
}

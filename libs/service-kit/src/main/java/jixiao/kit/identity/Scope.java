package jixiao.kit.identity;

import java.util.Map;
import jixiao.values.RegionCode;

/**
 * The part of the organisation tree a caller sees, as two patterns that a query cuts by. Use {@link #CUT} in a JPQL
 * where clause over an entity with a {@code unitId}, and {@link #parameters()} to bind it.
 *
 * @param region LIKE pattern over region codes
 * @param path LIKE pattern over organisation paths
 */
public record Scope(String region, String path) {
    public static final Scope EVERYTHING = new Scope("%", "%");
    public static final Scope NOTHING = new Scope("", "");

    /** JPQL: only what belongs to an organisation in scope. */
    public static final String CUT = "unitId in (select o.id from KnownOrganisation o"
            + " where o.region like :scopeRegion and o.path like :scopePath)";

    /**
     * JPQL: only what belongs to the organisation {@code :unit} names ({@code <region>/<code>}, the region of six
     * digits), or to one below it. The name is taken apart and not the columns put together, which no index serves.
     */
    public static final String IN_UNIT = "unitId in (select o.id from KnownOrganisation o, KnownOrganisation top"
            + " where top.region = substring(:unit, 1, 6) and top.code = substring(:unit, 8)"
            + " and o.path like concat(top.path, '%'))";

    static Scope below(KnownOrganisation organisation) {
        return new Scope("%", organisation.path() + "%");
    }

    static Scope ofRegion(String region) {
        try {
            return new Scope(new RegionCode(region).prefix() + "%", "%");
        } catch (IllegalArgumentException e) {
            return NOTHING;
        }
    }

    public Map<String, Object> parameters() {
        return Map.of("scopeRegion", region, "scopePath", path);
    }

    /** Whether the organisation lies in this scope. */
    public boolean includes(KnownOrganisation organisation) {
        return matches(region, organisation.region().code()) && matches(path, organisation.path());
    }

    /** Whether the whole region lies in this scope: true for those who see everything, or a region around it. */
    public boolean includesRegion(RegionCode other) {
        return path.equals("%") && matches(region, other.code());
    }

    private static boolean matches(String pattern, String text) {
        return pattern.endsWith("%") && text.startsWith(pattern.substring(0, pattern.length() - 1));
    }
}
